// SPDX-License-Identifier: Apache-2.0
#include "app/auth/wire.h"

#include "app/net/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace ccj::auth::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono;

seconds clockSkew(const net::Response &response, const Clock &clock)
{
    const auto text = QString::fromLatin1(response.header("Date"));
    auto server = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!server.isValid())
        return 0s;
    server.setTimeSpec(Qt::UTC);
    return seconds(clock.now().secsTo(server));
}

Result<Tokens> tokens(const net::Response &response, const QJsonObject &object, const Clock &clock)
{
    const auto skew = clockSkew(response, clock).count();
    const auto lifetime = object["expiresIn"_L1].toInteger(-1);
    Tokens tokens;
    tokens.accessToken = SecretString::fromText(object["accessToken"_L1].toString());
    tokens.refreshToken = SecretString::fromText(object["refreshToken"_L1].toString());
    tokens.accessExpiresAt = clock.now().addSecs(lifetime);
    tokens.sessionStartedAt = net::parsedTime(object["sessionStartedAt"_L1].toString()).addSecs(-skew);
    tokens.sessionEndsAt = net::parsedTime(object["sessionEndsAt"_L1].toString()).addSecs(-skew);
    tokens.idle = seconds(object["idleSeconds"_L1].toInteger());
    if (tokens.accessToken.isEmpty() || tokens.refreshToken.isEmpty() || lifetime <= 0 ||
        !tokens.sessionEndsAt.isValid())
        return std::unexpected(net::badResponse(response, u"incomplete tokens object"_s));
    return tokens;
}

Result<Tokens> clientTokens(const net::Response &response, const Clock &clock)
{
    const auto answer = net::objectBody(response);
    if (!answer)
        return std::unexpected(answer.error());
    const auto lifetime = (*answer)["expires_in"_L1].toVariant().toLongLong();
    Tokens tokens;
    tokens.accessToken = SecretString::fromText((*answer)["access_token"_L1].toString());
    tokens.accessExpiresAt = clock.now().addSecs(lifetime);
    if (tokens.accessToken.isEmpty() || lifetime <= 0)
        return std::unexpected(net::badResponse(response, u"incomplete token answer"_s));
    return tokens;
}

Organization organization(const QJsonObject &object)
{
    return {object["id"_L1].toString(), object["name"_L1].toString(), object["orgId"_L1].toString()};
}

QList<Organization> organizations(const QJsonValue &value)
{
    QList<Organization> list;
    for (const auto &entry : value.toArray()) {
        auto one = organization(entry.toObject());
        if (!one.id.isEmpty())
            list.append(std::move(one));
    }
    return list;
}

Result<Profile> profile(const net::Response &response)
{
    const auto answer = net::objectBody(response);
    if (!answer)
        return std::unexpected(answer.error());
    const auto text = [&](QLatin1StringView key) { return (*answer)[key].toString(); };
    Profile profile{text("userId"_L1),      text("email"_L1),
                    text("firstName"_L1),   text("lastName"_L1),
                    text("displayName"_L1), text("providerType"_L1),
                    text("accessType"_L1),  organizations((*answer)["customers"_L1])};
    if (profile.userId.isEmpty())
        return std::unexpected(net::badResponse(response, u"a profile without userId"_s));
    return profile;
}

QString tokenUserId(const SecretString &token)
{
    const auto parts = token.utf8().split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object()["user_id"_L1].toString();
}

} // namespace ccj::auth::wire
