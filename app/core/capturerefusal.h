// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace ccj {

/// Asks the system to leave a window out of screenshots and shared screens. False where it cannot: X11 and
/// Wayland know no such thing. The window is QWidget::winId() of a window that exists.
bool refuseCapture(quintptr window);

} // namespace ccj
