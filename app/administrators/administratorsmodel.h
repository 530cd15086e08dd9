// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ccj::administrators {

/// The administrators as rows. Never resets: a newer list changes, removes and adds rows by key, so that
/// selection, scroll position and focus survive a refresh. Holds no words: Status, provider and access
/// are worded by ui/.
class AdministratorsModel : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<Administrator> &items() const { return m_items; }
    /// -1 when there is no such row.
    int rowOf(const QString &key) const { return m_rows.value(key, -1); }

    /// Makes the rows equal to a complete list; of entries with one key the last wins.
    void update(const QList<Administrator> &items);
    /// Adds rows, or brings those that are already there up to date.
    void append(const QList<Administrator> &items);
    void remove(const QString &key);

private:
    void replace(int row, const Administrator &item);
    void removeRange(int first, int last);
    void indexFrom(int row);

    QList<Administrator> m_items;
    QStringList m_searchKeys; ///< beside m_items
    QHash<QString, int> m_rows;
};

/// What a search compares: NFKC, katakana as hiragana, without case, with and without the space between
/// the parts of the name.
QString searchKey(const Administrator &item);

} // namespace ccj::administrators
