// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"
#include "app/administrators/administrator.h"
#include "app/administrators/roster/roster.h"

#include <QFlags>
#include <QStringList>

#include <optional>
#include <vector>

namespace ccj::administrators {

/// One permission that somebody holds, as a review keeps it.
struct ReviewGrant
{
    QString service;
    QString name;        ///< of the server, opaque
    QString displayName; ///< may be empty
    bool limited = false;
    QStringList scopes; ///< to read, when it is limited to some

    bool operator==(const ReviewGrant &) const = default;
};

/// What somebody may do at the time of a review.
struct ReviewAccess
{
    enum class Reading {
        NotNeeded,   ///< Full: the access type says it all
        Due,         ///< Custom, and not read yet
        Read,        ///< grants is complete
        NotReadable, ///< the server has no access to read for this entry: an invitation, or gone meanwhile
    };
    Reading reading = Reading::NotNeeded;
    QList<ReviewGrant> grants;

    static ReviewAccess of(const AccessModel &model);
    bool operator==(const ReviewAccess &) const = default;
};

/// What is different from the last review that was signed off.
enum class Difference {
    Added = 1,
    Removed = 2, ///< in the last review, and no longer in the list
    AccessChanged = 4,
    ProviderChanged = 8,
    StillPending = 16, ///< invited then and still not here
    LeftUndone = 32,   ///< decided otherwise last time, and yet as it was
    NotComparable = 64 ///< the access could not be read, then or now
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

/// What is to become of somebody's access. None: not decided yet.
enum class Decision { None, Keep, Change, Remove, Ask };

/// One person, group or service principal under review.
struct ReviewEntry
{
    Administrator person; ///< as in the list when the review began
    ReviewAccess access;
    Differences differences;
    Decision decision = Decision::None;
    QString comment;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    QDateTime doneAt;    ///< UTC; when the list first showed that the decision was carried out

    /// Not somebody who has left the list since the last review.
    bool needsDecision() const { return !differences.testFlag(Difference::Removed); }
    bool isOpen() const { return needsDecision() && decision == Decision::None; }
    /// Leads to work outside the review.
    bool isToDo() const { return decision > Decision::Keep; }
    bool operator==(const ReviewEntry &) const = default;
};

/// Who signed off a review, as typed.
struct SignOff
{
    QString reviewers;
    QString approver;
    QString remark;
    QDateTime at; ///< UTC
    bool operator==(const SignOff &) const = default;
};

/// Everything about a review but its entries.
struct ReviewHead
{
    enum class Stage {
        Copying,   ///< the list is being kept; a review that broke off here never was
        Reading,   ///< the access of Custom people is being read
        Comparing, ///< with the last review
        Deciding,
        SignedOff,
    };
    qint64 id = 0; ///< of the local store
    QString organizationId;
    QString organizationName;
    QString orgId;
    Stage stage = Stage::Copying;
    QString startedBy;
    QDateTime startedAt;        ///< UTC
    QDateTime asOf;             ///< UTC; when the list was read
    QDateTime collectedAt;      ///< UTC; when the last access was read
    QDateTime previousSignedAt; ///< UTC; of the review it was compared with; invalid: the first one
    SignOff signOff;

    bool operator==(const ReviewHead &) const = default;
};

/// How far a review is.
struct ReviewCounts
{
    qsizetype all = 0; ///< needing a decision
    qsizetype open = 0;
    qsizetype keep = 0;
    qsizetype change = 0;
    qsizetype remove = 0;
    qsizetype ask = 0;
    qsizetype changedSinceLast = 0; ///< with any difference, those who left included
    qsizetype gone = 0;
    qsizetype unchanged = 0; ///< since the last review
    qsizetype toDo = 0;
    qsizetype done = 0; ///< of those to do

    bool operator==(const ReviewCounts &) const = default;
};

ReviewCounts countsOf(const std::vector<ReviewEntry> &entries, bool isFirstReview);

/// As it was in the last review, where keeping it was the decision.
bool isUnchanged(const ReviewEntry &entry, bool isFirstReview);

/// The entries of the last review, to compare with: by key, and by address where the provider changed.
class ReviewComparison
{
public:
    void addPrevious(const ReviewEntry &entry);
    /// What is different; remembers that this one has not left.
    Differences compare(const ReviewEntry &entry);
    /// Those of the last review who were not compared with anybody.
    std::vector<ReviewEntry> gone() const;

private:
    std::vector<ReviewEntry> m_previous;
    std::vector<bool> m_met;
    QHash<QString, size_t> m_byKey;
    QHash<QString, size_t> m_byEmail;
};

/// Whether both give the same, in whatever order they are listed. Only for what was read.
bool isSameAccess(const ReviewEntry &before, const ReviewEntry &now);

} // namespace ccj::administrators
