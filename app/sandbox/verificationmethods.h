// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace ccj::sandbox {

struct Cloud;
struct Person;

/// A fresh authenticator key. What is kept is sealed; what is shown, this once, holds it in the clear.
struct NewKey
{
    QByteArray sealed;
    QJsonObject shown; ///< {secret, otpauthUri, issuer, account, digits, period, algorithm}
};
NewKey makeKey(const Cloud &cloud, const Person &person);

/// A fresh set of ten codes of eight digits. `hashes` are their MACs, one after the other.
struct NewBackupCodes
{
    QByteArray hashes;
    QStringList shown;
};
NewBackupCodes makeBackupCodes(const Cloud &cloud, const QString &personId);
/// The MAC under which a person's backup code is kept.
QByteArray backupCodeHash(const Cloud &cloud, const QString &personId, const QString &code);
/// Puts a set in force; every older code dies. Inside Database::write.
void replaceBackupCodes(Cloud &cloud, const QString &personId, const QByteArray &hashes);

/// The `phoneNumber` of a body in E.164 form: 400 missing, 422 phoneInvalid.
OrRefusal<QString> readPhoneNumber(const QJsonObject &body);

/// The `mfa` object of the contract; phone and address are masked.
QJsonObject mfaJson(const Cloud &cloud, const Person &person);

} // namespace ccj::sandbox
