// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/conditional.h"
#include "app/sandbox/delivery.h"
#include "app/sandbox/demodata.h"
#include "app/sandbox/events.h"
#include "app/sandbox/notificationmessage.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto policy = u"notifications"_s;
constexpr int pageSize = 100;

NotificationReader readerFor(const Caller &caller)
{
    return {.customerId = caller.customerId,
            .personId = caller.personId,
            .dismisses = caller.session.has_value()};
}

// --- reading ---------------------------------------------------------------------------------------

using Place = NotificationStore::Place;

/// The token holds the last item of the page before: what comes or goes elsewhere shifts nothing.
QString continuationToken(const Notification &last)
{
    const auto text = "after:" + QByteArray::number(last.receivedAt) + ':' + QByteArray::number(last.row);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding));
}

OrRefusal<std::optional<Place>> placeOf(const QString &token)
{
    if (token.isEmpty())
        return std::nullopt;
    const auto parts = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).split(':');
    bool isTime = false;
    bool isRow = false;
    const Place place{parts.value(1).toLongLong(&isTime), parts.value(2).toLongLong(&isRow)};
    if (parts.size() != 3 || parts.first() != "after" || !isTime || !isRow)
        return std::unexpected(badField(u"invalidString"_s, u"continuationToken"_s));
    return place;
}

OrRefusal<bool> readWithDismissed(const QUrlQuery &query)
{
    const auto field = u"includeDismissed"_s;
    const auto text = query.queryItemValue(field, QUrl::FullyDecoded).toLower();
    if (!text.isEmpty() && text != u"true" && text != u"false")
        return std::unexpected(badField(u"invalidString"_s, field));
    return text == u"true";
}

Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    const auto place = placeOf(request.query.queryItemValue(u"continuationToken"_s, QUrl::FullyDecoded));
    if (!place)
        return place.error();
    const auto withDismissed = readWithDismissed(request.query);
    if (!withDismissed)
        return withDismissed.error();
    const auto now = cloud.clock.now();
    if (!*place)
        recordEvents(cloud, now); // what has happened since the first page comes with the next look
    auto page =
        NotificationStore(cloud.database)
            .page(readerFor(*caller), *withDismissed, *place, now - notificationLifetime, pageSize + 1);
    QJsonValue next;
    if (page.size() > pageSize) {
        page.removeLast();
        next = continuationToken(page.last());
    }
    QJsonArray items;
    for (const auto &notification : std::as_const(page))
        items.append(notification.toJson());
    return unlessKnown(request,
                       Response::json(QJsonObject{{u"items"_s, items}, {u"continuationToken"_s, next}}));
}

// --- sending ---------------------------------------------------------------------------------------

/// Whom a message is for: empty for everybody, else the one administrator, named by user id or address.
OrRefusal<QString> recipientOf(const Cloud &cloud, const QString &customerId, const QJsonObject &message)
{
    const auto field = u"destinationAdmin"_s;
    const auto destination = message.value(field).toString();
    if (destination == u"*")
        return QString();
    const AdministratorStore store(cloud.database);
    auto administrator = store.membership(customerId, destination);
    if (!administrator)
        administrator = store.findByEmail(customerId, destination);
    if (!administrator || administrator->userId.isEmpty())
        return std::unexpected(badField(u"invalidString"_s, field));
    return administrator->userId;
}

OrRefusal<Notification> send(Cloud &cloud, const Request &request, const QString &customerId,
                             MessageSource source)
{
    const auto body = objectBody(request);
    if (!body)
        return std::unexpected(body.error());
    const auto now = cloud.clock.now();
    const auto message = readMessage(*body, source, now);
    if (!message)
        return std::unexpected(message.error());
    const auto recipient = recipientOf(cloud, customerId, *message);
    if (!recipient)
        return std::unexpected(recipient.error());
    Notification notification{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                              .customerId = customerId,
                              .personId = *recipient,
                              .eventKey = {},
                              .receivedAt = now,
                              .message = *message,
                              .dismissedAt = {}};
    deliver(cloud, notification);
    return notification;
}

Response sendAsService(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        const auto sent = send(cloud, request, caller.customerId, MessageSource::Service);
        return sent ? Response::json(sent->message) : sent.error();
    });
}

Response sendAsControl(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto sent = send(cloud, request, demo::company, MessageSource::Control);
        return sent ? Response::json(sent->toJson(), 201) : sent.error();
    });
}

// --- dismissing ------------------------------------------------------------------------------------

/// Runs a dismissal, which is a person's own.
Response changeAsPerson(Cloud &cloud, const Request &request,
                        const std::function<Response(const NotificationReader &, qint64)> &change)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        if (!caller.session)
            return ownError(403, u"personRequired"_s);
        const auto now = cloud.clock.now();
        recordEvents(cloud, now);
        return change(readerFor(caller), now);
    });
}

Response dismissOne(Cloud &cloud, const Request &request)
{
    return changeAsPerson(cloud, request, [&](const NotificationReader &reader, qint64 now) {
        const NotificationStore store(cloud.database);
        const auto id = request.parameters.value("id");
        const auto since = now - notificationLifetime;
        if (!store.shows(reader, id, since))
            return notFound(u"notification"_s, id);
        store.dismiss(reader, {id}, since, now);
        return Response::empty(204);
    });
}

OrRefusal<QStringList> readIds(const QJsonObject &body)
{
    const auto field = u"ids"_s;
    const auto value = body.value(field);
    if (value.isUndefined() || value.isNull())
        return std::unexpected(badField(u"missing"_s, field));
    if (!value.isArray())
        return std::unexpected(badField(u"invalidString"_s, field));
    QStringList ids;
    const auto list = value.toArray();
    for (const auto &entry : list) {
        if (!entry.isString())
            return std::unexpected(badField(u"invalidString"_s, field));
        ids << entry.toString();
    }
    return ids;
}

/// Several, some of which may have gone meanwhile, or all there are at this moment.
Response dismissMany(Cloud &cloud, const Request &request)
{
    return changeAsPerson(cloud, request, [&](const NotificationReader &reader, qint64 now) {
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const NotificationStore store(cloud.database);
        const auto since = now - notificationLifetime;
        if (body->value(u"all"_s).toBool()) {
            if (body->contains(u"ids"_s))
                return badField(u"invalidString"_s, u"ids"_s);
            store.dismissAll(reader, since, now);
            return Response::empty(204);
        }
        const auto ids = readIds(*body);
        if (!ids)
            return ids.error();
        store.dismiss(reader, *ids, since, now);
        return Response::empty(204);
    });
}

} // namespace

void addNotificationRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/notifications", guarded(cloud, list));
    router.add("POST", "/notifications", guarded(cloud, sendAsService));
    router.add("POST", "/console/v1/notifications/{id}/dismiss", guarded(cloud, dismissOne));
    router.add("POST", "/console/v1/notifications/dismiss", guarded(cloud, dismissMany));
    router.add("POST", "/sandbox/notifications", withoutLimit(cloud, sendAsControl));
}

} // namespace ccj::sandbox
