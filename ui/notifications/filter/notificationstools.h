// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/filter/notificationcounts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ccj::ui {

class FilterChips;

/// What limits the notifications: search, service, and the chips of states and severities.
class NotificationsTools : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationsTools(QWidget *parent = nullptr);

    /// Names exactly one state.
    notifications::Filter filter() const;
    notifications::State state() const;
    void setState(notifications::State state);
    /// Something but the state limits the rows.
    bool isNarrowed() const;
    void goToSearch();
    /// Only the state limits from now on.
    void clear();
    void setCounts(const NotificationCounts &counts);
    /// As sent; the one that is chosen stays.
    void setServices(const QStringList &services);

Q_SIGNALS:
    void changed();
    /// From the search on to what was found.
    void rowsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void showChips();

    QLineEdit *m_search;
    QComboBox *m_service;
    FilterChips *m_states;
    FilterChips *m_severities;
    NotificationCounts m_counts;
};

} // namespace ccj::ui
