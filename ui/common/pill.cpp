// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pill.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace ccj::ui {

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString &text, Role ink, Role ground)
{
    m_text = text;
    m_ink = ink;
    m_ground = ground;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics fm(ui::font(TextRole::Mark));
    return {fm.horizontalAdvance(m_text) + 2 * metrics::gap, fm.height() + metrics::smallGap};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint();
    const QRect box(0, (height() - size.height()) / 2, width(), size.height());
    paintBox(&painter, box, color(m_ground, palette()), {}, metrics::smallGap);
    painter.setFont(ui::font(TextRole::Mark));
    painter.setPen(color(m_ink, palette()));
    painter.drawText(box, Qt::AlignCenter, m_text);
}

} // namespace ccj::ui
