// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"

#include "app/resourcelocations/locationscontroller.h"

namespace ccj::ui {

/// What the page of the locations has to say: how a change ended, the location that is worst, and what could
/// not be read. The worst one waits while something else is to be read.
class LocationsMessages : public QObject
{
    Q_OBJECT
public:
    LocationsMessages(MessageSlot &messages, resourcelocations::LocationsController &controller,
                      QObject *parent = nullptr);

    void show(const resourcelocations::Operation &operation);
    /// How a forced deletion ended that nobody else tells of; what is left of it can be gone on with.
    void show(const resourcelocations::ForcedDeletion &deletion);
    /// The user goes on: good news that has been read by now goes.
    void goOn();

Q_SIGNALS:
    void showLocationRequested(const QString &id);
    void refreshRequested();
    /// What a forced deletion left of this location is to be deleted.
    void deletionRequested(const QString &id);

private:
    void follow();
    void tellWorst();
    void tellParts();

    MessageSlot &m_messages;
    resourcelocations::LocationsController &m_controller;
    /// Of the worst location, as it was told last and as the user had closed it.
    struct Told
    {
        QString id;
        resourcelocations::Advice advice;
        bool operator==(const Told &) const = default;
    };
    Told m_told;
    Told m_closed;
    bool m_partsMissing = false; ///< as it was told last
};

} // namespace ccj::ui
