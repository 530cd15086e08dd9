// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/connectorsimulation.h"

namespace ccj::sandbox {

/// Something that befell a connector and that its organisation is told.
struct ConnectorEvent
{
    enum class Kind {
        FellSilent,   ///< no report for as long as its lease
        CameBack,     ///< the first report after such a silence
        Broke,        ///< it reports that its machine is broken
        UpdateFailed, ///< once for each attempt
        UpdateStuck,  ///< half an hour after the beginning of an update that never ends
    };
    Kind kind;
    qint64 at = 0; ///< when the cloud came to know of it
    QString key;   ///< the same for the same event, whenever it is worked out
    Connector connector;
    ResourceLocation location;
    int release = 0; ///< of an update
};

/// What has befallen all connectors after `since`, as far as it follows from how they were steered last: a
/// function of the clock, like their present.
QList<ConnectorEvent> connectorEvents(const Cloud &cloud, qint64 since, qint64 now);

} // namespace ccj::sandbox
