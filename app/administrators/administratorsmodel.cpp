// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsmodel.h"

#include "app/core/searchtext.h"

#include <QSet>

namespace ccj::administrators {

QString searchKey(const Administrator &item)
{
    const auto name = item.fullName();
    auto joined = name;
    joined.remove(u' ');
    const QStringList parts{name, joined, item.displayName, item.email};
    return foldedForSearch(parts.join(u'\n'));
}

int AdministratorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int AdministratorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdministratorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = m_items.at(index.row());
    switch (role) {
    case IdRole:
        return item.key();
    case ItemRole:
        return QVariant::fromValue(item);
    case SearchRole:
        return m_searchKeys.at(index.row());
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return item.fullName();
    case Email:
        return item.email;
    case Provider:
        return item.providerType;
    case StatusColumn:
        return static_cast<int>(item.status());
    case Access:
        return item.accessType;
    default:
        return {};
    }
}

void AdministratorsModel::update(const QList<Administrator> &items)
{
    QSet<QString> keys;
    for (const auto &item : items)
        keys.insert(item.key());
    // From the end, whole runs at once.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (keys.contains(m_items.at(last).key()))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(m_items.at(first - 1).key()))
            --first;
        removeRange(first, last);
        last = first;
    }
    append(items);
}

void AdministratorsModel::append(const QList<Administrator> &items)
{
    QList<Administrator> added;
    QHash<QString, qsizetype> places; // in added
    for (const auto &item : items) {
        const auto key = item.key();
        if (const int row = rowOf(key); row >= 0) {
            replace(row, item);
        } else if (const auto place = places.constFind(key); place != places.cend()) {
            added[*place] = item;
        } else {
            places.insert(key, added.size());
            added.append(item);
        }
    }
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const auto &item : std::as_const(added))
        m_searchKeys.append(searchKey(item));
    m_items.append(std::move(added));
    indexFrom(first);
    endInsertRows();
}

void AdministratorsModel::remove(const QString &key)
{
    if (const int row = rowOf(key); row >= 0)
        removeRange(row, row);
}

void AdministratorsModel::replace(int row, const Administrator &item)
{
    if (m_items.at(row) == item)
        return;
    m_items[row] = item;
    m_searchKeys[row] = searchKey(item);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AdministratorsModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_rows.remove(m_items.at(row).key());
    m_items.remove(first, last - first + 1);
    m_searchKeys.remove(first, last - first + 1);
    indexFrom(first);
    endRemoveRows();
}

void AdministratorsModel::indexFrom(int row)
{
    for (; row < rowCount(); ++row)
        m_rows[m_items.at(row).key()] = row;
}

} // namespace ccj::administrators
