// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterquery.h"

namespace ccj::administrators {

/// How the rows of a table get from one arrangement to the next.
struct RowMoves
{
    std::vector<qint32> after; ///< for each row before: where it is after; -1: it leaves
    qsizetype leaving = 0;
    qsizetype entering = 0;
    bool keepsOrder = true;                   ///< those that stay keep their order among themselves
    std::vector<std::pair<int, int>> changed; ///< rows after, from first to last, that hold something new

    bool isNothing() const { return leaving == 0 && entering == 0 && keepsOrder && changed.empty(); }
};

/// Rows are the same when their keys are.
RowMoves movesBetween(const Roster &roster, const std::vector<quint32> &rows, const Arrangement &after);

} // namespace ccj::administrators
