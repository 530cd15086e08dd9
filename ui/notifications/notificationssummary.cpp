// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationssummary.h"

#include "ui/common/timewords.h"

#include <QLocale>

namespace ccj::ui {

using namespace notifications;

QString NotificationsSummary::listed(const NotificationsController &controller, const QDateTime &now)
{
    if (!controller.loadedAt().isValid())
        return {};
    return tr("%n open · as of %1", nullptr, controller.openCount())
        .arg(TimeWords::clockTime(controller.loadedAt(), now));
}

QString NotificationsSummary::archived(const std::optional<ArchiveContents> &contents,
                                       const ArchiveLimits &limits)
{
    if (!contents || contents->rows == 0)
        return {};
    return tr("%n kept on this computer since %1; at most %2", nullptr, static_cast<int>(contents->rows))
        .arg(TimeWords::date(contents->oldest), QLocale().toString(limits.rows));
}

} // namespace ccj::ui
