// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkverdict.h"

namespace ccj::administrators::bulk {

namespace {

Verdict verdictOnListed(const Administrator &listed)
{
    return listed.pending ? Verdict::AlreadyInvited : Verdict::AlreadyAdministrator;
}

/// Judges the rows one after the other and remembers the addresses it has met.
class Judge
{
public:
    Judge(const BatchAccess &access, const Roster &roster) : m_access(access), m_roster(roster) {}

    Judgement operator()(qsizetype line, Person person)
    {
        Judgement judgement{line, std::move(person)};
        judgement.full = judgement.person.access == AccessWord::None
                             ? m_access.full
                             : judgement.person.access != AccessWord::Custom;
        judgement.verdict = judgement.person.unreadable ? Verdict::Unreadable : verdictOn(judgement);
        return judgement;
    }

private:
    Verdict verdictOn(Judgement &judgement)
    {
        const auto &person = judgement.person;
        switch (judgeEmail(person.email, m_roster)) {
        case EmailVerdict::Empty:
            return Verdict::NoAddress;
        case EmailVerdict::NotAnAddress:
            return Verdict::NotAnAddress;
        case EmailVerdict::CitrixDomain:
            return Verdict::CitrixDomain;
        case EmailVerdict::AlreadyListed:
        case EmailVerdict::Acceptable:
            break;
        }
        const auto key = emailKey(person.email);
        judgement.firstLine = m_met.value(key);
        if (judgement.firstLine > 0)
            return Verdict::Duplicate;
        m_met.insert(key, judgement.line);
        if (const auto listed = m_roster.findByEmail(person.email)) {
            judgement.invitedAt = listed->invitedAt();
            return verdictOnListed(*listed);
        }
        if (!isAcceptableName(person.lastName) || !isAcceptableName(person.firstName))
            return Verdict::NameNotAcceptable;
        if (person.access == AccessWord::Unknown)
            return Verdict::AccessNotUnderstood;
        return judgement.full || !m_access.policies.isEmpty() ? Verdict::WillBeInvited
                                                              : Verdict::NoPermissions;
    }

    const BatchAccess &m_access;
    const Roster &m_roster;
    QHash<QString, qsizetype> m_met; ///< line of each address
};

} // namespace

bool canBeMended(Verdict verdict)
{
    return verdict != Verdict::WillBeInvited && verdict != Verdict::AlreadyAdministrator &&
           verdict != Verdict::AlreadyInvited;
}

QList<Judgement> judge(const Case &input)
{
    QList<Judgement> judgements;
    judgements.reserve(input.rows.size());
    Judge judgeRow(input.access, input.roster);
    QStringList numbers;
    numbers.reserve(input.rows.size());
    for (const auto &row : input.rows) {
        judgements.append(judgeRow(row.line, personOf(row, input.fields, input.edits.value(row.line))));
        numbers.append(judgements.last().person.number);
    }
    const auto notes = notesOnNumbers(numbers);
    for (qsizetype i = 0; i < judgements.size(); ++i)
        judgements[i].person.notes |= notes.at(i);
    return judgements;
}

QMap<Verdict, qsizetype> countsOf(const QList<Judgement> &judgements)
{
    QMap<Verdict, qsizetype> counts;
    for (const auto &judgement : judgements)
        ++counts[judgement.verdict];
    return counts;
}

Invitation invitationOf(const Judgement &judgement, const BatchAccess &access)
{
    Invitation invitation;
    invitation.email = judgement.person.email;
    invitation.firstName = judgement.person.firstName;
    invitation.lastName = judgement.person.lastName;
    invitation.fullAccess = judgement.full;
    if (!judgement.full)
        invitation.policies = access.policies;
    return invitation;
}

} // namespace ccj::administrators::bulk
