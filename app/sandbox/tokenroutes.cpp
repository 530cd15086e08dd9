// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 clientTokenSeconds = 3600;

/// RFC 6749, 5.2; the one place without the standard error body.
Response oauthError(const QString &error, const QString &description)
{
    return Response::json(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, 400);
}

struct Client
{
    QString id;
    QString customerId;
    QString creatorId;
};

std::optional<Client> verifiedClient(Cloud &cloud, const QString &customerId, const QUrlQuery &form)
{
    const auto id = form.queryItemValue(u"client_id"_s, QUrl::FullyDecoded);
    const auto secret = form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded);
    auto query = cloud.database.run(
        u"SELECT client_id, customer_id, creator_id, secret_hash FROM clients WHERE client_id=?"_s, {id});
    if (!query.next() || !sameBytes(query.value(3).toByteArray(), tokenHash(secret.toUtf8())))
        return {};
    Client client{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
    query.finish();
    const bool addressed =
        customerId == u"root" || customerId.compare(client.customerId, Qt::CaseInsensitive) == 0;
    const AdministratorStore administrators(cloud.database);
    if (!addressed || !administrators.membership(client.customerId, client.creatorId))
        return {};
    return client;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A JWT (RFC 7519, HS256). The server itself goes by its table of issued tokens, so that a token dies
/// with its client; the claims are for clients that read them.
QByteArray signedToken(const Cloud &cloud, const Client &client)
{
    const auto part = [](const QJsonObject &object) {
        return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const auto now = cloud.clock.now() / 1000;
    const QJsonObject claims{
        {u"user_id"_s, client.creatorId},     {u"customer_id"_s, client.customerId},
        {u"client_id"_s, client.id},          {u"iat"_s, now},
        {u"exp"_s, now + clientTokenSeconds}, {u"jti"_s, QString::fromLatin1(randomToken())}};
    const auto text = part({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + part(claims);
    return text + '.' + base64Url(cloud.keys.mac(ServerKeys::Purpose::ClientTokens, text));
}

Response issueToken(Cloud &cloud, const Request &request)
{
    if (request.header("Content-Type") != "application/x-www-form-urlencoded")
        return oauthError(u"invalid_request"_s, u"The body must be application/x-www-form-urlencoded."_s);
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    if (form.queryItemValue(u"grant_type"_s) != u"client_credentials")
        return oauthError(u"unsupported_grant_type"_s, u"Only client_credentials is supported."_s);
    const auto client = verifiedClient(cloud, request.parameters.value("customerId"), form);
    if (!client)
        return oauthError(u"invalid_client"_s, u"Invalid client id or client secret."_s);

    const auto token = signedToken(cloud, *client);
    const auto now = cloud.clock.now();
    cloud.database.write([&] {
        cloud.database.run(u"DELETE FROM client_tokens WHERE expires_at<?"_s,
                           {now - clientTokenSeconds * 1000});
        cloud.database.run(
            u"INSERT INTO client_tokens VALUES (?, ?, ?, ?)"_s,
            {tokenHash(token), client->id, client->customerId, now + clientTokenSeconds * 1000});
        cloud.database.run(u"UPDATE clients SET last_used_at=? WHERE client_id=?"_s, {now, client->id});
    });
    // expires_in is text: clients in the field declare it so.
    return Response::json(QJsonObject{{u"token_type"_s, u"bearer"_s},
                                      {u"access_token"_s, QString::fromLatin1(token)},
                                      {u"expires_in"_s, QString::number(clientTokenSeconds)}});
}

} // namespace

void addTokenRoutes(Router &router, Cloud &cloud)
{
    router.add("POST", "/cctrustoauth2/{customerId}/tokens/clients",
               guarded(cloud, [](Cloud &c, const Request &request) {
                   auto response = issueToken(c, request);
                   response.headers.emplaceBack("Cache-Control", "no-store");
                   response.headers.emplaceBack("Pragma", "no-cache");
                   response.headers.append(
                       {"X-Cws-TransactionId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
                   return response;
               }));
}

} // namespace ccj::sandbox
