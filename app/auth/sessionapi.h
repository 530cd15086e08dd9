// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/tokens.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <functional>

namespace ccj::auth {

/// True for an error that says that the session itself is over (sessionRevoked, sessionExpired).
bool endsSession(const Error &error);
/// True when a new access token may mend it: a 401 of an expired token, or one that says nothing.
bool mendsByRefresh(const Error &error);
/// Only urn:ccj:error:tokenExpired.
bool isTokenExpired(const Error &error);

/// The value of the Authorization header.
QByteArray authorizationValue(const SecretString &accessToken);

/// The calls that get, renew and end tokens (console API chapter 3, the public token endpoint). They carry
/// their credentials themselves and go over the plain client, never through AuthorizedClient.
class SessionApi
{
public:
    using TokensCallback = std::move_only_function<void(Result<Tokens>)>;

    SessionApi(net::HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) {}

    /// POST /console/v1/session/refresh. May be repeated with the same token when no answer came.
    Pending refresh(const SecretString &refreshToken, TokensCallback callback);
    /// POST /cctrustoauth2/{customerId}/tokens/clients. Wrong credentials are Unauthorized.
    Pending clientTokens(const ClientCredentials &client, TokensCallback callback);
    /// POST /console/v1/session/customer.
    Pending switchCustomer(const QString &customerId, const Tokens &tokens, TokensCallback callback);
    /// DELETE /console/v1/session.
    Pending end(const SecretString &accessToken, std::move_only_function<void(Result<void>)> callback);

private:
    Pending requestTokens(net::Request request, TokensCallback callback);

    net::HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace ccj::auth
