// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace ccj::testing {

/// A request that was sent by a test and what became of it.
struct HttpCall
{
    Pending pending;
    std::optional<Result<net::Response>> result;

    static std::unique_ptr<HttpCall> send(net::HttpClient &client, net::Request request)
    {
        auto call = std::make_unique<HttpCall>();
        call->pending = client.send(std::move(request), [raw = call.get()](Result<net::Response> result) {
            raw->result = std::move(result);
        });
        return call;
    }
};

inline net::Request get(const QString &path)
{
    net::Request request;
    request.path = path;
    return request;
}

/// Any change: a POST with a record.
inline net::Request change(const QString &path)
{
    net::Request request;
    request.verb = "POST";
    request.path = path;
    request.json = QJsonDocument(QJsonObject{{QStringLiteral("a"), 1}});
    request.change = Change{QStringLiteral("test.change"), QStringLiteral("target"), {}, {}};
    return request;
}

} // namespace ccj::testing
