// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/connectorsimulation.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto policy = u"resourceLocations"_s;
constexpr qsizetype longestName = 256;

Response unknown(const QString &id)
{
    return notFound(u"resourceLocation"_s, id);
}

/// A name without the characters that Citrix Cloud forbids anywhere in it. Two locations may bear the same.
OrRefusal<QString> readName(const QJsonObject &body)
{
    const auto written = requiredText(body, u"name"_s);
    if (!written)
        return written;
    const auto name = written->trimmed();
    if (name.isEmpty())
        return std::unexpected(badField(u"missing"_s, u"name"_s));
    static const auto forbidden = uR"(/\#?%|[]{}<>$^&+)"_s;
    if (name.size() > longestName || std::ranges::any_of(name, [](QChar c) { return forbidden.contains(c); }))
        return std::unexpected(badField(u"invalidString"_s, u"name"_s));
    return name;
}

/// Takes over what the body names of the fields that may be absent.
OrRefusal<void> readOptional(const QJsonObject &body, ResourceLocation &location)
{
    if (const auto value = body.value(u"internalOnly"_s); !value.isUndefined() && !value.isNull()) {
        if (!value.isBool())
            return std::unexpected(badField(u"invalidString"_s, u"internalOnly"_s));
        location.internalOnly = value.toBool();
    }
    const auto zone = optionalText(body, u"timeZone"_s, 256);
    if (!zone)
        return std::unexpected(zone.error());
    if (zone->isEmpty())
        return {};
    if (QTimeZone::windowsIdToDefaultIanaId(zone->toLatin1()).isEmpty())
        return std::unexpected(badField(u"invalidString"_s, u"timeZone"_s));
    location.timeZone = *zone;
    return {};
}

/// One of the caller's; which one stands in the path.
OrRefusal<ResourceLocation> findOwn(const Cloud &cloud, const Request &request, const Caller &caller)
{
    const auto id = request.parameters.value("id");
    auto location = LocationStore(cloud.database).find(id);
    if (!location || location->customerId.compare(caller.customerId, Qt::CaseInsensitive) != 0)
        return std::unexpected(unknown(id));
    return *location;
}

/// The same for a change: what Citrix manages is not edited.
OrRefusal<ResourceLocation> findEditable(const Cloud &cloud, const Request &request, const Caller &caller)
{
    auto location = findOwn(cloud, request, caller);
    if (location && location->readOnly)
        return std::unexpected(ownError(409, u"locationReadOnly"_s, {{u"id"_s, location->id}}));
    return location;
}

Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    QJsonArray items;
    for (const auto &location : LocationStore(cloud.database).ofCustomer(caller->customerId))
        items.append(location.toJson());
    return Response::json(QJsonObject{{u"items"_s, items}});
}

Response read(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    const auto location = findOwn(cloud, request, *caller);
    return location ? Response::json(location->toJson()) : location.error();
}

Response create(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto name = readName(*body);
        if (!name)
            return name.error();
        ResourceLocation location{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                  .customerId = caller.customerId,
                                  .name = *name};
        if (const auto rest = readOptional(*body, location); !rest)
            return rest.error();
        LocationStore(cloud.database).save(location);
        return Response::json(location.toJson());
    });
}

Response update(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        auto location = findEditable(cloud, request, caller);
        if (!location)
            return location.error();
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        if (body->contains(u"name"_s)) {
            const auto name = readName(*body);
            if (!name)
                return name.error();
            location->name = *name;
        }
        if (const auto rest = readOptional(*body, *location); !rest)
            return rest.error();
        settleLocation(cloud, location->id); // its time zone says when updates come
        LocationStore(cloud.database).save(*location);
        return Response::json(location->toJson());
    });
}

Response remove(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        const auto location = findEditable(cloud, request, caller);
        if (!location)
            return location.error();
        const auto connectors = ConnectorStore(cloud.database).inLocation(location->id).size();
        if (connectors > 0)
            return ownError(409, u"locationInUse"_s,
                            {{u"id"_s, location->id}, {u"connectors"_s, QString::number(connectors)}});
        LocationStore(cloud.database).remove(*location);
        return Response::empty(204);
    });
}

/// When updates may run, one entry for each location.
Response maintenance(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    static const std::array days{u"Undefined"_s, u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s,
                                 u"Thursday"_s,  u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    QJsonArray windows;
    for (const auto &location : LocationStore(cloud.database).ofCustomer(caller->customerId))
        windows.append(QJsonObject{
            {u"location"_s, location.id},
            {u"dayOfWeek"_s, days.at(size_t(location.window.day))},
            {u"start"_s, QTime(0, 0).addSecs(location.window.startSeconds).toString(u"HH:mm:ss"_s)},
            {u"order"_s, windows.size() + 1}});
    return Response::json(windows);
}

} // namespace

void addLocationRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/resourcelocations", guarded(cloud, list));
    router.add("POST", "/resourcelocations", guarded(cloud, create));
    router.add("GET", "/resourcelocations/{id}", guarded(cloud, read));
    router.add("PUT", "/resourcelocations/{id}", guarded(cloud, update));
    router.add("DELETE", "/resourcelocations/{id}", guarded(cloud, remove));
    router.add("GET", "/maintenance", guarded(cloud, maintenance));
}

} // namespace ccj::sandbox
