// SPDX-License-Identifier: Apache-2.0
#include "app/auth/sessionwatch.h"

namespace ccj::auth {

using namespace std::chrono_literals;

namespace {

/// Timers stand still while the computer sleeps; looking this often notices a limit soon after waking.
constexpr std::chrono::milliseconds longestTick = 30s;
constexpr std::chrono::milliseconds reportInterval = 5min;
constexpr std::chrono::milliseconds failedReportInterval = 30s;
/// Every key press moves the idle limit; it is announced in steps of this many seconds.
constexpr qint64 announceStep = 15;

} // namespace

SessionWatch::SessionWatch(AccountApi &api, Clock &clock) : m_api(api), m_clock(clock) {}

void SessionWatch::begin(const QDateTime &endsAt, std::chrono::seconds idle)
{
    resume(endsAt, idle);
    m_nextReport = Deadline::in(m_clock, reportInterval);
}

void SessionWatch::resume(const QDateTime &endsAt, std::chrono::seconds idle)
{
    stop();
    m_running = true;
    setEnd(endsAt, idle);
}

void SessionWatch::setEnd(const QDateTime &endsAt, std::chrono::seconds idle)
{
    m_limits.set(m_clock, endsAt, idle);
    announce();
    tick();
}

void SessionWatch::setIdleEnd(const QDateTime &moment)
{
    m_limits.setIdleEnd(m_clock, moment);
    announce();
    tick();
}

void SessionWatch::stop()
{
    m_running = false;
    m_limits = {};
    m_nextReport = {};
    m_tick.cancel();
    m_laterReport.cancel();
    m_report.cancel();
}

bool SessionWatch::check()
{
    const auto limit = m_running ? m_limits.reached(m_clock) : std::nullopt;
    if (!limit)
        return false;
    stop();
    Q_EMIT limitReached(*limit);
    return true;
}

void SessionWatch::tick()
{
    const auto remaining = m_limits.remaining(m_clock);
    if (!remaining)
        return;
    m_tick = m_clock.after(std::min(*remaining, longestTick), [this] {
        if (!check())
            tick();
    });
}

void SessionWatch::noteActivity()
{
    if (!m_running || check())
        return;
    m_limits.touch(m_clock);
    if (m_announced.secsTo(m_limits.idleEndsAt()) >= announceStep)
        announce();
    if (!m_nextReport.isSet() || m_nextReport.hasCome(m_clock))
        reportActivity();
    else if (!m_laterReport.isActive())
        m_laterReport = m_clock.after(m_nextReport.remaining(m_clock), [this] { reportActivity(); });
}

/// One report stands for all input since the one before, so that the server's idle clock is never far
/// behind ours. A report that fails is made up for by the next input.
void SessionWatch::reportActivity()
{
    m_laterReport.cancel();
    m_nextReport = Deadline::in(m_clock, reportInterval);
    m_report = m_api.activity([this](const Result<void> &result) {
        if (!result && m_running)
            m_nextReport = Deadline::in(m_clock, failedReportInterval);
    });
}

void SessionWatch::announce()
{
    m_announced = m_limits.idleEndsAt();
    Q_EMIT limitsChanged();
}

} // namespace ccj::auth
