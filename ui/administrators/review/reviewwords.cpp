// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewwords.h"

#include "ui/administrators/access/policywords.h"
#include "ui/administrators/administratorwords.h"
#include "ui/common/timewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;
using Reading = ReviewAccess::Reading;

namespace {

QString grantName(const ReviewGrant &grant)
{
    Policy policy;
    policy.name = grant.name;
    policy.serviceName = grant.service;
    policy.displayName = grant.displayName;
    return PolicyWords::policy(policy);
}

} // namespace

QString ReviewWords::decision(Decision decision)
{
    switch (decision) {
    case Decision::None:
        return tr("Undecided");
    case Decision::Keep:
        return tr("Keep");
    case Decision::Change:
        return tr("Change");
    case Decision::Remove:
        return tr("Remove");
    case Decision::Ask:
        return tr("Ask");
    }
    return {};
}

QString ReviewWords::access(const ReviewEntry &entry)
{
    if (entry.access.reading == Reading::NotNeeded)
        return tr("Full access");
    const auto type = AdministratorWords::access(entry.person.accessType);
    if (entry.access.reading != Reading::Read)
        return tr("%1 (permissions not readable)").arg(type);
    if (entry.access.grants.isEmpty())
        return tr("%1 (no permission)").arg(type);
    return tr("%1: %2", "access type and permissions")
        .arg(type, permissions(entry).join(tr(", ", "between permissions")));
}

QStringList ReviewWords::permissions(const ReviewEntry &entry)
{
    switch (entry.access.reading) {
    case Reading::NotNeeded:
        return {tr("Everything, administrators and their permissions included")};
    case Reading::Due:
    case Reading::NotReadable:
        return {tr("The server does not tell what this entry may do.")};
    case Reading::Read:
        break;
    }
    QStringList lines;
    for (const auto &grant : entry.access.grants) {
        lines << (grant.limited
                      ? tr("%1 (only %2)", "permission and scopes")
                            .arg(grantName(grant), grant.scopes.join(tr(", ", "between permissions")))
                      : grantName(grant));
    }
    return lines.isEmpty() ? QStringList{tr("No permission at all")} : lines;
}

QString ReviewWords::differences(const ReviewEntry &entry, bool isFirstReview)
{
    if (isFirstReview)
        return tr("First review");
    QStringList words;
    const auto add = [&](Difference difference, const QString &word) {
        if (entry.differences.testFlag(difference))
            words << word;
    };
    add(Difference::Added, tr("New"));
    add(Difference::Removed, tr("No longer in the list"));
    add(Difference::AccessChanged, tr("Access changed"));
    add(Difference::ProviderChanged, tr("Identity provider changed"));
    add(Difference::StillPending, tr("Still invited"));
    add(Difference::LeftUndone, tr("Last decision not carried out"));
    add(Difference::NotComparable, tr("Not comparable"));
    return words.isEmpty() ? tr("Unchanged") : words.join(tr(", ", "between permissions"));
}

QString ReviewWords::time(const QDateTime &time)
{
    return time.isValid() ? TimeWords::exactTime(time) : QString();
}

QString ReviewWords::progress(const ReviewEntry &entry)
{
    if (!entry.isToDo())
        return {};
    if (entry.doneAt.isValid())
        return tr("Done (seen %1)").arg(time(entry.doneAt));
    return entry.decision == Decision::Ask ? tr("To be asked") : tr("To do");
}

} // namespace ccj::ui
