// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/attentionrules.h"

#include "app/core/nametable.h"
#include "app/core/searchtext.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

constexpr NameTable thresholdNames{
    Name{Severity::Information, "information"_L1}, Name{Severity::Success, "success"_L1},
    Name{Severity::Warning, "warning"_L1},         Name{Severity::Error, "error"_L1},
    Name{Severity::Critical, "critical"_L1},
};

QTimeZone zoneOf(const QByteArray &id)
{
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString compared(const QString &text)
{
    return foldedForSearch(text).simplified();
}

QJsonValue timeJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime momentFrom(const QJsonValue &value)
{
    const auto moment = QDateTime::fromString(value.toString(), Qt::ISODate);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

QTime clockTimeFrom(const QJsonValue &value, const QTime &fallback)
{
    const auto time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : fallback;
}

QJsonObject toJson(const MuteRule &rule)
{
    return {{u"service"_s, rule.service},
            {u"title"_s, rule.title},
            {u"resourceLocationId"_s, rule.target.resourceLocationId},
            {u"connectorId"_s, rule.target.connectorId},
            {u"until"_s, timeJson(rule.until)}};
}

/// A rule without an end is none: it would hide things for ever.
std::optional<MuteRule> muteRuleFrom(const QJsonValue &json)
{
    MuteRule rule{json["service"_L1].toString(),
                  json["title"_L1].toString(),
                  {json["resourceLocationId"_L1].toString(), json["connectorId"_L1].toString()},
                  momentFrom(json["until"_L1])};
    return rule.until.isValid() ? std::optional(rule) : std::nullopt;
}

} // namespace

int rankOf(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return 0;
    case Severity::Information:
        return 1;
    case Severity::Warning:
        return 2;
    case Severity::Error:
    case Severity::Unrecognised:
        return 3;
    case Severity::Critical:
        break;
    }
    return 4;
}

QDateTime nextMorning(const QDateTime &now)
{
    constexpr qint64 leastQuiet = 3 * 60 * 60;
    const QDateTime local = now.toLocalTime();
    QDateTime morning(local.date(), QTime(8, 0));
    while (local.secsTo(morning) < leastQuiet)
        morning = morning.addDays(1);
    return morning.toUTC();
}

std::optional<QDateTime> QuietHours::endAt(const QDateTime &now) const
{
    if (!enabled || !from.isValid() || !until.isValid())
        return std::nullopt;
    const auto zone = zoneOf(timeZone);
    const auto today = now.toTimeZone(zone).date();
    // Yesterday's may last until today, when they go over midnight.
    for (const auto &date : {today.addDays(-1), today}) {
        const QDateTime begin(date, from, zone);
        const QDateTime end(until > from ? date : date.addDays(1), until, zone);
        if (begin <= now && now < end)
            return end.toUTC();
    }
    return std::nullopt;
}

MuteRule MuteRule::like(const Notification &notification, const QDateTime &until)
{
    const auto title = notification.contents.isEmpty() ? QString() : notification.contents.constFirst().title;
    return {notification.service, title, notification.target, until};
}

bool MuteRule::fits(const Notification &notification) const
{
    const auto isTitle = [&](const Content &content) { return compared(content.title) == compared(title); };
    const auto &other = notification.target;
    return (service.isEmpty() || compared(service) == compared(notification.service)) &&
           (title.isEmpty() || std::ranges::any_of(notification.contents, isTitle)) &&
           (target.resourceLocationId.isEmpty() || target.resourceLocationId == other.resourceLocationId) &&
           (target.connectorId.isEmpty() || target.connectorId == other.connectorId);
}

AttentionRules::Verdict AttentionRules::judge(const Notification &notification, const QDateTime &now) const
{
    if (!enabled || notification.isDismissed() || isMuted(notification, now))
        return Verdict::Silent;
    if (rankOf(notification.severity()) < rankOf(threshold))
        return digest.enabled ? Verdict::Digest : Verdict::Silent;
    return quietEndsAt(now) > now ? Verdict::AfterQuiet : Verdict::Now;
}

bool AttentionRules::isMuted(const Notification &notification, const QDateTime &now) const
{
    return std::ranges::any_of(
        muteRules, [&](const MuteRule &rule) { return now < rule.until && rule.fits(notification); });
}

QDateTime AttentionRules::quietEndsAt(const QDateTime &now) const
{
    auto end = now;
    if (snoozedUntil.isValid() && snoozedUntil > end)
        end = snoozedUntil;
    // A snooze may end within quiet hours.
    return quietHours.endAt(end).value_or(end);
}

std::optional<QDateTime> AttentionRules::nextDigestAfter(const QDateTime &moment) const
{
    if (!digest.enabled || !digest.at.isValid())
        return std::nullopt;
    const auto local = moment.toLocalTime();
    const QDateTime today(local.date(), digest.at);
    return (today > local ? today : QDateTime(local.date().addDays(1), digest.at)).toUTC();
}

AttentionRules AttentionRules::fromJson(const QJsonObject &json)
{
    AttentionRules rules;
    const auto quiet = json["quietHours"_L1];
    const auto digest = json["digest"_L1];
    rules.enabled = json["enabled"_L1].toBool(rules.enabled);
    rules.threshold = thresholdNames.valueOf(json["threshold"_L1].toString()).value_or(rules.threshold);
    rules.quietHours = {quiet["enabled"_L1].toBool(), clockTimeFrom(quiet["from"_L1], rules.quietHours.from),
                        clockTimeFrom(quiet["until"_L1], rules.quietHours.until),
                        quiet["timeZone"_L1].toString().toLatin1()};
    rules.snoozedUntil = momentFrom(json["snoozedUntil"_L1]);
    rules.digest = {digest["enabled"_L1].toBool(), clockTimeFrom(digest["at"_L1], rules.digest.at)};
    const auto mutes = json["muteRules"_L1].toArray();
    for (const auto &mute : mutes) {
        if (const auto rule = muteRuleFrom(mute))
            rules.muteRules.append(*rule);
    }
    return rules;
}

QJsonObject AttentionRules::toJson() const
{
    QJsonArray mutes;
    for (const auto &rule : muteRules)
        mutes.append(notifications::toJson(rule));
    const QJsonObject quiet{{u"enabled"_s, quietHours.enabled},
                            {u"from"_s, quietHours.from.toString(u"HH:mm"_s)},
                            {u"until"_s, quietHours.until.toString(u"HH:mm"_s)},
                            {u"timeZone"_s, QString::fromLatin1(quietHours.timeZone)}};
    return {{u"enabled"_s, enabled},
            {u"threshold"_s, QString(thresholdNames.nameOf(threshold))},
            {u"quietHours"_s, quiet},
            {u"snoozedUntil"_s, timeJson(snoozedUntil)},
            {u"muteRules"_s, mutes},
            {u"digest"_s,
             QJsonObject{{u"enabled"_s, digest.enabled}, {u"at"_s, digest.at.toString(u"HH:mm"_s)}}}};
}

} // namespace ccj::notifications
