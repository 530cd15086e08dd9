// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ccj::mfa {

/// Time-based one-time passwords (RFC 6238) with SHA-1, six digits and steps of 30 seconds: what every
/// authenticator app assumes.
inline constexpr int totpPeriodSeconds = 30;
inline constexpr int totpDigits = 6;

/// RFC 4648 base32; case, spaces and padding do not matter. Nothing when another character occurs.
std::optional<QByteArray> decodeBase32(const QString &text);
/// RFC 4648 base32 without padding.
QString encodeBase32(const QByteArray &bytes);

/// The step a moment belongs to; the moment is in seconds since 1970, UTC.
constexpr qint64 totpStep(qint64 secondsSinceEpoch)
{
    return secondsSinceEpoch / totpPeriodSeconds;
}
/// The code of a step; leading zeros are kept.
QString totpCode(const QByteArray &secret, qint64 step, int digits = totpDigits);

} // namespace ccj::mfa
