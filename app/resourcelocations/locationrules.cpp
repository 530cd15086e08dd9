// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/locationrules.h"

#include "app/core/searchtext.h"

#include <algorithm>

namespace ccj::resourcelocations {

NameProblem nameProblem(const QString &name)
{
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    if (trimmed.size() > longestName)
        return NameProblem::TooLong;
    const bool forbidden = std::ranges::any_of(
        trimmed, [](QChar c) { return QStringView(QString(forbiddenInNames)).contains(c); });
    return forbidden ? NameProblem::ForbiddenCharacter : NameProblem::None;
}

QString locationWithName(const Fleet &fleet, const QString &name, const QString &exceptId)
{
    const auto wanted = foldedForSearch(name.trimmed());
    const auto found = std::ranges::find_if(fleet.locations, [&](const ResourceLocation &location) {
        return location.id != exceptId && foldedForSearch(location.name.trimmed()) == wanted;
    });
    return found == fleet.locations.end() ? QString() : found->id;
}

DeletionCheck checkDeletion(const Fleet &fleet, const QString &locationId)
{
    const auto *location = fleet.location(locationId);
    if (!location)
        return {};
    DeletionCheck check{.verdict = DeletionCheck::Verdict::Allowed,
                        .connectors = fleet.connectorsOf(locationId),
                        .isDefault = fleet.defaultLocationId() == locationId,
                        .primaryFor = fleet.primaryFor(locationId)};
    if (location->readOnly)
        check.verdict = DeletionCheck::Verdict::ReadOnly;
    else if (!check.connectors.isEmpty())
        check.verdict = DeletionCheck::Verdict::HasConnectors;
    return check;
}

} // namespace ccj::resourcelocations
