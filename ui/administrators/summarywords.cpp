// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/summarywords.h"

#include "ui/common/timewords.h"

#include <QLocale>

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::RosterCounts;

QString SummaryWords::line(const AdministratorsController &controller, const QDateTime &now)
{
    const auto &roster = controller.roster();
    const auto asOf = controller.loadedAt();
    if (roster.isEmpty() && !asOf.isValid())
        return {};
    if (!controller.isComplete())
        return tr("The first %n entries", nullptr, static_cast<int>(roster.size()));
    return tr("%1 · as of %2").arg(everybody(roster.counts()), TimeWords::clockTime(asOf, now));
}

/// A group is one entry, whoever may be in it.
QString SummaryWords::everybody(const RosterCounts &counts)
{
    const auto people = tr("%n people", nullptr, static_cast<int>(counts.people));
    const auto groups = tr("%n groups", nullptr, static_cast<int>(counts.groups));
    const auto rest = static_cast<int>(counts.all - counts.people - counts.groups);
    QStringList parts{people};
    if (counts.groups > 0)
        parts.append(groups);
    if (rest > 0)
        parts.append(tr("%n others", "service principals and the like", rest));
    return withPending(parts.join(tr(", ", "between the parts of a sum")), counts);
}

QString SummaryWords::withPending(const QString &sum, const RosterCounts &counts)
{
    const auto invited = QLocale().toString(counts.invited);
    const auto expired = QLocale().toString(counts.expired);
    if (counts.invited > 0 && counts.expired > 0)
        return tr("%1 (%2 invited, %3 expired)").arg(sum, invited, expired);
    if (counts.invited > 0)
        return tr("%1 (%2 invited)").arg(sum, invited);
    if (counts.expired > 0)
        return tr("%1 (%2 expired)").arg(sum, expired);
    return sum;
}

} // namespace ccj::ui
