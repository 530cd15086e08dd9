// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QObject>

namespace ccj {

/// A wait that is shown: how many whole seconds are left, with a tick at each. By monotonic time, so that
/// a computer that slept or whose clock was set does not get it wrong.
class Countdown : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(Clock &clock) : m_clock(clock) {}

    /// Starts anew; nothing or less ends it.
    void start(std::chrono::seconds span);
    void stop();
    /// Rounded up; zero when it is over.
    std::chrono::seconds left() const;
    bool isRunning() const { return left().count() > 0; }

Q_SIGNALS:
    /// left() is another.
    void ticked();

private:
    void wait();

    Clock &m_clock;
    std::chrono::milliseconds m_end{0}; ///< by Clock::elapsed()
    Pending m_tick;
};

} // namespace ccj
