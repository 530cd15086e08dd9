// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archiverecord.h"

namespace ccj::notifications {

State ArchivedNotification::state() const
{
    if (!isListed)
        return State::Archived;
    return notification.isDismissed() ? State::Dismissed : State::Open;
}

} // namespace ccj::notifications
