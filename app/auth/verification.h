// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace ccj::auth {

Q_NAMESPACE

/// How somebody proves who they are with a code, by the contract's names.
enum class Method {
    Authenticator, ///< "authenticator"
    BackupCode,    ///< "backupCode": one of the saved set, once each
    RecoveryEmail, ///< "recoveryEmail": a code sent to the sign-in address
};
Q_ENUM_NS(Method)

/// The contract's name.
QString nameOf(Method method);
/// Those of the names that are known, in the order of the enum.
QList<Method> methodsFrom(const QStringList &names);

/// How many digits a code of this method has.
constexpr int codeLength(Method method)
{
    return method == Method::BackupCode ? 8 : 6;
}
/// The digits of a typed or pasted code after NFKC, without spaces and hyphens; empty when anything else
/// is in it or the length is wrong (R73).
QString normalizedCode(const QString &typed, Method method);

} // namespace ccj::auth
