// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"
#include "app/core/error.h"

#include <QJsonObject>
#include <QString>

namespace ccj::mfa {

/// The secret that an authenticator app is given, as the server sent it once. Lives only as long as it is
/// shown, never in a file (R76).
struct AuthenticatorKey
{
    auth::SecretString key; ///< base32, capitals, without spaces and padding
    auth::SecretString uri; ///< otpauth://…, for the QR code; always describes `key`
    QString issuer;
    QString account;
    int digits = 6;
    int periodSeconds = 30;

    void wipe();
};

/// The secret block of the console API (chapter 5). BadResponse when the key is none, is shorter than 80
/// bits, or asks for codes that the console cannot explain (not SHA-1, not 6 digits). Where the server's
/// address does not describe the key it is built anew from the other fields.
Result<AuthenticatorKey> authenticatorKeyFrom(const QJsonObject &object);

/// "JBSW Y3DP EHPK 3PXP": to be typed by hand.
QString groupsOfFour(const auth::SecretString &key);

} // namespace ccj::mfa
