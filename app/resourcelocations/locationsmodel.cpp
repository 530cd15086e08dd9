// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/locationsmodel.h"

#include "app/core/collation.h"
#include "app/core/searchtext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

QString joined(const QStringList &names)
{
    return names.join(u", "_s);
}

QVariant shown(const LocationRow &row, int column)
{
    switch (column) {
    case LocationsModel::Name:
        return row.location.name;
    case LocationsModel::Connectors:
        return row.serving();
    case LocationsModel::VerdictColumn:
        return static_cast<int>(row.advice.verdict);
    case LocationsModel::Forest:
        return joined(row.forests);
    case LocationsModel::Window:
        return row.nextWindow;
    case LocationsModel::Zone:
        return row.location.timeZone;
    default:
        return row.location.id;
    }
}

QVariant sortKey(const LocationRow &row, int column)
{
    switch (column) {
    case LocationsModel::Name:
        return QString::fromLatin1(collationKey(row.location.name));
    case LocationsModel::Window:
        return row.nextWindow.isValid() ? row.nextWindow.toMSecsSinceEpoch()
                                        : std::numeric_limits<qint64>::max();
    default:
        return shown(row, column);
    }
}

/// By id of the location, in its own zone. A zone is looked up once, however many locations lie in it.
QHash<QString, QDateTime> nextWindowsOf(const Fleet &fleet)
{
    QHash<QString, QList<MaintenanceWindow>> windows;
    for (const auto &window : fleet.windows)
        windows[window.locationId].append(window);
    QHash<QString, std::optional<QTimeZone>> zones;
    QHash<QString, QDateTime> next;
    for (const auto &location : fleet.locations) {
        if (!zones.contains(location.timeZone))
            zones.insert(location.timeZone, zoneOfWindowsId(location.timeZone));
        if (const auto &zone = zones[location.timeZone])
            next.insert(location.id, nextBeginning(windows.value(location.id), *zone, fleet.asOf));
    }
    return next;
}

} // namespace

int LocationRow::serving() const
{
    return static_cast<int>(std::ranges::count_if(connectors, serves));
}

int LocationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LocationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LocationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case IdRole:
        return row.location.id;
    case SortRole:
        return sortKey(row, index.column());
    case SearchRole:
        return foldedForSearch(
            joined({row.location.name, row.location.id, joined(row.forests), joined(row.primaryFor)}));
    case ItemRole:
        return QVariant::fromValue(row);
    case DefaultRole:
        return row.isDefault;
    case PrimaryRole:
        return row.primaryFor;
    case SeverityRole:
        return static_cast<int>(severityOf(row.advice.verdict));
    default:
        return {};
    }
}

void LocationsModel::setFleet(const Fleet &fleet, const Judgement &judgement)
{
    QHash<QString, size_t> places;
    std::vector<LocationRow> rows;
    rows.reserve(static_cast<size_t>(fleet.locations.size()));
    const auto defaultId = fleet.defaultLocationId();
    const auto nextWindows = nextWindowsOf(fleet);
    for (const auto &location : fleet.locations) {
        places.insert(location.id, rows.size());
        rows.push_back({.location = location,
                        .isDefault = location.id == defaultId,
                        .primaryFor = fleet.primaryFor(location.id),
                        .advice = judgement.locations.value(location.id),
                        .nextWindow = nextWindows.value(location.id)});
    }
    for (const auto &connector : fleet.connectors) {
        const auto place = places.constFind(connector.locationId);
        if (place == places.cend())
            continue;
        auto &row = rows[*place];
        row.appliances += connector.kind() == Connector::Kind::Appliance ? 1 : 0;
        if (connector.kind() != Connector::Kind::Cloud)
            continue;
        row.connectors << judgement.states.value(connector.id);
        const auto forest = judgement.forestOf.value(connector.id);
        if (!forest.isEmpty() && !row.forests.contains(forest))
            row.forests << forest;
    }
    for (auto &row : rows) {
        std::ranges::sort(row.connectors);
        row.forests.sort();
    }
    syncRows(*this, m_rows, std::move(rows), [](const LocationRow &row) { return row.location.id; });
}

int LocationsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const LocationRow &row) { return row.location.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace ccj::resourcelocations
