// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"
#include "app/core/error.h"

#include <QMetaType>

#include <optional>

namespace ccj::administrators {

/// One change to the administrators, from the click to its known end.
struct Operation
{
    enum class Kind { Invite, Remove, CancelInvitation, ResendInvitation, SetAccess };
    enum class State {
        Running,
        CheckingOutcome, ///< no answer came; list or access is read back to see what happened
        Done,
        TargetGone, ///< the person or invitation was not there any more
        Refused,    ///< nothing happened; error says why
        NotApplied, ///< no answer came, and what was read back shows that it did not happen
        Unknown,    ///< no answer came, and reading back did not tell
    };

    quint64 id = 0;
    Kind kind = Kind::Invite;
    State state = State::Running;
    Administrator target; ///< once it is done: as it is then
    bool onOneself = false;
    std::optional<Error> error;

    bool isFinished() const { return state != State::Running && state != State::CheckingOutcome; }
    bool operator==(const Operation &) const = default;
};

} // namespace ccj::administrators

Q_DECLARE_METATYPE(ccj::administrators::Operation)
