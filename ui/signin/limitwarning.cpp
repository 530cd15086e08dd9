// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/limitwarning.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

using namespace std::chrono_literals;

namespace ccj::ui {

namespace {

/// How long the clocks are left alone, so that a wake from sleep is noticed soon.
constexpr auto longestWait = 15s;

constexpr std::array idleThresholds{1, 5};         // minutes, ascending
constexpr std::array maximumThresholds{1, 10, 30}; // minutes, ascending

std::optional<int> wholeMinutes(std::optional<std::chrono::seconds> left)
{
    if (!left)
        return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*left).count());
}

/// The smallest threshold that has been reached; 0 when none has.
int reached(std::span<const int> thresholds, std::optional<int> minutes)
{
    if (!minutes || *minutes == 0)
        return 0;
    const auto found = std::ranges::find_if(thresholds, [&](int threshold) { return *minutes <= threshold; });
    return found == thresholds.end() ? 0 : *found;
}

} // namespace

LimitWarning::LimitWarning(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void LimitWarning::setLimits(const QDateTime &idleEndsAt, const QDateTime &sessionEndsAt)
{
    if (m_maximum.endsAt != sessionEndsAt)
        m_maximum = limitAt(sessionEndsAt);
    m_idle = limitAt(idleEndsAt);
    look();
}

void LimitWarning::dismiss()
{
    m_dismissed = due();
    look();
}

LimitWarning::Limit LimitWarning::limitAt(const QDateTime &end) const
{
    if (!end.isValid())
        return {};
    return {end, m_clock.elapsed() + std::chrono::milliseconds(m_clock.now().msecsTo(end))};
}

std::optional<std::chrono::seconds> LimitWarning::left(const Limit &limit) const
{
    if (!limit.endsAt.isValid())
        return std::nullopt;
    const std::chrono::milliseconds byWallClock(m_clock.now().msecsTo(limit.endsAt));
    const auto byElapsed = limit.endsAtElapsed - m_clock.elapsed();
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(std::min(byWallClock, byElapsed)));
}

LimitWarning::Shown LimitWarning::due() const
{
    const int idle = reached(idleThresholds, wholeMinutes(idleLeft()));
    const int maximum = reached(maximumThresholds, wholeMinutes(sessionLeft()));
    if (maximum > 0 && (idle == 0 || *sessionLeft() <= *idleLeft()))
        return {Warning::Maximum, maximum};
    return idle > 0 ? Shown{Warning::Idle, idle} : Shown{Warning::None, 0};
}

void LimitWarning::look()
{
    const auto idle = wholeMinutes(idleLeft());
    const auto session = wholeMinutes(sessionLeft());
    const Shown now = due();
    if (now.first == Warning::None)
        m_dismissed = now;
    const Warning warning = now == m_dismissed ? Warning::None : now.first;
    const int minutes = warning == Warning::None ? 0 : (warning == Warning::Idle ? *idle : *session);

    const auto before = std::tuple(m_warning, m_minutesLeft, m_idleMinutes, m_sessionMinutes);
    std::tie(m_warning, m_minutesLeft, m_idleMinutes, m_sessionMinutes) =
        std::tuple(warning, minutes, idle, session);

    m_next = {};
    if (idle || session) {
        const auto soonest = std::min(idleLeft().value_or(24h), sessionLeft().value_or(24h));
        const auto toNextMinute = soonest % 60s == 0s ? 60s : soonest % 60s;
        m_next = m_clock.after(std::min<std::chrono::seconds>(toNextMinute, longestWait), [this] { look(); });
    }
    if (before != std::tuple(m_warning, m_minutesLeft, m_idleMinutes, m_sessionMinutes))
        Q_EMIT changed();
}

} // namespace ccj::ui
