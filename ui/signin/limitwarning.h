// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>
#include <utility>

namespace ccj::ui {

/// Warns before the session's two limits: 30, 10 and 1 minutes before the longest session, 5 and 1
/// minutes before the idle limit (R29, R30, R32), and knows the time left for the status bar (R35). It
/// decides nothing: the server ends a session. A clock that is set back gains no time, because elapsed
/// time is looked at too; after sleep the wall clock counts (R33).
class LimitWarning : public QObject
{
    Q_OBJECT
public:
    enum class Warning { None, Idle, Maximum };
    Q_ENUM(Warning)

    explicit LimitWarning(Clock &clock, QObject *parent = nullptr);

    /// The ends in UTC; an invalid time is a limit that does not exist. Both invalid: no session.
    void setLimits(const QDateTime &idleEndsAt, const QDateTime &sessionEndsAt);

    /// The limit that comes first among those to warn of now.
    Warning warning() const { return m_warning; }
    /// Whole minutes until that limit, rounded up; 0 without a warning.
    int minutesLeft() const { return m_minutesLeft; }
    /// Hides this warning until its next threshold is reached.
    void dismiss();

    /// Never negative; nothing where there is no such limit.
    std::optional<std::chrono::seconds> idleLeft() const { return left(m_idle); }
    std::optional<std::chrono::seconds> sessionLeft() const { return left(m_maximum); }

Q_SIGNALS:
    /// The warning, its minutes, or the time left in whole minutes changed.
    void changed();

private:
    struct Limit
    {
        QDateTime endsAt;
        std::chrono::milliseconds endsAtElapsed{0};
        bool operator==(const Limit &) const = default;
    };
    using Shown = std::pair<Warning, int>; ///< a warning and the threshold, in minutes, it was shown for

    Limit limitAt(const QDateTime &end) const;
    std::optional<std::chrono::seconds> left(const Limit &limit) const;
    Shown due() const;
    void look();

    Clock &m_clock;
    Limit m_idle;
    Limit m_maximum;
    Warning m_warning = Warning::None;
    int m_minutesLeft = 0;
    std::optional<int> m_idleMinutes;
    std::optional<int> m_sessionMinutes;
    Shown m_dismissed{Warning::None, 0};
    Pending m_next;
};

} // namespace ccj::ui
