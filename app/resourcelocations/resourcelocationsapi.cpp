// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/resourcelocationsapi.h"

#include "app/net/answers.h"
#include "app/net/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

net::Request listOf(const QString &path, const ListRequest &wanted)
{
    net::Request request;
    request.path = path;
    request.priority = wanted.priority;
    request.keepsAnswer = false; // whoever asks remembers the list and its ETag
    if (!wanted.etag.isEmpty())
        request.headers.append({"If-None-Match", wanted.etag});
    return request;
}

template <class T> Result<Reading<T>> readingOf(const net::Response &response)
{
    constexpr int notModified = 304;
    Reading<T> reading{.etag = response.header("ETag"), .servedAt = net::httpDate(response.header("Date"))};
    if (response.status == notModified)
        return reading;
    const auto list = net::listBody(response);
    if (!list)
        return std::unexpected(list.error());
    QList<T> items;
    items.reserve(list->size());
    for (const auto &item : *list) {
        if (item.isObject())
            items.append(T::fromJson(item.toObject()));
    }
    reading.items = std::move(items);
    return reading;
}

QString pathOf(const ResourceLocation &location)
{
    return u"/resourcelocations/"_s + net::encodedSegment(location.id);
}

/// For the record of changes.
QVariantMap summary(const ResourceLocation &location)
{
    return {{u"name"_s, location.name},
            {u"timeZone"_s, location.timeZone},
            {u"internalOnly"_s, location.internalOnly}};
}

QVariantMap summary(const Connector &connector)
{
    return {{u"id"_s, connector.id},
            {u"location"_s, connector.locationId},
            {u"connectorType"_s, connector.type},
            {u"currentVersion"_s, connector.currentVersion}};
}

} // namespace

template <class T> Pending ResourceLocationsApi::read(net::Request request, Callback<Reading<T>> callback)
{
    return net::sendAndParse<Reading<T>>(m_http, m_worker, std::move(request), std::move(callback),
                                         readingOf<T>);
}

Pending ResourceLocationsApi::locations(const ListRequest &request,
                                        Callback<Reading<ResourceLocation>> callback)
{
    return read<ResourceLocation>(listOf(u"/resourcelocations"_s, request), std::move(callback));
}

Pending ResourceLocationsApi::connectors(const ListRequest &wanted, Callback<Reading<Connector>> callback,
                                         const QString &locationId)
{
    auto request = listOf(u"/connectors"_s, wanted);
    if (!locationId.isEmpty())
        request.query.addQueryItem(u"Location"_s, net::encodedSegment(locationId));
    request.query.addQueryItem(u"ExtendedData"_s, u"true"_s);
    request.query.addQueryItem(u"ConnectorType"_s, u"All"_s); // else there are no appliances in it
    request.query.addQueryItem(u"RetrieveExpectedVersion"_s, u"true"_s);
    return read<Connector>(std::move(request), std::move(callback));
}

Pending ResourceLocationsApi::maintenance(const ListRequest &request,
                                          Callback<Reading<MaintenanceWindow>> callback)
{
    return read<MaintenanceWindow>(listOf(u"/maintenance"_s, request), std::move(callback));
}

Pending ResourceLocationsApi::domains(const ListRequest &request, Callback<Reading<Domain>> callback)
{
    return read<Domain>(listOf(u"/console/v1/domains"_s, request), std::move(callback));
}

Pending ResourceLocationsApi::create(const ResourceLocation &location, Callback<ResourceLocation> callback)
{
    net::Request request;
    request.verb = "POST";
    request.path = u"/resourcelocations"_s;
    request.json = QJsonDocument(location.toJson());
    request.change = Change{u"resourceLocations.create"_s, location.name, {}, summary(location)};
    const auto made = [location](const net::Response &response) -> Result<ResourceLocation> {
        // It has been made, whatever the answer looks like.
        const auto body = net::objectBody(response);
        auto row = body ? ResourceLocation::fromJson(*body) : location;
        return row.id.isEmpty() ? location : row;
    };
    return m_http.send(std::move(request), net::parsed<ResourceLocation>(std::move(callback), made));
}

Pending ResourceLocationsApi::change(const ResourceLocation &before, const ResourceLocation &after,
                                     Callback<void> callback)
{
    net::Request request;
    request.verb = "PUT";
    request.path = pathOf(before);
    request.json = QJsonDocument(after.toJson());
    request.change = Change{u"resourceLocations.change"_s, before.id, summary(before), summary(after)};
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending ResourceLocationsApi::remove(const ResourceLocation &location, Callback<void> callback)
{
    net::Request request;
    request.verb = "DELETE";
    request.path = pathOf(location);
    request.change = Change{u"resourceLocations.remove"_s, location.id, summary(location), {}};
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending ResourceLocationsApi::removeConnector(const Connector &connector, Callback<bool> callback)
{
    net::Request request;
    request.verb = "DELETE";
    request.path = u"/connectors/"_s + net::encodedSegment(connector.id);
    request.change = Change{u"connectors.remove"_s,
                            connector.fqdn.isEmpty() ? connector.id : connector.fqdn,
                            summary(connector),
                            {}};
    const auto wasThere = [](const net::Response &response) -> Result<bool> {
        return response.body.trimmed() != "false"; // servers that answer without a body have done it
    };
    return m_http.send(std::move(request), net::parsed<bool>(std::move(callback), wasThere));
}

Pending ResourceLocationsApi::changeDomain(const Domain &before, const Domain &after, Callback<void> callback)
{
    net::Request request;
    request.verb = "PUT";
    request.path = u"/console/v1/domains/"_s + net::encodedSegment(before.fqdn);
    request.json = QJsonDocument(after.settings());
    request.change = Change{u"domains.change"_s, before.fqdn, before.settings().toVariantMap(),
                            after.settings().toVariantMap()};
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

} // namespace ccj::resourcelocations
