// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/badge.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

using Shape = Badge::Shape;

constexpr int mostShown = 99;

struct Look
{
    QColor ground;
    QColor ink;
};

Look lookOf(const Badge &badge)
{
    const auto of = [](Role role) { return color(role, Scheme::Light); };
    const auto ground = [&] {
        if (badge.count == 0)
            return of(badge.isQuiet ? Role::Muted : Role::Accent);
        switch (badge.shape) {
        case Shape::Square:
            return of(Role::Accent);
        case Shape::House:
            return of(Role::Warning);
        case Shape::Octagon:
            return of(Role::Danger);
        }
        Q_UNREACHABLE();
    }();
    const QColor light = of(Role::OnAccent);
    return badge.isQuiet && badge.count > 0 ? Look{light, ground} : Look{ground, light};
}

/// Corners of a shape in a square of side 1.
QPolygonF cornersOf(Shape shape)
{
    switch (shape) {
    case Shape::Square:
        return QPolygonF(QRectF(0, 0, 1, 1));
    case Shape::House:
        return {{0.5, 0}, {1, 0.34}, {1, 1}, {0, 1}, {0, 0.34}};
    case Shape::Octagon:
        return {{0.29, 0}, {0.71, 0}, {1, 0.29}, {1, 0.71}, {0.71, 1}, {0.29, 1}, {0, 0.71}, {0, 0.29}};
    }
    Q_UNREACHABLE();
}

/// Where the number stands: in the house, under its roof.
QRectF numberPlace(Shape shape)
{
    return shape == Shape::House ? QRectF(0.04, 0.2, 0.92, 0.74) : QRectF(0.04, 0.04, 0.92, 0.92);
}

QRectF within(const QRectF &square, const QRectF &part)
{
    const qreal side = square.width();
    return {square.left() + part.left() * side, square.top() + part.top() * side, part.width() * side,
            part.height() * side};
}

/// The shape with round corners, and an edge that shows it on a ground of its own colour.
void paintShape(QPainter *painter, const QRectF &square, Shape shape, const Look &look)
{
    const qreal side = square.width();
    const qreal edge = std::max(1.0, side / 16);
    const auto fill = [&](qreal inset, const QColor &ink) {
        const qreal round = side * (shape == Shape::Square ? 0.36 : 0.12);
        const QRectF place = square.adjusted(inset, inset, -inset, -inset)
                                 .adjusted(round / 2, round / 2, -round / 2, -round / 2);
        QPolygonF corners;
        for (const QPointF &corner : cornersOf(shape))
            corners.append(
                {place.left() + corner.x() * place.width(), place.top() + corner.y() * place.height()});
        painter->setPen(QPen(ink, round, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(ink);
        painter->drawPolygon(corners);
    };
    fill(0, look.ink);
    fill(edge, look.ground);
}

/// As large as the place allows; as a path, so that half pixels count.
void paintNumber(QPainter *painter, const QRectF &place, const QString &text, const QColor &ink)
{
    QFont face = font(TextRole::Strong);
    face.setWeight(QFont::Bold);
    face.setPixelSize(64);
    face.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath digits;
    digits.addText({}, face, text);
    const QRectF drawn = digits.boundingRect();
    if (drawn.isEmpty())
        return;
    const qreal wide = text.size() > 2 ? 0.84 : 0.74;
    const qreal scale =
        std::min(place.width() * wide / drawn.width(), place.height() * 0.62 / drawn.height());
    QTransform move;
    move.translate(place.center().x(), place.center().y());
    move.scale(scale, scale);
    move.translate(-drawn.center().x(), -drawn.center().y());
    painter->fillPath(move.map(digits), ink);
}

void paintBadge(QPainter *painter, const QRectF &rect, const Badge &badge)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    const Look look = lookOf(badge);
    const Shape shape = badge.count > 0 ? badge.shape : Shape::Square;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintShape(painter, square, shape, look);
    if (badge.count > 0)
        paintNumber(painter, within(square, numberPlace(shape)), badge.text(), look.ink);
    else
        paintIcon(painter, within(square, {0.18, 0.18, 0.64, 0.64}),
                  badge.isQuiet ? u"bell-slash"_s : u"cloud-fill"_s, look.ink);
    painter->restore();
}

class BadgeEngine final : public QIconEngine
{
public:
    explicit BadgeEngine(const Badge &badge) : m_badge(badge) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintBadge(painter, rect, m_badge);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    /// For those who ask before they draw: panels, and window managers with their lists and switchers.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 44, 48, 64, 128})
            sizes.append({side, side});
        return sizes;
    }
    QIconEngine *clone() const override { return new BadgeEngine(*this); }

private:
    Badge m_badge;
};

} // namespace

QString Badge::text() const
{
    if (count <= 0)
        return {};
    return count > mostShown ? QString::number(mostShown) + u'+' : QString::number(count);
}

QIcon badgeIcon(const Badge &badge)
{
    return QIcon(new BadgeEngine(badge));
}

} // namespace ccj::ui
