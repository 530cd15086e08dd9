// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notification.h"

#include <QSet>

#include <vector>

namespace ccj::notifications {

/// Where a notification stands for this administrator.
enum class State {
    Open,
    Dismissed, ///< or about to be: see Group::isHeld
    Archived,  ///< the cloud does not list it any more; it is kept on this computer
};

/// Repeats of one notification: same service, title, severity and target, and in the same state. A row of
/// the list; never empty.
struct Group
{
    QString key; ///< the same for the same repeats, however many there are
    State state = State::Open;
    bool isHeld = false;       ///< a dismissal of some of it has not been sent yet: it can be undone
    QList<Notification> items; ///< newest first
    QString search;            ///< titles and texts in every language, service and severity; folded

    const Notification &newest() const { return items.constFirst(); }
    qsizetype count() const { return items.size(); }
    QDateTime last() const { return items.constFirst().time(); } ///< UTC; may be invalid
    QDateTime first() const { return items.constLast().time(); } ///< UTC; may be invalid

    bool operator==(const Group &) const = default;
};

/// Groups, the one with the newest notification first. `held` are ids that are shown as dismissed, though
/// the cloud has not been told yet. May run on any thread.
std::vector<Group> grouped(const QList<Notification> &items, const QSet<QString> &held);

/// Services as sent, each once, in Japanese order.
QStringList sortedServices(const QStringList &services);

/// What searches look into.
QString searchTextOf(const Notification &notification);

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::Group)
