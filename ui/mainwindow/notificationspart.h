// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/attentionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notifications/notificationspage.h"

#include <optional>
#include <vector>

namespace ccj::ui {

/// The notifications of one environment: what is read, kept and dismissed, and the page that shows it. Reads
/// while somebody is signed in, whether the page is seen or not.
class NotificationsPart : public QObject
{
    Q_OBJECT
public:
    /// So long whoever leaves waits for dismissals that are on their way.
    static constexpr std::chrono::seconds patience{3};

    /// All must outlive it.
    struct Place
    {
        MainWindow &window;
        net::HttpClient &http;
        Clock &clock;
        Settings &settings;
        DesktopSide *desktop = nullptr; ///< nobody is told outside the window without one
    };
    NotificationsPart(const Place &place, const QString &archiveFile);
    ~NotificationsPart() override;

    notifications::NotificationsController &controller() { return m_controller; }
    /// Puts the page into the navigation, behind those that are there.
    void addPage();
    NotificationsPage *page() const { return m_page; }
    /// Goes to the page, and to this notification where it is listed; an empty id names none.
    void show(const QString &id);
    /// Whose notifications; an empty one forgets everything.
    void setPlace(const notifications::Place &place);
    /// Sends what was dismissed and is still held back, then goes on: before the session or the program ends.
    void finish(std::function<void()> then);

private:
    DesktopReport desktopReport() const;
    void followDesktop();
    void leave();

    const Place m_place;
    notifications::Archive m_archive;
    notifications::NotificationsController m_controller;
    notifications::EmailPreferencesController m_email;
    QPointer<NotificationsPage> m_page;
    std::optional<AttentionView> m_attention;
    std::vector<std::function<void()>> m_leaving; ///< what goes on then, in this order
    Pending m_patience;
};

} // namespace ccj::ui
