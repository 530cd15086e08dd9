// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <memory>
#include <set>

namespace ccj::auth {

class Session;

/// Sends requests in the name of the session: adds its token and organisation, lets them wait while the
/// token is renewed, and replays a request once when the server refused the token itself. A request that
/// was made for one organisation is never sent to another: it fails with Conflict (organizationChanged).
/// Requests without authorization pass through.
class AuthorizedClient final : public net::HttpClient
{
public:
    AuthorizedClient(net::HttpClient &inner, Session &session);
    ~AuthorizedClient() override;

    Pending send(net::Request request, Callback callback) override;

private:
    class Call;

    net::HttpClient &m_inner;
    Session &m_session;
    std::set<std::shared_ptr<Call>> m_calls;
};

} // namespace ccj::auth
