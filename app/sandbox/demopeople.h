// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
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

/// The body of GET /sandbox/people: who can sign in, and with what.
QJsonObject demoPeople(const Cloud &cloud);

} // namespace ccj::sandbox
