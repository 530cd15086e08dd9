// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/connectorsmodel.h"

#include "app/core/collation.h"
#include "app/core/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

QVariant shown(const ConnectorRow &row, int column)
{
    switch (column) {
    case ConnectorsModel::Name:
        return row.connector.fqdn.isEmpty() ? row.connector.id : row.connector.fqdn;
    case ConnectorsModel::State:
        return static_cast<int>(row.state);
    case ConnectorsModel::Version:
        return row.connector.currentVersion;
    case ConnectorsModel::LastContact:
        return row.connector.lastContact;
    case ConnectorsModel::Location:
        return row.locationName;
    case ConnectorsModel::Forest:
        return row.forest;
    default:
        return row.connector.type;
    }
}

QVariant sortKey(const ConnectorRow &row, int column)
{
    switch (column) {
    case ConnectorsModel::LastContact:
        return row.connector.lastContact.isValid() ? row.connector.lastContact.toMSecsSinceEpoch() : 0;
    case ConnectorsModel::State:
        return static_cast<int>(row.state);
    default: // digits count by their value: also the numbers of a version
        return QString::fromLatin1(collationKey(shown(row, column).toString()));
    }
}

} // namespace

int ConnectorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case IdRole:
        return row.connector.id;
    case SortRole:
        return sortKey(row, index.column());
    case SearchRole:
        return foldedForSearch(QStringList{row.connector.fqdn, row.locationName, row.forest,
                                           row.connector.currentVersion, row.connector.id}
                                   .join(u", "_s));
    case ItemRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

void ConnectorsModel::setFleet(const Fleet &fleet, const Judgement &judgement)
{
    m_fleet = fleet;
    m_judgement = judgement;
    show();
}

void ConnectorsModel::showLocation(const QString &locationId)
{
    if (locationId == m_locationId)
        return;
    m_locationId = locationId;
    if (!m_rows.empty()) { // all at once: none of them comes again one by one
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    show();
}

void ConnectorsModel::show()
{
    QHash<QString, QString> names;
    for (const auto &location : m_fleet.locations)
        names.insert(location.id, location.name);
    std::vector<ConnectorRow> rows;
    rows.reserve(static_cast<size_t>(m_fleet.connectors.size()));
    for (const auto &connector : m_fleet.connectors) {
        if (m_locationId.isEmpty() || connector.locationId == m_locationId)
            rows.push_back({.connector = connector,
                            .state = m_judgement.states.value(connector.id),
                            .forest = m_judgement.forestOf.value(connector.id),
                            .locationName = names.value(connector.locationId)});
    }
    syncRows(*this, m_rows, std::move(rows), [](const ConnectorRow &row) { return row.connector.id; });
}

int ConnectorsModel::rowOf(const QString &id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [](const ConnectorRow &row) { return row.connector.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace ccj::resourcelocations
