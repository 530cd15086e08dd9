// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/delivery.h"
#include "app/sandbox/notices.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qsizetype longestName = 256;

const auto policy = u"secureClients"_s;

QJsonValue timeOrNull(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QJsonValue() : QJsonValue(preciseTimeText(milliseconds.toLongLong()));
}

/// One's own; with Full access everybody's.
Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    auto query = cloud.database.run(
        u"SELECT c.name, c.client_id, c.creator_id, p.display_name, c.created_at, c.last_used_at"
        " FROM clients c JOIN persons p ON p.id=c.creator_id"
        " WHERE c.customer_id=? AND (? OR c.creator_id=?) ORDER BY c.rowid"_s,
        {caller->customerId, caller->isFull(), caller->personId});
    QJsonArray items;
    while (query.next())
        items.append(QJsonObject{{u"name"_s, query.value(0).toString()},
                                 {u"clientId"_s, query.value(1).toString()},
                                 {u"creatorUserId"_s, query.value(2).toString()},
                                 {u"creatorName"_s, query.value(3).toString()},
                                 {u"createdAt"_s, timeOrNull(query.value(4))},
                                 {u"lastUsedAt"_s, timeOrNull(query.value(5))}});
    return Response::json(QJsonObject{{u"items"_s, items}});
}

Response create(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto caller = identifyFor(cloud, request, policy);
        if (!caller)
            return caller.error();
        if (!caller->session)
            return ownError(403, u"personRequired"_s);
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto written = requiredText(*body, u"name"_s);
        if (!written)
            return written.error();
        const auto name = written->trimmed();
        if (name.isEmpty())
            return badField(u"missing"_s, u"name"_s);
        if (name.size() > longestName)
            return badField(u"tooLong"_s, u"name"_s);
        const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto secret = randomToken();
        const auto now = cloud.clock.now();
        cloud.database.run(u"INSERT INTO clients VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)"_s,
                           {id, caller->customerId, name, tokenHash(secret), caller->personId, now});
        deliver(cloud, clientCreatedNotice(id, name, caller->administrator->displayName)
                           .toNotification(caller->customerId, u"clientCreated/"_s + id, now));
        auto response = Response::json(QJsonObject{{u"name"_s, name},
                                                   {u"clientId"_s, id},
                                                   {u"clientSecret"_s, QString::fromLatin1(secret)},
                                                   {u"createdAt"_s, preciseTimeText(now)}},
                                       201);
        response.headers.emplaceBack("Cache-Control", "no-store");
        return response;
    });
}

/// Its tokens stay in their table without a client: they answer accessRemoved from now on.
Response remove(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto caller = identifyFor(cloud, request, policy);
        if (!caller)
            return caller.error();
        const auto id = request.parameters.value("clientId");
        auto query = cloud.database.run(
            u"DELETE FROM clients WHERE client_id=? AND customer_id=? AND (? OR creator_id=?)"_s,
            {id, caller->customerId, caller->isFull(), caller->personId});
        return query.numRowsAffected() > 0 ? Response::empty(204) : notFound(u"secureClient"_s, id);
    });
}

} // namespace

void addSecureClientRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/secure-clients", guarded(cloud, list));
    router.add("POST", "/console/v1/secure-clients", guarded(cloud, create));
    router.add("DELETE", "/console/v1/secure-clients/{clientId}", guarded(cloud, remove));
}

} // namespace ccj::sandbox
