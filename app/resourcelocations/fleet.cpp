// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/fleet.h"

#include <algorithm>

namespace ccj::resourcelocations {

namespace {

template <class Row, class Field> const Row *find(const QList<Row> &rows, Field field, const QString &wanted)
{
    const auto found = std::ranges::find(rows, wanted, field);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const ResourceLocation *Fleet::location(const QString &id) const
{
    return find(locations, &ResourceLocation::id, id);
}

const Connector *Fleet::connector(const QString &id) const
{
    return find(connectors, &Connector::id, id);
}

const Domain *Fleet::domain(const QString &fqdn) const
{
    return find(domains, &Domain::fqdn, fqdn);
}

QList<Connector> Fleet::connectorsOf(const QString &locationId) const
{
    QList<Connector> result;
    std::ranges::copy_if(connectors, std::back_inserter(result),
                         [&](const Connector &connector) { return connector.locationId == locationId; });
    return result;
}

QString Fleet::defaultLocationId() const
{
    const auto own = std::ranges::find(locations, false, &ResourceLocation::readOnly);
    return own == locations.end() ? QString() : own->id;
}

QStringList Fleet::primaryFor(const QString &locationId) const
{
    QStringList names;
    for (const auto &domain : domains) {
        if (!locationId.isEmpty() && domain.primaryLocationId == locationId)
            names << domain.fqdn;
    }
    return names;
}

} // namespace ccj::resourcelocations
