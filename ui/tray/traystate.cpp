// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/traystate.h"

#include "ui/common/timewords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ccj::ui {

bool TrayState::isSilenced(const QDateTime &now) const
{
    return isPaused || snoozedUntil > now;
}

bool TrayState::isQuiet(const QDateTime &now) const
{
    return isSilenced(now) || quietHours.endAt(now);
}

Badge TrayState::badge(const QDateTime &now) const
{
    return {isSignedIn ? open.value_or(0) : 0, worst, isSignedIn && isQuiet(now)};
}

QString TrayWords::toolTip(const TrayState &state, const QDateTime &now)
{
    QStringList lines{tr("Citrix Cloud Japan Console")};
    if (!state.isSignedIn)
        return (lines << tr("Signed out")).join(u'\n');
    if (!state.open) {
        lines << tr("Notifications: not read yet");
    } else if (*state.open == 0) {
        lines << tr("No open notifications");
    } else {
        lines << tr("%n open notification(s)", nullptr, *state.open);
        if (state.worst == Badge::Shape::Octagon)
            lines << tr("Most serious: error");
        else if (state.worst == Badge::Shape::House)
            lines << tr("Most serious: warning");
    }
    if (state.asOf.isValid())
        lines
            << (state.isStale ? tr("As of %1, not up to date") : tr("As of %1")).arg(moment(state.asOf, now));
    if (state.isQuiet(now))
        lines << quiet(state, now);
    return lines.join(u'\n');
}

QString TrayWords::quiet(const TrayState &state, const QDateTime &now)
{
    if (state.isPaused)
        return tr("Desktop notifications are paused");
    const auto hoursEnd = state.quietHours.endAt(now);
    if (hoursEnd && !(state.snoozedUntil > *hoursEnd))
        return tr("Quiet hours until %1").arg(moment(*hoursEnd, now));
    return state.isSilenced(now) ? tr("Snoozed until %1").arg(moment(state.snoozedUntil, now)) : QString();
}

QString TrayWords::moment(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return local.toString(u"HH:mm"_s);
    return TimeWords::weekdayTime(local);
}

} // namespace ccj::ui
