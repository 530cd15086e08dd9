// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/changestate.h"
#include "app/core/error.h"
#include "app/resourcelocations/connector.h"
#include "app/resourcelocations/domain.h"
#include "app/resourcelocations/resourcelocation.h"

#include <QMetaType>

#include <optional>

namespace ccj::resourcelocations {

/// One change, from the click to its known end.
struct Operation
{
    enum class Kind {
        CreateLocation,
        ChangeLocation, ///< name, time zone, connectivity
        DeleteLocation,
        RemoveConnector,
        ChangeDomain, ///< primary location, use for subscriptions
    };
    using State = ChangeState;

    quint64 id = 0;
    Kind kind = Kind::CreateLocation;
    State state = State::Running;
    ResourceLocation location; ///< as it is wanted; of the location kinds, once it is made with its id
    Connector connector;       ///< of RemoveConnector
    Domain domain;             ///< as it is wanted; of ChangeDomain
    std::optional<Error> error;

    bool isFinished() const { return ccj::isFinished(state); }
    /// The id of the location or connector, or the name of the domain; empty for one that is being made.
    QString targetId() const
    {
        switch (kind) {
        case Kind::RemoveConnector:
            return connector.id;
        case Kind::ChangeDomain:
            return domain.fqdn;
        default:
            return location.id;
        }
    }
    bool operator==(const Operation &) const = default;
};

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::Operation)
