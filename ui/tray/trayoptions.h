// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"

namespace ccj::ui {

/// What an administrator has chosen about the tray. Each is safe where nothing was chosen: closing the window
/// ends the program, and it starts with its window.
struct TrayOptions
{
    bool showIcon = true;
    bool hideOnClose = false; ///< closing the window leaves the console in the tray
    bool startHidden = false;

    static TrayOptions from(const Settings &settings);
    void keepIn(Settings &settings) const;
    bool operator==(const TrayOptions &) const = default;
};

} // namespace ccj::ui
