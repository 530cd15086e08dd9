// SPDX-License-Identifier: Apache-2.0
#include "ui/common/countdown.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ccj::ui {

Countdown::Countdown(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Countdown::start(std::chrono::seconds duration)
{
    m_end = m_clock.elapsed() + duration;
    tick();
}

void Countdown::stop()
{
    m_next = {};
    m_end = 0ms;
    Q_EMIT changed();
}

std::chrono::seconds Countdown::remaining() const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_end - m_clock.elapsed()));
}

QString Countdown::text(std::chrono::seconds span)
{
    const std::chrono::hh_mm_ss parts(span);
    const auto twoDigits = [](auto part) { return u"%1"_s.arg(part.count(), 2, 10, QLatin1Char('0')); };
    if (parts.hours() == 0h)
        return u"%1:%2"_s.arg(parts.minutes().count()).arg(twoDigits(parts.seconds()));
    return u"%1:%2:%3"_s.arg(parts.hours().count())
        .arg(twoDigits(parts.minutes()), twoDigits(parts.seconds()));
}

void Countdown::tick()
{
    m_next = {};
    if (isRunning())
        m_next = m_clock.after(1s, [this] { tick(); });
    Q_EMIT changed();
}

} // namespace ccj::ui
