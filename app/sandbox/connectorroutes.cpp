// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/conditional.h"
#include "app/sandbox/connectorjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto policy = u"resourceLocations"_s;
constexpr qsizetype longestValue = 256;

struct ListQuery
{
    QString location; ///< empty: all
    QString type;     ///< Windows, Unified or All
    ConnectorDetails details;

    bool wants(const Connector &connector) const
    {
        return (location.isEmpty() || location.compare(connector.locationId, Qt::CaseInsensitive) == 0) &&
               (type == u"All" || type == connector.type);
    }
};

/// A flag of the query; absent and empty are false.
OrRefusal<bool> readFlag(const QUrlQuery &query, const QString &name)
{
    const auto text = query.queryItemValue(name, QUrl::FullyDecoded).toLower();
    if (!text.isEmpty() && text != u"true" && text != u"false")
        return std::unexpected(badField(u"invalidString"_s, name));
    return text == u"true";
}

OrRefusal<ListQuery> readListQuery(const QUrlQuery &query)
{
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    ListQuery list{.location = value(u"Location"_s), .type = value(u"ConnectorType"_s), .details = {}};
    if (list.location.size() > longestValue)
        return std::unexpected(badField(u"tooLong"_s, u"Location"_s));
    if (list.type.isEmpty())
        list.type = u"Windows"_s; // Appliances are listed for who asks for them.
    if (!QStringList{u"Windows"_s, u"Unified"_s, u"All"_s}.contains(list.type))
        return std::unexpected(badField(u"invalidEnum"_s, u"ConnectorType"_s));
    const auto extended = readFlag(query, u"ExtendedData"_s);
    const auto expected = readFlag(query, u"RetrieveExpectedVersion"_s);
    if (!extended || !expected)
        return std::unexpected(!extended ? extended.error() : expected.error());
    list.details = {.expectedVersion = *expected, .extended = *extended};
    return list;
}

Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    const auto query = readListQuery(request.query);
    if (!query)
        return query.error();
    const auto latest = releaseTrain(cloud).latestAt(cloud.clock.now());
    QJsonArray items;
    for (const auto &seen :
         seeConnectors(cloud, ConnectorStore(cloud.database).ofCustomer(caller->customerId))) {
        if (query->wants(seen.connector))
            items.append(connectorJson(seen, latest, query->details));
    }
    return unlessKnown(request, Response::json(items));
}

/// The cloud forgets the connector; what runs on its machine is not touched.
Response remove(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        const ConnectorStore store(cloud.database);
        const auto id = request.parameters.value("id");
        const auto connector = store.find(id);
        if (!connector || connector->customerId.compare(caller.customerId, Qt::CaseInsensitive) != 0)
            return notFound(u"connector"_s, id);
        settleLocation(cloud, connector->locationId);
        store.remove(*connector);
        return Response::json(true);
    });
}

} // namespace

void addConnectorRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/connectors", guarded(cloud, list));
    router.add("DELETE", "/connectors/{id}", guarded(cloud, remove));
}

} // namespace ccj::sandbox
