// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/addresscheck.h"

#include <deque>
#include <map>

namespace ccj::connectivity {

/// Checks addresses side by side, a few at a time. What becomes of one does not matter to the others.
class CheckRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 6;

    /// Clock and tools must outlive the run.
    CheckRun(const CheckTools &tools, Clock &clock, QObject *parent = nullptr);

    /// Begins with these, in this order; what was running is dropped. Every one must be checkable.
    void start(const QList<Address> &addresses);
    /// Drops what has no result yet.
    void stop();

    bool isRunning() const { return !m_running.empty() || !m_waiting.empty(); }
    int total() const { return m_total; }
    int done() const { return m_done; }
    /// Still without its result.
    bool isPending(const QString &addressId) const;

Q_SIGNALS:
    void checked(const ccj::connectivity::CheckResult &result);
    /// The last result has come. Not after stop().
    void finished();

private:
    void fill();
    void take(const CheckResult &result);

    const CheckTools &m_tools;
    Clock &m_clock;
    std::deque<Address> m_waiting;
    std::map<QString, Pending> m_running; ///< by the id of the address
    int m_total = 0;
    int m_done = 0;
};

} // namespace ccj::connectivity
