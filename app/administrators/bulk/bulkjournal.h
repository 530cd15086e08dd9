// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkbatch.h"
#include "app/core/clock.h"
#include "app/core/localstore.h"

namespace ccj::administrators::bulk {

/// Keeps batches in the local store, so that a run that was cut goes on where it stood. Errors are
/// Storage. An organisation has its last batch only: the next one replaces it.
class BulkJournal
{
public:
    /// Both must outlive the journal.
    BulkJournal(LocalStore &store, const Clock &clock);

    /// Keeps a new batch whole, or nothing of it. Conflict while another one of the organisation goes on.
    Result<void> begin(const Batch &batch);
    /// The last batch of an organisation, finished or not.
    Result<std::optional<Batch>> last(const QString &organization) const;
    /// Turns a waiting row into one that is being sent; call before its request leaves. False when it does
    /// not wait any more: another window of this profile was quicker.
    Result<bool> claim(const QString &batch, qsizetype position);
    /// Keeps the state, time, transaction and error of a row.
    Result<void> settle(const QString &batch, qsizetype position, const BatchRow &row);
    /// Rows that still wait are not sent any more.
    Result<void> cancelWaiting(const QString &batch);
    Result<void> finish(const QString &batch);

private:
    LocalStore &m_store;
    const Clock &m_clock;
};

} // namespace ccj::administrators::bulk
