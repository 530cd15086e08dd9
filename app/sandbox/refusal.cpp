// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/refusal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

Response commonError(int status, const QString &name, const Parameters &parameters)
{
    return Response::error(status, u"https://errors-api.cloud.com/common/"_s + name, {}, parameters);
}

Response ownError(int status, const QString &name, const Parameters &parameters)
{
    return Response::error(status, u"urn:ccj:error:"_s + name, {}, parameters);
}

Response badField(const QString &name, const QString &field)
{
    return commonError(400, name, {{u"field"_s, field}});
}

Response notAuthenticated(const QString &reason)
{
    return commonError(401, u"authentication"_s, {{u"reason"_s, reason}});
}

Response notFound(const QString &entity, const QString &id)
{
    return commonError(404, u"notFound"_s,
                       {{u"entityType"_s, u"https://identifiers-api.cloud.com/"_s + entity}, {u"id"_s, id}});
}

Response tooManyAttempts(const QString &subject, qint64 seconds)
{
    auto response = ownError(429, u"tooManyAttempts"_s,
                             {{u"retryDelay"_s, QString::number(seconds)}, {u"subject"_s, subject}});
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

OrRefusal<QJsonObject> objectBody(const Request &request)
{
    const auto type = request.header("Content-Type");
    if (!type.isEmpty() && type.split(';').first().trimmed().toLower() != "application/json")
        return std::unexpected(
            commonError(415, u"unsupportedMediaType"_s, {{u"contentType"_s, QString::fromLatin1(type)}}));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(commonError(400, u"invalidJson"_s));
    return document.object();
}

OrRefusal<QString> requiredText(const QJsonObject &object, const QString &field)
{
    const auto value = object.value(field);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::unexpected(badField(u"missing"_s, field));
    if (!value.isString())
        return std::unexpected(badField(u"invalidString"_s, field));
    return value.toString();
}

OrRefusal<QString> optionalText(const QJsonObject &object, const QString &field, qsizetype maximum)
{
    const auto value = object.value(field);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return std::unexpected(badField(u"invalidString"_s, field));
    if (value.toString().size() > maximum)
        return std::unexpected(badField(u"tooLong"_s, field));
    return value.toString();
}

} // namespace ccj::sandbox
