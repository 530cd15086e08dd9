// SPDX-License-Identifier: Apache-2.0
#include "app/net/json.h"

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

} // namespace ccj::net
