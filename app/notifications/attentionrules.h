// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/archiverecord.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTime>

#include <optional>

namespace ccj::notifications {

/// How serious a severity is, for thresholds: the larger, the more. What we have never heard of counts as
/// an error: rather too much than missed.
int rankOf(Severity severity);

/// The next 08:00 by the clock of this computer that leaves at least three hours of quiet, UTC.
QDateTime nextMorning(const QDateTime &now);

/// Hours of every day in which nothing is announced.
struct QuietHours
{
    bool enabled = false;
    QTime from{22, 0};
    QTime until{7, 0};   ///< not among them; before `from` when they go over midnight. Equal: all day
    QByteArray timeZone; ///< IANA id; empty, or one that is not known: the computer's

    /// The moment (UTC) at which the present quiet hours end; nothing while it is not quiet. On days when
    /// clocks are put on or back these are the hours that the clock on the wall shows.
    std::optional<QDateTime> endAt(const QDateTime &now) const;

    bool operator==(const QuietHours &) const = default;
};

/// A known false alarm that is not announced for a while. What is empty fits everything.
struct MuteRule
{
    QString service; ///< as sent
    QString title;   ///< in any language; without regard to case and width
    LinkTarget target;
    QDateTime until; ///< UTC; the rule is over from then on

    /// For notifications like this one.
    static MuteRule like(const Notification &notification, const QDateTime &until);
    bool fits(const Notification &notification) const;

    bool operator==(const MuteRule &) const = default;
};

/// Once a day, everything together that was not announced at once.
struct Digest
{
    bool enabled = false;
    QTime at{9, 0}; ///< by the clock of the computer

    bool operator==(const Digest &) const = default;
};

/// Which new notifications are announced, and when. The same notifications and moments give the same
/// decisions: it remembers nothing.
struct AttentionRules
{
    /// What to do with one that is new.
    enum class Verdict {
        Now,        ///< announce it
        AfterQuiet, ///< at the end of quiet hours or of the snooze
        Digest,     ///< with the digest of the day
        Silent,     ///< only the list shows it
    };

    bool enabled = true;                    ///< otherwise nothing is ever announced
    Severity threshold = Severity::Warning; ///< this one and what is more serious
    QuietHours quietHours;
    QDateTime snoozedUntil; ///< UTC; invalid: not snoozed
    QList<MuteRule> muteRules;
    Digest digest; ///< of what is below the threshold

    Verdict judge(const Notification &notification, const QDateTime &now) const;
    bool isMuted(const Notification &notification, const QDateTime &now) const;
    /// When what waits for the end of quiet hours and snooze is announced, UTC; `now` when that is over.
    QDateTime quietEndsAt(const QDateTime &now) const;
    /// The next digest strictly after this moment, UTC; nothing when there is none.
    std::optional<QDateTime> nextDigestAfter(const QDateTime &moment) const;

    /// For the settings. What cannot be read is as it is at the beginning.
    static AttentionRules fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const AttentionRules &) const = default;
};

} // namespace ccj::notifications
