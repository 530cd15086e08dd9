// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsmodel.h"

#include "app/core/searchtext.h"

namespace ccj::administrators {

QString searchKey(const Administrator &item)
{
    const auto name = item.fullName();
    auto joined = name;
    joined.remove(u' ');
    const QStringList parts{name, joined, item.displayName, item.email};
    return foldedForSearch(parts.join(u'\n'));
}

AdministratorsModel::Row::Row(const Administrator &administrator)
    : item(administrator), key(administrator.key()), search(searchKey(administrator))
{
}

int AdministratorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AdministratorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdministratorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case IdRole:
        return row.key;
    case ItemRole:
        return QVariant::fromValue(row.item);
    case SearchRole:
        return row.search;
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.item.fullName();
    case Email:
        return row.item.email;
    case Provider:
        return row.item.providerType;
    case StatusColumn:
        return static_cast<int>(row.item.status());
    case Access:
        return row.item.accessType;
    default:
        return {};
    }
}

Roster AdministratorsModel::roster() const
{
    if (!m_roster) {
        QList<Administrator> items;
        items.reserve(rowCount());
        for (const auto &row : m_rows)
            items.append(row.item);
        m_roster = Roster::of(items);
    }
    return *m_roster;
}

int AdministratorsModel::rowOf(const QString &key) const
{
    if (m_index.isEmpty()) {
        m_index.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            m_index.insert(m_rows[static_cast<size_t>(row)].key, row);
    }
    return m_index.value(key, -1);
}

void AdministratorsModel::update(const QList<Administrator> &items)
{
    std::vector<Row> wanted;
    wanted.reserve(static_cast<size_t>(items.size()));
    for (const auto &item : items)
        wanted.emplace_back(item);
    syncRows(*this, m_rows, std::move(wanted), [](const Row &row) { return row.key; });
}

void AdministratorsModel::append(const QList<Administrator> &items)
{
    std::vector<Row> added;
    QHash<QString, size_t> places; // in added
    for (const auto &item : items) {
        Row row(item);
        if (const int known = rowOf(row.key); known >= 0) {
            auto &held = m_rows[static_cast<size_t>(known)];
            if (!(held == row)) {
                held = std::move(row);
                changed(known, known);
            }
        } else if (const auto place = places.constFind(row.key); place != places.cend()) {
            added[*place] = std::move(row);
        } else {
            places.insert(row.key, added.size());
            added.push_back(std::move(row));
        }
    }
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsert(first, first + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    endInsert();
}

void AdministratorsModel::remove(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemove(row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemove();
}

void AdministratorsModel::endInsert()
{
    forget();
    SyncedModel::endInsert();
}

void AdministratorsModel::endRemove()
{
    forget();
    SyncedModel::endRemove();
}

void AdministratorsModel::endMove()
{
    forget();
    SyncedModel::endMove();
}

void AdministratorsModel::changed(int first, int last)
{
    forget();
    SyncedModel::changed(first, last);
}

void AdministratorsModel::forget()
{
    m_index.clear();
    m_roster.reset();
}

} // namespace ccj::administrators
