// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/attentionview.h"
#include "ui/mainwindow/trayhome.h"
#include "ui/tray/desktopannouncer.h"

#include "app/notifications/desktopnotifier.h"

namespace ccj::ui {

/// Everything by which somebody is reached who does not look at the window, put together; lasts longer than
/// any workspace.
struct Outside
{
    /// All must outlive it; the bus is that of the desktop session.
    Outside(MainWindow &window, Settings &settings, Clock &clock, const QDBusConnection &bus)
        : tray(clock, bus),
          home(window, tray, settings, clock),
          notifier(bus, clock),
          announcer(notifier, tray)
    {
    }

    TrayIcon tray;
    TrayHome home;
    notifications::DesktopNotifier notifier;
    DesktopAnnouncer announcer;
    DesktopSide side{home, tray, announcer};
};

} // namespace ccj::ui
