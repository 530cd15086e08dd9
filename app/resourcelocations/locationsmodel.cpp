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
    case LocationsModel::Marks:
        return {};
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

/// The default one, the primary ones, the others, those of Citrix.
int markRank(const LocationRow &row)
{
    if (row.location.readOnly)
        return 3;
    if (row.isDefault)
        return 0;
    return row.primaryFor.isEmpty() ? 2 : 1;
}

QVariant sortKey(const LocationRow &row, int column)
{
    switch (column) {
    case LocationsModel::Name:
        return QString::fromLatin1(collationKey(row.location.name));
    case LocationsModel::Marks:
        return markRank(row);
    case LocationsModel::Window:
        return row.nextWindow.isValid() ? row.nextWindow.toMSecsSinceEpoch()
                                        : std::numeric_limits<qint64>::max();
    default:
        return shown(row, column);
    }
}

/// The windows of each location, and when the next one begins, by the location's own zone. A zone is looked
/// up once, however many locations lie in it.
void addWindows(std::vector<LocationRow> &rows, const Fleet &fleet)
{
    QHash<QString, QList<MaintenanceWindow>> windows;
    for (const auto &window : fleet.windows) {
        if (window.dayOfWeek())
            windows[window.locationId].append(window);
    }
    QHash<QString, std::optional<QTimeZone>> zones;
    for (auto &row : rows) {
        const auto &zoneId = row.location.timeZone;
        if (!zones.contains(zoneId))
            zones.insert(zoneId, zoneOfWindowsId(zoneId));
        const auto own = windows.value(row.location.id);
        row.hasWindow = !own.isEmpty();
        if (const auto &zone = zones[zoneId])
            row.nextWindow = nextBeginning(own, *zone, fleet.asOf);
    }
}

std::vector<LocationRow> rowsOf(const Fleet &fleet, const Judgement &judgement)
{
    std::vector<LocationRow> rows;
    rows.reserve(static_cast<size_t>(fleet.locations.size()));
    const auto defaultId = fleet.defaultLocationId();
    for (const auto &location : fleet.locations)
        rows.push_back({.location = location,
                        .isDefault = location.id == defaultId,
                        .primaryFor = fleet.primaryFor(location.id),
                        .advice = judgement.locations.value(location.id)});
    addWindows(rows, fleet);
    return rows;
}

void addConnectors(std::vector<LocationRow> &rows, const Fleet &fleet, const Judgement &judgement)
{
    QHash<QString, size_t> places;
    for (size_t place = 0; place < rows.size(); ++place)
        places.insert(rows[place].location.id, place);
    for (const auto &connector : fleet.connectors) {
        const auto place = places.constFind(connector.locationId);
        if (place == places.cend())
            continue;
        auto &row = rows[*place];
        row.machines << connector.shortName();
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
        row.machines.sort();
    }
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
        return foldedForSearch(joined({row.location.name, row.location.id, joined(row.machines),
                                       joined(row.forests), joined(row.primaryFor)}));
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
    auto rows = rowsOf(fleet, judgement);
    addConnectors(rows, fleet, judgement);
    syncRows(*this, m_rows, std::move(rows), [](const LocationRow &row) { return row.location.id; });
}

int LocationsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const LocationRow &row) { return row.location.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace ccj::resourcelocations
