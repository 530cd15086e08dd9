// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

namespace ccj::ui {

namespace {

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

QPen stroke(const QColor &ink, qreal width)
{
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal radius)
{
    const Saved saved(painter);
    if (!edge.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
        painter->drawRoundedRect(rect, radius, radius);
        return;
    }
    painter->setPen(QPen(edge, 1));
    painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &ink, qreal radius)
{
    const Saved saved(painter);
    painter->setPen(QPen(ink, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &ink, int degrees)
{
    const Saved saved(painter);
    painter->setPen(stroke(ink, 1.5));
    painter->translate(rect.center());
    painter->rotate(degrees);
    const qreal half = scaled(8) / 2.0;
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter->drawPolyline(points, 3);
}

void paintCheck(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    const Saved saved(painter);
    painter->setPen(stroke(ink, rect.width() / 8));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    const QPointF points[] = {at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)};
    painter->drawPolyline(points, 3);
}

} // namespace ccj::ui
