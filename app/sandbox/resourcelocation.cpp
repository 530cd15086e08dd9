// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/resourcelocation.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto written =
    u"id, customer_id, name, internal_only, time_zone, read_only, window_day, window_start"_s;

QVariantList valuesOf(const ResourceLocation &l)
{
    return {l.id,       l.customerId, l.name,       l.internalOnly,
            l.timeZone, l.readOnly,   l.window.day, l.window.startSeconds};
}

ResourceLocation read(const QSqlQuery &query)
{
    return {.row = query.value(0).toLongLong(),
            .id = query.value(1).toString(),
            .customerId = query.value(2).toString(),
            .name = query.value(3).toString(),
            .internalOnly = query.value(4).toBool(),
            .timeZone = query.value(5).toString(),
            .readOnly = query.value(6).toBool(),
            .window = {.day = query.value(7).toInt(), .startSeconds = query.value(8).toInt()}};
}

} // namespace

QJsonObject ResourceLocation::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"internalOnly"_s, internalOnly},
            {u"timeZone"_s, timeZone},
            {u"readOnly"_s, readOnly}};
}

QList<ResourceLocation> LocationStore::select(const QString &condition, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT row, %1 FROM resource_locations WHERE %2 ORDER BY read_only, row"_s.arg(written, condition),
        values);
    QList<ResourceLocation> locations;
    while (query.next())
        locations.append(read(query));
    return locations;
}

QList<ResourceLocation> LocationStore::all() const
{
    return select(u"1"_s, {});
}

QList<ResourceLocation> LocationStore::ofCustomer(const QString &customerId) const
{
    return select(u"customer_id=?"_s, {customerId});
}

std::optional<ResourceLocation> LocationStore::find(const QString &id) const
{
    auto found = select(u"id=?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.takeFirst());
}

std::optional<ResourceLocation> LocationStore::defaultOf(const QString &customerId) const
{
    auto own = select(u"customer_id=? AND read_only=0"_s, {customerId});
    return own.isEmpty() ? std::nullopt : std::optional(own.takeFirst());
}

void LocationStore::save(ResourceLocation &location) const
{
    const auto values = valuesOf(location);
    if (location.row == 0)
        location.row =
            m_database
                .run(u"INSERT INTO resource_locations (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(written),
                     values)
                .lastInsertId()
                .toLongLong();
    else
        m_database.run(
            u"UPDATE resource_locations SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE row=?"_s.arg(written),
            values + QVariantList{location.row});
}

void LocationStore::remove(const ResourceLocation &location) const
{
    m_database.run(u"DELETE FROM resource_locations WHERE row=?"_s, {location.row});
    m_database.run(u"UPDATE domains SET primary_location_id=NULL WHERE primary_location_id=?"_s,
                   {location.id});
}

} // namespace ccj::sandbox
