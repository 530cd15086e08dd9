// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/outbox.h"
#include "app/sandbox/refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace ccj::sandbox {

struct Cloud;
struct Person;

/// The three kinds of code a person can show, under their names in the contract.
inline const auto authenticatorMethod = QStringLiteral("authenticator");
inline const auto backupCodeMethod = QStringLiteral("backupCode");
inline const auto recoveryEmailMethod = QStringLiteral("recoveryEmail");

/// A code that a person shows, and which kind it is said to be.
struct Proof
{
    QString method;
    QString code;
};
/// `method` and `code` of a body: 400 missing, 400 invalidEnum for another method.
OrRefusal<Proof> readProof(const QJsonObject &body);

/// Judges a code and spends it if it is right. `boundTo` is what a mailed code must belong to. Counts the
/// try: 429 tooManyAttempts on the sixth within 15 minutes, with one mail to the owner; 401 invalidCode
/// (attemptsLeft), codeAlreadyUsed, codeExpired. Inside Database::write.
OrRefusal<void> checkCode(Cloud &cloud, const Person &person, const QString &method, const QString &code,
                          const QByteArray &boundTo, Language language);

/// The 429 of a blocked person without counting a try. Inside Database::write (it may mail the owner).
OrRefusal<void> checkNotBlocked(Cloud &cloud, const Person &person, const QString &method, Language language);

/// Judges a code of a key that is sealed but not in force yet; counts together with the authenticator in
/// force. Returns the step of the code: none up to it may be taken once the key is in force. Inside
/// Database::write.
OrRefusal<qint64> checkNewKeyCode(Cloud &cloud, const Person &person, const QByteArray &sealedKey,
                                  const QString &code, Language language);

using CodeMail = Mail(Language, const QString &to, const QString &code);
/// Mails a code that belongs to `boundTo`: one a minute, twenty a day of all kinds together, else 429.
/// Inside Database::write.
OrRefusal<void> mailCode(Cloud &cloud, const Person &person, const QByteArray &boundTo, Language language,
                         CodeMail &text = recoveryCodeMail);

} // namespace ccj::sandbox
