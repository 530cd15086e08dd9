// SPDX-License-Identifier: Apache-2.0
#include "ui/common/timewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

QString TimeWords::clockTime(const QDateTime &time, const QDateTime &now)
{
    const auto local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return local.toString(u"HH:mm"_s);
    return QLocale().toString(local, QLocale().language() == QLocale::Japanese ? u"yyyy年M月d日 HH:mm"_s
                                                                               : u"d MMM yyyy HH:mm"_s);
}

QString TimeWords::date(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale().language() == QLocale::Japanese
                                                             ? u"yyyy年M月d日"_s
                                                             : u"d MMM yyyy"_s);
}

QString TimeWords::tableDate(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy/MM/dd"_s);
}

QString TimeWords::weekdayTime(const QDateTime &time)
{
    return QLocale().toString(time, QLocale().language() == QLocale::Japanese ? u"M月d日（ddd）HH:mm"_s
                                                                              : u"ddd d MMM HH:mm"_s);
}

QString TimeWords::exactTime(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return QLocale().toString(local, u"yyyy/MM/dd HH:mm "_s) + local.timeZoneAbbreviation();
}

} // namespace ccj::ui
