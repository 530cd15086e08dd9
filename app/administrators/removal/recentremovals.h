// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"
#include "app/administrators/administrator.h"
#include "app/core/clock.h"
#include "app/core/localstore.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace ccj::administrators {

/// Somebody whose access, or whose invitation, was taken back from this console.
struct RecentRemoval
{
    qint64 id = 0;
    QString organizationId;
    Administrator person;              ///< as they were listed; pending: the invitation was cancelled
    std::optional<AccessModel> access; ///< none: it was not known what Custom access they had
    QDateTime removedAt;               ///< UTC
    QString removedBy;                 ///< empty for an API client

    bool operator==(const RecentRemoval &) const = default;
};

/// Keeps who was removed for 30 days, so that they can be invited again with the same access. In the
/// profile's store; no secrets.
class RecentRemovals
{
public:
    static constexpr std::chrono::days kept{30};

    /// Both must outlive it.
    RecentRemovals(LocalStore &store, const Clock &clock);

    /// Returns the id under which it is kept. `id` and `removedAt` of what is given do not matter.
    Result<qint64> add(const RecentRemoval &removal);
    /// Those of one organisation, the newest first. Forgets for good what has been kept long enough.
    Result<QList<RecentRemoval>> of(const QString &organizationId);
    Result<void> forget(qint64 id);
    /// How many days more it is kept, the present one included.
    int daysLeft(const RecentRemoval &removal) const;
    /// They are forgotten when the program ends: the store's file cannot be used.
    bool isForThisRunOnly() const { return m_store.problem().has_value(); }

private:
    Result<void> forgetOld();

    LocalStore &m_store;
    const Clock &m_clock;
    std::optional<Error> m_problem; ///< the table could not be made
};

} // namespace ccj::administrators
