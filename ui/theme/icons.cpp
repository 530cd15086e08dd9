// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// The outline in one colour, in device pixels.
QPixmap tinted(const QString &name, const QSize &size, const QColor &ink)
{
    const QString key = u"ccj/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, std::optional<Role> role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, ink(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return tinted(m_name, size, ink(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, size, ink(mode));
    }
    QIconEngine *clone() const override { return new TintedEngine(*this); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return color(Role::Disabled, palette);
        return color(m_role.value_or(Role::Text), palette);
    }

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Role role)
{
    return QIcon(new TintedEngine(name, role));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int pixels = qRound(side * ratio);
    QPixmap pixmap = tinted(name, {pixels, pixels}, ink);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF centre = rect.center();
    const QPointF corner(std::round((centre.x() - side / 2) * ratio) / ratio,
                         std::round((centre.y() - side / 2) * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

} // namespace ccj::ui
