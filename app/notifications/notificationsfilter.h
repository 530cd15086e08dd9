// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notificationsmodel.h"

#include <QSortFilterProxyModel>

namespace ccj::notifications {

/// Which notifications are wanted. What is empty does not narrow.
struct Filter
{
    QString text; ///< as typed; every word of it must be there
    QSet<QString> services;
    QSet<Severity> severities;
    QSet<State> states;

    bool isEmpty() const { return *this == Filter{}; }
    bool operator==(const Filter &) const = default;
};

/// The words that a typed text looks for, folded as what they are compared with.
QStringList searchWords(const QString &text);

/// The rows of a NotificationsModel that fit a filter, sorted by raw values, the newest first at the
/// beginning.
class NotificationsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit NotificationsFilter(QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Filter m_filter;
    QStringList m_words;
};

} // namespace ccj::notifications
