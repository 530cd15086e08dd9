// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/notifications/emailpreferencescontroller.h"
#include "app/notifications/notificationscontroller.h"

namespace ccj::ui {

/// What the page of the notifications is told about the desktop, by whoever announces there.
struct DesktopReport
{
    /// Whether announcements reach the screen, and how, in words of the moment.
    std::function<QString()> words;
    /// Asks the desktop again; words() may change.
    std::function<void()> ask;
    /// Opens the choices about the notification area, over this window.
    std::function<void(QWidget *)> chooseArea;
};

/// What the page of the notifications works with; all of it must outlive the page.
struct NotificationsServices
{
    notifications::NotificationsController &controller;
    notifications::EmailPreferencesController &email;
    Clock &clock;
    Settings &settings;
    DesktopReport desktop = {};
};

} // namespace ccj::ui
