// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notification.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Notifications as the cloud lists them.
namespace ccj::testing {

using namespace Qt::StringLiterals;

inline QJsonObject contentJson(const QString &tag, const QString &title, const QString &description = {})
{
    return {{u"languageTag"_s, tag},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"detailUri"_s, QJsonValue()}};
}

inline QJsonObject notificationJson(const QString &id,
                                    const QString &title = u"コネクタからの応答がありません"_s,
                                    const QString &severity = u"Warning"_s)
{
    return {{u"id"_s, id},
            {u"destinationAdmin"_s, u"*"_s},
            {u"component"_s, u"Citrix Cloud"_s},
            {u"createdDate"_s, u"2026-04-01T00:00:00.000Z"_s},
            {u"receivedAt"_s, u"2026-04-01T00:00:01.000Z"_s},
            {u"eventId"_s, u"11111111-2222-4333-8444-555555555555"_s},
            {u"severity"_s, severity},
            {u"priority"_s, u"Normal"_s},
            {u"categories"_s, QJsonArray()},
            {u"data"_s, QJsonValue()},
            {u"externalId"_s, QJsonValue()},
            {u"suppressEmail"_s, false},
            {u"content"_s, QJsonArray{contentJson(u"ja-JP"_s, title, title + u"。"_s),
                                      contentJson(u"en-US"_s, u"en "_s + title)}}};
}

/// The same with some fields as given.
inline QJsonObject with(QJsonObject json, const QJsonObject &others)
{
    for (auto field = others.begin(); field != others.end(); ++field)
        json[field.key()] = field.value();
    return json;
}

inline QJsonObject receivedAt(const QJsonObject &json, const QString &time)
{
    return with(json, {{u"receivedAt"_s, time}});
}

inline notifications::Notification notification(const QString &id,
                                                const QString &title = u"コネクタからの応答がありません"_s,
                                                const QString &severity = u"Warning"_s)
{
    return notifications::Notification::fromJson(notificationJson(id, title, severity));
}

inline QJsonObject pageOf(const QJsonArray &items, const QString &continuation = {})
{
    return {{u"items"_s, items},
            {u"continuationToken"_s, continuation.isEmpty() ? QJsonValue() : QJsonValue(continuation)}};
}

} // namespace ccj::testing
