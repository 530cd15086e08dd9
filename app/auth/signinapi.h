// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/signinstep.h"

#include <functional>

namespace ccj::auth {

/// The calls that sign a person in. Nothing is sent twice: a ticket is spent by success.
class SignInApi
{
public:
    using StepCallback = std::move_only_function<void(Result<SignInStep>)>;

    SignInApi(net::HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) {}

    /// GET /console/v1/about: true when a console API answers, false when something else does. An error
    /// means that no answer came.
    Pending about(std::move_only_function<void(Result<bool>)> callback);
    Pending password(const QString &email, const SecretString &password, StepCallback callback);
    Pending verify(const SecretString &ticket, const QString &method, const QString &code,
                   StepCallback callback);
    Pending customer(const SecretString &ticket, const QString &customerId, StepCallback callback);
    Pending terms(const SecretString &ticket, StepCallback callback);
    /// A code goes to the sign-in address.
    Pending recoveryCode(const SecretString &ticket, std::move_only_function<void(Result<void>)> callback);

private:
    Pending step(const QString &path, const QJsonObject &body, StepCallback callback);

    net::HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace ccj::auth
