// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidgetList>

namespace ccj::ui {

/// What Tab can come to in a window, in the order in which its layouts place it: lines from the top,
/// each from the left. Qt's own order is that in which the widgets were made, which is another one as soon
/// as something is added later.
QWidgetList readingOrder(QWidget *window);

/// Moves the focus to the next or the previous one, round the window; false when it is nowhere in the
/// order. For QWidget::focusNextPrevChild().
bool focusInReadingOrder(QWidget *window, bool next);

} // namespace ccj::ui
