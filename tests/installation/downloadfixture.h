// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/installation/installerdownload.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QTemporaryDir>
#include <QTest>

namespace ccj::testing {

using namespace Qt::StringLiterals;
using installation::InstallerDownload;
using installation::Place;
using State = InstallerDownload::State;
using FileState = InstallerDownload::FileState;
using Taken = PartFile::Taken;

inline const Place tokyo{u"japan"_s, u"aobashoji01"_s};
inline const auto path = u"/aobashoji01/connector/cwcconnector.exe"_s;
inline const QByteArray body("0123456789");
inline const auto digest = u"84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882"_s;
inline const Error cut = Error::of(Error::Kind::Offline);

inline Headers whole(const QByteArray &etag = "\"v1\"", qint64 size = body.size())
{
    return {{"Content-Type", "application/octet-stream"},
            {"Content-Length", QByteArray::number(size)},
            {"ETag", etag},
            {"Last-Modified", "Wed, 18 Mar 2026 00:00:00 GMT"}};
}

inline Headers rest(qint64 from)
{
    return {{"Content-Type", "application/octet-stream"},
            {"Content-Range", "bytes " + QByteArray::number(from) + "-9/10"},
            {"ETag", "\"v1\""}};
}

inline QByteArray contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : "(none)";
}

/// A console that can be closed and opened again; folder and server stay.
struct DownloadFixture
{
    struct Console
    {
        explicit Console(DownloadFixture &fixture)
            : store(fixture.folder.filePath(u"store.sqlite"_s)),
              download(fixture.http, store, worker, fixture.clock)
        {
            download.setPlace(tokyo);
        }
        LocalStore store;
        Worker worker;
        InstallerDownload download;
    };

    DownloadFixture() { restart(); }
    void restart()
    {
        console.reset();
        console = std::make_unique<Console>(*this);
    }
    InstallerDownload *operator->() const { return &console->download; }
    QString file(const QString &name = u"cwcconnector.exe"_s) const { return folder.filePath(name); }
    QString part() const { return PartFile::nameFor(file()); }
    /// A download of which the first bytes have come and the rest is awaited; the id of its request.
    int begin(const QByteArray &first)
    {
        const int id = http.expect("GET", path).hold();
        console->download.start(file(), Taken::Replace);
        http.begin(id, 200, first, whole());
        return id;
    }
    bool finish()
    {
        return QTest::qWaitFor([this] { return console->download.state() == State::Idle; });
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeHttp http;
    std::unique_ptr<Console> console;
};

} // namespace ccj::testing
