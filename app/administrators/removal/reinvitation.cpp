// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/reinvitation.h"

#include <algorithm>

namespace ccj::administrators {

ReinviteObstacle reinviteObstacle(const RecentRemoval &removal, const Roster &roster)
{
    if (!removal.person.isPerson() || removal.person.email.isEmpty())
        return ReinviteObstacle::NotAPerson;
    if (roster.findByEmail(removal.person.email))
        return ReinviteObstacle::AlreadyBack;
    return removal.access ? ReinviteObstacle::None : ReinviteObstacle::UnknownAccess;
}

Reinvitation reinvitation(const RecentRemoval &removal, const QList<Policy> &catalogue)
{
    Reinvitation result{Invitation::of(removal.person), {}};
    const auto former = removal.access.value_or(AccessModel());
    result.invitation.fullAccess = former.isFull();
    if (former.isFull())
        return result;
    const auto offered = adopted(AccessModel::ofCatalogue(catalogue), former);
    std::ranges::copy_if(offered.policies, std::back_inserter(result.invitation.policies), &Policy::granted);
    std::ranges::copy_if(difference(former, offered), std::back_inserter(result.leftOut),
                         &AccessDifference::takesAway);
    return result;
}

} // namespace ccj::administrators
