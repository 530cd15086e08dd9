// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/list/notificationslist.h"

#include "app/core/error.h"
#include "app/core/settings.h"

#include <QStackedWidget>

namespace ccj::ui {

struct NotificationActions;

/// The list of the cloud and that of the archive, of which one is shown, and what is said where there are no
/// rows.
class NotificationsLists : public QStackedWidget
{
    Q_OBJECT
public:
    /// The tables, the clock and the settings must outlive it.
    struct Sources
    {
        QAbstractItemModel &listed;
        QAbstractItemModel &archived;
        const Clock &clock;
        Settings &settings;
    };
    NotificationsLists(const Sources &sources, const NotificationActions &actions, QWidget *parent = nullptr);
    /// Keeps the columns of the list of the cloud.
    ~NotificationsLists() override;

    /// Why nothing is shown, if nothing is.
    struct Emptiness
    {
        notifications::State state = notifications::State::Open; ///< what is asked for
        bool isNarrowed = false;                                 ///< and searched for
        std::optional<Error> archiveError = {};
    };
    /// Shows the list of this state.
    void turnTo(const Emptiness &emptiness);
    NotificationsList *shown() const;
    /// A row of the list of the cloud.
    void showListed(int row);
    void retranslate();

Q_SIGNALS:
    // As of the list that is shown.
    void selectionChanged();
    void opened();
    void columnsRequested();

private:
    void showRowMenu(const QPoint &position);
    NotificationsList *make(QAbstractItemModel &source, NotificationsList::Order order);

    const Sources m_sources;
    const NotificationActions &m_actions;
    NotificationsList *m_listed;
    NotificationsList *m_archived;
};

} // namespace ccj::ui
