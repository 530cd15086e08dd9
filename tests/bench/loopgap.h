// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace ccj::testing {

/// How long this thread worked between two ticks of a timer of one millisecond, at most: so long a click or
/// a repaint would have waited. Counted in its own processor time, so that other programs do not matter.
class LoopGap : public QObject
{
public:
    LoopGap()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &LoopGap::look);
        m_begin = m_lastTick = workedSoFar();
        m_ticks.start(1);
    }
    /// Both in milliseconds.
    double longest() const { return double(std::max(m_longest, workedSoFar() - m_lastTick)) / 1e6; }
    double total() const { return double(workedSoFar() - m_begin) / 1e6; }

private:
    static qint64 workedSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    void look()
    {
        const auto now = workedSoFar();
        m_longest = std::max(m_longest, now - m_lastTick);
        m_lastTick = now;
    }

    QTimer m_ticks;
    qint64 m_begin = 0;
    qint64 m_lastTick = 0;
    qint64 m_longest = 0;
};

} // namespace ccj::testing
