// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ccj::sandbox {

class Database;

/// How long a notification is shown from its receipt on, in milliseconds; dates that its sender wrote do not
/// count. It stays in the database, so that a clock set back shows it again.
constexpr qint64 notificationLifetime = qint64(90) * 24 * 60 * 60 * 1000;

/// What the administrators of an organisation, or one of them, are told.
struct Notification
{
    qint64 row = 0; ///< grows with every insert
    QString id;
    QString customerId;
    QString personId;      ///< whom it is for; empty: everybody
    QString eventKey;      ///< of an event of the sandbox's own life, one and no other; empty: it was sent
    qint64 receivedAt = 0; ///< milliseconds since 1970 on the sandbox's clock
    QJsonObject message;   ///< as the public API answers it to its sender
    std::optional<qint64> dismissedAt; ///< by the reader

    /// An item of the list.
    QJsonObject toJson() const;
};

/// Through whose eyes notifications are read.
struct NotificationReader
{
    QString customerId;
    QString personId;
    bool dismisses = true; ///< false: an API client, which has its creator's notifications and dismisses none
};

/// Reads and writes notifications. Writes belong inside Database::write.
class NotificationStore
{
public:
    explicit NotificationStore(const Database &database) : m_database(database) {}

    /// A place in the list, which begins with the newest.
    struct Place
    {
        qint64 receivedAt = 0;
        qint64 row = 0;
    };
    /// What follows a place, or the beginning, without what was received up to `since`.
    QList<Notification> page(const NotificationReader &reader, bool withDismissed, std::optional<Place> after,
                             qint64 since, int count) const;
    /// The statement of a page; takes seven values.
    static QString pageStatement(bool withDismissed);
    bool shows(const NotificationReader &reader, const QString &id, qint64 since) const;

    /// False when it tells an event that is known already.
    bool add(const Notification &notification) const;
    /// New ones that were sent.
    void addAll(const QList<Notification> &notifications) const;
    /// Of every organisation, the keys of the events after `since`.
    QSet<QString> eventsSince(qint64 since) const;

    /// What the reader does not see, or has dismissed before, is passed over.
    void dismiss(const NotificationReader &reader, const QStringList &ids, qint64 since, qint64 now) const;
    void dismissAll(const NotificationReader &reader, qint64 since, qint64 now) const;

private:
    const Database &m_database;
};

} // namespace ccj::sandbox
