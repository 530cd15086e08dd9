// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/events.h"
#include "app/sandbox/invitations.h"

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
        recordEvents(cloud, cloud.clock.now()); // its expiry is told before it is one no more
        sendInvitation(cloud, *row, languageFrom(request.header("Accept-Language")));
        return Response::empty(204);
    });
}

} // namespace

void addAccessRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/administrators/{id}/access", guarded(cloud, readAccess));
    router.add("PUT", "/administrators/access", guarded(cloud, writeAccess));
    router.add("GET", "/console/v1/access-policies", guarded(cloud, catalogue));
    router.add("POST", "/console/v1/invitations/resend", guarded(cloud, resendInvitation));
}

} // namespace ccj::sandbox
