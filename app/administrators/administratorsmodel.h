// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster.h"
#include "app/core/rowsync.h"

#include <vector>

namespace ccj::administrators {

/// The administrators as rows. Never resets: a newer list changes, moves, removes and adds rows by key, so
/// that selection, scroll position and focus survive a refresh. Holds no words: status, provider and
/// access are worded by ui/.
class AdministratorsModel : public SyncedModel<>
{
    Q_OBJECT
public:
    enum Column { Name, Email, Provider, StatusColumn, Access, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Administrator::key()
        SortRole,                  ///< raw values: text, or a number for the status
        ItemRole,                  ///< the whole Administrator
        SearchRole,                ///< folded name and address, see searchKey()
    };

    using SyncedModel::SyncedModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Everybody, also those whom a filter hides.
    Roster roster() const;
    const Administrator &at(int row) const { return m_rows.at(static_cast<size_t>(row)).item; }
    const QString &searchKeyAt(int row) const { return m_rows.at(static_cast<size_t>(row)).search; }
    /// -1 when there is no such row.
    int rowOf(const QString &key) const;

    /// Makes the rows equal to a complete list; of entries with one key the first counts.
    void update(const QList<Administrator> &items);
    /// Adds rows at the end, or brings those that are already there up to date.
    void append(const QList<Administrator> &items);
    void remove(const QString &key);

private:
    struct Row
    {
        explicit Row(const Administrator &administrator);
        bool operator==(const Row &other) const { return item == other.item; }
        Administrator item;
        QString key;
        QString search;
    };

    void endInsert() override;
    void endRemove() override;
    void endMove() override;
    void changed(int first, int last) override;
    void forget();

    std::vector<Row> m_rows;
    mutable QHash<QString, int> m_index; ///< rows by key; empty when it has to be made again
    mutable std::optional<Roster> m_roster;
};

/// What a search compares: NFKC, katakana as hiragana, without case, with and without the space between
/// the parts of the name.
QString searchKey(const Administrator &item);

} // namespace ccj::administrators
