// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/supportpacket.h"

#include <QSysInfo>

namespace ccj::mfa {

using namespace Qt::StringLiterals;

void SupportPacket::add(const auth::Profile &profile)
{
    email = profile.email;
    displayName = profile.displayName;
    organizations = profile.organizations;
}

void SupportPacket::add(const MfaStatus &status)
{
    enrolledAt = status.enrolledAt;
    recoveryPhone = status.recoveryPhone;
}

void SupportPacket::add(const Error &error)
{
    errorType = error.type;
    transactionId = error.transactionId;
}

SupportPacket supportPacket(const Clock &clock, const ClockCheck &check, const QUrl &server)
{
    SupportPacket packet;
    packet.writtenAt = clock.now();
    packet.server = server.adjusted(QUrl::RemoveUserInfo);
    packet.clockDifference = check.difference();
    packet.programVersion = QStringLiteral(CCJ_VERSION);
    packet.operatingSystem = QSysInfo::prettyProductName();
    return packet;
}

} // namespace ccj::mfa
