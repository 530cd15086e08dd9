// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/noteline.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/spokenrole.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent),
      m_mark(new IconLabel({}, Role::Warning, this)),
      m_text(new Label(TextRole::Secondary, this))
{
    setSpokenRole(this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void NoteLine::setNote(const QString &text, Role ink)
{
    m_mark->setIcon(ink == Role::Danger ? u"exclamation-circle-fill"_s : u"exclamation-triangle-fill"_s, ink);
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString NoteLine::text() const
{
    return m_text->text();
}

} // namespace ccj::ui
