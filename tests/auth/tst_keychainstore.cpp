// SPDX-License-Identifier: Apache-2.0
// Runs under tests/support/with-keyring: a private session bus with a real, unlocked gnome-keyring. The
// keychains that are absent, silent or refusing are met by a child process on a bus of its own.
#include "app/auth/keychainstore.h"
#include "app/net/environment.h"

#include "tests/support/fakeclock.h"
#include "tests/support/keyring.h"
#include "tests/support/paths.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace ccj;
using namespace ccj::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_KeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsAndGivesBack();
    void readingWhatWasNeverSaved();
    void removingWhatIsNotThereSucceeds();
    void profilesAndEnvironmentsAreKeptApart();
    void droppingTheHandleDoesNotStopAWrite();
    void meetsOtherKeychains_data();
    void meetsOtherKeychains();

private:
    QTemporaryFile m_bareBus; ///< configuration of a bus that starts no services
};

/// Each slot runs alone, in a process with a session bus of its own: see meetsOtherKeychains().
class OtherKeychains : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locked();
    void absentBus();
    void absentService();
    void silent();
    void refusing();
};

namespace {

/// What a caller got, in the order of arrival.
template <class T> struct Answers
{
    std::vector<Result<T>> list;
    auto taker()
    {
        return [this](Result<T> result) { list.push_back(std::move(result)); };
    }
};

/// A Secret Service that says nothing until it is woken, and then refuses to keep anything.
class StandIn : public QDBusVirtualObject
{
public:
    explicit StandIn(bool silent)
        : m_silent(silent), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stand-in"_s))
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        m_registered = m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    bool isRegistered() const { return m_registered; }
    bool wasAsked() const { return !m_unanswered.isEmpty(); }
    void wake()
    {
        m_silent = false;
        for (const auto &message : std::exchange(m_unanswered, {}))
            m_bus.send(answer(message));
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        if (m_silent)
            m_unanswered << message;
        else
            m_bus.send(answer(message));
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

private:
    static QDBusMessage answer(const QDBusMessage &message)
    {
        const auto member = message.member();
        const auto login = QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
        if (member == "OpenSession"_L1 && message.arguments().at(0) == u"plain"_s)
            return message.createReply({QVariant::fromValue(QDBusVariant(QString())),
                                        QVariant::fromValue(QDBusObjectPath(u"/session"_s))});
        if (member == "OpenSession"_L1)
            return message.createErrorReply(QDBusError::NotSupported, u"only plain"_s);
        if (member == "ReadAlias"_L1)
            return message.createReply(QVariant::fromValue(login));
        if (member == "SearchItems"_L1)
            return message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()),
                                        QVariant::fromValue(QList<QDBusObjectPath>())});
        if (member == "Get"_L1)
            return message.createReply(QVariant::fromValue(QDBusVariant(false)));
        return message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s);
    }

    bool m_silent;
    bool m_registered = false;
    QDBusConnection m_bus;
    QList<QDBusMessage> m_unanswered;
};

} // namespace

void tst_KeychainStore::initTestCase()
{
    QVERIFY(m_bareBus.open());
    m_bareBus.write(R"(<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
        <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
        </busconfig>)");
    QVERIFY(m_bareBus.flush());
}

void tst_KeychainStore::keepsAndGivesBack()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/keeps"_s, clock);
    Answers<void> written;
    Answers<SecretString> read;
    const auto secret = u"秘密 & \"quotes\"\n"_s;
    const auto write = store.write(u"session"_s, SecretString::fromText(secret), written.taker());
    QVERIFY(store.isBusy());
    QTRY_COMPARE(written.list.size(), 1u);
    QVERIFY(written.list[0].has_value());
    const auto reading = store.read(u"session"_s, read.taker());
    QTRY_COMPARE(read.list.size(), 1u);
    QCOMPARE(read.list[0]->text(), secret);
    QVERIFY(!store.isBusy());

    Answers<void> removed;
    Answers<SecretString> again;
    const auto removal = store.remove(u"session"_s, removed.taker());
    const auto reading2 = store.read(u"session"_s, again.taker());
    QTRY_COMPARE(again.list.size(), 1u);
    QVERIFY(removed.list.at(0).has_value());
    QCOMPARE(again.list[0].error().kind, Error::Kind::NotFoundLocally);
}

void tst_KeychainStore::readingWhatWasNeverSaved()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/never"_s, clock);
    Answers<SecretString> read;
    const auto reading = store.read(u"session"_s, read.taker());
    QTRY_COMPARE(read.list.size(), 1u);
    QCOMPARE(read.list[0].error().kind, Error::Kind::NotFoundLocally);
}

void tst_KeychainStore::removingWhatIsNotThereSucceeds()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/never"_s, clock);
    Answers<void> removed;
    const auto removal = store.remove(u"session"_s, removed.taker());
    QTRY_COMPARE(removed.list.size(), 1u);
    QVERIFY(removed.list[0].has_value());
}

void tst_KeychainStore::profilesAndEnvironmentsAreKeptApart()
{
    const auto japan = net::Environment::japan();
    const auto local = [](const char *url) {
        return net::Environment::custom(QUrl(QString::fromLatin1(url)), {});
    };
    const auto name = &KeychainStore::serviceName;
    QVERIFY(name(u"default"_s, japan) != name(u"other"_s, japan));
    QVERIFY(name(u"default"_s, japan) != name(u"default"_s, local("https://127.0.0.1:4443")));
    // The sandbox may come back on another port; another host is another server.
    QCOMPARE(name(u"default"_s, local("https://127.0.0.1:4443")),
             name(u"default"_s, local("https://127.0.0.1:1")));
    QVERIFY(name(u"default"_s, local("https://127.0.0.1")) !=
            name(u"default"_s, local("https://gateway.example")));
}

void tst_KeychainStore::droppingTheHandleDoesNotStopAWrite()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/dropped"_s, clock);
    QSignalSpy idle(&store, &KeychainStore::idle);
    int calls = 0;
    {
        const auto write = store.write(u"session"_s, SecretString("kept"), [&](Result<void>) { ++calls; });
    }
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(calls, 0);
    Answers<SecretString> read;
    const auto reading = store.read(u"session"_s, read.taker());
    QTRY_COMPARE(read.list.size(), 1u);
    QCOMPARE(read.list[0]->utf8(), "kept");
}

void tst_KeychainStore::meetsOtherKeychains_data()
{
    QTest::addColumn<QStringList>("session"); ///< the command that gives the child its bus
    QTest::addColumn<QString>("bus");
    const QStringList keyring{ccj::testing::sourcePath(u"tests/support/with-keyring"_s)};
    const QStringList noServices{u"dbus-run-session"_s, u"--config-file"_s, m_bareBus.fileName(), u"--"_s};
    QTest::newRow("locked") << keyring << QString();
    QTest::newRow("absentBus") << QStringList() << u"unix:path=/nowhere/bus"_s;
    QTest::newRow("absentService") << noServices << QString();
    QTest::newRow("silent") << noServices << QString();
    QTest::newRow("refusing") << noServices << QString();
}

void tst_KeychainStore::meetsOtherKeychains()
{
    QFETCH(QStringList, session);
    QFETCH(QString, bus);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CCJ_OTHER_KEYCHAIN"_s, u"1"_s);
    if (!bus.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    auto command = session << QCoreApplication::applicationFilePath()
                           << QString::fromLatin1(QTest::currentDataTag());
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(command.takeFirst(), command);
    QVERIFY(child.waitForFinished(60000));
    QVERIFY2(child.exitCode() == 0, child.readAll().constData());
}

void OtherKeychains::locked()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/locked"_s, clock);
    Answers<void> written;
    const auto write = store.write(u"session"_s, SecretString("saved"), written.taker());
    QTRY_COMPARE(written.list.size(), 1u);
    QVERIFY(testing::lockKeyring());

    Answers<SecretString> read;
    const auto reading = store.read(u"session"_s, read.taker());
    QTRY_COMPARE(read.list.size(), 1u);
    QCOMPARE(read.list[0].error().kind, Error::Kind::KeychainLocked);
    Answers<void> second;
    const auto secondWrite = store.write(u"session"_s, SecretString("more"), second.taker());
    QTRY_COMPARE(second.list.size(), 1u);
    QCOMPARE(second.list[0].error().kind, Error::Kind::KeychainLocked);
}

void OtherKeychains::absentBus()
{
    absentService();
}

void OtherKeychains::absentService()
{
    SystemClock clock;
    KeychainStore store(u"ccj-test/absent"_s, clock);
    Answers<SecretString> read;
    Answers<void> written;
    const auto reading = store.read(u"session"_s, read.taker());
    const auto write = store.write(u"session"_s, SecretString("secret"), written.taker());
    QTRY_COMPARE(read.list.size(), 1u);
    QTRY_COMPARE(written.list.size(), 1u);
    for (const auto &error : {read.list[0].error(), written.list[0].error()}) {
        QCOMPARE(error.kind, Error::Kind::KeychainUnavailable);
        QVERIFY(error.type != keychainRefused);
    }
}

void OtherKeychains::silent()
{
    StandIn service(true);
    QVERIFY(service.isRegistered());
    testing::FakeClock clock;
    KeychainStore store(u"ccj-test/silent"_s, clock);
    Answers<SecretString> first;
    const auto reading = store.read(u"session"_s, first.taker());
    QTRY_VERIFY(service.wasAsked());
    clock.advance(9s);
    QVERIFY(first.list.empty());
    clock.advance(1s);
    QCOMPARE(first.list.at(0).error().kind, Error::Kind::KeychainSilent);

    // The job goes on; whoever waits when it answers after all has the answer.
    Answers<SecretString> second;
    const auto again = store.read(u"session"_s, second.taker());
    service.wake();
    QTRY_COMPARE(second.list.size(), 1u);
    QCOMPARE(second.list[0].error().kind, Error::Kind::NotFoundLocally);
    QCOMPARE(first.list.size(), 1u);
}

void OtherKeychains::refusing()
{
    StandIn service(false);
    QVERIFY(service.isRegistered());
    SystemClock clock;
    KeychainStore store(u"ccj-test/refusing"_s, clock);
    Answers<void> written;
    const auto write = store.write(u"session"_s, SecretString("secret"), written.taker());
    QTRY_COMPARE(written.list.size(), 1u);
    QCOMPARE(written.list[0].error().kind, Error::Kind::KeychainUnavailable);
    QCOMPARE(written.list[0].error().type, keychainRefused);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("CCJ_OTHER_KEYCHAIN")) {
        qunsetenv("CCJ_OTHER_KEYCHAIN");
        OtherKeychains test;
        return QTest::qExec(&test, argc, argv);
    }
    tst_KeychainStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
