// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/badge.h"

#include "app/notifications/attentionrules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace ccj::ui {

/// What the tray tells of.
struct TrayState
{
    bool isSignedIn = false;
    std::optional<int> open; ///< notifications; nothing while it is not known
    Badge::Shape worst = Badge::Shape::Square;
    QDateTime asOf;       ///< UTC; when `open` was read
    bool isStale = false; ///< and could not be read again since
    bool isPaused = false;
    QDateTime snoozedUntil; ///< UTC; invalid, or over: not snoozed
    notifications::QuietHours quietHours;

    /// By hand, for the moment.
    bool isSilenced(const QDateTime &now) const;
    /// Nothing is announced, for whatever reason.
    bool isQuiet(const QDateTime &now) const;
    Badge badge(const QDateTime &now) const;
    bool operator==(const TrayState &) const = default;
};

/// The words of the tray, in the language of the moment.
struct TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(TrayWords)
public:
    /// Count, severity, when it was read, and whether anything is announced; a line each.
    static QString toolTip(const TrayState &state, const QDateTime &now);
    /// Why nothing is announced, and until when; empty while it is.
    static QString quiet(const TrayState &state, const QDateTime &now);
    /// "08:00", with the day where it is not today.
    static QString moment(const QDateTime &time, const QDateTime &now);
};

} // namespace ccj::ui
