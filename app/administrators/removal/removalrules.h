// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/roster.h"

namespace ccj::administrators {

/// What can be said about a removal before the server is asked (R127, R131). The server judges again.
enum class RemovalVerdict {
    Allowed,
    CancelInvitation,      ///< a pending person: the invitation is cancelled instead
    LastAdministrator,     ///< nobody could sign in any more
    LastFullAdministrator, ///< nobody could manage administrators any more
    NoIdentifier,          ///< the server gave no id that the removal could name
};

/// Judges the removal of `target` from everybody. People whose invitation is pending, groups and service
/// principals do not count as administrators who remain (R131).
RemovalVerdict judgeRemoval(const RosterCounts &all, const Administrator &target);

} // namespace ccj::administrators
