// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/progressline.h"

#include "ui/common/label.h"
#include "ui/theme/buttonkind.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ccj::ui {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_text(new Label(TextRole::Secondary, this, Role::Muted)),
      m_stop(new QPushButton(this))
{
    setButtonKind(m_stop, ButtonKind::Flat);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, metrics::smallGap, metrics::pageMargin, metrics::smallGap);
    row->addWidget(m_text);
    row->addWidget(m_stop);
    row->addStretch();
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopRequested);
}

void ProgressLine::setText(const QString &text)
{
    m_text->setText(text);
}

void ProgressLine::setStopText(const QString &text)
{
    m_stop->setText(text);
}

} // namespace ccj::ui
