// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeclock.h"

#include <algorithm>

namespace ccj::testing {

Pending FakeClock::after(std::chrono::milliseconds delay, std::move_only_function<void()> callback)
{
    auto wait = std::make_shared<Wait>();
    wait->due = m_elapsed + std::max(delay, std::chrono::milliseconds(0));
    wait->completion = Completion<int>([callback = std::move(callback)](int) mutable { callback(); });
    m_waits.push_back(wait);
    return wait->completion.pending();
}

std::shared_ptr<FakeClock::Wait> FakeClock::next() const
{
    std::shared_ptr<Wait> earliest;
    for (const auto &wait : m_waits) {
        if (wait->completion.isWanted() && (!earliest || wait->due < earliest->due))
            earliest = wait;
    }
    return earliest;
}

void FakeClock::advance(std::chrono::milliseconds span)
{
    const auto end = m_elapsed + span;
    while (const auto wait = next()) {
        if (wait->due > end)
            break;
        m_elapsed = std::max(m_elapsed, wait->due);
        std::erase(m_waits, wait);
        wait->completion.deliver(0);
    }
    m_elapsed = end;
    std::erase_if(m_waits, [](const auto &wait) { return !wait->completion.isWanted(); });
}

qsizetype FakeClock::waiting() const
{
    return std::ranges::count_if(m_waits, [](const auto &wait) { return wait->completion.isWanted(); });
}

std::chrono::milliseconds FakeClock::untilNext() const
{
    const auto wait = next();
    return wait ? wait->due - m_elapsed : std::chrono::milliseconds(-1);
}

} // namespace ccj::testing
