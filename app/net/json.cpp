// SPDX-License-Identifier: Apache-2.0
#include "app/net/json.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

Error badBody(const Response &response, const QString &what)
{
    auto error = Error::of(Error::Kind::BadResponse, what);
    error.httpStatus = response.status;
    error.transactionId = response.transactionId;
    return error;
}

} // namespace

Result<QJsonObject> objectBody(const Response &response)
{
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return std::unexpected(badBody(response, u"the body is not a JSON object"_s));
    return document.object();
}

Result<QJsonArray> arrayBody(const Response &response)
{
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isArray())
        return std::unexpected(badBody(response, u"the body is not a JSON array"_s));
    return document.array();
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

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void ObjectReader::complain(const QString &key)
{
    if (!m_error)
        m_error = Error::of(Error::Kind::BadResponse, u"missing or of another type: "_s + key);
}

QJsonValue ObjectReader::required(const QString &key, QJsonValue::Type type)
{
    const auto value = m_object.value(key);
    if (value.type() == type)
        return value;
    complain(key);
    return {};
}

QString ObjectReader::text(const QString &key)
{
    return required(key, QJsonValue::String).toString();
}

bool ObjectReader::boolean(const QString &key)
{
    return required(key, QJsonValue::Bool).toBool();
}

qint64 ObjectReader::integer(const QString &key)
{
    const auto value = m_object.value(key);
    if (value.isString()) {
        bool ok = false;
        const auto number = value.toString().toLongLong(&ok);
        if (ok)
            return number;
    } else if (value.isDouble() && value.toDouble() == std::floor(value.toDouble())) {
        return value.toInteger();
    }
    complain(key);
    return 0;
}

QDateTime ObjectReader::time(const QString &key)
{
    const auto time = parsedTime(text(key));
    if (!time.isValid())
        complain(key);
    return time;
}

QJsonObject ObjectReader::object(const QString &key)
{
    return required(key, QJsonValue::Object).toObject();
}

QJsonArray ObjectReader::array(const QString &key)
{
    return required(key, QJsonValue::Array).toArray();
}

QString ObjectReader::optionalText(const QString &key, const QString &fallback)
{
    return has(key) ? text(key) : fallback;
}

bool ObjectReader::optionalBoolean(const QString &key, bool fallback)
{
    return has(key) ? boolean(key) : fallback;
}

qint64 ObjectReader::optionalInteger(const QString &key, qint64 fallback)
{
    return has(key) ? integer(key) : fallback;
}

QDateTime ObjectReader::optionalTime(const QString &key)
{
    return optionalText(key).isEmpty() ? QDateTime() : time(key);
}

QJsonObject ObjectReader::optionalObject(const QString &key)
{
    return has(key) ? object(key) : QJsonObject();
}

QJsonArray ObjectReader::optionalArray(const QString &key)
{
    return has(key) ? array(key) : QJsonArray();
}

} // namespace ccj::net
