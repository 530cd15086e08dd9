// SPDX-License-Identifier: Apache-2.0
#include "app/core/countdown.h"

#include <algorithm>

namespace ccj {

using namespace std::chrono;

void Countdown::start(seconds span)
{
    m_end = m_clock.elapsed() + std::max(span, 0s);
    wait();
    Q_EMIT ticked();
}

void Countdown::stop()
{
    if (isRunning())
        start(0s);
}

seconds Countdown::left() const
{
    return ceil<seconds>(std::max(m_end - m_clock.elapsed(), 0ms));
}

void Countdown::wait()
{
    const auto remaining = m_end - m_clock.elapsed();
    if (remaining <= 0ms)
        return m_tick.cancel();
    // To the moment at which one second less is left.
    m_tick = m_clock.after(remaining - (left() - 1s), [this] {
        wait();
        Q_EMIT ticked();
    });
}

} // namespace ccj
