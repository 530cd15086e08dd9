// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/connector.h"
#include "app/sandbox/domains.h"
#include "app/sandbox/resourcelocation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto policy = u"domains"_s;

/// A domain with the connectors that reach it: those in its forest, whatever they do just now.
QJsonObject domainJson(const Domain &domain, const QList<Connector> &connectors)
{
    QJsonArray ids;
    for (const auto &connector : connectors) {
        if (connector.forest.compare(domain.forest, Qt::CaseInsensitive) == 0)
            ids.append(connector.id);
    }
    return {{u"fqdn"_s, domain.fqdn},
            {u"forest"_s, domain.forest},
            {u"useForSubscriptions"_s, domain.useForSubscriptions},
            {u"primaryResourceLocationId"_s,
             domain.primaryLocationId.isEmpty() ? QJsonValue() : QJsonValue(domain.primaryLocationId)},
            {u"connectors"_s, ids}};
}

Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    const auto connectors = ConnectorStore(cloud.database).ofCustomer(caller->customerId);
    QJsonArray items;
    for (const auto &domain : domainsOf(cloud.database, caller->customerId))
        items.append(domainJson(domain, connectors));
    return Response::json(QJsonObject{{u"items"_s, items}});
}

/// The primary location that a body names: null clears it, absent leaves it.
OrRefusal<void> readPrimary(const Cloud &cloud, const QJsonObject &body, const Caller &caller, Domain &domain)
{
    const auto field = u"primaryResourceLocationId"_s;
    const auto value = body.value(field);
    if (value.isUndefined())
        return {};
    if (value.isNull()) {
        domain.primaryLocationId.clear();
        return {};
    }
    const auto location = LocationStore(cloud.database).find(value.toString());
    if (!location || location->customerId.compare(caller.customerId, Qt::CaseInsensitive) != 0)
        return std::unexpected(badField(u"invalidString"_s, field));
    domain.primaryLocationId = location->id;
    return {};
}

Response update(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        const auto fqdn = request.parameters.value("fqdn");
        auto domain = findDomain(cloud.database, caller.customerId, fqdn);
        if (!domain)
            return notFound(u"domain"_s, fqdn);
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        if (const auto use = body->value(u"useForSubscriptions"_s); !use.isUndefined()) {
            if (!use.isBool())
                return badField(u"invalidString"_s, u"useForSubscriptions"_s);
            domain->useForSubscriptions = use.toBool();
        }
        if (const auto primary = readPrimary(cloud, *body, caller, *domain); !primary)
            return primary.error();
        saveDomain(cloud.database, *domain);
        return Response::json(
            domainJson(*domain, ConnectorStore(cloud.database).ofCustomer(caller.customerId)));
    });
}

} // namespace

void addDomainRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/domains", guarded(cloud, list));
    router.add("PUT", "/console/v1/domains/{fqdn}", guarded(cloud, update));
}

} // namespace ccj::sandbox
