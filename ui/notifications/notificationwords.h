// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include "app/notifications/attentionrules.h"
#include "app/notifications/group.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What the values of notifications are called, in the language of the moment. A value that has no name of
/// ours is shown as the sender wrote it (R249). Nothing here is rich text.
class NotificationWords
{
    Q_DECLARE_TR_FUNCTIONS(NotificationWords)
public:
    static QString severity(const notifications::Notification &notification);
    /// For a choice among all; Unrecognised stands for every one without a name.
    static QString severity(notifications::Severity severity);
    static Tone tone(notifications::Severity severity);
    /// Empty for Normal, which goes without saying.
    static QString priority(const notifications::Notification &notification);
    static QString state(notifications::State state);
    /// Says too that a dismissal is only held back.
    static QString state(const notifications::Group &group);
    /// In one line, never empty.
    static QString title(const QString &title);
    static QString service(const QString &service);
    /// "3 minutes ago" for the last week, then the day. A moment that is still to come, as it is when a clock
    /// was set back, is told as it stands.
    static QString ago(const QDateTime &time, const QDateTime &now);
    /// Date, time and zone.
    static QString exactTime(const QDateTime &time);
    /// "日本語" for "ja-JP"; the tag itself where nobody knows it.
    static QString language(const QString &tag);
    /// "ja" or "en".
    static QString interfaceLanguage();
    /// What a mute rule fits, in one line.
    static QString muted(const notifications::MuteRule &rule);
};

} // namespace ccj::ui
