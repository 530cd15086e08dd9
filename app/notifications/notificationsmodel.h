// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/rowsync.h"
#include "app/notifications/group.h"

namespace ccj::notifications {

/// What the tables of notifications share: columns, roles and what stands in them. Holds no words of its
/// own: severities and states are worded by ui/, titles are the senders'.
namespace table {

enum Column {
    SeverityColumn, ///< a Severity as a number
    Title,          ///< in the language of the table, in one line; may be empty
    Service,        ///< as sent
    Time,           ///< of the newest, UTC QDateTime; may be invalid
    Count,          ///< how many repeats
    ColumnCount
};
enum Role {
    IdRole = Qt::UserRole + 1, ///< Group::key
    SortRole,                  ///< raw values: numbers, and text whose characters are in Japanese order
    SearchRole,                ///< Group::search
    ItemRole,                  ///< the whole Group
    SeverityRole,              ///< a Severity as a number
    StateRole,                 ///< a State as a number
    ServiceRole,               ///< as sent
};

QVariant dataOf(const Group &group, int column, int role, const QString &language);

} // namespace table

/// The notifications that the cloud lists as rows, one for each group of repeats, the newest first; the
/// repeats themselves are in Group::items. A refresh keeps rows, selection and scroll position.
class NotificationsModel : public SyncedModel<>
{
    Q_OBJECT
public:
    using SyncedModel::SyncedModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setGroups(std::vector<Group> groups);
    /// In which titles are shown: "ja" or "en".
    void setLanguage(const QString &language);
    const Group &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The row of this group; -1 when there is none.
    int rowOf(const QString &key) const;
    /// The row that holds this notification; -1 when none does.
    int rowOfNotification(const QString &id) const;
    /// Who sent what is there: as sent, each once, in Japanese order.
    QStringList services() const;

private:
    std::vector<Group> m_rows;
    QString m_language = QStringLiteral("ja");
};

} // namespace ccj::notifications
