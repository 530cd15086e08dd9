// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/desktopnotifier.h"

#include <QCoreApplication>

namespace ccj::ui {

/// The words for how notifications reach somebody who does not look at the window, in the language of the
/// moment. The ways in which that can fail are different situations, each with what still holds.
struct AnnouncerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnnouncerWords)
public:
    /// `hasTray`: what the desktop's service does not show is shown by the tray.
    static QString of(notifications::DesktopNotifier::State service, bool hasTray);
};

} // namespace ccj::ui
