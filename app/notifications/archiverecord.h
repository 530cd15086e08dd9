// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/group.h"
#include "app/notifications/notificationsfilter.h"

#include <QHash>

#include <optional>

/// What goes into the archive of notifications and comes out of it.
namespace ccj::notifications {

/// Whose notifications: kept apart for each.
struct ArchiveScope
{
    QString environment;   ///< names the server
    QString organization;  ///< customer ID
    QString administrator; ///< user ID; empty for an API client

    /// Otherwise nothing is kept.
    bool isValid() const { return !environment.isEmpty() && !organization.isEmpty(); }
    bool operator==(const ArchiveScope &) const = default;
};

/// What has become of a notification that was new: each is announced once, also over restarts.
enum class Attention {
    Undecided,  ///< it came, and nothing has been done about it yet
    Settled,    ///< announced, or not to be
    AfterQuiet, ///< waits for the end of quiet hours or of a snooze
    Digest,     ///< waits for the digest of the day
};

/// One that was kept.
struct ArchivedNotification
{
    Notification notification;
    QDateTime firstSeen;   ///< UTC, by this computer's clock
    bool isListed = false; ///< the cloud listed it at the last whole reading

    State state() const;
    bool operator==(const ArchivedNotification &) const = default;
};

/// Where a page of results ends.
struct ArchivePosition
{
    qint64 received = 0;
    qint64 sequence = 0;

    bool operator==(const ArchivePosition &) const = default;
};

struct ArchivePage
{
    QList<ArchivedNotification> items; ///< newest first
    std::optional<ArchivePosition> next;
};

/// What was new when a list was kept.
struct ArchiveNews
{
    /// Open ones about which nothing has been decided, the newest first. Of the first list that is kept for
    /// somebody none is: it has been there before.
    QList<Notification> undecided;
};

/// How many there are of each severity; of none that is not named.
using SeverityCounts = QHash<Severity, qint64>;

struct ArchiveContents
{
    qint64 rows = 0;
    qint64 bytes = 0;     ///< of texts; the file is about three times as large
    QDateTime oldest;     ///< UTC; invalid while there is nothing
    qint64 forgotten = 0; ///< how many have gone since the beginning, because there were too many
    QStringList services; ///< who sent them, as sent; each once
};

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::ArchivedNotification)
