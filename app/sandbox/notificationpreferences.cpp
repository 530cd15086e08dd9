// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/notificationpreferences.h"

#include "app/sandbox/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

const QStringList &MailPreferences::types()
{
    static const QStringList all{u"Critical"_s, u"Error"_s, u"Warning"_s, u"Information"_s};
    return all;
}

bool MailPreferences::wants(const QString &severity) const
{
    return enabled && !off.contains(types().contains(severity) ? severity : u"Information"_s);
}

QJsonObject MailPreferences::toJson() const
{
    QJsonArray subscribed;
    for (const auto &type : types())
        subscribed.append(QJsonObject{{u"type"_s, type}, {u"enabled"_s, !off.contains(type)}});
    QJsonObject json{{u"sendNotificationEmails"_s, enabled}, {u"notificationsSubscribed"_s, subscribed}};
    if (enabledSince.isValid())
        json.insert(u"enabledDate"_s, enabledSince.toString(Qt::ISODate));
    return json;
}

QByteArray MailPreferences::toText() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

MailPreferences MailPreferences::fromText(const QByteArray &text)
{
    const auto json = QJsonDocument::fromJson(text).object();
    MailPreferences preferences{.enabled = json.value(u"sendNotificationEmails"_s).toBool(),
                                .enabledSince =
                                    QDate::fromString(json.value(u"enabledDate"_s).toString(), Qt::ISODate),
                                .off = {}};
    const auto subscribed = json.value(u"notificationsSubscribed"_s).toArray();
    for (const auto &entry : subscribed) {
        const auto one = entry.toObject();
        if (!one.value(u"enabled"_s).toBool())
            preferences.off << one.value(u"type"_s).toString();
    }
    return preferences;
}

MailPreferences readMailPreferences(const Database &database, const QString &customerId,
                                    const QString &personId)
{
    auto query = database.run(
        u"SELECT preferences FROM notification_preferences WHERE customer_id=? AND person_id=?"_s,
        {customerId, personId});
    return query.next() ? MailPreferences::fromText(query.value(0).toByteArray()) : MailPreferences();
}

void saveMailPreferences(const Database &database, const QString &customerId, const QString &personId,
                         const MailPreferences &preferences)
{
    database.run(u"INSERT OR REPLACE INTO notification_preferences VALUES (?, ?, ?)"_s,
                 {customerId, personId, QString::fromUtf8(preferences.toText())});
}

QList<MailReader> mailReaders(const Database &database, const QString &customerId)
{
    auto query =
        database.run(u"SELECT p.person_id, a.email, p.preferences FROM notification_preferences p"
                     " JOIN administrators a ON a.customer_id=p.customer_id AND a.user_id=p.person_id"
                     " WHERE p.customer_id=? AND a.pending=0"_s,
                     {customerId});
    QList<MailReader> readers;
    while (query.next())
        readers.append({query.value(0).toString(), query.value(1).toString(),
                        MailPreferences::fromText(query.value(2).toByteArray())});
    return readers;
}

} // namespace ccj::sandbox
