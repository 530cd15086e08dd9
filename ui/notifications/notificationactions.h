// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notificationscontroller.h"

#include <QAction>

namespace ccj::ui {

/// What decides which actions can be used.
struct NotificationSituation
{
    bool isSeen = false; ///< the page is on the screen
    const notifications::NotificationsController &controller;
    QList<notifications::Group> selected = {};
    std::optional<notifications::Group> current = {};      ///< the row whose details are shown
    std::optional<notifications::Notification> shown = {}; ///< of its repeats
    bool canUndo = false;
    bool isExporting = false;
};

/// What can be done on the page of the notifications.
struct NotificationActions : public QObject
{
    Q_OBJECT
public:
    explicit NotificationActions(QObject *parent);

    void retranslate();
    void update(const NotificationSituation &now);
    /// In the menus of the window; a null pointer stands for a separator.
    QList<QAction *> menuActions() const;
    /// How it is shown, without what belongs to single widgets.
    QList<QAction *> viewActions() const;
    /// What is offered on a notification.
    QList<QAction *> rowActions() const;

    QAction *const dismiss;
    QAction *const dismissOne; ///< of several repeats
    QAction *const dismissAll;
    QAction *const undo;
    QAction *const follow; ///< to the row that the notification speaks of
    QAction *const mute;
    QAction *const copy;
    QAction *const find;
    QAction *const exportCsv;
    QAction *const exportJson;
    QAction *const wipe;
    QAction *const settings;
    QAction *const email;
    QAction *const refresh;
    QAction *const clearFilter;
    QAction *const columns;
};

} // namespace ccj::ui
