// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/review.h"

#include "app/administrators/invitation/invitationrules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

using Reading = ReviewAccess::Reading;

/// What a permission gives, whatever it is called in the language of the moment.
QString essence(const ReviewGrant &grant)
{
    auto scopes = grant.scopes;
    scopes.sort();
    return grant.service + u'/' + grant.name + (grant.limited ? u'(' + scopes.join(u'\n') + u')' : QString());
}

QSet<QString> essences(const ReviewAccess &access)
{
    QSet<QString> result;
    for (const auto &grant : access.grants)
        result.insert(essence(grant));
    return result;
}

bool isKnown(const ReviewAccess &access)
{
    return access.reading == Reading::NotNeeded || access.reading == Reading::Read;
}

} // namespace

ReviewAccess ReviewAccess::of(const AccessModel &model)
{
    if (model.isFull())
        return {};
    ReviewAccess access{Reading::Read, {}};
    for (const auto &policy : model.policies) {
        if (!policy.granted)
            continue;
        ReviewGrant grant{policy.serviceName, policy.name, policy.displayName, !policy.isUnlimited(), {}};
        for (const auto &scope : policy.scopes) {
            if (grant.limited && scope.selected)
                grant.scopes << (scope.displayName.isEmpty() ? scope.name : scope.displayName);
        }
        access.grants << grant;
    }
    return access;
}

bool isSameAccess(const ReviewEntry &before, const ReviewEntry &now)
{
    return before.person.accessType == now.person.accessType &&
           essences(before.access) == essences(now.access);
}

bool isUnchanged(const ReviewEntry &entry, bool isFirstReview)
{
    return !isFirstReview && !entry.differences;
}

ReviewCounts countsOf(const std::vector<ReviewEntry> &entries, bool isFirstReview)
{
    ReviewCounts counts;
    for (const auto &entry : entries) {
        counts.changedSinceLast += !isFirstReview && entry.differences;
        counts.gone += !entry.needsDecision();
        if (!entry.needsDecision())
            continue;
        ++counts.all;
        counts.unchanged += isUnchanged(entry, isFirstReview);
        counts.open += entry.decision == Decision::None;
        counts.keep += entry.decision == Decision::Keep;
        counts.change += entry.decision == Decision::Change;
        counts.remove += entry.decision == Decision::Remove;
        counts.ask += entry.decision == Decision::Ask;
        counts.toDo += entry.isToDo();
        counts.done += entry.isToDo() && entry.doneAt.isValid();
    }
    return counts;
}

// --- comparing with the last review ----------------------------------------------------------------

void ReviewComparison::addPrevious(const ReviewEntry &entry)
{
    if (!entry.needsDecision())
        return; // had left before that review
    const auto place = m_previous.size();
    m_byKey.insert(entry.person.key(), place);
    if (!entry.person.email.isEmpty())
        m_byEmail.insert(emailKey(entry.person.email), place);
    m_previous.push_back(entry);
    m_met.push_back(false);
}

Differences ReviewComparison::compare(const ReviewEntry &entry)
{
    auto found = m_byKey.constFind(entry.person.key());
    if (found == m_byKey.cend()) {
        found = m_byEmail.constFind(emailKey(entry.person.email));
        if (entry.person.email.isEmpty() || found == m_byEmail.cend())
            return Difference::Added;
    }
    const auto &before = m_previous[*found];
    m_met[*found] = true;
    Differences differences;
    differences.setFlag(Difference::ProviderChanged, before.person.providerType != entry.person.providerType);
    differences.setFlag(Difference::StillPending, before.person.pending && entry.person.pending);
    const bool sameType = before.person.accessType == entry.person.accessType;
    const bool known = !sameType || (isKnown(before.access) && isKnown(entry.access));
    differences.setFlag(Difference::NotComparable, !known);
    differences.setFlag(Difference::AccessChanged, known && !isSameAccess(before, entry));
    differences.setFlag(Difference::LeftUndone,
                        before.isToDo() && !differences.testFlag(Difference::AccessChanged));
    return differences;
}

std::vector<ReviewEntry> ReviewComparison::gone() const
{
    std::vector<ReviewEntry> result;
    for (size_t place = 0; place < m_previous.size(); ++place) {
        if (m_met[place])
            continue;
        ReviewEntry entry;
        entry.person = m_previous[place].person;
        entry.access = m_previous[place].access;
        entry.differences = Difference::Removed;
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace ccj::administrators
