// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/azuredirectory.h"
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/connector.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qsizetype mostUsers = 50;
constexpr qsizetype longestSearch = 256;

QJsonObject providerJson(const QString &type, const QString &state, const std::optional<AzureTenant> &tenant,
                         qsizetype connectors)
{
    const auto orNull = [&](QString AzureTenant::*field) {
        return tenant ? QJsonValue((*tenant).*field) : QJsonValue();
    };
    return {{u"type"_s, type},
            {u"state"_s, state},
            {u"identifier"_s, orNull(&AzureTenant::identifier)},
            {u"providerId"_s, orNull(&AzureTenant::id)},
            {u"displayName"_s, orNull(&AzureTenant::name)},
            {u"connectorsCount"_s, connectors}};
}

Response listProviders(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    if (!caller)
        return caller.error();
    const auto tenant = azureTenant(cloud, caller->customerId);
    const auto connectors = ConnectorStore(cloud.database).ofCustomer(caller->customerId).size();
    const QJsonArray items{
        providerJson(u"CitrixSts"_s, u"enabled"_s, {}, connectors),
        providerJson(u"AzureAd"_s, tenant ? u"enabled"_s : u"disconnected"_s, tenant, connectors),
    };
    return Response::json(QJsonObject{{u"items"_s, items}});
}

/// The directory is read to invite from it, so it takes the right to invite.
Response searchAzureUsers(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    if (!caller)
        return caller.error();
    if (const auto full = requireFull(*caller); !full)
        return full.error();
    const auto search = request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    if (search.size() > longestSearch)
        return badField(u"tooLong"_s, u"search"_s);
    if (!azureTenant(cloud, caller->customerId))
        return ownError(409, u"azureAdNotConnected"_s);
    const auto matches = searchDirectory(cloud, caller->customerId, search, mostUsers);
    QJsonArray items;
    for (const auto &user : matches.users)
        items.append(QJsonObject{{u"objectId"_s, user.objectId},
                                 {u"displayName"_s, user.displayName},
                                 {u"mail"_s, user.mail.isEmpty() ? QJsonValue() : QJsonValue(user.mail)},
                                 {u"userPrincipalName"_s, user.userPrincipalName}});
    return Response::json(QJsonObject{{u"items"_s, items}, {u"more"_s, matches.more}});
}

} // namespace

void addIdentityRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/identity/providers", guarded(cloud, listProviders));
    router.add("GET", "/console/v1/identity/azure-ad/users", guarded(cloud, searchAzureUsers));
}

} // namespace ccj::sandbox
