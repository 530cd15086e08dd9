// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/sessionlimits.h"
#include "app/core/clock.h"
#include "app/core/error.h"

#include <QObject>

#include <functional>

namespace ccj::notifications {

/// Says when to ask again: often while somebody looks, seldom else, ever more seldom while asking fails, and
/// never earlier than the server wants it. A computer that slept asks once, soon after it woke; a clock that
/// is set back changes nothing.
class Poller : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds watchedInterval{60};
    static constexpr std::chrono::minutes unwatchedInterval{5};
    static constexpr std::chrono::minutes longestInterval{30}; ///< after failures
    /// Each wait is longer by up to this part, so that many consoles do not ask as one.
    static constexpr double spread = 0.2;
    /// Between two looks at the clocks: so late a computer that woke notices it.
    static constexpr std::chrono::seconds lookInterval{30};

    /// The jitter gives numbers from 0 to 1; without one they are random. The clock must outlive it.
    explicit Poller(Clock &clock, std::function<double()> jitter = {});

    /// Somebody looks, or not any more: what is overdue by the other interval is due at once.
    void setWatched(bool watched);
    /// It was asked, and this is how it went: the next time is planned from here.
    void succeeded();
    void failed(const Error &error);
    /// It is being asked, or there is nothing to ask: nothing is due until it is said how that went.
    void stop();

Q_SIGNALS:
    void due();

private:
    std::chrono::milliseconds interval() const;
    void plan(std::chrono::milliseconds span);
    void look();

    Clock &m_clock;
    std::function<double()> m_jitter;
    bool m_isWatched = false;
    int m_failures = 0;                     ///< in a row
    std::chrono::milliseconds m_askedAt{0}; ///< by Clock::elapsed()
    std::chrono::seconds m_leastWait{0};    ///< as the server wants it
    auth::Deadline m_next;
    Pending m_wait;
};

} // namespace ccj::notifications
