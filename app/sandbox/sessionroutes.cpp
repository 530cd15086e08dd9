// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response answerTokens(const OrRefusal<QJsonObject> &tokens)
{
    return tokens ? Response::json(*tokens) : tokens.error();
}

/// A refresh token that nobody issued ends the session that shows it.
void endSessionOfAccessToken(Cloud &cloud, const Request &request)
{
    const auto session = sessionOfAccessToken(cloud, bearerToken(request), true);
    if (session && *session)
        endSession(cloud, (*session)->id);
}

Response refresh(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto token = requiredText(*body, u"refreshToken"_s);
    if (!token)
        return token.error();
    return cloud.database.write([&] {
        const auto session = sessionOfRefreshToken(cloud, *token);
        if (!session) {
            endSessionOfAccessToken(cloud, request);
            return session.error();
        }
        if (AdministratorStore(cloud.database).customersOf(session->personId).isEmpty())
            return ownError(401, u"accessRemoved"_s);
        return answerTokens(exchangeRefreshToken(cloud, *session, *token, session->customerId));
    });
}

OrRefusal<QJsonObject> switchSession(Cloud &cloud, const Session &session, const QString &refreshToken,
                                     const QString &customerId)
{
    const auto membership = AdministratorStore(cloud.database).membership(customerId, session.personId);
    // Who came by an organisation's own sign-in has proved nothing to the others.
    const bool elsewhere = customerId.compare(session.customerId, Qt::CaseInsensitive) != 0;
    if (!membership || (elsewhere && session.openedBy == u"organization"))
        return std::unexpected(commonError(
            403, u"authorization"_s,
            {{u"entityType"_s, u"https://identifiers-api.cloud.com/customer"_s}, {u"id"_s, customerId}}));
    return exchangeRefreshToken(cloud, session, refreshToken, membership->customerId);
}

Response switchCustomer(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Switch);
    if (!caller)
        return caller.error();
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto customerId = requiredText(*body, u"customerId"_s);
    const auto token = requiredText(*body, u"refreshToken"_s);
    if (!customerId || !token)
        return customerId ? token.error() : customerId.error();
    return cloud.database.write([&] {
        const auto session = sessionOfRefreshToken(cloud, *token);
        if (!session || session->id != caller->session->id) {
            endSession(cloud, caller->session->id);
            return session ? ownError(401, u"sessionRevoked"_s) : session.error();
        }
        return answerTokens(switchSession(cloud, *session, *token, *customerId));
    });
}

Response activity(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    cloud.database.write([&] { touchSession(cloud, caller->session->id); });
    return Response::empty(204);
}

Response show(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    const auto &session = *caller->session;
    return Response::json(QJsonObject{{u"startedAt"_s, timeText(session.startedAt)},
                                      {u"endsAt"_s, timeText(session.endsAt())},
                                      {u"idleEndsAt"_s, timeText(session.idleEndsAt())},
                                      {u"customerId"_s, session.customerId}});
}

Response signOut(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    cloud.database.write([&] { endSession(cloud, caller->session->id); });
    return Response::empty(204);
}

} // namespace

void addSessionRoutes(Router &router, Cloud &cloud)
{
    router.add("POST", "/console/v1/session/refresh", guarded(cloud, refresh));
    router.add("POST", "/console/v1/session/activity", guarded(cloud, activity));
    router.add("POST", "/console/v1/session/customer", guarded(cloud, switchCustomer));
    router.add("GET", "/console/v1/session", guarded(cloud, show));
    router.add("DELETE", "/console/v1/session", guarded(cloud, signOut));
}

} // namespace ccj::sandbox
