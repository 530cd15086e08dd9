// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/blastradiuswords.h"

namespace ccj::ui {

using administrators::BlastRadius;

QStringList BlastRadiusWords::whoStays(const BlastRadius &radius)
{
    const bool removal = radius.impact == BlastRadius::Impact::Removal;
    QStringList lines;
    if (removal)
        lines.append(peopleLeft(radius));
    if (radius.fullLeft > 0 && (removal || radius.losesFullAccess))
        lines.append(fullLeft(radius));
    return lines;
}

/// Taking Full access from the last one who has it is not offered, unless not everybody has been seen.
QStringList BlastRadiusWords::alarm(const BlastRadius &radius)
{
    if (!radius.losesFullAccess || radius.fullLeft > 0)
        return {};
    return {tr("As far as the list has been read, nobody else has full access. The server decides.")};
}

QString BlastRadiusWords::peopleLeft(const BlastRadius &radius)
{
    const auto people = static_cast<int>(radius.peopleLeft);
    return radius.complete ? tr("%n active administrator(s) remain(s).", nullptr, people)
                           : tr("%n active administrator(s) remain(s), as far as the list has been read.",
                                nullptr, people);
}

QString BlastRadiusWords::fullLeft(const BlastRadius &radius)
{
    const auto names = radius.fullNames.join(tr(", ", "between names"));
    const auto more = static_cast<int>(radius.fullLeft - radius.fullNames.size());
    return more > 0 ? tr("Full access stays with %1 and %n more.", nullptr, more).arg(names)
                    : tr("Full access stays with %1.").arg(names);
}

} // namespace ccj::ui
