// SPDX-License-Identifier: Apache-2.0
#include "app/auth/sessionlimits.h"

#include <algorithm>

namespace ccj::auth {

using std::chrono::milliseconds;

Deadline Deadline::in(const Clock &clock, milliseconds span)
{
    Deadline deadline;
    deadline.m_wall = clock.now().addMSecs(span.count());
    deadline.m_monotonic = clock.elapsed() + span;
    return deadline;
}

Deadline Deadline::at(const Clock &clock, const QDateTime &moment)
{
    return moment.isValid() ? in(clock, milliseconds(clock.now().msecsTo(moment))) : Deadline();
}

bool Deadline::hasCome(const Clock &clock, milliseconds early) const
{
    return isSet() &&
           (clock.now().addMSecs(early.count()) >= m_wall || clock.elapsed() + early >= m_monotonic);
}

milliseconds Deadline::remaining(const Clock &clock) const
{
    const auto wall = milliseconds(clock.now().msecsTo(m_wall));
    return std::max(milliseconds(0), std::min(wall, m_monotonic - clock.elapsed()));
}

void SessionLimits::set(const Clock &clock, const QDateTime &endsAt, std::chrono::seconds idle)
{
    m_maximum = Deadline::at(clock, endsAt);
    m_idle = idle;
    if (!m_idleEnd.isSet())
        touch(clock);
}

void SessionLimits::touch(const Clock &clock)
{
    if (m_idle.count() > 0)
        m_idleEnd = Deadline::in(clock, m_idle);
}

void SessionLimits::setIdleEnd(const Clock &clock, const QDateTime &moment)
{
    m_idleEnd = Deadline::at(clock, moment);
}

std::optional<milliseconds> SessionLimits::remaining(const Clock &clock) const
{
    std::optional<milliseconds> nearest;
    for (const auto &deadline : {m_maximum, m_idleEnd}) {
        if (deadline.isSet())
            nearest = std::min(nearest.value_or(milliseconds::max()), deadline.remaining(clock));
    }
    return nearest;
}

std::optional<SessionLimits::Limit> SessionLimits::reached(const Clock &clock) const
{
    if (m_maximum.hasCome(clock))
        return Limit::Maximum;
    if (m_idleEnd.hasCome(clock))
        return Limit::Idle;
    return {};
}

} // namespace ccj::auth
