// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/secretstring.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <functional>

namespace ccj::account {

/// The changes of one's own profile and password (console API, chapter 4); the profile is read by the
/// session. For people alone, an API client gets Forbidden personRequired. Over an authorized client. Nothing
/// is sent twice.
class ProfileApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    explicit ProfileApi(net::HttpClient &http) : m_http(http) {}

    /// The present profile is for the record of changes.
    Pending rename(const auth::Profile &present, const QString &firstName, const QString &lastName,
                   Callback<void> callback);
    /// The person's other sessions end.
    Pending changePassword(const QString &userId, const auth::SecretString &present,
                           const auth::SecretString &next, Callback<void> callback);

private:
    net::HttpClient &m_http;
};

} // namespace ccj::account
