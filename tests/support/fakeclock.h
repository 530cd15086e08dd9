// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <memory>
#include <vector>

namespace ccj::testing {

/// A clock that stands still until the test moves it. Callbacks run inside advance(), in the order in
/// which they are due, each at its own time.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_epoch.addMSecs(m_elapsed.count()); }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    Pending after(std::chrono::milliseconds delay, std::move_only_function<void()> callback) override;

    /// Lets time pass; callbacks that start new waits within the span are served too.
    void advance(std::chrono::milliseconds span);
    /// Sets the wall clock; monotonic time and waits are untouched.
    void setNow(const QDateTime &now) { m_epoch = now.toUTC().addMSecs(-m_elapsed.count()); }
    /// How many waits have not ended.
    qsizetype waiting() const;
    /// The time until the next wait ends; negative when there is none.
    std::chrono::milliseconds untilNext() const;

private:
    struct Wait
    {
        std::chrono::milliseconds due;
        Completion<int> completion;
    };
    std::shared_ptr<Wait> next() const;

    QDateTime m_epoch{QDate(2026, 4, 1), QTime(0, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed{0};
    std::vector<std::shared_ptr<Wait>> m_waits; // in the order of their start
};

} // namespace ccj::testing
