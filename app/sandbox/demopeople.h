// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccj::sandbox {

struct Cloud;

/// Keeps what somebody who can sign in at a demo needs to know, sealed. Inside Database::write.
void rememberDemoPerson(Cloud &cloud, int position, const QString &personId, const QString &password,
                        const QStringList &backupCodes);

enum class DemoSecret { Password, BackupCodes };
/// What a demo person chose or was given anew is known to that person alone. Inside Database::write.
void forgetDemoSecret(Cloud &cloud, const QString &personId, DemoSecret which);

/// A key that some authenticator app holds.
struct AuthenticatorApp
{
    QString email;
    QByteArray key;
    bool inForce = false; ///< false: somebody is enrolling it just now
};
/// Those that demoPeople() does not tell: keys that are being enrolled, and keys of people who were invited.
QList<AuthenticatorApp> otherAuthenticatorApps(const Cloud &cloud);

/// The body of GET /sandbox/people: who can sign in, and with what.
QJsonObject demoPeople(const Cloud &cloud);

} // namespace ccj::sandbox
