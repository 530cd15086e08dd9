// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

namespace ccj::ui {

/// What can be done on the page of the notifications.
struct NotificationActions : public QObject
{
    Q_OBJECT
public:
    explicit NotificationActions(QObject *parent);

    void retranslate();
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
