// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ccj::ui {

/// A filled box with an edge of one pixel that stays inside the rectangle. Invalid colours are left out.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal radius);
/// Two pixels along the inside of the rectangle.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &ink, qreal radius);
/// A chevron of one and a half pixels in the middle of the rectangle; 0° points down, 90° left.
void paintChevron(QPainter *painter, const QRectF &rect, const QColor &ink, int degrees = 0);
/// The check mark of boxes and menus.
void paintCheck(QPainter *painter, const QRectF &rect, const QColor &ink);

} // namespace ccj::ui
