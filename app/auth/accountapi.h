// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

namespace ccj::auth {

/// What the server knows about the session (GET /console/v1/session), by this computer's clock.
struct SessionDetails
{
    QDateTime endsAt;
    QDateTime idleEndsAt;
    QString customerId;
};

/// The calls about the signed-in person that need no organisation. Over an authorized client.
class AccountApi
{
public:
    AccountApi(net::HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) {}

    /// GET /console/v1/me.
    Pending profile(std::move_only_function<void(Result<Profile>)> callback);
    /// GET /console/v1/session.
    Pending session(std::move_only_function<void(Result<SessionDetails>)> callback);
    /// POST /console/v1/session/activity: the person is at work (R31).
    Pending activity(std::move_only_function<void(Result<void>)> callback);

private:
    net::HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace ccj::auth
