// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogdesk.h"
#include "ui/common/page.h"
#include "ui/notifications/notificationsservices.h"

namespace ccj::ui {

class ArchiveDesk;
class DismissalMessages;
class FilterDesk;
class NotificationPane;
class NotificationsLists;
class NotificationsTools;
class SettingsDesk;
class SideSplitter;
struct NotificationActions;

/// The notifications of the cloud and, beyond its 90 days, of the archive (R246–R250): puts together the
/// search and the chips (NotificationsTools, FilterDesk), the rows (NotificationsLists), the details
/// (NotificationPane), dismissals that can be undone (DismissalMessages), the archive as a whole
/// (ArchiveDesk) and the settings (SettingsDesk). The list is read again every minute while the page is seen.
class NotificationsPage : public Page
{
    Q_OBJECT
public:
    explicit NotificationsPage(const NotificationsServices &services, QWidget *parent = nullptr);

    /// For the menu bar, in order; a null pointer stands for a separator. They are disabled while the page is
    /// hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const;
    /// Selects a notification that the cloud lists; clears search and chips when they hide it. Waits for a
    /// list that is being read, and says so when it is not there.
    void showNotification(const QString &id);
    /// What the desktop offers has changed.
    void updateDesktop();
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
    void connectActions();
    void connectParts();
    void retranslateUi();
    void follow();
    void updateList();
    void updateSummary();
    void updateActions();
    void tellNotListed();
    void tell(const QString &id, QString (*words)());
    /// The repeat whose details are shown.
    std::optional<notifications::Notification> shown() const;
    void openRow();

    const NotificationsServices m_services;
    notifications::NotificationsController &m_controller;
    DialogDesk m_desk;
    NotificationActions *m_actions;
    NotificationsTools *m_tools;
    FilterDesk *m_filter;
    NotificationsLists *m_lists;
    NotificationPane *m_pane;
    SideSplitter *m_split;
    DismissalMessages *m_dismissals;
    ArchiveDesk *m_archive;
    SettingsDesk *m_settings;
};

} // namespace ccj::ui
