// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/events.h"
#include "app/sandbox/notificationpreferences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto policy = u"notifications"_s;

Response preferencesJson(const MailPreferences &preferences)
{
    auto json = preferences.toJson();
    if (!preferences.enabledSince.isValid())
        json.insert(u"enabledDate"_s, QJsonValue::Null);
    return Response::json(json);
}

Response read(Cloud &cloud, const Request &request)
{
    const auto caller = identifyFor(cloud, request, policy);
    if (!caller)
        return caller.error();
    if (!caller->session)
        return ownError(403, u"personRequired"_s);
    return preferencesJson(readMailPreferences(cloud.database, caller->customerId, caller->personId));
}

/// One entry of notificationsSubscribed; a type that is not named stays as it is.
OrRefusal<void> subscribe(MailPreferences &preferences, const QJsonObject &entry)
{
    const auto type = requiredText(entry, u"type"_s);
    if (!type)
        return std::unexpected(type.error());
    if (!MailPreferences::types().contains(*type))
        return std::unexpected(badField(u"invalidEnum"_s, u"type"_s));
    const auto enabled = entry.value(u"enabled"_s);
    if (!enabled.isBool())
        return std::unexpected(
            badField(enabled.isUndefined() ? u"missing"_s : u"invalidString"_s, u"enabled"_s));
    preferences.off.removeAll(*type);
    if (!enabled.toBool())
        preferences.off << *type;
    return {};
}

OrRefusal<MailPreferences> changed(const QJsonObject &body, MailPreferences preferences, QDate today)
{
    const auto send = body.value(u"sendNotificationEmails"_s);
    if (!send.isBool())
        return std::unexpected(
            badField(send.isUndefined() ? u"missing"_s : u"invalidString"_s, u"sendNotificationEmails"_s));
    if (send.toBool() && !preferences.enabled)
        preferences.enabledSince = today;
    preferences.enabled = send.toBool();
    const auto subscribed = body.value(u"notificationsSubscribed"_s);
    if (!subscribed.isUndefined() && !subscribed.isNull() && !subscribed.isArray())
        return std::unexpected(badField(u"invalidString"_s, u"notificationsSubscribed"_s));
    const auto entries = subscribed.toArray();
    for (const auto &entry : entries) {
        if (const auto good = subscribe(preferences, entry.toObject()); !good)
            return std::unexpected(good.error());
    }
    return preferences;
}

Response write(Cloud &cloud, const Request &request)
{
    return changeFor(cloud, request, policy, [&](const Caller &caller) {
        if (!caller.session)
            return ownError(403, u"personRequired"_s);
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto today = QDateTime::fromMSecsSinceEpoch(cloud.clock.now(), Qt::UTC).date();
        const auto preferences =
            changed(*body, readMailPreferences(cloud.database, caller.customerId, caller.personId), today);
        if (!preferences)
            return preferences.error();
        recordEvents(cloud, cloud.clock.now()); // what has happened before brings no mails
        saveMailPreferences(cloud.database, caller.customerId, caller.personId, *preferences);
        return preferencesJson(*preferences);
    });
}

} // namespace

void addNotificationPreferenceRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/notifications/preferences", guarded(cloud, read));
    router.add("PUT", "/console/v1/notifications/preferences", guarded(cloud, write));
}

} // namespace ccj::sandbox
