// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/events.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/seed.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response outbox(Cloud &cloud, const Request &request)
{
    recordEvents(cloud, cloud.clock.now()); // they may bring mails
    QJsonArray items;
    const auto to = request.query.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    for (const auto &mail : cloud.outbox.list(to, cloud.browserBase))
        items.append(mail.toJson());
    return Response::json(QJsonObject{{u"items"_s, items}});
}

OrRefusal<qint64> requiredNumber(const Request &request, const QString &field, qint64 least, qint64 most)
{
    const auto body = objectBody(request);
    if (!body)
        return std::unexpected(body.error());
    if (!body->contains(field))
        return std::unexpected(badField(u"missing"_s, field));
    const auto number = body->value(field).toDouble(double(most) + 1);
    if (number < double(least) || number > double(most))
        return std::unexpected(badField(u"outOfRange"_s, field));
    return qint64(number);
}

Response setClock(Cloud &cloud, const Request &request)
{
    // The clock may show what the test vectors of RFC 6238 span, 1970 to 2603.
    constexpr qint64 latest = 20'000'100'000;
    const auto present = QDateTime::currentSecsSinceEpoch();
    const auto offset = requiredNumber(request, u"offsetSeconds"_s, -present, latest - present);
    if (!offset)
        return offset.error();
    cloud.clock.setOffset(*offset);
    return Response::json(
        QJsonObject{{u"offsetSeconds"_s, *offset}, {u"now"_s, timeText(cloud.clock.now())}});
}

Response reset(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto name = requiredText(*body, u"seed"_s);
    if (!name)
        return name.error();
    const auto seed = Seed::parse(*name);
    if (!seed)
        return badField(u"invalidEnum"_s, u"seed"_s);
    plant(cloud, *seed);
    cloud.rateLimit.setPerMinute(0);
    for (const auto &hook : std::as_const(cloud.onReset))
        hook();
    return Response::empty(204);
}

Response setLimits(Cloud &cloud, const Request &request)
{
    const auto perMinute = requiredNumber(request, u"requestsPerMinute"_s, 0, 1'000'000);
    if (!perMinute)
        return perMinute.error();
    cloud.rateLimit.setPerMinute(int(*perMinute));
    return Response::json(QJsonObject{{u"requestsPerMinute"_s, *perMinute}});
}

} // namespace

void addSandboxRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/sandbox/people",
               withoutLimit(cloud, [](Cloud &c, const Request &) { return Response::json(demoPeople(c)); }));
    router.add("GET", "/sandbox/outbox", withoutLimit(cloud, outbox));
    router.add("POST", "/sandbox/clock", withoutLimit(cloud, setClock));
    router.add("POST", "/sandbox/reset", withoutLimit(cloud, reset));
    router.add("POST", "/sandbox/limits", withoutLimit(cloud, setLimits));
}

} // namespace ccj::sandbox
