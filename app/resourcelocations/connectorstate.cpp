// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/connectorstate.h"

#include <algorithm>

namespace ccj::resourcelocations {

using Status = Connector::Status;
using std::chrono::seconds;

namespace {

bool updateTakesTooLong(const Connector &connector, const QDateTime &asOf)
{
    const auto began = connector.upgradeStarted.isValid() ? connector.upgradeStarted : connector.lastContact;
    return began.isValid() && seconds(began.secsTo(asOf)) > longestUpdate;
}

/// Of one that is in contact.
ConnectorState versionStateOf(const Connector &connector)
{
    if (!connector.isBehind().value_or(false))
        return ConnectorState::Healthy;
    if (!connector.failedUpgradeReason.isEmpty())
        return ConnectorState::UpdateFailed;
    return connector.upgradeDisabled ? ConnectorState::UpdateBlocked : ConnectorState::Outdated;
}

} // namespace

std::optional<seconds> silenceOf(const Connector &connector, const QDateTime &asOf)
{
    if (!connector.lastContact.isValid())
        return std::nullopt;
    return std::max(seconds(0), seconds(connector.lastContact.secsTo(asOf)));
}

ConnectorState stateOf(const Connector &connector, const QDateTime &asOf)
{
    const auto status = connector.status();
    if (status == Status::Error)
        return ConnectorState::Error;
    if (connector.inMaintenance)
        return updateTakesTooLong(connector, asOf) ? ConnectorState::UpdateStuck : ConnectorState::Updating;
    if (status == Status::Disconnected)
        return ConnectorState::Disconnected;
    const auto silence = silenceOf(connector, asOf);
    if (status == Status::NotInContact || (silence && *silence > longestSilence))
        return ConnectorState::NotInContact;
    if (status == Status::Unrecognised || (status == Status::Unknown && !silence))
        return ConnectorState::Unknown;
    return versionStateOf(connector);
}

bool serves(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Healthy:
    case ConnectorState::Outdated:
    case ConnectorState::UpdateFailed:
    case ConnectorState::UpdateBlocked:
        return true;
    default:
        return false;
    }
}

} // namespace ccj::resourcelocations
