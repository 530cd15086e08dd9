// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace ccj::net {

/// The body as an object or an array; BadResponse when it is anything else. An empty body is not one.
Result<QJsonObject> objectBody(const Response &response);
Result<QJsonArray> arrayBody(const Response &response);

/// RFC 3339 with any number of fraction digits, to the millisecond, as UTC; invalid when it is not one.
/// A time without zone is UTC.
QDateTime parsedTime(const QString &text);
QString timeText(const QDateTime &time); ///< RFC 3339, UTC, milliseconds

/// A word of a closed list that the server may have extended: the value when we know it, and always the
/// word itself, so that nothing is lost when it is shown or sent back.
template <class E> struct OpenEnum
{
    std::optional<E> value;
    QString text;
    bool operator==(const OpenEnum &) const = default;
    bool is(E wanted) const { return value == wanted; }
};

template <class E> OpenEnum<E> openEnum(const QString &text, const QMap<QString, E> &known)
{
    const auto found = known.constFind(text);
    return {found == known.cend() ? std::nullopt : std::optional<E>(*found), text};
}

/// Reads the fields of one object. What is required and missing, or of another type, is remembered:
/// read everything, then ask result() once.
///
///     ObjectReader reader(object);
///     Item item{.id = reader.text(u"id"_s), .name = reader.optionalText(u"name"_s)};
///     return reader.result(std::move(item));
class ObjectReader
{
public:
    explicit ObjectReader(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const QString &key);
    bool boolean(const QString &key);
    qint64 integer(const QString &key); ///< a string of digits is accepted, as token endpoints send one
    QDateTime time(const QString &key);
    QJsonObject object(const QString &key);
    QJsonArray array(const QString &key);

    /// Absent and null give the fallback; another type is still an error.
    QString optionalText(const QString &key, const QString &fallback = {});
    bool optionalBoolean(const QString &key, bool fallback = false);
    qint64 optionalInteger(const QString &key, qint64 fallback = 0);
    QDateTime optionalTime(const QString &key);
    QJsonObject optionalObject(const QString &key);
    QJsonArray optionalArray(const QString &key);

    bool has(const QString &key) const
    {
        return !m_object.value(key).isUndefined() && !m_object.value(key).isNull();
    }
    const std::optional<Error> &error() const { return m_error; }

    /// The value, or what was wrong first.
    template <class T> Result<T> result(T value) const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return value;
    }

private:
    QJsonValue required(const QString &key, QJsonValue::Type type);
    void complain(const QString &key);

    QJsonObject m_object;
    std::optional<Error> m_error;
};

/// Reads every item of an array of objects; the first error ends it.
template <class Read>
auto listOf(const QJsonArray &array, Read read)
    -> Result<QList<typename decltype(read(QJsonObject()))::value_type>>
{
    QList<typename decltype(read(QJsonObject()))::value_type> items;
    items.reserve(array.size());
    for (const auto &value : array) {
        if (!value.isObject())
            return std::unexpected(
                Error::of(Error::Kind::BadResponse, QStringLiteral("an item is not an object")));
        auto item = read(value.toObject());
        if (!item)
            return std::unexpected(item.error());
        items.append(*std::move(item));
    }
    return items;
}

} // namespace ccj::net
