// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/connectivityexport.h"

#include "ui/common/timewords.h"
#include "ui/connectivity/connectivitywords.h"
#include "ui/connectivity/problemwords.h"

#include "app/core/csv.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::AddressRow;
using connectivity::CheckResult;

namespace {

QString number(const CheckResult::Duration &duration)
{
    return duration ? QString::number(duration->count()) : QString();
}

QString moment(const QDateTime &time)
{
    return time.isValid() ? TimeWords::exactTime(time) : QString();
}

/// One address in three lines at most.
QStringList story(const AddressRow &row)
{
    QStringList lines{u"%1  %2"_s.arg(row.address.text(), ConnectivityWords::state(row))};
    if (!row.result)
        return lines;
    const CheckResult &result = *row.result;
    QStringList facts{endpointText(result.checked, 0),
                      result.resolved.join(u", "_s),
                      result.proxy,
                      result.tlsVersion,
                      result.issuer(),
                      ConnectivityWords::authority(result.authority),
                      result.httpStatus == 0 ? QString() : u"HTTP %1"_s.arg(result.httpStatus),
                      ConnectivityWords::trend(row),
                      moment(result.at)};
    facts.removeAll(QString());
    lines.append(u"    "_s + facts.join(u" | "_s));
    if (!result.detail.isEmpty())
        lines.append(u"    "_s + result.detail);
    return lines;
}

} // namespace

QByteArray ConnectivityExport::csv(const std::vector<AddressRow> &rows)
{
    csv::Writer writer;
    writer.add({tr("Address"),
                tr("Needed for"),
                tr("Purpose"),
                tr("Published in"),
                tr("Status"),
                tr("Host checked"),
                tr("Port"),
                tr("Proxy"),
                tr("IP addresses"),
                tr("Connected to"),
                tr("DNS (ms)"),
                tr("TCP (ms)"),
                tr("TLS (ms)"),
                tr("TLS version"),
                tr("Cipher"),
                tr("Issued to"),
                tr("Issuer"),
                tr("Valid until"),
                tr("Authority"),
                tr("HTTP status"),
                tr("Change"),
                tr("Checked at"),
                tr("Technical details")});
    for (const AddressRow &row : rows) {
        if (!row.address.isUsed)
            continue;
        const CheckResult result = row.result.value_or(CheckResult{.checked = row.address.checked});
        const auto own = result.chain.value(0);
        writer.add({row.address.text(),
                    ConnectivityWords::groups(row.address),
                    ConnectivityWords::purpose(row.address),
                    ConnectivityWords::source(row.address),
                    ConnectivityWords::state(row),
                    result.checked.host,
                    QString::number(result.checked.port),
                    result.proxy,
                    result.resolved.join(u' '),
                    result.connectedTo,
                    number(result.nameTime),
                    number(result.connectTime),
                    number(result.tlsTime),
                    result.tlsVersion,
                    result.cipher,
                    own.subject,
                    own.issuer,
                    moment(own.validUntil),
                    ConnectivityWords::authority(result.authority),
                    result.httpStatus == 0 ? QString() : QString::number(result.httpStatus),
                    ConnectivityWords::trend(row),
                    moment(result.at),
                    result.detail});
    }
    return writer.bytes();
}

QString ConnectivityExport::text(const std::vector<AddressRow> &rows, const QDateTime &now)
{
    QStringList lines{
        tr("Connectivity check from this computer"),
        tr("Written: %1").arg(moment(now)),
        tr("Computer: %1").arg(QSysInfo::prettyProductName()),
        tr("Program: %1").arg(u"ccj-console " CCJ_VERSION ""_s),
        tr("Result: %1").arg(ConnectivityWords::counts(connectivity::summaryOf(rows))),
        {},
    };
    bool isDecrypted = false;
    for (const AddressRow &row : rows) {
        if (!row.address.isUsed)
            continue;
        lines += story(row);
        isDecrypted = isDecrypted || (row.result && row.result->isInterceptionSuspected());
    }
    if (isDecrypted)
        lines += {QString(), ProblemWords::decryption()};
    return lines.join(u'\n') + u'\n';
}

} // namespace ccj::ui
