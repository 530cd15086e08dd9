// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"
#include "app/core/localstore.h"

namespace ccj::administrators {

/// The reviews of this profile, in the local store: every organisation has at most one that is going on,
/// and all that were signed off. Errors are Storage.
class ReviewStore
{
public:
    /// Must outlive the reviews' store.
    explicit ReviewStore(LocalStore &store);

    Result<std::optional<ReviewHead>> unfinished(const QString &organizationId) const;
    Result<std::optional<ReviewHead>> lastSignedOff(const QString &organizationId) const;
    /// Whom the review that was signed off last found with Custom access and no permission at all:
    /// Administrator::key().
    Result<QStringList> withoutPermissions(const QString &organizationId) const;
    /// Gives the review its id.
    Result<ReviewHead> create(ReviewHead head);
    Result<void> save(const ReviewHead &head);
    /// Forgets a review and its entries.
    Result<void> discard(qint64 id);

    /// At most `most` entries, from a place on; fewer at the end.
    Result<std::vector<ReviewEntry>> entries(qint64 id, qsizetype from, qsizetype most) const;
    /// An entry and its place in the review.
    using Placed = std::pair<qsizetype, const ReviewEntry *>;
    /// All or none.
    Result<void> write(qint64 id, const std::vector<Placed> &entries);

private:
    Result<std::optional<ReviewHead>> newest(const QString &organizationId, bool signedOff) const;

    LocalStore &m_store;
};

} // namespace ccj::administrators
