// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notificationsapi.h"

#include "app/net/answers.h"
#include "app/net/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

const auto preferencesPath = u"/console/v1/notifications/preferences"_s;

Result<ListPage> pageFrom(const net::Response &response)
{
    constexpr int notModified = 304;
    ListPage page{.etag = response.header("ETag")};
    if (response.status == notModified)
        return page;
    const auto body = net::objectBody(response);
    if (!body)
        return std::unexpected(body.error());
    if (!body->value("items"_L1).isArray())
        return std::unexpected(net::badResponse(response, u"no list of items"_s));
    const auto list = body->value("items"_L1).toArray();
    QList<Notification> items;
    items.reserve(list.size());
    for (const auto &item : list) {
        if (item.isObject())
            items.append(Notification::fromJson(item.toObject()));
    }
    page.items = std::move(items);
    page.continuation = net::textOf(body->value("continuationToken"_L1));
    return page;
}

/// For the record of changes.
QVariantMap summary(const Notification &notification)
{
    return {{u"service"_s, notification.service},
            {u"severity"_s, notification.severityText},
            {u"title"_s, oneLine(notification.wordingFor(u"ja"_s).content.title)}};
}

QVariantMap summary(const EmailPreferences &preferences)
{
    return preferences.toJson().toVariantMap();
}

net::Request dismissalOf(const Notification &target)
{
    net::Request request;
    request.path = u"/console/v1/notifications/%1/dismiss"_s.arg(net::encodedSegment(target.id));
    request.change = Change{u"notifications.dismiss"_s, target.id, summary(target), {{u"dismissed"_s, true}}};
    return request;
}

net::Request dismissalOf(const QList<Notification> &targets)
{
    QStringList ids;
    for (const auto &target : targets)
        ids.append(target.id);
    net::Request request;
    request.path = u"/console/v1/notifications/dismiss"_s;
    request.json = QJsonDocument(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(ids)}});
    request.change = Change{u"notifications.dismissSeveral"_s,
                            ids.constFirst(),
                            {{u"count"_s, ids.size()}, {u"ids"_s, ids}},
                            {{u"dismissed"_s, true}}};
    return request;
}

} // namespace

Pending NotificationsApi::page(const PageRequest &wanted, Callback<ListPage> callback)
{
    net::Request request;
    request.path = u"/notifications"_s;
    request.priority = wanted.priority;
    request.keepsAnswer = false; // whoever asks remembers the page and its ETag
    if (wanted.withDismissed)
        request.query.addQueryItem(u"includeDismissed"_s, u"true"_s);
    if (!wanted.continuation.isEmpty())
        request.query.addQueryItem(u"continuationToken"_s, net::encodedSegment(wanted.continuation));
    if (!wanted.etag.isEmpty())
        request.headers.append({"If-None-Match", wanted.etag});
    return net::sendAndParse<ListPage>(m_http, m_worker, std::move(request), std::move(callback), pageFrom);
}

Pending NotificationsApi::dismiss(const QList<Notification> &targets, Callback<void> callback)
{
    auto request = targets.size() == 1 ? dismissalOf(targets.constFirst()) : dismissalOf(targets);
    request.verb = "POST";
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending NotificationsApi::preferences(Callback<EmailPreferences> callback)
{
    net::Request request;
    request.path = preferencesPath;
    const auto read = [](const net::Response &response) -> Result<EmailPreferences> {
        const auto body = net::objectBody(response);
        if (!body)
            return std::unexpected(body.error());
        if (!body->value("sendNotificationEmails"_L1).isBool())
            return std::unexpected(net::badResponse(response, u"no e-mail preferences"_s));
        return EmailPreferences::fromJson(*body);
    };
    return m_http.send(std::move(request), net::parsed<EmailPreferences>(std::move(callback), read));
}

Pending NotificationsApi::setPreferences(const EmailPreferences &before, const EmailPreferences &after,
                                         Callback<void> callback)
{
    net::Request request;
    request.verb = "PUT";
    request.path = preferencesPath;
    request.json = QJsonDocument(after.toJson());
    request.change = Change{u"notifications.preferences"_s, u"me"_s, summary(before), summary(after)};
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

} // namespace ccj::notifications
