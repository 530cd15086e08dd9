// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterquery.h"

namespace ccj::administrators {

/// One thing that happens to the rows of a table, ready to be announced and carried out.
struct RowStep
{
    enum class Kind {
        Remove,  ///< the rows from first to last leave
        Insert,  ///< `rows` come in and are then the rows from first to last
        Reorder, ///< `rows` are all rows in their new order
    };
    Kind kind = Kind::Reorder;
    int first = 0;
    int last = 0;
    std::vector<quint32> rows = {};
    std::vector<qint32> to = {}; ///< Reorder: for each row before, where it goes
};

/// How the rows of a table get from one arrangement to the next: finished steps, so that the thread of the
/// table has nothing left to work out. A view looks through all its rows at each announcement, so there are
/// few: some ranges that leave and come in, or else one that inserts, one that reorders and one that removes.
struct RowMoves
{
    static constexpr qsizetype mostRanges = 16; ///< that are announced one by one
    /// Marks a place of the roster before, of a row that leaves. All other places are of the one after.
    static constexpr quint32 leaving = 1U << 31;

    std::vector<quint32> rows; ///< the rows as they stand now
    std::vector<RowStep> steps;
    std::vector<std::pair<int, int>> changed; ///< rows after, from first to last, that hold something new
};

/// Rows are the same when their keys are. For the background.
RowMoves movesBetween(const Roster &roster, const std::vector<quint32> &rows, const Arrangement &after);

} // namespace ccj::administrators
