// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace ccj::resourcelocations {

/// When the connectors of a location may be updated: weekly, by the location's own clock. Missed windows do
/// not put an update off for ever: it is forced after 48 hours.
struct MaintenanceWindow
{
    QString locationId;
    QString day;   ///< "Sunday" ... "Saturday"; "Undefined": no window
    QTime start;   ///< invalid when the server does not say
    int order = 0; ///< among the windows of one location

    std::optional<Qt::DayOfWeek> dayOfWeek() const;
    /// Reads one item of the list. Absent, null and mistyped fields are left empty.
    static MaintenanceWindow fromJson(const QJsonObject &json);

    bool operator==(const MaintenanceWindow &) const = default;
};

/// The zone with this Windows id, by the territory it is named for; nothing when it is not known here.
std::optional<QTimeZone> zoneOfWindowsId(const QString &windowsId);

/// The Windows id of an IANA one ("Asia/Tokyo"); empty when there is none.
QString windowsIdOfZone(const QByteArray &ianaId);

/// The ids that can be chosen for a location, in the order of their offset at `now`, then of their id.
QStringList windowsZoneIds(const QDateTime &now);

/// When the next window begins, at or after `now`, as a time of that zone. A beginning that the clocks leap
/// over is at the end of the leap; of one that happens twice the first counts. Invalid for no window.
QDateTime nextBeginning(const MaintenanceWindow &window, const QTimeZone &zone, const QDateTime &now);

/// The earliest of them; invalid when there is none.
QDateTime nextBeginning(const QList<MaintenanceWindow> &windows, const QTimeZone &zone, const QDateTime &now);

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::MaintenanceWindow)
