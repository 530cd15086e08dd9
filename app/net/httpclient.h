// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/change.h"
#include "app/core/error.h"
#include "app/core/pending.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

namespace ccj::net {

/// What the user waits for goes before what runs by itself.
enum class Priority { User, Background };

/// How a request is authorised by AuthorizedClient.
enum class Authorization {
    None,    ///< /about, /sign-in, the token endpoint
    Session, ///< the session's access token
};

/// Which host of the environment is asked.
enum class Host {
    Gateway,
    Downloads, ///< needs no authorization and is given none
};

struct Response
{
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QString transactionId;
    /// Case-insensitive; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

/// Takes the body of a good answer piece by piece, in place of Response::body: for what is too large for
/// memory. An error from either ends the exchange with it; neither is called once the request was dropped.
struct BodySink
{
    std::function<Result<void>(const Response &head)> begin; ///< status and headers have come
    std::function<Result<void>(const QByteArray &piece)> take;
};

/// One call of the REST contract. The path is relative to the environment's host and already
/// percent-encoded.
struct Request
{
    QByteArray verb = "GET";
    QString path; ///< encoded; ids with slashes are encoded by the caller (encodedSegment)
    QUrlQuery query;
    std::optional<QJsonDocument> json; ///< body as application/json
    std::optional<QByteArray> form;    ///< body as application/x-www-form-urlencoded
    QList<QPair<QByteArray, QByteArray>> headers;
    Priority priority = Priority::User;
    Authorization authorization = Authorization::Session;
    bool keepsAnswer = true;    ///< false: the caller remembers the ETag; no copy is kept for a 304
    bool customerHeader = true; ///< send Citrix-CustomerId (not under /console/v1/session, /me, ...)
    std::chrono::milliseconds timeout{15000}; ///< with a sink: the longest silence
    std::optional<Change> change;             ///< required for every verb but GET that changes something
    Host host = Host::Gateway;
    std::optional<BodySink> sink;
};

/// Sends requests. Answers with status 2xx (and 304) are a Response, all else is an Error.
class HttpClient
{
public:
    using Callback = std::move_only_function<void(Result<Response>)>;
    virtual ~HttpClient() = default;
    virtual Pending send(Request request, Callback callback) = 0;
};

/// Percent-encodes one path segment, slashes included.
QString encodedSegment(const QString &raw);

} // namespace ccj::net
