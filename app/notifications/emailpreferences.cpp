// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/emailpreferences.h"

#include "app/net/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

EmailPreferences EmailPreferences::fromJson(const QJsonObject &json)
{
    EmailPreferences result{.sendEmails = net::flagOf(json["sendNotificationEmails"_L1]),
                            .enabledDate =
                                QDate::fromString(json["enabledDate"_L1].toString().left(10), Qt::ISODate)};
    const auto subscribed = json["notificationsSubscribed"_L1].toArray();
    for (const auto &item : subscribed) {
        const auto type = net::textOf(item["type"_L1]);
        if (!type.isEmpty())
            result.subscriptions.append({type, net::flagOf(item["enabled"_L1])});
    }
    return result;
}

QJsonObject EmailPreferences::toJson() const
{
    QJsonArray subscribed;
    for (const auto &one : subscriptions)
        subscribed.append(QJsonObject{{u"type"_s, one.type}, {u"enabled"_s, one.enabled}});
    return {{u"sendNotificationEmails"_s, sendEmails}, {u"notificationsSubscribed"_s, subscribed}};
}

bool EmailPreferences::hasSameChoices(const EmailPreferences &other) const
{
    return sendEmails == other.sendEmails && subscriptions == other.subscriptions;
}

} // namespace ccj::notifications
