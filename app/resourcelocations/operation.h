// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    enum class State {
        Running,
        CheckingOutcome, ///< no answer came; the lists are read back to see what happened
        Done,
        TargetGone, ///< it was not there any more
        Refused,    ///< nothing happened; error says why
        NotApplied, ///< no answer came, and what was read back shows that it did not happen
        Unknown,    ///< no answer came, and reading back did not tell
    };
    quint64 id = 0;
    Kind kind = Kind::CreateLocation;
    State state = State::Running;
    ResourceLocation location; ///< as it is wanted; of the location kinds, once it is made with its id
    Connector connector;       ///< of RemoveConnector
    Domain domain;             ///< as it is wanted; of ChangeDomain
    std::optional<Error> error;

    bool isFinished() const { return state != State::Running && state != State::CheckingOutcome; }
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
