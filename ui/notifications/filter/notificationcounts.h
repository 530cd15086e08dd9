// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/archiverecord.h"
#include "app/notifications/notificationsmodel.h"

#include <optional>

namespace ccj::ui {

/// How many notifications fit, for the chips; nothing where it is not known.
struct NotificationCounts
{
    QHash<notifications::State, int> states;
    std::optional<notifications::SeverityCounts> severities; ///< of the state that is shown

    /// Notifications, not rows, of what the cloud lists.
    static NotificationCounts of(const notifications::NotificationsModel &model,
                                 const notifications::Filter &filter);
};

} // namespace ccj::ui
