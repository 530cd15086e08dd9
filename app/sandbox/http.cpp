// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QList<QByteArray> segmentsOf(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    auto parts = path.split('/');
    if (!parts.isEmpty() && parts.first().isEmpty())
        parts.removeFirst();
    return parts;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Response Response::json(const QJsonValue &value, int status)
{
    Response response;
    response.status = status;
    if (value.isArray())
        response.body = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else if (value.isObject())
        response.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else if (value.isBool())
        response.body = value.toBool() ? "true" : "false";
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    response.contentType.clear();
    return response;
}

Response Response::html(const QByteArray &page, int status)
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = page;
    return response;
}

Response Response::error(int status, const QString &type, const QString &detail,
                         const QList<QPair<QString, QString>> &parameters)
{
    QJsonArray list;
    for (const auto &[name, value] : parameters)
        list.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    const auto fallback = type.section(u'/', -1).section(u':', -1);
    return json(QJsonObject{{u"type"_s, type},
                            {u"title"_s, fallback},
                            {u"status"_s, status},
                            {u"detail"_s, detail.isEmpty() ? fallback : detail},
                            {u"instance"_s, QJsonValue::Null},
                            {u"parameters"_s, list}},
                status);
}

void Router::add(const QByteArray &method, const QByteArray &pattern, Handler handler)
{
    m_routes.append({method, segmentsOf(pattern), std::move(handler)});
}

Response Router::handle(Request request) const
{
    const auto parts = segmentsOf(request.rawPath);
    const auto method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList allowed;
    for (const auto &route : m_routes) {
        if (route.segments.size() != parts.size())
            continue;
        QHash<QByteArray, QString> parameters;
        bool matches = true;
        for (qsizetype i = 0; i < parts.size() && matches; ++i) {
            const auto &wanted = route.segments.at(i);
            if (wanted.startsWith('{'))
                parameters.insert(wanted.mid(1, wanted.size() - 2),
                                  QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(i))));
            else
                matches =
                    wanted.compare(QByteArray::fromPercentEncoding(parts.at(i)), Qt::CaseInsensitive) == 0;
        }
        if (!matches)
            continue;
        if (route.method != method) {
            allowed << route.method;
            continue;
        }
        request.parameters = std::move(parameters);
        return route.handler(request);
    }
    if (!allowed.isEmpty()) {
        auto response = Response::error(405, u"https://errors-api.cloud.com/common/methodNotAllowed"_s);
        response.headers.append({"Allow", allowed.join(", ")});
        return response;
    }
    return Response::error(404, u"https://errors-api.cloud.com/common/notFound"_s);
}

} // namespace ccj::sandbox
