// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/targetlink.h"

#include "ui/notifications/notificationspage.h"
#include "ui/resourcelocations/locationspage.h"

namespace ccj::ui {

using resourcelocations::LocationsController;

TargetLink::TargetLink(const Place &place) : m_place(place)
{
    connect(&place.locations, &LocationsController::stateChanged, this, &TargetLink::onReading);
    connect(&place.locations, &LocationsController::cleared, this, [this] { m_wanted.reset(); });
}

void TargetLink::follow(const QString &locationId, const QString &connectorId)
{
    m_wanted = {locationId, connectorId};
    if (isListed())
        go();
    else
        m_place.locations.refresh();
}

bool TargetLink::isListed() const
{
    const auto &fleet = m_place.locations.fleet();
    return m_wanted->connectorId.isEmpty() ? fleet.location(m_wanted->resourceLocationId) != nullptr
                                           : fleet.connector(m_wanted->connectorId) != nullptr;
}

/// Who has gone elsewhere meanwhile is left there.
void TargetLink::onReading()
{
    if (!m_wanted || m_place.locations.isLoading())
        return;
    if (!m_place.from.isVisible())
        return m_wanted.reset();
    if (isListed() || m_place.locations.error())
        return go();
    m_wanted.reset();
    m_place.from.tellTargetGone();
}

/// Where nothing could be read, the page says why.
void TargetLink::go()
{
    const auto target = *std::exchange(m_wanted, {});
    const auto *connector = m_place.locations.fleet().connector(target.connectorId);
    m_place.window.showPage(m_place.toId);
    if (connector)
        m_place.to.showConnector(connector->locationId, target.connectorId);
    else
        m_place.to.showLocation(target.resourceLocationId);
}

} // namespace ccj::ui
