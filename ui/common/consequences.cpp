// SPDX-License-Identifier: Apache-2.0
#include "ui/common/consequences.h"

#include "ui/common/marklist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

Consequences::Consequences(QWidget *parent, TextRole role)
    : QWidget(parent),
      m_stops(new MarkList(u"dash-circle"_s, Role::Danger, this, role)),
      m_goesOn(new MarkList(u"check-lg"_s, Role::Success, this, role))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_stops);
    column->addWidget(m_goesOn);
}

void Consequences::setWords(const QStringList &stops, const QStringList &goesOn)
{
    m_stops->setWords(tr("What stops"), stops);
    m_goesOn->setWords(tr("What goes on"), goesOn);
    setVisible(!stops.isEmpty() || !goesOn.isEmpty());
}

} // namespace ccj::ui
