// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pending.h"
#include "app/core/worker.h"
#include "app/net/httpclient.h"
#include "app/resourcelocations/connector.h"
#include "app/resourcelocations/domain.h"
#include "app/resourcelocations/maintenancewindow.h"
#include "app/resourcelocations/resourcelocation.h"

#include <functional>
#include <optional>

namespace ccj::resourcelocations {

/// A list as it was read.
template <class T> struct Reading
{
    std::optional<QList<T>> items; ///< nothing: as it was when it had the ETag that was sent
    QByteArray etag;               ///< empty where the server gives none
    QDateTime servedAt;            ///< UTC, by the server's clock; invalid when it does not say
};

/// How a list is asked for.
struct ListRequest
{
    QByteArray etag = {}; ///< of the list as it is known; empty when it is not
    net::Priority priority = net::Priority::User;
};

/// The calls of the public API about resource locations, their connectors and maintenance windows, and those
/// of the console API about domains. Every call that changes something carries a Change. Errors are those of
/// net::HttpClient; an answer that is not what the contract promises is BadResponse. Items that are no
/// objects are left out.
/// Lists are parsed in the background: 2,000 connectors take longer than a frame.
class ResourceLocationsApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    /// Both must outlive it.
    ResourceLocationsApi(net::HttpClient &http, Worker &worker) : m_http(http), m_worker(worker) {}

    Pending locations(const ListRequest &request, Callback<Reading<ResourceLocation>> callback);
    /// Both kinds, with what is known of updates; of one location, or of all.
    Pending connectors(const ListRequest &request, Callback<Reading<Connector>> callback,
                       const QString &locationId = {});
    Pending maintenance(const ListRequest &request, Callback<Reading<MaintenanceWindow>> callback);
    /// Console API.
    Pending domains(const ListRequest &request, Callback<Reading<Domain>> callback);

    /// The callback gets the location as the server made it; without id when its answer cannot be read.
    Pending create(const ResourceLocation &location, Callback<ResourceLocation> callback);
    /// Name, time zone and connectivity of `before` become those of `after`.
    Pending change(const ResourceLocation &before, const ResourceLocation &after, Callback<void> callback);
    /// Conflict while it has connectors.
    Pending remove(const ResourceLocation &location, Callback<void> callback);
    /// False when the server knows no such connector.
    Pending removeConnector(const Connector &connector, Callback<bool> callback);
    /// Console API.
    Pending changeDomain(const Domain &before, const Domain &after, Callback<void> callback);

private:
    template <class T> Pending read(net::Request request, Callback<Reading<T>> callback);

    net::HttpClient &m_http;
    Worker &m_worker;
};

} // namespace ccj::resourcelocations
