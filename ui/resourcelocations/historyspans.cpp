// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/historyspans.h"

namespace ccj::ui {

using std::chrono::seconds;

QList<HistorySpan> withGaps(const QList<resourcelocations::StateInterval> &seen, const QDateTime &from,
                            const QDateTime &until)
{
    QList<HistorySpan> spans;
    auto reached = from;
    const auto gapTo = [&](const QDateTime &next) {
        if (reached < next)
            spans.append({.isGap = true, .state = {}, .from = reached, .until = next});
    };
    for (const auto &interval : seen) {
        gapTo(interval.from);
        spans.append(
            {.isGap = false, .state = interval.state, .from = interval.from, .until = interval.until});
        reached = interval.until;
    }
    if (reached.secsTo(until) > seconds(resourcelocations::StateHistory::longestPause).count())
        gapTo(until); // else the last look is the present one
    return spans;
}

} // namespace ccj::ui
