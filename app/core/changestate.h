// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj {

/// How a change that was asked of the server stands, from the click to its known end.
enum class ChangeState {
    Running,
    CheckingOutcome, ///< no answer came; what it changes is read back to see what happened
    Done,
    TargetGone, ///< what it is about was not there any more
    Refused,    ///< nothing happened; the error says why
    NotApplied, ///< no answer came, and what was read back shows that it did not happen
    Unknown,    ///< no answer came, and reading back did not tell
};

constexpr bool isFinished(ChangeState state)
{
    return state != ChangeState::Running && state != ChangeState::CheckingOutcome;
}

} // namespace ccj
