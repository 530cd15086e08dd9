// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/invitation/invitationrules.h"
#include "app/administrators/removal/recentremovals.h"
#include "app/administrators/roster/roster.h"

namespace ccj::administrators {

/// Why somebody who was removed cannot simply be invited again.
enum class ReinviteObstacle {
    None,
    AlreadyBack,   ///< their address is in the list, as an administrator or an invitation
    NotAPerson,    ///< groups and service principals are not invited
    UnknownAccess, ///< it was Custom, and it is not known what it gave
};

/// Judges from who is listed now.
ReinviteObstacle reinviteObstacle(const RecentRemoval &removal, const Roster &roster);

/// An invitation with the access that somebody had, as far as it is offered today.
struct Reinvitation
{
    Invitation invitation;
    QList<AccessDifference> leftOut; ///< what they had and cannot be given any more
};

/// Only without an obstacle. The catalogue does not matter for Full access.
Reinvitation reinvitation(const RecentRemoval &removal, const QList<Policy> &catalogue);

} // namespace ccj::administrators
