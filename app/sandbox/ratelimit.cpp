// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ratelimit.h"

namespace ccj::sandbox {

namespace {
constexpr qint64 minute = 60'000;
}

void RateLimit::setPerMinute(int requests)
{
    const std::scoped_lock lock(m_mutex);
    m_perMinute = requests;
    m_counts.clear();
}

qint64 RateLimit::charge(const QString &clientAddress, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_perMinute == 0)
        return 0;
    if (const auto window = now / minute; window != m_window) {
        m_window = window;
        m_counts.clear();
    }
    if (++m_counts[clientAddress] <= m_perMinute)
        return 0;
    return (minute - now % minute + 999) / 1000;
}

} // namespace ccj::sandbox
