// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/delivery.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/notificationpreferences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// The mail in Japanese where there is such a text, else in the first language there is.
Mail mailFor(const Notification &notification, const QString &to)
{
    const auto content = notification.message.value(u"content"_s).toArray();
    auto text = content.first().toObject();
    for (const auto &entry : content) {
        if (entry.toObject().value(u"languageTag"_s).toString().startsWith(u"ja", Qt::CaseInsensitive)) {
            text = entry.toObject();
            break;
        }
    }
    const auto title = text.value(u"title"_s).toString();
    const auto description = text.value(u"description"_s).toString();
    return {.to = to,
            .subject = u"[%1] %2"_s.arg(notification.message.value(u"component"_s).toString(), title),
            .text = description.isEmpty() ? title : description,
            .code = {},
            .link = {}};
}

} // namespace

void deliver(Cloud &cloud, const Notification &notification)
{
    if (!NotificationStore(cloud.database).add(notification) ||
        notification.message.value(u"suppressEmail"_s).toBool())
        return;
    const auto severity = notification.message.value(u"severity"_s).toString();
    for (const auto &reader : mailReaders(cloud.database, notification.customerId)) {
        const bool addressed = notification.personId.isEmpty() || notification.personId == reader.personId;
        if (addressed && reader.preferences.wants(severity))
            cloud.outbox.send(mailFor(notification, reader.email), notification.receivedAt);
    }
}

} // namespace ccj::sandbox
