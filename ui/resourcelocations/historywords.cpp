// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/historywords.h"

#include "ui/common/timewords.h"
#include "ui/resourcelocations/locationwords.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using std::chrono::seconds;

namespace {

seconds lengthOf(const HistorySpan &span)
{
    return seconds(span.from.secsTo(span.until));
}

/// The worst state first, then not listed, then not watched.
int rank(const HistorySpan &span)
{
    constexpr int behindStates = 100;
    if (span.isGap)
        return behindStates + 1;
    return span.state ? static_cast<int>(*span.state) : behindStates;
}

} // namespace

QString HistoryWords::state(const HistorySpan &span)
{
    return span.isGap ? tr("Not watched") : LocationWords::seen(span.state);
}

QString HistoryWords::line(const HistorySpan &span)
{
    return tr("%1: %2 (%3)", "when, state, how long")
        .arg(TimeWords::weekdayTime(span.from.toLocalTime()), state(span), length(span));
}

QString HistoryWords::length(const HistorySpan &span)
{
    return span.from == span.until ? tr("one look") : LocationWords::span(lengthOf(span));
}

QString HistoryWords::sum(const QList<HistorySpan> &spans)
{
    QMap<int, std::pair<QString, seconds>> parts;
    for (const auto &span : spans) {
        auto &part = parts[rank(span)];
        part.first = state(span);
        part.second += lengthOf(span);
    }
    QStringList words;
    for (const auto &[name, length] : parts)
        words.append(tr("%1 %2", "state, how long").arg(name, LocationWords::span(length)));
    return words.join(tr(", ", "between states"));
}

} // namespace ccj::ui
