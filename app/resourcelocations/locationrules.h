// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/fleet.h"

namespace ccj::resourcelocations {

/// The most characters of a name; the server counts them the same way.
constexpr qsizetype longestName = 256;
/// What a name must not hold.
inline constexpr QLatin1StringView forbiddenInNames{"/\\#?%|[]{}<>$^&+"};

/// What is wrong with a name that is being typed (R159).
enum class NameProblem {
    None,
    Empty,
    TooLong,
    ForbiddenCharacter, ///< one of forbiddenInNames
};

/// Blanks around a name do not count.
NameProblem nameProblem(const QString &name);

/// The other location that has this name already, half or full width, capital or small letters; empty when
/// there is none. Names may be the same: it is for a warning (R159).
QString locationWithName(const Fleet &fleet, const QString &name, const QString &exceptId = {});

/// Whether a location can be deleted, and what hangs on it.
struct DeletionCheck
{
    enum class Verdict {
        Allowed,
        HasConnectors, ///< they go first: see ForcedDeletion
        ReadOnly,      ///< managed by Citrix
        NotListed,
    };
    Verdict verdict = Verdict::NotListed;
    QList<Connector> connectors;
    bool isDefault = false; ///< connectors that name no location will go to another one
    QStringList primaryFor; ///< domains that lose their primary location

    bool operator==(const DeletionCheck &) const = default;
};

DeletionCheck checkDeletion(const Fleet &fleet, const QString &locationId);

} // namespace ccj::resourcelocations
