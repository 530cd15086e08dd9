// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installerdownload.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::installation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = InstallerDownload::State;
using FileState = InstallerDownload::FileState;
using Taken = PartFile::Taken;

namespace {

const Place tokyo{u"japan"_s, u"aobashoji01"_s};
const auto path = u"/aobashoji01/connector/cwcconnector.exe"_s;
const QByteArray body("0123456789");
const auto digest = u"84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882"_s;
const Error cut = Error::of(Error::Kind::Offline);

Headers whole(const QByteArray &etag = "\"v1\"", qint64 size = body.size())
{
    return {{"Content-Type", "application/octet-stream"},
            {"Content-Length", QByteArray::number(size)},
            {"ETag", etag},
            {"Last-Modified", "Wed, 18 Mar 2026 00:00:00 GMT"}};
}

Headers rest(qint64 from)
{
    return {{"Content-Type", "application/octet-stream"},
            {"Content-Range", "bytes " + QByteArray::number(from) + "-9/10"},
            {"ETag", "\"v1\""}};
}

QByteArray contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : "(none)";
}

/// A console that can be closed and opened again; folder and server stay.
struct Bench
{
    struct Console
    {
        explicit Console(Bench &bench)
            : store(bench.folder.filePath(u"store.sqlite"_s)),
              download(bench.http, store, worker, bench.clock)
        {
            download.setPlace(tokyo);
        }
        LocalStore store;
        Worker worker;
        InstallerDownload download;
    };

    Bench() { restart(); }
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

} // namespace

/// The installer's download: whole or not there, stopped and taken up again (R193, R194).
class tst_InstallerDownload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWholeAndRemembered();
    void asksTheDownloadsHostWithoutAnyName();
    void tellsHowMuchHasCome();
    void isPausedAndGoesOn();
    void goesOnAfterARestart();
    void goesOnByItselfAfterACut();
    void doesNotGoOnByItselfForEver();
    void aChangedFileIsBegunAnew();
    void aPartBeyondTheFileIsBegunAnew();
    void withoutAValidatorItIsBegunAnew();
    void anotherPartThanAskedForIsRefused();
    void canBeThrownAway();
    void aPageIsNoInstaller_data();
    void aPageIsNoInstaller();
    void aBodyThatIsTooShortIsNotTaken();
    void aFullDiskLosesNothing();
    void tellsBeforehandThatItDoesNotFit();
    void aFolderThatIsGoneIsSaid();
    void keepsAFileThatCameToStandThere();
    void organizationsAreApart();
    void ages();
    void noticesWhatBecameOfTheFile();
    void aStoreThatFailsStillDownloads();
};

void tst_InstallerDownload::isWholeAndRemembered() // R193
{
    Bench bench;
    bench.http.expect("GET", path).reply(200, body, whole());
    QSignalSpy finished(bench.operator->(), &InstallerDownload::finished);
    bench->start(bench.file(), Taken::Replace);
    QCOMPARE(bench->state(), State::Running);
    QVERIFY(bench.finish());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(contents(bench.file()), body);
    QVERIFY(!QFile::exists(bench.part()));
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            bench.restart();
        const auto &file = bench->file();
        QVERIFY(file);
        QCOMPARE(file->path, bench.file());
        QCOMPARE(file->size, 10);
        QCOMPARE(file->sha256, digest);
        QCOMPARE(file->downloadedAt, bench.clock.now());
        QCOMPARE(file->publishedAt, QDateTime(QDate(2026, 3, 18), QTime(0, 0), Qt::UTC));
        QCOMPARE(bench->fileState(), FileState::AsDownloaded);
        QVERIFY(!bench->hasBegun());
    }
}

void tst_InstallerDownload::asksTheDownloadsHostWithoutAnyName() // R194
{
    Bench bench;
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::Replace);
    QVERIFY(bench.finish());
    const auto &request = bench.http.requests().front();
    QCOMPARE(request.host, net::Host::Downloads);
    QCOMPARE(request.authorization, net::Authorization::None);
    QVERIFY(!request.customerHeader);
    QVERIFY(!request.keepsAnswer);
}

void tst_InstallerDownload::tellsHowMuchHasCome()
{
    Bench bench;
    QSignalSpy progressed(bench.operator->(), &InstallerDownload::progressed);
    const int id = bench.begin("012");
    QCOMPARE(bench->received(), 3);
    QCOMPARE(bench->total(), 10);
    const auto before = progressed.size();
    bench.clock.advance(100ms);
    bench.http.begin(id, 200, "3", whole());
    bench.http.begin(id, 200, "4", whole()); // at the same moment: not told again
    QCOMPARE(progressed.size(), before + 1);
    QCOMPARE(bench->received(), 5);
    bench->cancel();
}

void tst_InstallerDownload::isPausedAndGoesOn()
{
    Bench bench;
    const int id = bench.begin("0123");
    bench->pause();
    QVERIFY(bench.http.wasCancelled(id));
    QCOMPARE(bench->state(), State::Paused);
    QCOMPARE(bench->received(), 4);
    QCOMPARE(contents(bench.part()), "0123");
    bench.http.expect("GET", path)
        .withHeader("Range", "bytes=4-")
        .withHeader("If-Range", "\"v1\"")
        .reply(206, "456789", rest(4));
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
    QCOMPARE(bench->file()->sha256, digest);
    QVERIFY(!bench->wasBegunAnew());
}

void tst_InstallerDownload::goesOnAfterARestart()
{
    Bench bench;
    bench.begin("0123");
    bench.restart();
    QCOMPARE(bench->state(), State::Paused);
    QCOMPARE(bench->received(), 4);
    QCOMPARE(bench->total(), 10);
    QCOMPARE(bench->target(), bench.file());
    bench.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(206, "456789", rest(4));
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);

    bench.begin(body); // all there when the program went: nothing is asked for again
    bench.restart();
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
}

void tst_InstallerDownload::goesOnByItselfAfterACut()
{
    Bench bench;
    const int id = bench.begin("0123");
    bench.http.fail(id, cut);
    QCOMPARE(bench->state(), State::Running);
    bench.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(206, "456789", rest(4));
    bench.clock.advance(10s);
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
}

void tst_InstallerDownload::doesNotGoOnByItselfForEver()
{
    Bench bench;
    int id = bench.begin("0");
    for (int from = 1; from <= InstallerDownload::mostContinuations; ++from) {
        bench.http.fail(id, cut);
        id = bench.http.expect("GET", path).hold();
        bench.clock.advance(10s);
        bench.http.begin(id, 206, body.mid(from, 1), rest(from));
    }
    bench.http.fail(id, cut);
    QCOMPARE(bench->state(), State::Interrupted);
    QCOMPARE(bench->error()->kind, Error::Kind::Offline);
    bench.clock.advance(1h);
    QCOMPARE(bench->state(), State::Interrupted);
    bench.http.expect("GET", path).withHeader("Range", "bytes=4-").fail(cut); // brings nothing: not again
    bench->resume();
    QTRY_COMPARE(bench->state(), State::Interrupted);
    bench.http.expect("GET", path).reply(206, "456789", rest(4));
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
}

void tst_InstallerDownload::aChangedFileIsBegunAnew()
{
    Bench bench;
    bench.begin("0123");
    bench->pause();
    bench.http.expect("GET", path).reply(200, "abcdefghijkl", whole("\"v2\"", 12));
    bench->resume();
    QVERIFY(bench.finish());
    QVERIFY(bench->wasBegunAnew());
    QCOMPARE(contents(bench.file()), "abcdefghijkl");
    QCOMPARE(bench->file()->size, 12);
}

void tst_InstallerDownload::aPartBeyondTheFileIsBegunAnew()
{
    Bench bench;
    bench.begin("0123");
    bench->pause();
    bench.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(416, QByteArray());
    bench.http.expect("GET", path).reply(200, "abc", whole("\"v2\"", 3));
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), "abc");
    QVERIFY(!std::ranges::any_of(bench.http.requests().back().headers,
                                 [](const auto &header) { return header.first == "Range"; }));
}

void tst_InstallerDownload::withoutAValidatorItIsBegunAnew()
{
    Bench bench;
    const int id = bench.http.expect("GET", path).hold();
    bench->start(bench.file(), Taken::Replace);
    bench.http.begin(id, 200, "0123", {{"Content-Length", "10"}, {"ETag", "W/\"weak\""}});
    bench.http.fail(id, cut); // what came cannot be told from another file's
    QCOMPARE(bench->state(), State::Interrupted);
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(bench.http.requests().back().headers.size(), bench.http.requests().front().headers.size());
    QCOMPARE(contents(bench.file()), body);
}

void tst_InstallerDownload::anotherPartThanAskedForIsRefused()
{
    Bench bench;
    bench.begin("0123");
    bench->pause();
    bench.http.expect("GET", path).reply(206, "56789", rest(5));
    bench->resume();
    QTRY_COMPARE(bench->state(), State::Interrupted);
    QCOMPARE(bench->error()->kind, Error::Kind::BadResponse);
    QCOMPARE(contents(bench.part()), "0123");
}

void tst_InstallerDownload::canBeThrownAway()
{
    Bench bench;
    const int id = bench.begin("0123");
    bench->cancel();
    QVERIFY(bench.http.wasCancelled(id));
    QCOMPARE(bench->state(), State::Idle);
    QVERIFY(!QFile::exists(bench.part()));
    bench.restart();
    QVERIFY(!bench->hasBegun());
}

void tst_InstallerDownload::aPageIsNoInstaller_data()
{
    QTest::addColumn<QByteArray>("mediaType");
    QTest::newRow("the sign-in of a network") << QByteArray("text/html; charset=utf-8");
    QTest::newRow("an answer of an API") << QByteArray("Application/JSON");
}

void tst_InstallerDownload::aPageIsNoInstaller()
{
    QFETCH(QByteArray, mediaType);
    Bench bench;
    bench.http.expect("GET", path).reply(200, "<html>", {{"Content-Type", mediaType}});
    bench->start(bench.file(), Taken::Replace);
    QTRY_COMPARE(bench->state(), State::Interrupted);
    QCOMPARE(bench->error()->name(), u"notAnInstaller"_s);
    QVERIFY(!QFile::exists(bench.file()));
}

void tst_InstallerDownload::aBodyThatIsTooShortIsNotTaken()
{
    for (const QByteArray &little : {QByteArray("0123"), QByteArray()}) {
        Bench bench;
        bench.http.expect("GET", path).reply(200, little, whole());
        bench->start(bench.file(), Taken::Replace);
        QTRY_COMPARE(bench->state(), State::Interrupted);
        QCOMPARE(bench->error()->kind, Error::Kind::BadResponse);
        QVERIFY(!QFile::exists(bench.file()));
    }
}

void tst_InstallerDownload::aFullDiskLosesNothing()
{
    Bench bench;
    QVERIFY(QFile::link(u"/dev/full"_s, bench.part()));
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::Replace);
    QTRY_COMPARE(bench->state(), State::Interrupted);
    QCOMPARE(bench->error()->name(), u"fileNotWritten"_s);
    QVERIFY(!QFile::exists(bench.file()));
    QVERIFY(QFile::remove(bench.part())); // the user makes room
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->resume();
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
}

void tst_InstallerDownload::tellsBeforehandThatItDoesNotFit()
{
    Bench bench;
    bench.http.expect("GET", path).reply(200, "0", whole("\"v1\"", 1LL << 60));
    bench->start(bench.file(), Taken::Replace);
    QTRY_COMPARE(bench->state(), State::Interrupted);
    QCOMPARE(bench->error()->name(), u"diskFull"_s);
}

void tst_InstallerDownload::aFolderThatIsGoneIsSaid()
{
    Bench bench;
    bench->start(bench.file(u"no/such/folder/a.exe"_s), Taken::Replace);
    QCOMPARE(bench->state(), State::Interrupted); // and nothing was asked for
    QCOMPARE(bench->error()->name(), u"fileNotWritten"_s);
}

void tst_InstallerDownload::keepsAFileThatCameToStandThere()
{
    Bench bench;
    QFile own(bench.file());
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("own");
    own.close();
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::AnotherName);
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), "own");
    QCOMPARE(bench->file()->path, bench.file(u"cwcconnector (2).exe"_s));
    QCOMPARE(contents(bench->file()->path), body);
}

void tst_InstallerDownload::organizationsAreApart() // R194
{
    Bench bench;
    const int id = bench.begin("0123");
    bench->setPlace({u"japan"_s, u"another"_s});
    QVERIFY(bench.http.wasCancelled(id));
    QCOMPARE(bench->state(), State::Idle);
    QVERIFY(!bench->hasBegun());
    bench->setPlace({u"sandbox"_s, tokyo.customerId});
    QVERIFY(!bench->hasBegun());
    bench->setPlace(tokyo);
    QCOMPARE(bench->state(), State::Paused);
    QCOMPARE(bench->received(), 4);
    bench->setPlace({});
    bench->start(bench.file(), Taken::Replace); // nowhere: nothing is asked for
    QCOMPARE(bench->state(), State::Idle);
}

void tst_InstallerDownload::ages() // R193
{
    Bench bench;
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::Replace);
    QVERIFY(bench.finish());
    bench.clock.advance(24h * InstallerDownload::oldAfterDays);
    QVERIFY(!bench->isOld());
    bench.clock.advance(24h);
    QVERIFY(bench->isOld());
}

void tst_InstallerDownload::noticesWhatBecameOfTheFile() // R193
{
    Bench bench;
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::Replace);
    QVERIFY(bench.finish());
    const auto rewrite = [&](const QByteArray &bytes) {
        QFile file(bench.file());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    };
    QVERIFY(rewrite("9876543210")); // of the same length
    bench->inspect();
    QTRY_COMPARE(bench->fileState(), FileState::Changed);
    QVERIFY(rewrite(body)); // copied there again, say
    bench->inspect();
    QTRY_COMPARE(bench->fileState(), FileState::AsDownloaded);
    QVERIFY(rewrite("longer than it was"));
    bench->inspect();
    QCOMPARE(bench->fileState(), FileState::Changed);
    QVERIFY(QFile::remove(bench.file()));
    bench.restart(); // noticed at the start, too
    QCOMPARE(bench->fileState(), FileState::Gone);
}

void tst_InstallerDownload::aStoreThatFailsStillDownloads()
{
    Bench bench;
    bench.console->store.database().close();
    bench.http.expect("GET", path).reply(200, body, whole());
    bench->start(bench.file(), Taken::Replace);
    QVERIFY(bench.finish());
    QCOMPARE(contents(bench.file()), body);
    QVERIFY(bench->storageProblem());
}

QTEST_GUILESS_MAIN(tst_InstallerDownload)
#include "tst_installerdownload.moc"
