// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::notifications {

/// What is shown on the desktop, outside our windows. All text is plain, whatever it looks like; nothing
/// but what stands here leaves the program.
struct DesktopMessage
{
    /// As the freedesktop Desktop Notifications Specification 1.2 numbers it.
    enum class Urgency : uchar { Low, Normal, Critical };

    QString id;     ///< ours, not empty; another message of the same id takes the place of the first
    QString sender; ///< the name of the program
    QString title;
    QString text;
    Urgency urgency = Urgency::Normal;
    QString openLabel;    ///< for those who cannot simply click on it
    QString dismissLabel; ///< empty: it cannot be dismissed from there
};

/// How much of a message is shown, in UTF-16 units: what most desktops have room for.
inline constexpr qsizetype longestTitle = 120;
inline constexpr qsizetype longestText = 400;

/// At most `longest` units, cut between two words where that is possible, else between two characters, with
/// an ellipsis in place of the rest.
QString shortened(const QString &text, qsizetype longest);

} // namespace ccj::notifications
