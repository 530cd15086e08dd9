// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removalrules.h"

#include <algorithm>

namespace ccj::administrators {

namespace {

bool counts(const Administrator &entry)
{
    return entry.isPerson() && entry.status() == Status::Active;
}

} // namespace

qsizetype activeFullAdministrators(const QList<Administrator> &all)
{
    return std::ranges::count_if(
        all, [](const Administrator &entry) { return counts(entry) && entry.hasFullAccess(); });
}

RemovalVerdict judgeRemoval(const QList<Administrator> &all, const Administrator &target)
{
    if (target.pending)
        return RemovalVerdict::CancelInvitation;
    if (target.operationId().isEmpty())
        return RemovalVerdict::NoIdentifier;
    if (!counts(target))
        return RemovalVerdict::Allowed;
    if (std::ranges::count_if(all, counts) <= 1)
        return RemovalVerdict::LastAdministrator;
    if (target.hasFullAccess() && activeFullAdministrators(all) <= 1)
        return RemovalVerdict::LastFullAdministrator;
    return RemovalVerdict::Allowed;
}

} // namespace ccj::administrators
