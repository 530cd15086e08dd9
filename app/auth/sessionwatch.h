// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/accountapi.h"
#include "app/auth/sessionlimits.h"

#include <QObject>

namespace ccj::auth {

/// Watches a person's session run out (R29-R33) and tells the server that somebody is at work (R31).
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    SessionWatch(AccountApi &api, Clock &clock);

    /// A session that was opened just now: the server's idle clock starts with ours.
    void begin(const QDateTime &endsAt, std::chrono::seconds idle);
    /// A session from an earlier run: the first input is told to the server at once.
    void resume(const QDateTime &endsAt, std::chrono::seconds idle);
    void setEnd(const QDateTime &endsAt, std::chrono::seconds idle);
    void setIdleEnd(const QDateTime &moment);
    void stop();

    const SessionLimits &limits() const { return m_limits; }
    /// Asks both clocks now; true (after limitReached) when a limit has come.
    bool check();
    /// Keyboard or pointer input.
    void noteActivity();

Q_SIGNALS:
    void limitReached(ccj::auth::SessionLimits::Limit limit);
    void limitsChanged();

private:
    void tick();
    void reportActivity();
    void announce();

    AccountApi &m_api;
    Clock &m_clock;
    SessionLimits m_limits;
    bool m_running = false;
    Deadline m_nextReport; ///< not set: at once
    QDateTime m_announced;
    Pending m_tick;
    Pending m_laterReport;
    Pending m_report;
};

} // namespace ccj::auth
