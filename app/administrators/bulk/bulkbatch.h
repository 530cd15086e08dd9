// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkverdict.h"

#include <optional>

namespace ccj::administrators::bulk {

/// Where one row of a batch stands.
enum class RowState {
    Skipped,  ///< not to be sent; its verdict says why
    Waiting,  ///< to be sent
    Sending,  ///< its request may have left; only the list tells what became of it
    Invited,  ///< by this batch
    Already,  ///< an administrator or invited when its turn came
    Refused,  ///< by the server; error says why
    Cancelled ///< the user ended the batch before its turn
};

struct BatchRow
{
    qsizetype line = 0;
    QStringList cells; ///< as they were in the source
    QString email;
    QString lastName;
    QString firstName;
    bool full = true;
    Verdict verdict = Verdict::WillBeInvited;
    RowState state = RowState::Waiting;
    QDateTime at; ///< UTC; of the present state, invalid for Skipped and Waiting
    QString transactionId;
    std::optional<Error> error; ///< for Refused

    bool operator==(const BatchRow &) const = default;
};

/// How many rows stand where.
struct BatchCounts
{
    qsizetype toSend = 0; ///< all but the skipped ones
    qsizetype waiting = 0;
    qsizetype sending = 0;
    qsizetype invited = 0;
    qsizetype already = 0;
    qsizetype refused = 0;
    qsizetype cancelled = 0;
    qsizetype skipped = 0;

    qsizetype settled() const { return toSend - waiting - sending; }
    bool operator==(const BatchCounts &) const = default;
};

/// One run over one sheet, in one organisation.
struct Batch
{
    QString id;
    QString organization; ///< customer ID
    QString source;       ///< name of the file; empty for pasted text
    QStringList headings;
    QList<Policy> policies; ///< granted by Custom access
    QDateTime startedAt;    ///< UTC
    QDateTime endedAt;      ///< UTC; invalid while it goes on
    QList<BatchRow> rows;

    BatchCounts counts() const;
    Invitation invitationOf(const BatchRow &row) const;

    /// The rows as they were judged; those that will be invited wait.
    static Batch of(const Case &input, const QList<Judgement> &judgements);
};

} // namespace ccj::administrators::bulk
