// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkperson.h"
#include "app/administrators/invitation/invitationrules.h"
#include "app/administrators/roster/roster.h"

#include <QDateTime>
#include <QMap>

namespace ccj::administrators::bulk {

/// What would become of a row, before anything is sent.
enum class Verdict {
    WillBeInvited,
    AlreadyAdministrator,
    AlreadyInvited, ///< also when that invitation has expired
    Duplicate,      ///< the address stands in an earlier row
    NoAddress,
    NotAnAddress,
    CitrixDomain,
    NameNotAcceptable,
    AccessNotUnderstood,
    NoPermissions, ///< Custom access, but no permissions were chosen for it
    Unreadable,    ///< characters of the file that mean nothing in its encoding
};

/// True for verdicts that a mended cell changes.
bool canBeMended(Verdict verdict);

/// What the rows get: one choice for all of them, unless a row's own cell names Full or Custom.
struct BatchAccess
{
    bool full = true;       ///< for rows that say nothing (R116)
    QList<Policy> policies; ///< granted by Custom access, whoever gets it

    bool operator==(const BatchAccess &) const = default;
};

struct Judgement
{
    qsizetype line = 0;
    Person person;
    Verdict verdict = Verdict::WillBeInvited;
    bool full = true;
    qsizetype firstLine = 0; ///< of the row that holds the address already; for Duplicate
    QDateTime invitedAt;     ///< for AlreadyInvited; invalid when the server does not say

    bool operator==(const Judgement &) const = default;
};

/// Everything the judgement rests on; a value that may go to another thread.
struct Case
{
    QList<SourceRow> rows;
    QList<Field> fields;
    QHash<qsizetype, Edits> edits; ///< by line
    BatchAccess access;
    Roster roster;
};

/// One judgement for each row, in their order. The rules are those of a single invitation (R49–R52, R111,
/// R118).
QList<Judgement> judge(const Case &input);

QMap<Verdict, qsizetype> countsOf(const QList<Judgement> &judgements);

/// The invitation of a row that will be invited.
Invitation invitationOf(const Judgement &judgement, const BatchAccess &access);

} // namespace ccj::administrators::bulk
