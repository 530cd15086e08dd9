// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include "app/notifications/notification.h"
#include "app/resourcelocations/locationscontroller.h"

namespace ccj::ui {

class LocationsPage;
class NotificationsPage;

/// Leads from a notification to the row that it speaks of (R250), or says that there is none. What is not
/// listed may have come since the list was read: it is read again first.
class TargetLink : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    struct Place
    {
        MainWindow &window;
        resourcelocations::LocationsController &locations;
        NotificationsPage &from;
        LocationsPage &to;
        QString toId; ///< of that page in the window
    };
    explicit TargetLink(const Place &place);

    /// The connector may be empty.
    void follow(const QString &locationId, const QString &connectorId);

private:
    bool isListed() const;
    void go();
    void onReading();

    const Place m_place;
    std::optional<notifications::LinkTarget> m_wanted; ///< while it is looked for
};

} // namespace ccj::ui
