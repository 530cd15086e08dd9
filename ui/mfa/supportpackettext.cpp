// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/supportpackettext.h"

#include "ui/common/errortext.h"
#include "ui/mfa/codewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// With the zone: support sits in another one.
QString moment(const QDateTime &utc)
{
    const auto local = utc.toLocalTime();
    return u"%1 %2"_s.arg(local.toString(u"yyyy-MM-dd HH:mm:ss"_s), local.timeZoneAbbreviation());
}

QString listed(const QList<auth::Organization> &organizations)
{
    QStringList names;
    for (const auto &organization : organizations)
        names.append(u"%1 (OrgID: %2)"_s.arg(organization.name, organization.orgId));
    return names.join(u", "_s);
}

QString listed(const QList<auth::Method> &methods)
{
    QStringList names;
    for (const auto method : methods)
        names.append(CodeWords::methodName(method));
    return names.join(u", "_s);
}

QString seconds(std::chrono::milliseconds span)
{
    return u"%1%2 s"_s.arg(span.count() > 0 ? u"+"_s : QString(),
                           QString::number(double(span.count()) / 1000, 'f', 1));
}

} // namespace

QStringList SupportPacketText::whatToExpect()
{
    return {tr("Only Citrix Support can let you in now. Open a support case and give them the text below."),
            tr("To confirm that it is you, a support representative calls the recovery phone number that you "
               "gave at enrolment. Be reachable there."),
            tr("Nobody at support needs your password, a code or a backup code. Tell them to nobody.")};
}

QString SupportPacketText::of(const mfa::SupportPacket &packet)
{
    QStringList lines{tr("Request to Citrix Support: no verification method is left"), {}};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "what it is called, what it is").arg(name, value));
    };
    add(tr("Written"), moment(packet.writtenAt));
    add(tr("Email address"), packet.email);
    add(tr("Name"), packet.displayName);
    add(tr("Organizations"), listed(packet.organizations));
    add(tr("Server"), packet.server.toString());
    add(tr("Verification methods offered"), listed(packet.methodsOffered));
    add(tr("Authenticator enrolled"), packet.enrolledAt.isValid() ? moment(packet.enrolledAt) : QString());
    add(tr("Recovery phone"), packet.recoveryPhone);
    if (packet.clockDifference)
        add(tr("Server's clock minus this computer's"), seconds(*packet.clockDifference));
    add(tr("Last refusal"), packet.errorType);
    add(tr("Transaction ID"), packet.transactionId);
    add(tr("Program"), u"ccj-console %1, %2"_s.arg(packet.programVersion, packet.operatingSystem));
    return lines.join(u'\n') + u'\n';
}

} // namespace ccj::ui
