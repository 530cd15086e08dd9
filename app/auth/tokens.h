// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace ccj::auth {

/// The console API's tokens object (chapter 2). Its times are those of this computer's clock: what the
/// server said is shifted by the difference that its Date header showed.
struct Tokens
{
    SecretString accessToken;
    SecretString refreshToken; ///< empty for an API client
    QDateTime accessExpiresAt;
    QDateTime sessionStartedAt;
    QDateTime sessionEndsAt; ///< invalid when there is no limit
    std::chrono::seconds idle{0};
    Tokens clone() const;
};

/// What an API client signs in with (OAuth 2 client credentials).
struct ClientCredentials
{
    QString customerId;
    QString clientId;
    SecretString clientSecret;
    ClientCredentials clone() const;
};

} // namespace ccj::auth
