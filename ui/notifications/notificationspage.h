// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogdesk.h"
#include "ui/common/page.h"
#include "ui/notifications/settingsdialog.h"

#include "app/core/settings.h"
#include "app/notifications/emailpreferencescontroller.h"
#include "app/notifications/notificationscontroller.h"

class QStackedWidget;

namespace ccj::ui {

class ArchiveDesk;
class ArchiveFigures;
class DismissalMessages;
class NotificationPane;
class NotificationsList;
class NotificationsTools;
class SideSplitter;
struct NotificationActions;

/// What the page of the notifications works with; all of it must outlive the page.
struct NotificationsServices
{
    notifications::NotificationsController &controller;
    notifications::EmailPreferencesController &email;
    Clock &clock;
    Settings &settings;
    DesktopReport desktop = {};
};

/// The notifications of the cloud and, beyond its 90 days, of the archive (R246–R250): what is open comes
/// first; dismissing is the administrator's own and can be undone for some seconds. The list is read again
/// every minute while the page is seen.
class NotificationsPage : public Page
{
    Q_OBJECT
public:
    explicit NotificationsPage(const NotificationsServices &services, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    /// For the menu bar, in order; a null pointer stands for a separator. They are disabled while the page is
    /// hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const;
    /// Selects a notification that the cloud lists; clears search and chips when they hide it.
    void showNotification(const QString &id);
    /// Answers linkRequested(): there is no such row any more.
    void tellTargetGone();

Q_SIGNALS:
    /// Somebody wants to see what the notification speaks of; the connector may be empty.
    void linkRequested(const QString &locationId, const QString &connectorId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildContent();
    NotificationsList *makeList(QAbstractItemModel &source, bool isArchive);
    void connectActions();
    void connectParts();
    void retranslateUi();
    void follow();
    void applyFilter();
    void updateCounts();
    void updateSummary();
    void updateActions();
    void updateEmptyText();
    void tellArchive();
    bool showsArchive() const;
    NotificationsList *list() const;
    std::optional<notifications::Notification> shown() const;

    void dismissSelected();
    void mute();
    void openDialog(QDialog *dialog);
    void openRow();
    void showRowMenu(const QPoint &position);

    const NotificationsServices m_services;
    notifications::NotificationsController &m_controller;
    notifications::NotificationsFilter m_rows;
    DialogDesk m_desk;
    NotificationActions *m_actions;
    NotificationsTools *m_tools;
    NotificationsList *m_listed;
    NotificationsList *m_archived;
    QStackedWidget *m_lists;
    NotificationPane *m_pane;
    SideSplitter *m_split;
    DismissalMessages *m_dismissals;
    ArchiveDesk *m_archive;
    ArchiveFigures *m_figures;
};

} // namespace ccj::ui
