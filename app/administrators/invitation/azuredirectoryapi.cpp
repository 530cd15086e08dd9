// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/azuredirectoryapi.h"

#include "app/net/answers.h"
#include "app/net/json.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

/// The answer's body, which has a list "items".
Result<QJsonObject> bodyWithItems(const net::Response &response)
{
    auto body = net::objectBody(response);
    if (body && !body->value("items"_L1).isArray())
        return std::unexpected(net::badResponse(response, u"no items"_s));
    return body;
}

Result<std::optional<AzureTenant>> parseTenant(const net::Response &response)
{
    const auto body = bodyWithItems(response);
    if (!body)
        return std::unexpected(body.error());
    const auto items = body->value("items"_L1).toArray();
    for (const auto &item : items) {
        const auto provider = item.toObject();
        const auto id = provider["providerId"_L1].toString();
        if (provider["type"_L1] == "AzureAd"_L1 && provider["state"_L1] == "enabled"_L1 && !id.isEmpty())
            return AzureTenant{id, provider["displayName"_L1].toString()};
    }
    return std::nullopt;
}

Result<DirectoryMatches> parseMatches(const net::Response &response)
{
    const auto body = bodyWithItems(response);
    if (!body)
        return std::unexpected(body.error());
    DirectoryMatches matches{.people = {}, .more = body->value("more"_L1).toBool()};
    const auto items = body->value("items"_L1).toArray();
    for (const auto &item : items) {
        const auto json = item.toObject();
        DirectoryPerson person{json["objectId"_L1].toString(), json["displayName"_L1].toString(),
                               json["mail"_L1].toString().trimmed(), json["userPrincipalName"_L1].toString()};
        if (!person.objectId.isEmpty())
            matches.people.append(std::move(person));
    }
    return matches;
}

} // namespace

Pending AzureDirectoryApi::tenant(Callback<std::optional<AzureTenant>> callback)
{
    net::Request request;
    request.path = u"/console/v1/identity/providers"_s;
    return m_http.send(std::move(request),
                       net::parsed<std::optional<AzureTenant>>(std::move(callback), parseTenant));
}

Pending AzureDirectoryApi::search(const QString &text, Callback<DirectoryMatches> callback)
{
    net::Request request;
    request.path = u"/console/v1/identity/azure-ad/users"_s;
    request.query.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    return m_http.send(std::move(request), net::parsed<DirectoryMatches>(std::move(callback), parseMatches));
}

} // namespace ccj::administrators
