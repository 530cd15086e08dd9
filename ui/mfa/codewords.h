// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/verification.h"
#include "app/mfa/coderefusal.h"

#include <QString>

/// Codes in words, in the language of the moment. Ask again after a language change.
namespace ccj::ui::CodeWords {

/// What a way of proving oneself is called: "Authenticator app".
QString methodName(auth::Method method);
/// What the field for its code is called: "Verification code".
QString fieldName(auth::Method method);
/// Where the code is found, one sentence.
QString howTo(auth::Method method);
/// The code has the wrong number of digits, or something else is in it (R73).
QString incomplete(auth::Method method);
/// Why the server refused it, what helps, and how many attempts are left (R74). The wait is what is still
/// left of it; asked again at every second.
QString refusal(const mfa::CodeRefusal &refusal, auth::Method method, std::chrono::seconds wait);

} // namespace ccj::ui::CodeWords
