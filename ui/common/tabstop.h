// SPDX-License-Identifier: Apache-2.0
#pragma once

class QButtonGroup;

namespace ccj::ui {

/// One Tab stop for the group, on the button that is chosen: from there the arrow keys choose another one. Qt
/// moves it with the focus alone, so this is to be said when a button was chosen or added. Without a chosen
/// one each is a stop.
void putTabStopOnChosen(const QButtonGroup &group);

} // namespace ccj::ui
