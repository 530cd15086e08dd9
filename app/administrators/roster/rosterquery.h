// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/readings.h"
#include "app/administrators/roster/roster.h"
#include "app/administrators/roster/rowrule.h"

#include <QStringList>

#include <stop_token>

namespace ccj::administrators {

/// Which of the people of a roster are shown, in which order, and what is counted on the way. A plain
/// value for the background.
struct RosterQuery
{
    enum class By { Name, Email, Provider, Status, Access, Type, Created, Invited };

    QString search; ///< as typed; its words must all match, width, case and kind of kana folded
    RowRule rule;   ///< the chip or saved filter
    By by = By::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    Readings readings;      ///< a reading stands for the name in the order, and is searched too
    QDateTime now;          ///< for the age of invitations
    QList<RowRule> counted; ///< each is counted over all rows, whatever is searched for

    bool isFiltering() const;
};

/// What a query gives: places of the roster in their order, and how many rows each counted rule has.
struct Arrangement
{
    Roster roster;
    std::vector<quint32> rows;
    QList<qsizetype> counts;
};

/// Carries out a query. Gives up, with whatever it has, when it is asked to stop.
Arrangement arrange(const Roster &roster, const RosterQuery &query, const std::stop_token &stop = {});

/// Whether a query lets the one at this place through.
bool passes(const Roster &roster, qsizetype place, const RosterQuery &query);

} // namespace ccj::administrators
