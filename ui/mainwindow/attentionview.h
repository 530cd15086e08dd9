// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/badge.h"

#include "app/core/clock.h"

#include <QObject>

namespace ccj::notifications {
class NotificationsController;
}

namespace ccj::ui {

class DesktopAnnouncer;
class MainWindow;
class TrayHome;
class TrayIcon;

/// What tells somebody who does not look at the window; lasts longer than any workspace.
struct DesktopSide
{
    TrayHome &home;
    TrayIcon &tray;
    DesktopAnnouncer &announcer;
};

/// Shows outside the list what the notifications' controller knows: the count in title, window icon and tray
/// (R247), and what is new on the desktop; and hands back what is chosen there.
class AttentionView : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    AttentionView(notifications::NotificationsController &controller, MainWindow &window,
                  DesktopSide desktop);
    /// Nothing of it stays on the desktop.
    ~AttentionView() override;

Q_SIGNALS:
    /// The window has come up for this notification; an empty id: for the list.
    void listRequested(const QString &id);

private:
    void listenToController();
    void listenToDesktop();
    void updateLater();
    void update();
    void open(const QString &id, const QString &token);
    void snooze(const QDateTime &until);
    void setAnnounced(bool announced);
    Badge::Shape worst() const;

    notifications::NotificationsController &m_controller;
    MainWindow &m_window;
    DesktopSide m_desktop;
    bool m_isUpdateDue = false;
};

} // namespace ccj::ui
