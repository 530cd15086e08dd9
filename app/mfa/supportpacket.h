// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/verification.h"
#include "app/core/clock.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/mfastatus.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace ccj::mfa {

/// What support asks for when no way back is left (R80): facts, no secret among them; the interface words
/// them as a text to keep. What is not known is empty.
struct SupportPacket
{
    QDateTime writtenAt; ///< UTC
    QString email;
    QString displayName;
    QList<auth::Organization> organizations;
    QUrl server;
    QList<auth::Method> methodsOffered; ///< by the server, in this sign-in or device change
    QDateTime enrolledAt;               ///< UTC
    QString recoveryPhone;              ///< masked: support calls it to verify identity (R69)
    std::optional<std::chrono::milliseconds> clockDifference;
    QString errorType;     ///< as the server sent it
    QString transactionId; ///< of the last refusal
    QString programVersion;
    QString operatingSystem;
    bool operator==(const SupportPacket &) const = default;

    void add(const auth::Profile &profile);
    void add(const MfaStatus &status);
    void add(const Error &error);
};

/// With what is known without asking anybody.
SupportPacket supportPacket(const Clock &clock, const ClockCheck &check, const QUrl &server);

} // namespace ccj::mfa
