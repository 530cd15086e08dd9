// SPDX-License-Identifier: Apache-2.0
#include "ui/common/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace ccj::ui {

IconLabel::IconLabel(const QString &icon, Role ink, QWidget *parent, TextRole beside)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_beside(beside), m_side(metrics::mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Role ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    // As high as the line of text beside it, so that both stand on one middle.
    const int side = scaled(m_side);
    return {side, std::max(side, QFontMetrics(ui::font(m_beside)).height())};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = scaled(m_side);
    paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_icon,
              color(m_ink, palette()));
}

} // namespace ccj::ui
