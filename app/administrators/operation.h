// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"
#include "app/core/changestate.h"
#include "app/core/error.h"

#include <QMetaType>

#include <optional>

namespace ccj::administrators {

/// One change to the administrators, from the click to its known end.
struct Operation
{
    enum class Kind { Invite, Remove, CancelInvitation, ResendInvitation, SetAccess };
    using State = ChangeState;

    quint64 id = 0;
    Kind kind = Kind::Invite;
    State state = State::Running;
    Administrator target; ///< once it is done: as it is then
    bool onOneself = false;
    std::optional<Error> error;

    bool isFinished() const { return ccj::isFinished(state); }
    bool operator==(const Operation &) const = default;
};

} // namespace ccj::administrators

Q_DECLARE_METATYPE(ccj::administrators::Operation)
