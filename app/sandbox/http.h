// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace ccj::sandbox {

/// A request as the routes see it, whatever the transport. Paths are split on the raw text and only then
/// decoded, so that ids may hold slashes.
struct Request
{
    QByteArray method;
    QByteArray rawPath;                          ///< as sent, without query
    QHash<QByteArray, QString> parameters;       ///< decoded {name} segments of the matched route
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString clientAddress;
    bool browserPort = false;                    ///< came in on the plain-HTTP port for browser pages

    QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty when absent
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body; ///< empty: no body is sent
    QList<QPair<QByteArray, QByteArray>> headers;

    static Response json(const QJsonValue &value, int status = 200);
    static Response empty(int status = 200);
    static Response html(const QByteArray &page, int status = 200);
    /// The standard error body (type, title, status, detail, instance, parameters).
    static Response error(int status, const QString &type, const QString &detail = {},
                          const QList<QPair<QString, QString>> &parameters = {});
};

using Handler = std::function<Response(const Request &)>;

/// Matches method and raw path against patterns such as "/administrators/{id}/access". A trailing slash
/// is accepted. 404 for an unknown path, 405 with Allow for a known path and another method; HEAD is
/// served by GET. Handlers run on the server's worker threads, several at once.
class Router
{
public:
    void add(const QByteArray &method, const QByteArray &pattern, Handler handler);
    Response handle(Request request) const;

private:
    struct Route
    {
        QByteArray method;
        QList<QByteArray> segments;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace ccj::sandbox
