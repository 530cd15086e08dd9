// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <algorithm>
#include <vector>

namespace ccj::testing {

/// The computer's clock for tests against a real server: time can be skipped, the pauses between attempts
/// pass fifty times as fast, and a chosen number of request time-outs end early. What was asked for is kept.
class HastyClock final : public Clock
{
public:
    QDateTime now() const override { return m_system.now().addMSecs(m_skipped.count()); }
    std::chrono::milliseconds elapsed() const override { return m_system.elapsed() + m_skipped; }
    Pending after(std::chrono::milliseconds delay, std::move_only_function<void()> callback) override
    {
        if (delay < std::chrono::seconds(10)) {
            m_pauses.push_back(delay);
            delay /= 50;
        } else if (isTimeout(delay) && m_hurried > 0) {
            --m_hurried;
            delay = m_patience;
        }
        return m_system.after(delay, std::move(callback));
    }

    void skip(std::chrono::milliseconds span) { m_skipped += span; }
    /// The next time-outs of requests, so many of them, end after this instead.
    void hurryTimeouts(int count, std::chrono::milliseconds patience)
    {
        m_hurried = count;
        m_patience = patience;
    }
    void forgetPauses() { m_pauses.clear(); }
    /// Whether somebody asked for a pause at least as long, though less than ten seconds.
    bool wasAskedFor(std::chrono::milliseconds pause) const
    {
        return std::ranges::any_of(m_pauses, [&](auto asked) { return asked >= pause; });
    }

private:
    /// What requests allow themselves; longer waits are the session's.
    static bool isTimeout(std::chrono::milliseconds delay) { return delay <= std::chrono::seconds(15); }

    SystemClock m_system;
    std::chrono::milliseconds m_skipped{0};
    std::chrono::milliseconds m_patience{0};
    int m_hurried = 0;
    std::vector<std::chrono::milliseconds> m_pauses;
};

} // namespace ccj::testing
