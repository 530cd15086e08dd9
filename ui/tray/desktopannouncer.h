// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/trayicon.h"

#include "app/notifications/announcer.h"
#include "app/notifications/desktopnotifier.h"

#include <QCoreApplication>

namespace ccj::ui {

/// The shape that stands for a severity. What we have never heard of counts as an error.
Badge::Shape badgeShape(notifications::Severity severity);

/// Announces through the desktop's notification service, or by the tray icon where there is none, or it does
/// not answer, or refuses. Says so when there is neither.
class DesktopAnnouncer : public notifications::Announcer
{
    Q_OBJECT
public:
    using Service = notifications::DesktopNotifier::State;

    /// Both must outlive it.
    DesktopAnnouncer(notifications::DesktopNotifier &notifier, TrayIcon &tray);

    /// Of the desktop's own service.
    Service service() const { return m_notifier.state(); }
    /// What the service does not show is shown by the tray.
    bool hasTray() const { return m_tray.canShowMessages(); }
    /// Asks the service whether it is there; waysChanged() tells.
    void check() { m_notifier.ask(); }
    /// Whether one may be dismissed where it is shown.
    void setDismissible(bool dismissible) { m_isDismissible = dismissible; }
    /// Nothing of ours stays on the screen, for another person or another organisation.
    void withdrawAll();

    void announce(const notifications::Notification &notification) override;
    void announceTogether(const QList<notifications::Notification> &notifications,
                          Occasion occasion) override;
    void withdraw(const QString &id) override;

Q_SIGNALS:
    /// service() or hasTray().
    void waysChanged();

private:
    void show(notifications::DesktopMessage message, Badge::Shape shape);
    void showInTray(const notifications::DesktopMessage &message);
    void open(const QString &id, const QString &token);

    notifications::DesktopNotifier &m_notifier;
    TrayIcon &m_tray;
    bool m_isDismissible = false;
    QString m_inTray; ///< the id of what the tray shows, or showed last
};

} // namespace ccj::ui
