// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/errortext.h"

#include "app/core/error.h"

#include <QString>

#include <optional>

namespace ccj::ui {

/// The English words for one kind or name of error; translated where they are shown.
struct ErrorWords
{
    const char *title;
    const char *advice;
    ErrorText::Action action = ErrorText::Action::None;
};

/// By the last segment of the error's type; nothing when the name has no words of its own.
std::optional<ErrorWords> wordsForName(const QString &name);
ErrorWords wordsForKind(Error::Kind kind);

} // namespace ccj::ui
