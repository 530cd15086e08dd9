// SPDX-License-Identifier: Apache-2.0
#include "app/auth/accountapi.h"

#include "app/auth/wire.h"
#include "app/net/json.h"

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

net::Request request(const QByteArray &verb, const QString &path)
{
    net::Request request;
    request.verb = verb;
    request.path = path;
    request.customerHeader = false;
    return request;
}

Result<SessionDetails> details(const net::Response &response, const Clock &clock)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    const auto skew = wire::clockSkew(response, clock).count();
    const SessionDetails details{net::parsedTime((*json)["endsAt"_L1].toString()).addSecs(-skew),
                                 net::parsedTime((*json)["idleEndsAt"_L1].toString()).addSecs(-skew),
                                 (*json)["customerId"_L1].toString()};
    if (!details.endsAt.isValid() || !details.idleEndsAt.isValid() || details.customerId.isEmpty())
        return std::unexpected(net::badResponse(response, u"an incomplete session"_s));
    return details;
}

} // namespace

Pending AccountApi::profile(std::move_only_function<void(Result<Profile>)> callback)
{
    return m_http.send(request("GET", u"/console/v1/me"_s),
                       [callback = std::move(callback)](Result<net::Response> response) mutable {
                           callback(response ? wire::profile(*response) : std::unexpected(response.error()));
                       });
}

Pending AccountApi::session(std::move_only_function<void(Result<SessionDetails>)> callback)
{
    return m_http.send(
        request("GET", u"/console/v1/session"_s),
        [&clock = m_clock, callback = std::move(callback)](Result<net::Response> response) mutable {
            callback(response ? details(*response, clock) : std::unexpected(response.error()));
        });
}

Pending AccountApi::activity(std::move_only_function<void(Result<void>)> callback)
{
    auto activity = request("POST", u"/console/v1/session/activity"_s);
    activity.priority = net::Priority::Background;
    return m_http.send(std::move(activity),
                       [callback = std::move(callback)](Result<net::Response> response) mutable {
                           callback(response ? Result<void>() : std::unexpected(response.error()));
                       });
}

} // namespace ccj::auth
