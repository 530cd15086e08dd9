// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/group.h"

#include "app/core/collation.h"
#include "app/core/searchtext.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

// Between parts that may hold anything else.
constexpr auto separator = u'\u001F';

/// Does not depend on the language that is shown.
QString keyOf(const Notification &item, State state)
{
    const auto title = item.contents.isEmpty() ? QString() : item.contents.constFirst().title;
    const QStringList parts{QString::number(static_cast<int>(state)),
                            item.service,
                            item.severityText.toCaseFolded(),
                            item.target.resourceLocationId,
                            item.target.connectorId,
                            title};
    return parts.join(separator);
}

/// Those without any time are the oldest.
bool isNewer(const Notification &left, const Notification &right)
{
    if (left.time().isValid() && right.time().isValid())
        return left.time() > right.time();
    return left.time().isValid() && !right.time().isValid();
}

} // namespace

QString searchTextOf(const Notification &notification)
{
    QStringList parts{notification.service, notification.severityText};
    for (const auto &content : notification.contents)
        parts << content.title << content.description;
    return foldedForSearch(parts.join(separator));
}

QStringList sortedServices(const QStringList &services)
{
    QMap<QByteArray, QString> sorted;
    for (const auto &service : services)
        sorted.insert(collationKey(service) + '\n' + service.toUtf8(), service);
    return sorted.values();
}

std::vector<Group> grouped(const QList<Notification> &items, const QSet<QString> &held)
{
    auto sorted = items;
    std::ranges::stable_sort(sorted, isNewer);
    std::vector<Group> groups;
    QHash<QString, size_t> places;
    for (const auto &item : std::as_const(sorted)) {
        const bool isHeld = held.contains(item.id) && !item.isDismissed();
        const auto state = isHeld || item.isDismissed() ? State::Dismissed : State::Open;
        const auto key = keyOf(item, state);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.push_back({.key = key, .state = state});
        }
        auto &group = groups[places.value(key)];
        group.isHeld = group.isHeld || isHeld;
        group.items.append(item);
        // Repeats mostly say the same: what differs is added.
        if (const auto text = searchTextOf(item); !group.search.contains(text))
            group.search += group.search.isEmpty() ? text : separator + text;
    }
    return groups;
}

} // namespace ccj::notifications
