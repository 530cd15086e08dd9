// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>

namespace ccj::ui {

/// An icon of the embedded set, by its file name without ending ("person"; the list is in
/// resources/icons.cmake). It is drawn from its outline at paint time in the palette's text colour and so
/// is sharp at any scale and right in any theme.
QIcon icon(const QString &name);
/// The same in a colour of its own that follows the theme.
QIcon icon(const QString &name, Role role);
/// Draws an icon into a square of device-independent pixels.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink);

} // namespace ccj::ui
