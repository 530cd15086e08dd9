// SPDX-License-Identifier: Apache-2.0
#include "app/auth/tokens.h"

namespace ccj::auth {

Tokens Tokens::clone() const
{
    return {accessToken.clone(), refreshToken.clone(), accessExpiresAt,
            sessionStartedAt,    sessionEndsAt,        idle};
}

ClientCredentials ClientCredentials::clone() const
{
    return {customerId, clientId, clientSecret.clone()};
}

} // namespace ccj::auth
