// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/change.h"
#include "app/core/clock.h"
#include "app/core/localstore.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ccj {

/// One change as it was kept.
struct ChangeRecord
{
    QString key;
    QDateTime startedAt;                  ///< UTC
    QDateTime endedAt;                    ///< invalid while it runs, and for a run that broke off
    std::optional<ChangeOutcome> outcome; ///< none while it runs
    QString transactionId;
    Change change;
};

/// Keeps every change in the local store: a row before the request leaves, completed after its answer.
/// What a crash left open is Unknown at the next start: it may have happened. If a row cannot be written
/// the change still goes on, and the log says so.
class ChangeJournal final : public ChangeRecorder
{
public:
    /// Both must outlive the journal.
    ChangeJournal(LocalStore &store, const Clock &clock);

    QString begin(const Change &change) override;
    void end(const QString &key, ChangeOutcome outcome, const QString &transactionId) override;

    /// The newest first.
    Result<QList<ChangeRecord>> records(int limit = 200) const;
    /// Those of one organisation that name one of the targets (letters in either case); the newest first.
    Result<QList<ChangeRecord>> recordsOf(const QString &organization, const QStringList &targets,
                                          int limit = 50) const;
    /// Since when changes are kept here (UTC); what was done before that is not known.
    QDateTime keptSince() const;

private:
    LocalStore &m_store;
    const Clock &m_clock;
};

} // namespace ccj
