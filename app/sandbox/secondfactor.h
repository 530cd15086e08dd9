// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/outbox.h"
#include "app/sandbox/refusal.h"

#include <QByteArray>
#include <QString>

namespace ccj::sandbox {

struct Cloud;
struct Person;

/// The three kinds of code a person can show, under their names in the contract.
inline const auto authenticatorMethod = QStringLiteral("authenticator");
inline const auto backupCodeMethod = QStringLiteral("backupCode");
inline const auto recoveryEmailMethod = QStringLiteral("recoveryEmail");

/// Judges a code and spends it if it is right. `boundTo` is what a mailed code must belong to. Counts the
/// try: 429 tooManyAttempts on the sixth within 15 minutes, with one mail to the owner; 401 invalidCode
/// (attemptsLeft), codeAlreadyUsed, codeExpired. Inside Database::write.
OrRefusal<void> checkCode(Cloud &cloud, const Person &person, const QString &method, const QString &code,
                          const QByteArray &boundTo, Language language);

/// The 429 of a blocked person without counting a try. Inside Database::write (it may mail the owner).
OrRefusal<void> checkNotBlocked(Cloud &cloud, const Person &person, const QString &method, Language language);

/// Mails a recovery code that belongs to `boundTo`: one a minute, twenty a day, else 429. Inside
/// Database::write.
OrRefusal<void> mailRecoveryCode(Cloud &cloud, const Person &person, const QByteArray &boundTo,
                                 Language language);

} // namespace ccj::sandbox
