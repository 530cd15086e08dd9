// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/conditional.h"
#include "app/sandbox/connectorsimulation.h"
#include "app/sandbox/refusal.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int fileLines = 6000; ///< some 300 KiB: enough for a progress bar and for a break in between

/// A text in the place of the installer, the same for the same release: it can do no harm and says so.
QByteArray standIn(int release)
{
    const auto version = ReleaseTrain::version(release).toLatin1();
    QByteArray text = "This file stands in for the Citrix Cloud Connector installer " + version +
                      ".\r\nIt was served by ccj-sandbox, holds nothing but text and installs nothing.\r\n";
    for (int line = 1; line <= fileLines; ++line)
        text += "ccj-sandbox stand-in " + version + ", line " +
                QByteArray::number(line).rightJustified(6, '0') + "\r\n";
    return text;
}

QByteArray httpDate(qint64 time)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// As with the real one, whoever knows the address may have it.
Response download(Cloud &cloud, const Request &request)
{
    const auto customer = request.parameters.value("customerId");
    if (!cloud.database.run(u"SELECT 1 FROM customers WHERE id=?"_s, {customer}).next())
        return notFound(u"customer"_s, customer);
    const auto train = releaseTrain(cloud);
    const auto release = train.latestAt(cloud.clock.now());
    Response file;
    file.contentType = "application/octet-stream";
    file.body = standIn(release);
    file.headers = {{"Last-Modified", httpDate(train.publishedAt(release))},
                    {"Content-Disposition", "attachment; filename=\"cwcconnector.exe\""},
                    {"Cache-Control", "no-cache"}};
    return inRanges(request, unlessKnown(request, std::move(file)));
}

} // namespace

void addInstallerRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/{customerId}/connector/cwcconnector.exe", guarded(cloud, download));
}

} // namespace ccj::sandbox
