// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/filter/notificationcounts.h"

#include <algorithm>

namespace ccj::ui {

using namespace notifications;

namespace {

template <class T> bool wants(const QSet<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

NotificationCounts NotificationCounts::of(const NotificationsModel &model, const Filter &filter)
{
    NotificationCounts counts;
    counts.states = {{State::Open, 0}, {State::Dismissed, 0}};
    counts.severities.emplace();
    const auto words = searchWords(filter.text);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &group = model.at(row);
        const auto severity = group.newest().severity();
        const bool fits =
            wants(filter.services, group.newest().service) &&
            std::ranges::all_of(words, [&](const QString &word) { return group.search.contains(word); });
        if (!fits)
            continue;
        const auto count = static_cast<int>(group.count());
        if (wants(filter.severities, severity))
            counts.states[group.state] += count;
        if (wants(filter.states, group.state))
            (*counts.severities)[severity] += count;
    }
    return counts;
}

} // namespace ccj::ui
