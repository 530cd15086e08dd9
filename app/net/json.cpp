// SPDX-License-Identifier: Apache-2.0
#include "app/net/json.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ccj::net {

Error badResponse(const Response &response, const QString &detail)
{
    auto error = Error::of(Error::Kind::BadResponse, detail);
    error.httpStatus = response.status;
    error.transactionId = response.transactionId;
    return error;
}

Result<QJsonObject> objectBody(const Response &response)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(response.body, &problem);
    if (!document.isObject())
        return std::unexpected(badResponse(response, u"not a JSON object: "_s + problem.errorString()));
    return document.object();
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

bool flagOf(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

Result<QJsonArray> listBody(const Response &response)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(response.body, &problem);
    if (document.isArray())
        return document.array();
    if (document["items"_L1].isArray())
        return document["items"_L1].toArray();
    return std::unexpected(badResponse(response, u"not a list: "_s + problem.errorString()));
}

QDateTime parsedTime(const QString &text)
{
    // Qt reads three fraction digits; the services send up to seven.
    QString shortened = text.trimmed();
    if (const auto dot = shortened.indexOf(u'.'); dot >= 0) {
        auto end = dot + 1;
        while (end < shortened.size() && shortened.at(end).isDigit())
            ++end;
        if (end - dot > 4)
            shortened.remove(dot + 4, end - dot - 4);
    }
    auto time = QDateTime::fromString(shortened, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC();
}

QDateTime httpDate(const QByteArray &text)
{
    auto date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace ccj::net
