// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/invitations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response readAccess(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    if (!caller)
        return caller.error();
    const auto id = request.parameters.value("id");
    const auto row = AdministratorStore(cloud.database).find(caller->customerId, id);
    return row ? Response::json(accessModel(row->accessType, row->grants)) : notFound(u"administrator"_s, id);
}

Response changeAccess(Cloud &cloud, const QString &customerId, const QString &id, const QJsonObject &model)
{
    AdministratorStore store(cloud.database);
    auto row = store.find(customerId, id);
    if (!row)
        return notFound(u"administrator"_s, id);
    if (row->pending)
        return ownError(400, u"invitationPending"_s);
    const auto accessType = readAccessType(model);
    if (!accessType)
        return accessType.error();
    if (*accessType != u"Full" && isLastFull(store, *row))
        return ownError(409, u"lastFullAdministrator"_s);
    const auto grants = readGrants(model, *accessType);
    if (!grants)
        return grants.error();
    row->accessType = *accessType;
    row->grants = *grants;
    row->updatedAt = cloud.clock.now();
    ++row->version;
    store.save(*row);
    return Response::empty();
}

Response writeAccess(Cloud &cloud, const Request &request)
{
    return changeAsFull(cloud, request, [&](const Caller &caller) {
        const auto id = request.query.queryItemValue(u"id"_s, QUrl::FullyDecoded);
        if (id.isEmpty())
            return badField(u"missing"_s, u"id"_s);
        const auto body = objectBody(request);
        return body ? changeAccess(cloud, caller.customerId, id, *body) : body.error();
    });
}

Response catalogue(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    return caller ? Response::json(policyList({})) : caller.error();
}

Response resendInvitation(Cloud &cloud, const Request &request)
{
    return changeAsFull(cloud, request, [&](const Caller &caller) {
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto email = requiredText(*body, u"email"_s);
        if (!email)
            return email.error();
        auto row = AdministratorStore(cloud.database).findByEmail(caller.customerId, *email);
        if (!row || !row->pending)
            return notFound(u"invitation"_s, *email);
        sendInvitation(cloud, *row, languageFrom(request.header("Accept-Language")));
        return Response::empty(204);
    });
}

/// The directory is read to invite from it, so it takes the right to invite.
Response searchAzureUsers(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    if (!caller)
        return caller.error();
    if (const auto full = requireFull(*caller); !full)
        return full.error();
    auto connected =
        cloud.database.run(u"SELECT azure_connected FROM customers WHERE id=?"_s, {caller->customerId});
    if (!connected.next() || !connected.value(0).toBool())
        return ownError(409, u"azureAdNotConnected"_s);
    const auto search = request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded)
                            .normalized(QString::NormalizationForm_KC)
                            .trimmed();
    auto query =
        cloud.database.run(u"SELECT object_id, display_name, mail, user_principal_name FROM directory_users"
                           " WHERE customer_id=? ORDER BY user_principal_name"_s,
                           {caller->customerId});
    QJsonArray items;
    while (query.next()) {
        const auto text = [&](int column) { return query.value(column).toString(); };
        if (!text(1).contains(search, Qt::CaseInsensitive) &&
            !text(2).contains(search, Qt::CaseInsensitive) && !text(3).contains(search, Qt::CaseInsensitive))
            continue;
        items.append(QJsonObject{{u"objectId"_s, text(0)},
                                 {u"displayName"_s, text(1)},
                                 {u"mail"_s, query.value(2).isNull() ? QJsonValue() : QJsonValue(text(2))},
                                 {u"userPrincipalName"_s, text(3)}});
    }
    return Response::json(QJsonObject{{u"items"_s, items}});
}

} // namespace

void addAccessRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/administrators/{id}/access", guarded(cloud, readAccess));
    router.add("PUT", "/administrators/access", guarded(cloud, writeAccess));
    router.add("GET", "/console/v1/access-policies", guarded(cloud, catalogue));
    router.add("POST", "/console/v1/invitations/resend", guarded(cloud, resendInvitation));
    router.add("GET", "/console/v1/identity/azure-ad/users", guarded(cloud, searchAzureUsers));
}

} // namespace ccj::sandbox
