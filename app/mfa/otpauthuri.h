// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"

#include <QString>

namespace ccj::mfa {

/// What an authenticator app needs to make codes, without the key.
struct OtpAuthParts
{
    QString issuer;
    QString account; ///< usually the e-mail address
    int digits = 6;
    int periodSeconds = 30;
};

/// The address inside the QR code ("Key URI Format"): otpauth://totp/Issuer:account?secret=…, in ASCII:
/// everything else, '+' and '&' too, is percent-encoded UTF-8.
auth::SecretString otpAuthUri(const OtpAuthParts &parts, const auth::SecretString &key);

/// True when an app that reads the address makes the same codes as one that is given the key by hand:
/// otpauth://totp/, the same secret, SHA-1, and the same digits and period.
bool describesKey(const auth::SecretString &uri, const OtpAuthParts &parts, const auth::SecretString &key);

} // namespace ccj::mfa
