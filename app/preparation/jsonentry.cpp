// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/jsonentry.h"

#include "app/core/wholefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::preparation {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int knownVersion = 1;

} // namespace

JsonEntry::JsonEntry(const QJsonObject &object, const QString &place, Fault &fault)
    : m_object(object), m_place(place), m_fault(&fault)
{
}

QString JsonEntry::text(QLatin1StringView name) const
{
    const auto value = m_object[name].toString();
    if (value.isEmpty())
        complain(u"\"%1\" must be a text"_s.arg(name));
    return value;
}

QString JsonEntry::oneOf(QLatin1StringView name, const QStringList &choices) const
{
    const auto value = text(name);
    if (!value.isEmpty() && !choices.contains(value))
        complain(u"\"%1\" is \"%2\", which is none of %3"_s.arg(name, value, choices.join(u", "_s)));
    return value;
}

QStringList JsonEntry::texts(QLatin1StringView name) const
{
    QStringList values;
    const auto array = m_object[name].toArray();
    for (const auto &value : array)
        values.append(value.toString());
    if (values.isEmpty() || values.contains(QString()))
        complain(u"\"%1\" must be a list of texts"_s.arg(name));
    return values;
}

QStringList JsonEntry::textsOf(QLatin1StringView name, const QStringList &choices) const
{
    const auto values = texts(name);
    for (const auto &value : values) {
        if (!value.isEmpty() && !choices.contains(value))
            complain(u"\"%1\" holds \"%2\", which is none of %3"_s.arg(name, value, choices.join(u", "_s)));
    }
    return values;
}

bool JsonEntry::optionalFlag(QLatin1StringView name) const
{
    if (has(name) && !m_object[name].isBool())
        complain(u"\"%1\" must be true or false"_s.arg(name));
    return m_object[name].toBool();
}

QList<JsonEntry> JsonEntry::entries(QLatin1StringView name) const
{
    QList<JsonEntry> result;
    const auto array = m_object[name].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonEntry entry(array[i].toObject(), u"%1, %2[%3]"_s.arg(m_place, name).arg(i + 1), *m_fault);
        if (!array[i].isObject())
            entry.complain(u"must be an object"_s);
        result.append(entry);
    }
    if (result.isEmpty())
        complain(u"\"%1\" must be a list of objects"_s.arg(name));
    return result;
}

JsonEntry JsonEntry::entry(QLatin1StringView name) const
{
    if (!m_object[name].isObject())
        complain(u"\"%1\" must be an object"_s.arg(name));
    return {m_object[name].toObject(), u"%1, %2"_s.arg(m_place, name), *m_fault};
}

void JsonEntry::complain(const QString &what) const
{
    if (!*m_fault)
        *m_fault = Error::of(Error::Kind::BadResponse, u"%1: %2"_s.arg(m_place, what));
}

Result<QJsonObject> readReferenceFile(const QString &path, const QString &format)
{
    const auto bytes = readWholeFile(path, largestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto bad = [&](const QString &what) {
        return std::unexpected(
            Error::of(Error::Kind::BadResponse, u"%1: %2"_s.arg(QFileInfo(path).fileName(), what)));
    };
    QJsonParseError problem;
    const auto object = QJsonDocument::fromJson(*bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return bad(u"%1 (at byte %2)"_s.arg(problem.errorString()).arg(problem.offset));
    if (object["format"_L1].toString() != format)
        return bad(u"\"format\" must be \"%1\""_s.arg(format));
    if (object["version"_L1].toInt() != knownVersion)
        return bad(u"only version %1 is understood"_s.arg(knownVersion));
    return object;
}

} // namespace ccj::preparation
