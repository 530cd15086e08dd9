// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/notification.h"

#include "app/sandbox/database.h"
#include "app/sandbox/sandboxclock.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

// What a reader sees: customer, since, person.
const auto visible = u"n.customer_id=? AND n.received_at>? AND (n.person_id IS NULL OR n.person_id=?)"_s;

QVariantList visibleTo(const NotificationReader &reader, qint64 since)
{
    return {reader.customerId, since, reader.personId};
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

const auto insertStatement = u"INSERT OR IGNORE INTO notifications"
                             " (id, customer_id, person_id, event_key, received_at, message)"
                             " VALUES (?, ?, ?, ?, ?, ?)"_s;

QVariantList valuesOf(const Notification &n)
{
    return {n.id,
            n.customerId,
            orNull(n.personId),
            orNull(n.eventKey),
            n.receivedAt,
            QString::fromUtf8(QJsonDocument(n.message).toJson(QJsonDocument::Compact))};
}

const auto dismissStatement = u"INSERT OR IGNORE INTO dismissals SELECT ?, n.row, ? FROM notifications n"
                              " WHERE "_s +
                              visible;

} // namespace

QJsonObject Notification::toJson() const
{
    auto json = message;
    json.insert(u"id"_s, id);
    json.insert(u"receivedAt"_s, preciseTimeText(receivedAt));
    json.insert(u"dismissedAt"_s, dismissedAt ? QJsonValue(preciseTimeText(*dismissedAt)) : QJsonValue());
    return json;
}

QString NotificationStore::pageStatement(bool withDismissed)
{
    return u"SELECT n.row, n.id, n.person_id, n.received_at, n.message, d.dismissed_at FROM notifications n"
           " LEFT JOIN dismissals d ON d.person_id=? AND d.notification=n.row"
           " WHERE %1 AND (n.received_at, n.row)<(?, ?)%2"
           " ORDER BY n.received_at DESC, n.row DESC LIMIT ?"_s.arg(
               visible, withDismissed ? u""_s : u" AND d.dismissed_at IS NULL"_s);
}

QList<Notification> NotificationStore::page(const NotificationReader &reader, bool withDismissed,
                                            std::optional<Place> after, qint64 since, int count) const
{
    constexpr auto last = std::numeric_limits<qint64>::max();
    const auto place = after.value_or(Place{last, last});
    auto query =
        m_database.run(pageStatement(withDismissed),
                       QVariantList{reader.dismisses ? reader.personId : u""_s} + visibleTo(reader, since) +
                           QVariantList{place.receivedAt, place.row, count});
    QList<Notification> page;
    while (query.next()) {
        Notification notification{
            .row = query.value(0).toLongLong(),
            .id = query.value(1).toString(),
            .customerId = reader.customerId,
            .personId = query.value(2).toString(),
            .eventKey = {},
            .receivedAt = query.value(3).toLongLong(),
            .message = QJsonDocument::fromJson(query.value(4).toByteArray()).object(),
            .dismissedAt = {},
        };
        if (const auto dismissed = query.value(5); !dismissed.isNull())
            notification.dismissedAt = dismissed.toLongLong();
        page.append(notification);
    }
    return page;
}

bool NotificationStore::shows(const NotificationReader &reader, const QString &id, qint64 since) const
{
    return m_database
        .run(u"SELECT 1 FROM notifications n WHERE %1 AND n.id=?"_s.arg(visible),
             visibleTo(reader, since) + QVariantList{id})
        .next();
}

bool NotificationStore::add(const Notification &notification) const
{
    return m_database.run(insertStatement, valuesOf(notification)).numRowsAffected() > 0;
}

void NotificationStore::addAll(const QList<Notification> &notifications) const
{
    QList<QVariantList> rows;
    rows.reserve(notifications.size());
    for (const auto &notification : notifications)
        rows << valuesOf(notification);
    m_database.runMany(insertStatement, rows);
}

QSet<QString> NotificationStore::eventsSince(qint64 since) const
{
    auto query = m_database.run(
        u"SELECT event_key FROM notifications WHERE event_key IS NOT NULL AND received_at>?"_s, {since});
    QSet<QString> keys;
    while (query.next())
        keys.insert(query.value(0).toString());
    return keys;
}

void NotificationStore::dismiss(const NotificationReader &reader, const QStringList &ids, qint64 since,
                                qint64 now) const
{
    QList<QVariantList> rows;
    rows.reserve(ids.size());
    for (const auto &id : ids)
        rows << QVariantList{reader.personId, now} + visibleTo(reader, since) + QVariantList{id};
    m_database.runMany(dismissStatement + u" AND n.id=?"_s, rows);
}

void NotificationStore::dismissAll(const NotificationReader &reader, qint64 since, qint64 now) const
{
    m_database.run(dismissStatement, QVariantList{reader.personId, now} + visibleTo(reader, since));
}

} // namespace ccj::sandbox
