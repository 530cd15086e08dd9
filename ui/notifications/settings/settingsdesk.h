// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogdesk.h"
#include "ui/notifications/notificationsservices.h"

namespace ccj::ui {

class NotificationSettingsDialog;
class TableSetup;

/// The dialogs in which something is chosen once: what is announced, what is not, what comes by mail, and the
/// columns. One question at a time: the one that is open comes to the front.
class SettingsDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; the dialogs belong to the widget.
    SettingsDesk(const NotificationsServices &services, DialogDesk &desk, QWidget *widget);

    void announcements();
    /// What the desktop offers for announcements has changed.
    void updateDesktop();
    void mute(const notifications::Notification &notification);
    void email();
    void columns(TableSetup &setup);

private:
    const NotificationsServices &m_services;
    DialogDesk &m_desk;
    QWidget *m_widget;
    QPointer<NotificationSettingsDialog> m_announcements;
};

} // namespace ccj::ui
