// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installerdownload.h"

#include "tests/support/operations.h"

using namespace Qt::StringLiterals;

namespace ccj::testing {

using installation::InstallerDownload;
using State = InstallerDownload::State;

namespace {

QString downloadInstaller(Console &console)
{
    QTemporaryDir folder;
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    Worker worker;
    InstallerDownload download(console.http, store, worker, console.clock);
    download.setPlace({u"sandbox"_s, console.session.organization()->id});
    download.start(folder.filePath(u"cwcconnector.exe"_s), PartFile::Taken::Replace);
    const bool isOver =
        waitFor([&] { return download.state() == State::Idle || download.state() == State::Interrupted; });
    if (!isOver)
        return u"no end"_s;
    return download.error() ? inAWord(*download.error()) : u"ok"_s;
}

} // namespace

QList<Operation> operationsOfTheInstaller()
{
    // No token goes with it that could be renewed; and what a file should hold, only its publisher knows.
    return {{.name = "installer",
             .match = "GET /*/connector/cwcconnector.exe",
             .run = downloadInstaller,
             .otherwise = {{"401 once", u"Unauthorized"_s}, {"malformed", u"ok"_s}}}};
}

} // namespace ccj::testing
