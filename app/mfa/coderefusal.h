// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <chrono>
#include <optional>

namespace ccj::mfa {

/// Why a code was not accepted (R74): each reason has its own words on the screen.
struct CodeRefusal
{
    enum class Reason {
        Wrong,            ///< attemptsLeft says how often it may be tried
        AlreadyUsed,      ///< this one was spent before, in the sign-in perhaps (R91)
        Expired,          ///< a mailed code that is too old
        TooMany,          ///< retryAfter says when it may be tried again
        TooManyPasswords, ///< the same of the password beside the code
        WrongPassword,    ///< the code was not judged
        NotAllowed,       ///< this method is closed to this session
    };

    Reason reason = Reason::Wrong;
    std::optional<int> attemptsLeft;
    std::optional<std::chrono::seconds> retryAfter;
    bool operator==(const CodeRefusal &) const = default;
};

/// Nothing when the error is not about the code.
std::optional<CodeRefusal> codeRefusalOf(const Error &error);

} // namespace ccj::mfa
