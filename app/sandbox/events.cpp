// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/events.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/delivery.h"
#include "app/sandbox/notices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

QList<Notification> fromInvitations(const Cloud &cloud, qint64 since, qint64 now)
{
    auto query =
        cloud.database.run(u"SELECT row, customer_id, email, invitation_expires_at FROM administrators"
                           " WHERE pending=1 AND invitation_expires_at>? AND invitation_expires_at<=?"_s,
                           {since, now});
    QList<Notification> found;
    while (query.next()) {
        const auto end = query.value(3).toLongLong();
        found << invitationExpiredNotice(query.value(2).toString())
                     .toNotification(query.value(1).toString(),
                                     u"invitationExpired/%1/%2"_s.arg(query.value(0).toString()).arg(end),
                                     end);
    }
    return found;
}

/// A month, a week and a day before the end, and at the end.
QList<Notification> fromSubscriptions(const Cloud &cloud, qint64 since, qint64 now)
{
    auto query = cloud.database.run(u"SELECT customer_id, service_name, ends_at FROM subscriptions"_s);
    QList<Notification> found;
    while (query.next()) {
        const auto customer = query.value(0).toString();
        const auto service = query.value(1).toString();
        const auto end = query.value(2).toLongLong();
        for (const int daysLeft : {30, 7, 1, 0}) {
            const auto at = end - daysLeft * day;
            if (at > since && at <= now)
                found << subscriptionNotice(service, end, daysLeft)
                             .toNotification(
                                 customer,
                                 u"subscription/%1/%2/%3/%4"_s.arg(customer, service).arg(end).arg(daysLeft),
                                 at);
        }
    }
    return found;
}

QList<Notification> fromConnectors(const Cloud &cloud, qint64 since, qint64 now)
{
    QList<Notification> found;
    for (const auto &event : connectorEvents(cloud, since, now))
        found << connectorNotice(event).toNotification(event.connector.customerId, event.key, event.at);
    return found;
}

/// What is to be told and has not been, oldest first.
QList<Notification> untold(const Cloud &cloud, qint64 now)
{
    const auto since = now - notificationLifetime;
    auto events = fromConnectors(cloud, since, now) + fromInvitations(cloud, since, now) +
                  fromSubscriptions(cloud, since, now);
    const auto known = NotificationStore(cloud.database).eventsSince(since);
    events.removeIf([&](const Notification &event) { return known.contains(event.eventKey); });
    std::ranges::sort(events, {}, &Notification::receivedAt);
    return events;
}

} // namespace

void recordEvents(Cloud &cloud, qint64 now)
{
    if (untold(cloud, now).isEmpty())
        return;
    cloud.database.write([&] { // What was read outside may have changed meanwhile.
        for (const auto &event : untold(cloud, now))
            deliver(cloud, event);
    });
}

} // namespace ccj::sandbox
