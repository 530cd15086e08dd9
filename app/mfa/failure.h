// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

namespace ccj::mfa {

/// True when what was asked for may have been done all the same: no answer came, or one that cannot be read.
bool mayHaveHappened(const Error &error);

/// The server mails one code a minute.
inline constexpr std::chrono::seconds betweenMails{60};

/// Of the request for a mail, how long to wait: it came too soon by the server's count, or the day's mails
/// are used up. Nothing when it failed for another reason.
std::optional<std::chrono::seconds> waitForMail(const Error &error);

} // namespace ccj::mfa
