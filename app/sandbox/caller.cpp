// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"

#include "app/sandbox/cloud.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// The caller of an API client's token, or nothing when the token is no client's.
OrRefusal<std::optional<Caller>> identifyClient(Cloud &cloud, const QByteArray &token)
{
    auto query = cloud.database.run(u"SELECT t.expires_at, t.customer_id, c.creator_id FROM client_tokens t"
                                    " LEFT JOIN clients c ON c.client_id=t.client_id WHERE t.hash=?"_s,
                                    {tokenHash(token)});
    if (!query.next())
        return std::nullopt;
    if (cloud.clock.now() >= query.value(0).toLongLong())
        return std::unexpected(ownError(401, u"tokenExpired"_s));
    return Caller{.personId = query.value(2).toString(), .customerId = query.value(1).toString()};
}

OrRefusal<Caller> identifyToken(Cloud &cloud, const QByteArray &token, Realm realm)
{
    auto session = sessionOfAccessToken(cloud, token, realm == Realm::Switch);
    if (!session)
        return std::unexpected(session.error());
    if (auto &person = *session)
        return Caller{.personId = person->personId, .customerId = person->customerId, .session = person};
    auto client = identifyClient(cloud, token);
    if (!client)
        return std::unexpected(client.error());
    if (auto &known = *client)
        return std::move(*known);
    return std::unexpected(notAuthenticated(u"invalid"_s));
}

OrRefusal<void> checkCustomerHeader(const Request &request, const Caller &caller, Realm realm)
{
    const auto customer = QString::fromUtf8(request.header("Citrix-CustomerId"));
    if (customer.isEmpty() && realm == Realm::Organization)
        return std::unexpected(badField(u"missing"_s, u"Citrix-CustomerId"_s));
    if (!customer.isEmpty() && customer.compare(caller.customerId, Qt::CaseInsensitive) != 0)
        return std::unexpected(ownError(403, u"wrongCustomer"_s));
    return {};
}

} // namespace

QByteArray bearerToken(const Request &request)
{
    const auto header = request.header("Authorization").trimmed();
    for (const auto &scheme : {QByteArray("cwsauth bearer="), QByteArray("bearer ")}) {
        if (header.toLower().startsWith(scheme))
            return header.sliced(scheme.size()).trimmed();
    }
    return {};
}

OrRefusal<Caller> identify(Cloud &cloud, const Request &request, Realm realm)
{
    const auto token = bearerToken(request);
    if (token.isEmpty())
        return std::unexpected(notAuthenticated(u"missing"_s));
    auto caller = identifyToken(cloud, token, realm);
    if (!caller)
        return caller;

    const AdministratorStore administrators(cloud.database);
    caller->administrator = administrators.membership(caller->customerId, caller->personId);
    const bool personal = realm != Realm::Organization && caller->session;
    const bool belongs = personal ? !administrators.customersOf(caller->personId).isEmpty()
                                  : caller->administrator.has_value();
    if (!belongs)
        return std::unexpected(ownError(401, u"accessRemoved"_s));
    if (auto right = checkCustomerHeader(request, *caller, realm); !right)
        return std::unexpected(right.error());
    if (realm != Realm::Organization && !caller->session)
        return std::unexpected(ownError(403, u"personRequired"_s));
    if (caller->session && request.header("Console-Activity") == "user")
        cloud.database.write([&] { touchSession(cloud, caller->session->id); });
    return caller;
}

OrRefusal<void> requireFull(const Caller &caller)
{
    if (caller.isFull())
        return {};
    return std::unexpected(commonError(
        403, u"authorization"_s,
        {{u"entityType"_s, u"https://identifiers-api.cloud.com/customer"_s}, {u"id"_s, caller.customerId}}));
}

OrRefusal<Caller> identifyFor(Cloud &cloud, const Request &request, const QString &policy)
{
    auto caller = identify(cloud, request, Realm::Organization);
    if (!caller || caller->isFull() || caller->administrator->grants.contains(policy))
        return caller;
    return std::unexpected(requireFull(*caller).error());
}

Response changeFor(Cloud &cloud, const Request &request, const QString &policy,
                   const std::function<Response(const Caller &)> &change)
{
    return cloud.database.write([&] {
        const auto caller = identifyFor(cloud, request, policy);
        return caller ? change(*caller) : caller.error();
    });
}

Response changeAsFull(Cloud &cloud, const Request &request,
                      const std::function<Response(const Caller &)> &change)
{
    return cloud.database.write([&] {
        const auto caller = identify(cloud, request, Realm::Organization);
        if (!caller)
            return caller.error();
        const auto full = requireFull(*caller);
        return full ? change(*caller) : full.error();
    });
}

} // namespace ccj::sandbox
