// SPDX-License-Identifier: Apache-2.0
#include "tests/installation/downloadfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

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
};

void tst_InstallerDownload::isWholeAndRemembered() // R193
{
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, body, whole());
    QSignalSpy finished(f.operator->(), &InstallerDownload::finished);
    f->start(f.file(), Taken::Replace);
    QCOMPARE(f->state(), State::Running);
    QVERIFY(f.finish());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(contents(f.file()), body);
    QVERIFY(!QFile::exists(f.part()));
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            f.restart();
        const auto &file = f->file();
        QVERIFY(file);
        QCOMPARE(file->path, f.file());
        QCOMPARE(file->size, 10);
        QCOMPARE(file->sha256, digest);
        QCOMPARE(file->downloadedAt, f.clock.now());
        QCOMPARE(file->publishedAt, QDateTime(QDate(2026, 3, 18), QTime(0, 0), Qt::UTC));
        QCOMPARE(f->fileState(), FileState::AsDownloaded);
        QVERIFY(!f->hasBegun());
    }
}

void tst_InstallerDownload::asksTheDownloadsHostWithoutAnyName() // R194
{
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::Replace);
    QVERIFY(f.finish());
    const auto &request = f.http.requests().front();
    QCOMPARE(request.host, net::Host::Downloads);
    QCOMPARE(request.authorization, net::Authorization::None);
    QVERIFY(!request.customerHeader);
    QVERIFY(!request.keepsAnswer);
}

void tst_InstallerDownload::tellsHowMuchHasCome()
{
    DownloadFixture f;
    QSignalSpy progressed(f.operator->(), &InstallerDownload::progressed);
    const int id = f.begin("012");
    QCOMPARE(f->received(), 3);
    QCOMPARE(f->total(), 10);
    const auto before = progressed.size();
    f.clock.advance(100ms);
    f.http.begin(id, 200, "3", whole());
    f.http.begin(id, 200, "4", whole()); // at the same moment: not told again
    QCOMPARE(progressed.size(), before + 1);
    QCOMPARE(f->received(), 5);
    f->cancel();
}

void tst_InstallerDownload::isPausedAndGoesOn()
{
    DownloadFixture f;
    const int id = f.begin("0123");
    f->pause();
    QVERIFY(f.http.wasCancelled(id));
    QCOMPARE(f->state(), State::Paused);
    QCOMPARE(f->received(), 4);
    QCOMPARE(contents(f.part()), "0123");
    f.http.expect("GET", path)
        .withHeader("Range", "bytes=4-")
        .withHeader("If-Range", "\"v1\"")
        .reply(206, "456789", rest(4));
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
    QCOMPARE(f->file()->sha256, digest);
    QVERIFY(!f->wasBegunAnew());
}

void tst_InstallerDownload::goesOnAfterARestart()
{
    DownloadFixture f;
    f.begin("0123");
    f.restart();
    QCOMPARE(f->state(), State::Paused);
    QCOMPARE(f->received(), 4);
    QCOMPARE(f->total(), 10);
    QCOMPARE(f->target(), f.file());
    f.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(206, "456789", rest(4));
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);

    f.begin(body); // all there when the program went: nothing is asked for again
    f.restart();
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
}

void tst_InstallerDownload::goesOnByItselfAfterACut()
{
    DownloadFixture f;
    const int id = f.begin("0123");
    f.http.fail(id, cut);
    QCOMPARE(f->state(), State::Running);
    f.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(206, "456789", rest(4));
    f.clock.advance(10s);
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
}

void tst_InstallerDownload::doesNotGoOnByItselfForEver()
{
    DownloadFixture f;
    int id = f.begin("0");
    for (int from = 1; from <= InstallerDownload::mostContinuations; ++from) {
        f.http.fail(id, cut);
        id = f.http.expect("GET", path).hold();
        f.clock.advance(10s);
        f.http.begin(id, 206, body.mid(from, 1), rest(from));
    }
    f.http.fail(id, cut);
    QCOMPARE(f->state(), State::Interrupted);
    QCOMPARE(f->error()->kind, Error::Kind::Offline);
    f.clock.advance(1h);
    QCOMPARE(f->state(), State::Interrupted);
    f.http.expect("GET", path).withHeader("Range", "bytes=4-").fail(cut); // brings nothing: not again
    f->resume();
    QTRY_COMPARE(f->state(), State::Interrupted);
    f.http.expect("GET", path).reply(206, "456789", rest(4));
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
}

void tst_InstallerDownload::aChangedFileIsBegunAnew()
{
    DownloadFixture f;
    f.begin("0123");
    f->pause();
    f.http.expect("GET", path).reply(200, "abcdefghijkl", whole("\"v2\"", 12));
    f->resume();
    QVERIFY(f.finish());
    QVERIFY(f->wasBegunAnew());
    QCOMPARE(contents(f.file()), "abcdefghijkl");
    QCOMPARE(f->file()->size, 12);
}

void tst_InstallerDownload::aPartBeyondTheFileIsBegunAnew()
{
    DownloadFixture f;
    f.begin("0123");
    f->pause();
    f.http.expect("GET", path).withHeader("Range", "bytes=4-").reply(416, QByteArray());
    f.http.expect("GET", path).reply(200, "abc", whole("\"v2\"", 3));
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), "abc");
    QVERIFY(!std::ranges::any_of(f.http.requests().back().headers,
                                 [](const auto &header) { return header.first == "Range"; }));
}

void tst_InstallerDownload::withoutAValidatorItIsBegunAnew()
{
    DownloadFixture f;
    const int id = f.http.expect("GET", path).hold();
    f->start(f.file(), Taken::Replace);
    f.http.begin(id, 200, "0123", {{"Content-Length", "10"}, {"ETag", "W/\"weak\""}});
    f.http.fail(id, cut); // what came cannot be told from another file's
    QCOMPARE(f->state(), State::Interrupted);
    f.http.expect("GET", path).reply(200, body, whole());
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(f.http.requests().back().headers.size(), f.http.requests().front().headers.size());
    QCOMPARE(contents(f.file()), body);
}

void tst_InstallerDownload::anotherPartThanAskedForIsRefused()
{
    DownloadFixture f;
    f.begin("0123");
    f->pause();
    f.http.expect("GET", path).reply(206, "56789", rest(5));
    f->resume();
    QTRY_COMPARE(f->state(), State::Interrupted);
    QCOMPARE(f->error()->kind, Error::Kind::BadResponse);
    QCOMPARE(contents(f.part()), "0123");
}

void tst_InstallerDownload::canBeThrownAway()
{
    DownloadFixture f;
    const int id = f.begin("0123");
    f->cancel();
    QVERIFY(f.http.wasCancelled(id));
    QCOMPARE(f->state(), State::Idle);
    QVERIFY(!QFile::exists(f.part()));
    f.restart();
    QVERIFY(!f->hasBegun());
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
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, "<html>", {{"Content-Type", mediaType}});
    f->start(f.file(), Taken::Replace);
    QTRY_COMPARE(f->state(), State::Interrupted);
    QCOMPARE(f->error()->name(), u"notAnInstaller"_s);
    QVERIFY(!QFile::exists(f.file()));
}

void tst_InstallerDownload::aBodyThatIsTooShortIsNotTaken()
{
    for (const QByteArray &little : {QByteArray("0123"), QByteArray()}) {
        DownloadFixture f;
        f.http.expect("GET", path).reply(200, little, whole());
        f->start(f.file(), Taken::Replace);
        QTRY_COMPARE(f->state(), State::Interrupted);
        QCOMPARE(f->error()->kind, Error::Kind::BadResponse);
        QVERIFY(!QFile::exists(f.file()));
    }
}

QTEST_GUILESS_MAIN(tst_InstallerDownload)
#include "tst_installerdownload.moc"
