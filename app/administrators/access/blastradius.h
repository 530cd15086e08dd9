// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/roster.h"

#include <QStringList>

namespace ccj::administrators {

/// What is left of an organisation's administrators when one of them is removed or loses Full access.
/// Invitations that are pending, groups and service principals do not count as people who remain (R131).
struct BlastRadius
{
    enum class Impact {
        Removal,
        LossOfFullAccess, ///< stays an administrator, with Custom access
    };
    /// So many names are listed at most; the count tells how many there are.
    static constexpr qsizetype longestList = 5;

    Impact impact = Impact::Removal;
    bool complete = false;        ///< every administrator is known; else the figures are "as far as loaded"
    bool oneself = false;         ///< the user's own access is at stake
    bool losesFullAccess = false; ///< a person who is active with Full access gives it up
    qsizetype peopleLeft = 0;     ///< active people who remain
    qsizetype fullLeft = 0;       ///< those of them with Full access
    QStringList fullNames;        ///< the first of them, in the order of the list

    bool operator==(const BlastRadius &) const = default;
};

/// Judges from what is known: `oneself` when the target is the user, `complete` when nobody is missing.
BlastRadius blastRadius(const Roster &roster, const Administrator &target, BlastRadius::Impact impact,
                        bool oneself, bool complete);

} // namespace ccj::administrators
