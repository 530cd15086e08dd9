// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/notificationmessage.h"

#include "app/sandbox/sandboxclock.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qsizetype longestField = 256;
constexpr qsizetype longestTitle = 1024;
constexpr qsizetype longestDescription = 65'536;
constexpr qsizetype longestAddress = 2048;
constexpr qsizetype mostLanguages = 50;

const QStringList severities{u"Information"_s, u"Success"_s, u"Warning"_s, u"Error"_s};
const QStringList priorities{u"Normal"_s, u"Low"_s, u"High"_s, u"Urgent"_s};

QJsonArray defaultContent()
{
    return {QJsonObject{{u"languageTag"_s, u"ja-JP"_s},
                        {u"title"_s, u"サンドボックスからの通知"_s},
                        {u"description"_s, u"通知を試すためのメッセージです。"_s}},
            QJsonObject{{u"languageTag"_s, u"en-US"_s},
                        {u"title"_s, u"A notification from the sandbox"_s},
                        {u"description"_s, u"A message to try notifications with."_s}}};
}

QJsonObject withDefaults(QJsonObject body, qint64 now)
{
    const QJsonObject defaults{{u"destinationAdmin"_s, u"*"_s},
                               {u"component"_s, u"Citrix Cloud"_s},
                               {u"createdDate"_s, preciseTimeText(now)},
                               {u"eventId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                               {u"severity"_s, u"Information"_s},
                               {u"priority"_s, u"Normal"_s},
                               {u"content"_s, defaultContent()}};
    for (auto field = defaults.begin(); field != defaults.end(); ++field) {
        if (!body.contains(field.key()))
            body.insert(field.key(), field.value());
    }
    return body;
}

OrRefusal<QJsonObject> readText(const QJsonObject &written)
{
    const auto tag = requiredText(written, u"languageTag"_s);
    const auto title = requiredText(written, u"title"_s);
    for (const auto *text : {&tag, &title}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (tag->size() > longestField || title->size() > longestTitle)
        return std::unexpected(
            badField(u"tooLong"_s, tag->size() > longestField ? u"languageTag"_s : u"title"_s));
    const auto description = optionalText(written, u"description"_s, longestDescription);
    const auto address = optionalText(written, u"detailUri"_s, longestAddress);
    for (const auto *text : {&description, &address}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    return QJsonObject{{u"languageTag"_s, *tag},
                       {u"title"_s, *title},
                       {u"description"_s, *description},
                       {u"detailUri"_s, address->isEmpty() ? QJsonValue() : QJsonValue(*address)}};
}

OrRefusal<QJsonArray> readContent(const QJsonObject &body)
{
    const auto field = u"content"_s;
    const auto value = body.value(field);
    if (value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty()))
        return std::unexpected(badField(u"missing"_s, field));
    const auto written = value.toArray();
    if (!value.isArray() ||
        std::ranges::any_of(written, [](const QJsonValue &entry) { return !entry.isObject(); }))
        return std::unexpected(badField(u"invalidString"_s, field));
    if (written.size() > mostLanguages)
        return std::unexpected(badField(u"tooLong"_s, field));
    QJsonArray content;
    for (const auto &entry : written) {
        const auto text = readText(entry.toObject());
        if (!text)
            return std::unexpected(text.error());
        content.append(*text);
    }
    return content;
}

bool isListOfTexts(const QJsonValue &value)
{
    const auto list = value.toArray();
    return value.isArray() &&
           std::ranges::all_of(list, [](const QJsonValue &entry) { return entry.isString(); });
}

OrRefusal<void> copyOptional(const QJsonObject &body, QJsonObject &message)
{
    struct Optional
    {
        QString name;
        bool (*fits)(const QJsonValue &);
    };
    static const std::array fields{
        Optional{u"categories"_s, isListOfTexts},
        Optional{u"data"_s, [](const QJsonValue &v) { return v.isString() || v.isObject(); }},
        Optional{u"externalId"_s,
                 [](const QJsonValue &v) { return v.isString() && v.toString().size() <= longestField; }},
        Optional{u"suppressEmail"_s, [](const QJsonValue &v) { return v.isBool(); }},
    };
    message = withOptionalFields(message);
    for (const auto &[name, fits] : fields) {
        const auto value = body.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!fits(value))
            return std::unexpected(badField(u"invalidString"_s, name));
        message.insert(name, value);
    }
    return {};
}

OrRefusal<void> judgeWords(const QJsonObject &message)
{
    if (!severities.contains(message.value(u"severity"_s).toString()))
        return std::unexpected(badField(u"invalidEnum"_s, u"severity"_s));
    if (!priorities.contains(message.value(u"priority"_s).toString()))
        return std::unexpected(badField(u"invalidEnum"_s, u"priority"_s));
    return {};
}

} // namespace

QJsonObject withOptionalFields(QJsonObject message)
{
    message.insert(u"categories"_s, QJsonValue::Null);
    message.insert(u"data"_s, QJsonValue::Null);
    message.insert(u"externalId"_s, QJsonValue::Null);
    message.insert(u"suppressEmail"_s, false);
    return message;
}

OrRefusal<QJsonObject> readMessage(const QJsonObject &body, MessageSource source, qint64 now)
{
    const auto written = source == MessageSource::Control ? withDefaults(body, now) : body;
    QJsonObject message;
    for (const auto &field : {u"destinationAdmin"_s, u"component"_s, u"createdDate"_s, u"eventId"_s,
                              u"severity"_s, u"priority"_s}) {
        const auto text = requiredText(written, field);
        if (!text)
            return std::unexpected(text.error());
        if (text->size() > longestField)
            return std::unexpected(badField(u"tooLong"_s, field));
        message.insert(field, *text);
    }
    if (source == MessageSource::Service) {
        if (const auto known = judgeWords(message); !known)
            return std::unexpected(known.error());
    }
    const auto content = readContent(written);
    if (!content)
        return std::unexpected(content.error());
    message.insert(u"content"_s, *content);
    if (const auto rest = copyOptional(written, message); !rest)
        return std::unexpected(rest.error());
    return message;
}

} // namespace ccj::sandbox
