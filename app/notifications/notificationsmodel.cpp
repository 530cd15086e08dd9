// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notificationsmodel.h"

#include "app/core/collation.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

QVariant shown(const Group &group, int column, const QString &language)
{
    switch (column) {
    case table::SeverityColumn:
        return static_cast<int>(group.newest().severity());
    case table::Title:
        return oneLine(group.newest().wordingFor(language).content.title);
    case table::Service:
        return oneLine(group.newest().service);
    case table::Time:
        return group.last();
    default:
        return group.count();
    }
}

QVariant sortKey(const Group &group, int column, const QString &language)
{
    switch (column) {
    case table::Title:
    case table::Service:
        return QString::fromLatin1(collationKey(shown(group, column, language).toString()));
    case table::Time:
        return group.last().isValid() ? group.last().toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    default:
        return shown(group, column, language);
    }
}

} // namespace

QVariant table::dataOf(const Group &group, int column, int role, const QString &language)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(group, column, language);
    case IdRole:
        return group.key;
    case SortRole:
        return sortKey(group, column, language);
    case SearchRole:
        return group.search;
    case ItemRole:
        return QVariant::fromValue(group);
    case SeverityRole:
        return static_cast<int>(group.newest().severity());
    case StateRole:
        return static_cast<int>(group.state);
    case ServiceRole:
        return group.newest().service;
    default:
        return {};
    }
}

int NotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NotificationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table::ColumnCount;
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return table::dataOf(at(index.row()), index.column(), role, m_language);
}

void NotificationsModel::setGroups(std::vector<Group> groups)
{
    syncRows(*this, m_rows, std::move(groups), [](const Group &group) { return group.key; });
}

void NotificationsModel::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, table::Title), index(rowCount() - 1, table::Title));
}

int NotificationsModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Group::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int NotificationsModel::rowOfNotification(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Group &group) {
        return std::ranges::find(group.items, id, &Notification::id) != group.items.end();
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList NotificationsModel::services() const
{
    QStringList services;
    for (const auto &group : m_rows)
        services.append(group.newest().service);
    return sortedServices(services);
}

} // namespace ccj::notifications
