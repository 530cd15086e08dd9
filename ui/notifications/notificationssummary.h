// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notificationscontroller.h"

#include <QCoreApplication>

namespace ccj::ui {

/// The line under the title of the page, in the language of the moment; empty where nothing is known.
struct NotificationsSummary
{
    Q_DECLARE_TR_FUNCTIONS(NotificationsSummary)
public:
    /// Of what the cloud lists: how many are open, and when that was read.
    static QString listed(const notifications::NotificationsController &controller, const QDateTime &now);
    /// How much is kept, since when, and how much at most.
    static QString archived(const std::optional<notifications::ArchiveContents> &contents,
                            const notifications::ArchiveLimits &limits);
};

} // namespace ccj::ui
