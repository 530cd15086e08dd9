// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

/// Moments in words, local and in the language of the moment: the same on every page.
namespace ccj::ui::TimeWords {

/// "10:42" today, with the date on other days.
QString clockTime(const QDateTime &time, const QDateTime &now);
/// The day.
QString date(const QDateTime &time);
/// The same in the short form of tables, one width for all days.
QString tableDate(const QDateTime &time);
/// Day of the week, day and time of what is near, on the clocks of the zone that `time` is in.
QString weekdayTime(const QDateTime &time);
/// Date, time and zone.
QString exactTime(const QDateTime &time);

} // namespace ccj::ui::TimeWords
