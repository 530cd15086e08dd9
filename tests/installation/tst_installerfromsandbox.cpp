// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installerdownload.h"
#include "app/net/networkhttpclient.h"

#include "tests/support/changelog.h"
#include "tests/support/hastyclock.h"
#include "tests/support/sandboxprocess.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::installation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = InstallerDownload::State;
using Taken = PartFile::Taken;

namespace {

const QByteArray path = "/aobashoji01/connector/cwcconnector.exe";

} // namespace

/// The installer's download over the wire: a real server, cuts, restarts and releases in between.
class tst_InstallerFromSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init();
    void cleanup();
    void comesWhole();
    void goesOnWhereItWasCut();
    void goesOnAfterServerAndConsoleHaveGone();
    void aReleaseInBetweenIsBegunAnew();
    void anOrganizationThatIsNotThereIsSaid();

private:
    struct Console
    {
        explicit Console(const SandboxProcess &cloud, const QString &folder)
            : store(folder + u"/store.sqlite"_s),
              http(net::Environment::custom(cloud.url(), cloud.caFile()), clock, changes),
              download(http, store, worker, clock)
        {
            download.setPlace({u"sandbox"_s, u"aobashoji01"_s});
        }
        HastyClock clock;
        ChangeLog changes;
        LocalStore store;
        Worker worker;
        net::NetworkHttpClient http;
        InstallerDownload download;
    };

    InstallerDownload &download() { return m_console->download; }
    QString target() const { return m_folder->filePath(u"cwcconnector.exe"_s); }
    QByteArray written() const;
    bool ends(State state);
    bool truncate(int times);
    bool stopsInTheMiddle();

    SandboxProcess m_cloud;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

void tst_InstallerFromSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<Console>(m_cloud, m_folder->path());
}

void tst_InstallerFromSandbox::cleanup()
{
    m_console.reset();
    QVERIFY(m_cloud.setFaults({}));
    QVERIFY(m_cloud.setClockOffset(0));
}

QByteArray tst_InstallerFromSandbox::written() const
{
    QFile file(target());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
}

bool tst_InstallerFromSandbox::ends(State state)
{
    return QTest::qWaitFor([&] { return download().state() == state; }, 30'000);
}

bool tst_InstallerFromSandbox::truncate(int times)
{
    return m_cloud.setFaults({QJsonObject{
        {u"match"_s, u"GET *cwcconnector.exe"_s}, {u"kind"_s, u"truncate"_s}, {u"count"_s, times}}});
}

/// Cut more often than it goes on by itself.
bool tst_InstallerFromSandbox::stopsInTheMiddle()
{
    if (!truncate(InstallerDownload::mostContinuations + 1))
        return false;
    download().start(target(), Taken::Replace);
    return ends(State::Interrupted) && download().error()->kind == Error::Kind::Offline &&
           download().received() > 0 && download().received() < download().total();
}

void tst_InstallerFromSandbox::comesWhole()
{
    const auto whole = m_cloud.get(path).body;
    download().start(target(), Taken::Replace);
    QVERIFY(ends(State::Idle));
    QVERIFY(written() == whole);
    QCOMPARE(download().file()->size, whole.size());
    QCOMPARE(download().file()->sha256.toLatin1(),
             QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
    QVERIFY(download().file()->publishedAt.isValid());
}

void tst_InstallerFromSandbox::goesOnWhereItWasCut()
{
    QVERIFY(truncate(2));
    download().start(target(), Taken::Replace);
    QVERIFY(ends(State::Idle));
    QVERIFY(!download().wasBegunAnew());
    QVERIFY(written() == m_cloud.get(path).body);
}

void tst_InstallerFromSandbox::goesOnAfterServerAndConsoleHaveGone()
{
    const auto whole = m_cloud.get(path).body;
    QVERIFY(stopsInTheMiddle());
    m_cloud.kill();
    download().resume();
    QVERIFY(ends(State::Interrupted));
    QCOMPARE(download().error()->kind, Error::Kind::Offline);
    const auto received = download().received();
    m_console = std::make_unique<Console>(m_cloud, m_folder->path());
    QCOMPARE(download().state(), State::Paused);
    QCOMPARE(download().received(), received);
    QVERIFY(m_cloud.start());
    download().resume();
    QVERIFY(ends(State::Idle));
    QVERIFY(!download().wasBegunAnew());
    QVERIFY(written() == whole);
}

void tst_InstallerFromSandbox::aReleaseInBetweenIsBegunAnew()
{
    const auto before = m_cloud.get(path).body;
    QVERIFY(stopsInTheMiddle());
    QVERIFY(m_cloud.setClockOffset(15LL * 24 * 3600));
    const auto now = m_cloud.get(path).body;
    QVERIFY(now != before);
    download().resume();
    QVERIFY(ends(State::Idle));
    QVERIFY(download().wasBegunAnew());
    QVERIFY(written() == now);
}

void tst_InstallerFromSandbox::anOrganizationThatIsNotThereIsSaid()
{
    download().setPlace({u"sandbox"_s, u"nobody"_s});
    download().start(target(), Taken::Replace);
    QVERIFY(ends(State::Interrupted));
    QCOMPARE(download().error()->kind, Error::Kind::NotFound);
    download().cancel();
    QVERIFY(!QFile::exists(PartFile::nameFor(target())));
}

QTEST_GUILESS_MAIN(tst_InstallerFromSandbox)
#include "tst_installerfromsandbox.moc"
