// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/maintenancewindow.h"

#include "app/net/json.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

constexpr std::array days{"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                          "Friday"_L1, "Saturday"_L1, "Sunday"_L1};

/// What a clock on a wall of that zone shows, as the one moment that is meant.
QDateTime moment(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC); // plain numbers, of no zone yet
    const auto offsets =
        std::minmax(zone.offsetFromUtc(wall.addDays(-1)), zone.offsetFromUtc(wall.addDays(1)));
    for (const auto offset : {offsets.second, offsets.first}) { // the greater one is the earlier moment
        const auto candidate = wall.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset)
            return candidate.toTimeZone(zone);
    }
    return zone.nextTransition(wall.addDays(-1)).atUtc.toTimeZone(zone);
}

} // namespace

std::optional<Qt::DayOfWeek> MaintenanceWindow::dayOfWeek() const
{
    const auto found = std::ranges::find_if(
        days, [this](QLatin1StringView name) { return day.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == days.end())
        return std::nullopt;
    return static_cast<Qt::DayOfWeek>(found - days.begin() + 1);
}

MaintenanceWindow MaintenanceWindow::fromJson(const QJsonObject &json)
{
    const auto start = net::textOf(json["start"_L1]);
    auto time = QTime::fromString(start, u"HH:mm:ss"_s);
    if (!time.isValid())
        time = QTime::fromString(start, u"HH:mm"_s);
    return {.locationId = net::textOf(json["location"_L1]),
            .day = net::textOf(json["dayOfWeek"_L1]),
            .start = time,
            .order = net::textOf(json["order"_L1]).toInt()};
}

std::optional<QTimeZone> zoneOfWindowsId(const QString &windowsId)
{
    const auto iana = QTimeZone::windowsIdToDefaultIanaId(windowsId.toLatin1());
    if (iana.isEmpty()) // which QTimeZone would take for the zone of this computer
        return std::nullopt;
    const QTimeZone zone(iana);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

QString windowsIdOfZone(const QByteArray &ianaId)
{
    return QString::fromLatin1(QTimeZone::ianaIdToWindowsId(ianaId));
}

QStringList windowsZoneIds(const QDateTime &now)
{
    QSet<QString> ids;
    for (const auto &iana : QTimeZone::availableTimeZoneIds())
        ids.insert(windowsIdOfZone(iana));
    QMap<std::pair<int, QString>, QString> ordered;
    for (const auto &id : ids) {
        if (const auto zone = zoneOfWindowsId(id))
            ordered.insert({zone->offsetFromUtc(now), id}, id);
    }
    return ordered.values();
}

QDateTime nextBeginning(const MaintenanceWindow &window, const QTimeZone &zone, const QDateTime &now)
{
    const auto day = window.dayOfWeek();
    if (!day || !window.start.isValid() || !zone.isValid())
        return {};
    const auto today = now.toTimeZone(zone).date();
    const auto daysAhead = (static_cast<int>(*day) - today.dayOfWeek() + 7) % 7;
    const auto beginning = moment(today.addDays(daysAhead), window.start, zone);
    return beginning >= now ? beginning : moment(today.addDays(daysAhead + 7), window.start, zone);
}

QDateTime nextBeginning(const QList<MaintenanceWindow> &windows, const QTimeZone &zone, const QDateTime &now)
{
    QDateTime earliest;
    for (const auto &window : windows) {
        const auto beginning = nextBeginning(window, zone, now);
        if (beginning.isValid() && (!earliest.isValid() || beginning < earliest))
            earliest = beginning;
    }
    return earliest;
}

} // namespace ccj::resourcelocations
