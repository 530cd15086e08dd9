// SPDX-License-Identifier: Apache-2.0
#include "ui/common/card.h"

#include "ui/common/label.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ccj::ui {

Card::Card(QWidget *parent)
    : QFrame(parent), m_heading(new Label(TextRole::Heading, this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::cardMargin, metrics::cardMargin, metrics::cardMargin,
                                 metrics::cardMargin);
    m_column->setSpacing(metrics::gap + metrics::smallGap);
    m_heading->setWordWrap(true);
    m_column->addWidget(m_heading);
}

void Card::setHeading(const QString &text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), color(Role::Panel, palette()), color(Role::Line, palette()),
             metrics::cardRadius);
}

} // namespace ccj::ui
