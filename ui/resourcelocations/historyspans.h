// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/statehistory.h"

namespace ccj::ui {

/// A stretch of the time that is shown: what was seen in it, or that nobody was looking.
struct HistorySpan
{
    bool isGap = false;
    std::optional<resourcelocations::ConnectorState> state; ///< none: the connector was not listed
    QDateTime from;
    QDateTime until;

    bool operator==(const HistorySpan &) const = default;
};

/// What was seen with what lies between, from the earliest to the latest, without a hole from `from` to
/// `until`, or to the last look where somebody is looking still. A gap is never filled with a guess.
QList<HistorySpan> withGaps(const QList<resourcelocations::StateInterval> &seen, const QDateTime &from,
                            const QDateTime &until);

} // namespace ccj::ui
