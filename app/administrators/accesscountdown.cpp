// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/accesscountdown.h"

#include <algorithm>

namespace ccj::administrators {

using namespace std::chrono_literals;

AccessCountdown::AccessCountdown(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void AccessCountdown::start(const QString &name, bool oneself)
{
    m_name = name;
    m_oneself = oneself;
    m_endsAt = m_clock.elapsed() + duration;
    m_tick = m_clock.after(1s, [this] { tick(); });
    Q_EMIT changed();
}

void AccessCountdown::stop()
{
    if (!isRunning())
        return;
    m_tick.cancel();
    Q_EMIT changed();
}

std::chrono::seconds AccessCountdown::left() const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_endsAt - m_clock.elapsed()));
}

void AccessCountdown::tick()
{
    if (left() > 0s) {
        m_tick = m_clock.after(1s, [this] { tick(); });
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace ccj::administrators
