// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/blastradius.h"

#include <algorithm>

namespace ccj::administrators {

namespace {

bool isActivePerson(const Administrator &entry)
{
    return entry.isPerson() && entry.status() == Status::Active;
}

/// The first people with Full access but for one; stops as soon as there are enough.
QStringList fullNamesWithout(const Roster &roster, const QString &key, qsizetype wanted)
{
    QStringList names;
    for (const Administrator &entry : roster) {
        if (names.size() >= wanted)
            break;
        if (isActivePerson(entry) && entry.hasFullAccess() && entry.key() != key)
            names.append(entry.fullName());
    }
    return names;
}

} // namespace

BlastRadius blastRadius(const Roster &roster, const Administrator &target, BlastRadius::Impact impact,
                        bool oneself, bool complete)
{
    // The list may have changed since the target was chosen.
    const auto present = roster.find(target.key());
    const bool counts = present && isActivePerson(*present);
    const auto all = roster.counts();

    BlastRadius radius{.impact = impact, .complete = complete, .oneself = oneself};
    radius.losesFullAccess = counts && present->hasFullAccess();
    radius.peopleLeft = all.activePeople - (counts && impact == BlastRadius::Impact::Removal ? 1 : 0);
    radius.fullLeft = all.activeFullPeople - (radius.losesFullAccess ? 1 : 0);
    radius.fullNames =
        fullNamesWithout(roster, target.key(), std::min(radius.fullLeft, BlastRadius::longestList));
    return radius;
}

} // namespace ccj::administrators
