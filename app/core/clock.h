// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QDateTime>

#include "app/core/pending.h"

namespace ccj {

/// Time, injected, so that waiting costs tests nothing.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC.
    virtual QDateTime now() const = 0;
    /// Monotonic time; does not jump when the wall clock is set.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls back once after the given time.
    virtual Pending after(std::chrono::milliseconds delay, std::move_only_function<void()> callback) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    Pending after(std::chrono::milliseconds delay, std::move_only_function<void()> callback) override;
};

} // namespace ccj
