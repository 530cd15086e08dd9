// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/tokens.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QJsonObject>

/// The JSON of sign-in, session and profile, read strictly: what the contract promises must be there, what
/// it does not know is ignored.
namespace ccj::auth::wire {

/// The server's clock minus this computer's, from the Date header; zero when there is none.
std::chrono::seconds clockSkew(const net::Response &response, const Clock &clock);

/// The tokens object of the console API; moments are brought to this computer's clock.
Result<Tokens> tokens(const net::Response &response, const QJsonObject &object, const Clock &clock);
/// The token endpoint's answer; expires_in may be a string or a number.
Result<Tokens> clientTokens(const net::Response &response, const Clock &clock);

Organization organization(const QJsonObject &object);
QList<Organization> organizations(const QJsonValue &value);
Result<Profile> profile(const net::Response &response);
/// The user_id claim of a JSON Web Token; empty when the token is none. Not verified: for display only.
QString tokenUserId(const SecretString &token);

} // namespace ccj::auth::wire
