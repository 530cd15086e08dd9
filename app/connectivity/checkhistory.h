// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checkresult.h"
#include "app/core/localstore.h"

namespace ccj::connectivity {

/// The results of earlier checks, kept in the local store: the last few of each address.
class CheckHistory
{
public:
    static constexpr int keptOfEach = 10;

    /// The store must outlive it.
    explicit CheckHistory(LocalStore &store);

    Result<void> add(const CheckResult &result);
    /// Of one address, the newest first, keptOfEach at most.
    Result<QList<CheckResult>> of(const QString &addressId) const;
    Result<void> clear();
    /// The profile cannot be written: what is added is lost with the program.
    bool isForThisRunOnly() const { return m_store.problem().has_value(); }

private:
    LocalStore &m_store;
    std::optional<Error> m_problem;
};

} // namespace ccj::connectivity
