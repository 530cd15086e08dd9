// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checkresult.h"

#include <QMetaType>

namespace ccj::connectivity {

/// An address with what is known of it.
struct AddressRow
{
    /// From the worst to the best; the table sorts by it.
    enum class State { Failed, Suspicious, Running, NotChecked, NeedsHost, LeftOut, Good };

    Address address;
    std::optional<CheckResult> result; ///< the last one
    std::optional<CheckResult> before; ///< the one before
    bool isRunning = false;

    State state() const;
    /// None without a result.
    std::optional<Trend> trend() const;
    bool operator==(const AddressRow &) const = default;
};

} // namespace ccj::connectivity

Q_DECLARE_METATYPE(ccj::connectivity::AddressRow)
