// SPDX-License-Identifier: Apache-2.0
#include "app/auth/sessionapi.h"

#include "app/auth/wire.h"
#include "app/net/json.h"

#include <QJsonObject>

namespace ccj::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto ours = "urn:ccj:error:"_L1;
const auto common = "https://errors-api.cloud.com/"_L1;

/// Everybody waits for a token: better to say "offline" soon than to hang.
constexpr auto tokenTimeout = 10s;

net::Request post(const QString &path)
{
    net::Request request;
    request.verb = "POST";
    request.path = path;
    request.authorization = net::Authorization::None;
    request.customerHeader = false;
    request.timeout = tokenTimeout;
    return request;
}

QByteArray field(QByteArrayView name, const QByteArray &value)
{
    return name.toByteArray() + '=' + value.toPercentEncoding();
}

/// The token endpoint refuses with 400 or 401 and RFC 6749's body; both mean "wrong credentials".
Error clientError(Error error)
{
    if (error.httpStatus == 400 || error.httpStatus == 401) {
        error.kind = Error::Kind::Unauthorized;
        error.type = u"invalid_client"_s;
    }
    return error;
}

} // namespace

bool endsSession(const Error &error)
{
    return error.httpStatus == 401 &&
           (error.name() == "sessionRevoked"_L1 || error.name() == "sessionExpired"_L1);
}

bool isTokenExpired(const Error &error)
{
    return error.httpStatus == 401 && error.type == ours + "tokenExpired"_L1;
}

bool mendsByRefresh(const Error &error)
{
    if (error.httpStatus != 401)
        return false;
    if (error.type.startsWith(ours))
        return isTokenExpired(error);
    return !error.type.startsWith(common) || error.type.endsWith("/common/authentication"_L1);
}

QByteArray authorizationValue(const SecretString &accessToken)
{
    return "CwsAuth Bearer=" + accessToken.utf8();
}

Pending SessionApi::refresh(const SecretString &refreshToken, TokensCallback callback)
{
    auto request = post(u"/console/v1/session/refresh"_s);
    request.json = QJsonDocument(QJsonObject{{u"refreshToken"_s, refreshToken.text()}});
    return requestTokens(std::move(request), std::move(callback));
}

Pending SessionApi::switchCustomer(const QString &customerId, const Tokens &tokens, TokensCallback callback)
{
    auto request = post(u"/console/v1/session/customer"_s);
    request.headers.append({"Authorization", authorizationValue(tokens.accessToken)});
    request.json = QJsonDocument(
        QJsonObject{{u"customerId"_s, customerId}, {u"refreshToken"_s, tokens.refreshToken.text()}});
    return requestTokens(std::move(request), std::move(callback));
}

Pending SessionApi::requestTokens(net::Request request, TokensCallback callback)
{
    return m_http.send(std::move(request), [&clock = m_clock, callback = std::move(callback)](
                                               Result<net::Response> response) mutable {
        if (!response)
            return callback(std::unexpected(response.error()));
        const auto json = net::objectBody(*response);
        if (!json)
            return callback(std::unexpected(json.error()));
        callback(wire::tokens(*response, *json, clock));
    });
}

Pending SessionApi::clientTokens(const ClientCredentials &client, TokensCallback callback)
{
    auto request = post(u"/cctrustoauth2/%1/tokens/clients"_s.arg(net::encodedSegment(client.customerId)));
    request.form = field("grant_type", "client_credentials") + '&' +
                   field("client_id", client.clientId.toUtf8()) + '&' +
                   field("client_secret", client.clientSecret.utf8());
    return m_http.send(std::move(request), [&clock = m_clock, callback = std::move(callback)](
                                               Result<net::Response> response) mutable {
        if (!response)
            callback(std::unexpected(clientError(response.error())));
        else
            callback(wire::clientTokens(*response, clock));
    });
}

Pending SessionApi::end(const SecretString &accessToken, std::move_only_function<void(Result<void>)> callback)
{
    auto request = post(u"/console/v1/session"_s);
    request.verb = "DELETE";
    request.headers.append({"Authorization", authorizationValue(accessToken)});
    return m_http.send(std::move(request),
                       [callback = std::move(callback)](Result<net::Response> response) mutable {
                           callback(response ? Result<void>() : std::unexpected(response.error()));
                       });
}

} // namespace ccj::auth
