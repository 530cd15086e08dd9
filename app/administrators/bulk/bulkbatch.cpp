// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkbatch.h"

#include <QUuid>

namespace ccj::administrators::bulk {

namespace {

qsizetype &placeOf(BatchCounts &counts, RowState state)
{
    switch (state) {
    case RowState::Skipped:
        break;
    case RowState::Waiting:
        return counts.waiting;
    case RowState::Sending:
        return counts.sending;
    case RowState::Invited:
        return counts.invited;
    case RowState::Already:
        return counts.already;
    case RowState::Refused:
        return counts.refused;
    case RowState::Cancelled:
        return counts.cancelled;
    }
    return counts.skipped;
}

} // namespace

BatchCounts Batch::counts() const
{
    BatchCounts counts;
    for (const auto &row : rows)
        ++placeOf(counts, row.state);
    counts.toSend = rows.size() - counts.skipped;
    return counts;
}

Invitation Batch::invitationOf(const BatchRow &row) const
{
    Invitation invitation;
    invitation.email = row.email;
    invitation.firstName = row.firstName;
    invitation.lastName = row.lastName;
    invitation.fullAccess = row.full;
    if (!row.full)
        invitation.policies = policies;
    return invitation;
}

Batch Batch::of(const Case &input, const QList<Judgement> &judgements)
{
    Batch batch;
    batch.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    batch.policies = input.access.policies;
    batch.rows.reserve(judgements.size());
    for (qsizetype i = 0; i < judgements.size(); ++i) {
        const auto &judgement = judgements.at(i);
        BatchRow row{judgement.line,
                     input.rows.at(i).cells,
                     judgement.person.email,
                     judgement.person.lastName,
                     judgement.person.firstName,
                     judgement.full};
        row.verdict = judgement.verdict;
        row.state = judgement.verdict == Verdict::WillBeInvited ? RowState::Waiting : RowState::Skipped;
        batch.rows.append(std::move(row));
    }
    return batch;
}

} // namespace ccj::administrators::bulk
