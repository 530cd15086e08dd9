// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/addressrow.h"

namespace ccj::connectivity {

AddressRow::State AddressRow::state() const
{
    if (!address.isUsed)
        return State::LeftOut;
    if (isRunning)
        return State::Running;
    if (address.checked.host.isEmpty())
        return State::NeedsHost;
    if (!result)
        return State::NotChecked;
    switch (result->state()) {
    case CheckResult::State::Good:
        return State::Good;
    case CheckResult::State::Suspicious:
        return State::Suspicious;
    case CheckResult::State::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

std::optional<Trend> AddressRow::trend() const
{
    return result ? std::optional(trendOf(before, *result)) : std::nullopt;
}

} // namespace ccj::connectivity
