// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notification.h"

#include <QObject>

namespace ccj::notifications {

/// Tells somebody who does not look at the window: over the desktop's notification service, or by the tray.
/// Text is plain. Which notifications, and when, is decided by AttentionDesk.
class Announcer : public QObject
{
    Q_OBJECT
public:
    /// Why several are announced together.
    enum class Occasion {
        Many,       ///< they came at once
        AfterQuiet, ///< they came in quiet hours or while snoozed
        Digest,     ///< the digest of the day
    };

    using QObject::QObject;

    virtual void announce(const ccj::notifications::Notification &notification) = 0;
    /// Never empty, newest first; one announcement for all of them.
    virtual void announceTogether(const QList<ccj::notifications::Notification> &notifications,
                                  Occasion occasion) = 0;
    /// It is not open any more: what still stands on the screen may go.
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    /// Somebody wants to see it; an empty id: the list, after announceTogether(). The token (may be empty)
    /// allows a window to take the focus.
    void clicked(const QString &id, const QString &token = {});
    /// Somebody chose "dismiss" on it.
    void dismissed(const QString &id);
    /// What was announced is not on the screen any more, for whatever reason.
    void closed(const QString &id);
};

} // namespace ccj::notifications
