// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalrules.h"

namespace ccj::administrators {

RemovalVerdict judgeRemoval(const RosterCounts &all, const Administrator &target)
{
    if (target.pending)
        return RemovalVerdict::CancelInvitation;
    if (target.operationId().isEmpty())
        return RemovalVerdict::NoIdentifier;
    if (!target.isPerson())
        return RemovalVerdict::Allowed;
    if (all.activePeople <= 1)
        return RemovalVerdict::LastAdministrator;
    if (target.hasFullAccess() && all.activeFullPeople <= 1)
        return RemovalVerdict::LastFullAdministrator;
    return RemovalVerdict::Allowed;
}

} // namespace ccj::administrators
