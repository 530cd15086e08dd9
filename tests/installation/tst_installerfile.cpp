// SPDX-License-Identifier: Apache-2.0
#include "tests/installation/downloadfixture.h"

#include <QDir>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

/// Where the installer's file goes, what stands in its way, and what becomes of it (R193, R194).
class tst_InstallerFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLosesNothing();
    void tellsBeforehandThatItDoesNotFit();
    void aFolderThatIsGoneIsSaid();
    void keepsAFileThatCameToStandThere();
    void organizationsAreApart();
    void ages();
    void noticesWhatBecameOfTheFile();
    void aStoreThatFailsStillDownloads();
};

void tst_InstallerFile::aFullDiskLosesNothing()
{
    DownloadFixture f;
    QVERIFY(QFile::link(u"/dev/full"_s, f.part()));
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::Replace);
    QTRY_COMPARE(f->state(), State::Interrupted);
    QCOMPARE(f->error()->name(), u"fileNotWritten"_s);
    QVERIFY(!QFile::exists(f.file()));
    QVERIFY(QFile::remove(f.part())); // the user makes room
    f.http.expect("GET", path).reply(200, body, whole());
    f->resume();
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
}

void tst_InstallerFile::tellsBeforehandThatItDoesNotFit()
{
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, "0", whole("\"v1\"", 1LL << 60));
    f->start(f.file(), Taken::Replace);
    QTRY_COMPARE(f->state(), State::Interrupted);
    QCOMPARE(f->error()->name(), u"diskFull"_s);
}

void tst_InstallerFile::aFolderThatIsGoneIsSaid()
{
    DownloadFixture f;
    f->start(f.file(u"no/such/folder/a.exe"_s), Taken::Replace);
    QCOMPARE(f->state(), State::Interrupted); // and nothing was asked for
    QCOMPARE(f->error()->name(), u"fileNotWritten"_s);
}

void tst_InstallerFile::keepsAFileThatCameToStandThere()
{
    DownloadFixture f;
    QFile own(f.file());
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("own");
    own.close();
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::AnotherName);
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), "own");
    QCOMPARE(f->file()->path, f.file(u"cwcconnector (2).exe"_s));
    QCOMPARE(contents(f->file()->path), body);
}

void tst_InstallerFile::organizationsAreApart() // R194
{
    DownloadFixture f;
    const int id = f.begin("0123");
    f->setPlace({u"japan"_s, u"another"_s});
    QVERIFY(f.http.wasCancelled(id));
    QCOMPARE(f->state(), State::Idle);
    QVERIFY(!f->hasBegun());
    f->setPlace({u"sandbox"_s, tokyo.customerId});
    QVERIFY(!f->hasBegun());
    f->setPlace(tokyo);
    QCOMPARE(f->state(), State::Paused);
    QCOMPARE(f->received(), 4);
    f->setPlace({});
    f->start(f.file(), Taken::Replace); // nowhere: nothing is asked for
    QCOMPARE(f->state(), State::Idle);
}

void tst_InstallerFile::ages() // R193
{
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::Replace);
    QVERIFY(f.finish());
    f.clock.advance(24h * InstallerDownload::oldAfterDays);
    QVERIFY(!f->isOld());
    f.clock.advance(24h);
    QVERIFY(f->isOld());
}

void tst_InstallerFile::noticesWhatBecameOfTheFile() // R193
{
    DownloadFixture f;
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::Replace);
    QVERIFY(f.finish());
    const auto rewrite = [&](const QByteArray &bytes) {
        QFile file(f.file());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    };
    QVERIFY(rewrite("9876543210")); // of the same length
    f->inspect();
    QTRY_COMPARE(f->fileState(), FileState::Changed);
    QVERIFY(rewrite(body)); // copied there again, say
    f->inspect();
    QTRY_COMPARE(f->fileState(), FileState::AsDownloaded);
    QVERIFY(rewrite("longer than it was"));
    f->inspect();
    QCOMPARE(f->fileState(), FileState::Changed);
    QVERIFY(QFile::remove(f.file()));
    f.restart(); // noticed at the start, too
    QCOMPARE(f->fileState(), FileState::Gone);
}

void tst_InstallerFile::aStoreThatFailsStillDownloads()
{
    DownloadFixture f;
    f.console->store.database().close();
    f.http.expect("GET", path).reply(200, body, whole());
    f->start(f.file(), Taken::Replace);
    QVERIFY(f.finish());
    QCOMPARE(contents(f.file()), body);
    QVERIFY(f->storageProblem());
}

QTEST_GUILESS_MAIN(tst_InstallerFile)
#include "tst_installerfile.moc"
