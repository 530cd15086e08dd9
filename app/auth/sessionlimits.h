// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace ccj::auth {

/// A moment held by two clocks: the wall clock goes on while the computer sleeps, the monotonic one
/// cannot be set. It has come when either says so (R33).
class Deadline
{
public:
    Deadline() = default;
    static Deadline in(const Clock &clock, std::chrono::milliseconds span);
    static Deadline at(const Clock &clock, const QDateTime &moment);

    bool isSet() const { return m_wall.isValid(); }
    /// True from `early` before the moment on; never for one that is not set.
    bool hasCome(const Clock &clock, std::chrono::milliseconds early = {}) const;
    /// Time until it comes; zero when it has.
    std::chrono::milliseconds remaining(const Clock &clock) const;
    QDateTime moment() const { return m_wall; }

private:
    QDateTime m_wall;
    std::chrono::milliseconds m_monotonic{0};
};

/// The two limits of a person's session: without activity, and altogether (R29, R30).
class SessionLimits
{
public:
    enum class Limit { Idle, Maximum };

    /// A renewal moves the end, never the idle time that already runs.
    void set(const Clock &clock, const QDateTime &endsAt, std::chrono::seconds idle);
    /// Activity of the person: the idle time starts again.
    void touch(const Clock &clock);
    /// What the server says about the idle limit.
    void setIdleEnd(const Clock &clock, const QDateTime &moment);

    QDateTime endsAt() const { return m_maximum.moment(); }
    QDateTime idleEndsAt() const { return m_idleEnd.moment(); }
    /// Time until the nearer limit; nothing when there is none.
    std::optional<std::chrono::milliseconds> remaining(const Clock &clock) const;
    /// The limit that has come, if any.
    std::optional<Limit> reached(const Clock &clock) const;

private:
    Deadline m_maximum;
    Deadline m_idleEnd;
    std::chrono::seconds m_idle{0};
};

} // namespace ccj::auth
