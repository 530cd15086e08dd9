// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/settings/settingsdesk.h"

#include "ui/common/columnsdialog.h"
#include "ui/notifications/settings/emaildialog.h"
#include "ui/notifications/settings/mutedialog.h"
#include "ui/notifications/settings/settingsdialog.h"

namespace ccj::ui {

using namespace notifications;

SettingsDesk::SettingsDesk(const NotificationsServices &services, DialogDesk &desk, QWidget *widget)
    : QObject(widget), m_services(services), m_desk(desk), m_widget(widget)
{
}

void SettingsDesk::announcements()
{
    if (m_desk.isAsking())
        return;
    m_announcements = new NotificationSettingsDialog(m_services.controller.attention(), m_services.clock,
                                                     m_services.desktop, m_widget);
    m_desk.open(m_announcements);
}

void SettingsDesk::updateDesktop()
{
    if (m_announcements)
        m_announcements->updateDesktop();
}

void SettingsDesk::mute(const Notification &notification)
{
    if (!m_desk.isAsking())
        m_desk.open(new MuteDialog(m_services.controller.attention(), notification, m_services.clock.now(),
                                   m_widget));
}

void SettingsDesk::email()
{
    if (!m_desk.isAsking())
        m_desk.open(new EmailDialog(m_services.email, m_widget));
}

void SettingsDesk::columns(TableSetup &setup)
{
    if (!m_desk.isAsking())
        m_desk.open(new ColumnsDialog(setup, m_widget));
}

} // namespace ccj::ui
