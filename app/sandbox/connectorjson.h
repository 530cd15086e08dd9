// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/connectorsimulation.h"

#include <QJsonObject>

namespace ccj::sandbox {

/// What a reader of connectors may ask for beyond the usual fields.
struct ConnectorDetails
{
    bool expectedVersion = false; ///< RetrieveExpectedVersion
    bool extended = false;        ///< ExtendedData
};

/// A connector as the public API writes it, the two spellings of "bootstrapper" included. `latest` is the
/// newest release.
QJsonObject connectorJson(const SeenConnector &seen, int latest, const ConnectorDetails &details);

} // namespace ccj::sandbox
