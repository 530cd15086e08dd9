// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QString>

namespace ccj::ui {

/// An error in words for people, in the language of the moment. Ask again after a language change.
struct ErrorText
{
    /// What the screen should offer beside the words.
    enum class Action { None, Retry, SignIn, RetryKeychain };

    QString title;   ///< what happened, one line
    QString advice;  ///< why, and what to do, one or two sentences
    QString details; ///< for support: status, type, transaction id and what the server said
    Action action = Action::None;
    QString actionText; ///< empty with Action::None

    bool operator==(const ErrorText &) const = default;
};

ErrorText errorText(const Error &error);

/// A length of time in words: "45 seconds", "3 minutes".
QString durationText(std::chrono::seconds duration);

} // namespace ccj::ui
