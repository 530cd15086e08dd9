// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notification.h"

#include "app/core/nametable.h"
#include "app/net/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

// Names as the list has them, numbers as webhooks do.
constexpr std::array severityNames{
    Name{Severity::Information, "information"_L1},
    Name{Severity::Success, "success"_L1},
    Name{Severity::Warning, "warning"_L1},
    Name{Severity::Error, "error"_L1},
    Name{Severity::Critical, "critical"_L1},
    Name{Severity::Information, "0"_L1},
    Name{Severity::Success, "1"_L1},
    Name{Severity::Warning, "2"_L1},
    Name{Severity::Error, "3"_L1},
};
using Priority = Notification::Priority;
constexpr std::array priorityNames{
    Name{Priority::Normal, ""_L1},   Name{Priority::Normal, "normal"_L1}, Name{Priority::Low, "low"_L1},
    Name{Priority::High, "high"_L1}, Name{Priority::Urgent, "urgent"_L1}, Name{Priority::Normal, "0"_L1},
    Name{Priority::Low, "1"_L1},     Name{Priority::High, "2"_L1},        Name{Priority::Urgent, "3"_L1},
};

template <class Value, std::size_t size>
Value valueOf(const std::array<Name<Value>, size> &names, const QString &text)
{
    const auto found = std::ranges::find_if(names, [&](const Name<Value> &name) {
        return text.trimmed().compare(name.text, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? Value::Unrecognised : found->value;
}

/// The field under its name, or under its name with a capital.
QJsonValue field(const QJsonObject &json, const QString &name)
{
    const auto found = json.constFind(name);
    return found != json.constEnd() ? *found : json[name.at(0).toUpper() + name.sliced(1)];
}

QString text(const QJsonObject &json, const QString &name)
{
    return net::textOf(field(json, name));
}

/// The first of several fields that is there.
QString firstText(const QJsonObject &json, const QStringList &names)
{
    for (const auto &name : names) {
        if (const auto value = text(json, name); !value.isEmpty())
            return value;
    }
    return {};
}

QDateTime momentOf(const QJsonObject &json, const QString &name)
{
    return net::parsedTime(field(json, name).toString());
}

QJsonObject objectFrom(const QJsonValue &value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
}

QList<Content> contentsFrom(const QJsonValue &value)
{
    const auto list = value.isObject() ? QJsonArray{value} : value.toArray();
    QList<Content> contents;
    for (const auto &item : list) {
        const auto json = item.toObject();
        const Content content{text(json, u"languageTag"_s), text(json, u"title"_s),
                              text(json, u"description"_s), text(json, u"detailUri"_s)};
        if (!content.title.isEmpty() || !content.description.isEmpty())
            contents.append(content);
    }
    return contents;
}

/// For one that the server gives no name: the same text of the same moment is the same notification.
QString derivedId(const QJsonObject &json)
{
    const auto digest = QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                                 QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

QString languageOf(const Content &content)
{
    return content.languageTag.left(content.languageTag.indexOf(QRegularExpression(u"[-_]"_s))).toLower();
}

} // namespace

Severity severityFrom(const QString &text)
{
    return valueOf(severityNames, text);
}

Notification::Priority Notification::priority() const
{
    return valueOf(priorityNames, priorityText);
}

Wording Notification::wordingFor(const QString &language) const
{
    for (const auto &wanted : {language, u"en"_s, u"ja"_s}) {
        const auto found = std::ranges::find(contents, wanted, languageOf);
        if (found != contents.end())
            return {*found, wanted != language};
    }
    return contents.isEmpty() ? Wording{} : Wording{contents.constFirst(), true};
}

QStringList Notification::languages() const
{
    QStringList tags;
    for (const auto &content : contents)
        tags.append(content.languageTag);
    return tags;
}

Content Notification::contentIn(const QString &languageTag) const
{
    const auto found = std::ranges::find(contents, languageTag, &Content::languageTag);
    return found == contents.end() ? Content{} : *found;
}

Notification Notification::fromJson(const QJsonObject &json)
{
    Notification result;
    result.id = firstText(json, {u"id"_s, u"publishNotificationId"_s});
    result.severityText = text(json, u"severity"_s);
    result.priorityText = text(json, u"priority"_s);
    result.service = text(json, u"component"_s);
    result.eventId = text(json, u"eventId"_s);
    result.createdAt = momentOf(json, u"createdDate"_s);
    result.receivedAt = momentOf(json, u"receivedAt"_s);
    result.contents = contentsFrom(field(json, u"content"_s));
    const auto data = objectFrom(field(json, u"data"_s));
    result.target = {text(data, u"resourceLocationId"_s), text(data, u"connectorId"_s)};
    result.dismissedAt = momentOf(json, u"dismissedAt"_s);
    if (result.id.isEmpty())
        result.id = derivedId(json);
    return result;
}

QJsonObject Notification::toJson() const
{
    QJsonArray content;
    for (const auto &one : contents)
        content.append(QJsonObject{{u"languageTag"_s, one.languageTag},
                                   {u"title"_s, one.title},
                                   {u"description"_s, one.description},
                                   {u"detailUri"_s, one.detailUri}});
    const auto timeOrNull = [](const QDateTime &moment) {
        return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    return {{u"id"_s, id},
            {u"severity"_s, severityText},
            {u"priority"_s, priorityText},
            {u"component"_s, service},
            {u"eventId"_s, eventId},
            {u"createdDate"_s, timeOrNull(createdAt)},
            {u"receivedAt"_s, timeOrNull(receivedAt)},
            {u"content"_s, content},
            {u"data"_s, QJsonObject{{u"resourceLocationId"_s, target.resourceLocationId},
                                    {u"connectorId"_s, target.connectorId}}},
            {u"dismissedAt"_s, timeOrNull(dismissedAt)}};
}

QString oneLine(const QString &text)
{
    constexpr char16_t popEmbedding = u'\u202C';
    constexpr char16_t popIsolate = u'\u2069';
    auto line = text;
    QString open; ///< what closes the directions that are still open, the last one first
    for (auto &c : line) {
        const auto unit = c.unicode();
        if (c.category() == QChar::Other_Control || unit == u'\u2028' || unit == u'\u2029')
            c = u' ';
        else if (unit >= u'\u202A' && unit <= u'\u202E' && unit != popEmbedding)
            open.prepend(QChar(popEmbedding));
        else if (unit >= u'\u2066' && unit <= u'\u2068')
            open.prepend(QChar(popIsolate));
        else if ((unit == popEmbedding || unit == popIsolate) && open.startsWith(c))
            open.remove(0, 1);
    }
    return line.simplified() + open;
}

} // namespace ccj::notifications
