// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/resourcelocations/connector.h"
#include "app/resourcelocations/domain.h"
#include "app/resourcelocations/maintenancewindow.h"
#include "app/resourcelocations/resourcelocation.h"

#include <QHash>

#include <optional>

namespace ccj::resourcelocations {

/// How many Cloud Connectors carry the load of a location, by its id: the N of N+1. A location is absent
/// while nobody has said so.
using Loads = QHash<QString, int>;

/// Everything that is known of locations and connectors, as of one reading.
struct Fleet
{
    QList<ResourceLocation> locations; ///< in the order of the server
    QList<Connector> connectors;       ///< Cloud Connectors and Connector Appliances
    QList<MaintenanceWindow> windows;
    QList<Domain> domains;               ///< empty where the server has no console API
    Loads loads;                         ///< said here, not by the server
    QDateTime asOf;                      ///< UTC, by the server's clock; invalid before the first reading
    std::optional<Error> windowsProblem; ///< the windows could not be read: these are older, or none
    std::optional<Error> domainsProblem; ///< the same for the domains

    /// Null when there is none. Valid until the fleet changes.
    const ResourceLocation *location(const QString &id) const;
    const Connector *connector(const QString &id) const;
    const Domain *domain(const QString &fqdn) const;
    QList<Connector> connectorsOf(const QString &locationId) const;
    /// The one a connector goes to that names none (R161): the first of the organisation's own; the service
    /// decides it, nobody chooses it. Empty: there is none.
    QString defaultLocationId() const;
    /// The domains for which this location is the primary one (R162).
    QStringList primaryFor(const QString &locationId) const;
};

} // namespace ccj::resourcelocations
