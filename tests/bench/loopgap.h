// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace ccj::testing {

/// How late a timer of one millisecond came, at most: so long a click or a repaint would have waited. What
/// other programs take from the processor is in it, too; compare with a time in which nothing happens.
class LoopGap : public QObject
{
public:
    LoopGap()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &LoopGap::look);
        m_sinceLast.start();
        m_ticks.start(1);
    }
    /// In milliseconds.
    double longest() const { return double(std::max(m_longest, m_sinceLast.nsecsElapsed())) / 1e6; }

private:
    void look()
    {
        m_longest = std::max(m_longest, m_sinceLast.nsecsElapsed());
        m_sinceLast.start();
    }

    QTimer m_ticks;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};

} // namespace ccj::testing
