// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringList>

namespace ccj::ui {

/// The text in lines of this width (pixels), `most` of them at most: the last one ends in dots where there is
/// more.
QStringList elidedLines(const QString &text, const QFont &font, int width, int most);

} // namespace ccj::ui
