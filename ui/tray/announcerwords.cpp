// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/announcerwords.h"

namespace ccj::ui {

QString AnnouncerWords::of(notifications::DesktopNotifier::State service, bool hasTray)
{
    using Service = notifications::DesktopNotifier::State;
    const QString instead = hasTray
                                ? tr("The icon in the notification area shows them instead.")
                                : tr("Only the list and the count in the window's title tell of new ones.");
    switch (service) {
    case Service::NotAsked:
        return tr("Whether this desktop shows notifications is being checked.");
    case Service::Ready:
        return tr("This desktop shows notifications.");
    case Service::Absent:
        return tr("This desktop has no notification service. %1").arg(instead);
    case Service::Silent:
        return tr("The desktop's notification service does not answer. %1").arg(instead);
    case Service::Refused:
        return tr("The desktop's notification service refuses ours. %1").arg(instead);
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
