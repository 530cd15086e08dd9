// SPDX-License-Identifier: Apache-2.0
// What a check finds out about servers that behave in every way (R218, R219, R226), without a proxy.
#include "tests/connectivity/checkfixture.h"

#include <QProcess>
#include <QTemporaryDir>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::connectivity;
using namespace std::chrono_literals;
using State = CheckResult::State;

class tst_AddressCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheWholeWay_data();
    void tellsTheWholeWay();
    void sendsNothingButTheHandshake();
    void refusesCertificates_data();
    void refusesCertificates();
    void suspectsDecryptionBehindALocalAuthority();
    void aForgedNameIsNoPublicAuthority();
    void anExpiredCertificateKeepsItsAuthority();
    void refusesOldTls();
    void refusesAnAnswerInOldTls();
    void namesThatAreUnknown_data();
    void namesThatAreUnknown();
    void aNameServiceThatIsSilent();
    void aClosedPort();
    void aSilentServer();
    void aConnectionThatIsSwallowed();
    void aServerThatHangsUp();
    void triesTheNextIpAddress();
    void takesAnIpAddress();
    void plainAnswers_data();
    void plainAnswers();
    void aPlainServerThatIsSilent();
    void canBeDropped();
};

void tst_AddressCheck::tellsTheWholeWay_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("version");
    QTest::newRow("1.2") << int(QSsl::TlsV1_2) << u"TLS 1.2"_s;
    QTest::newRow("1.3") << int(QSsl::TlsV1_3) << u"TLS 1.3"_s;
}

void tst_AddressCheck::tellsTheWholeWay()
{
    QFETCH(int, protocol);
    QFETCH(QString, version);
    World world;
    auto tls = world.publicAuthority.server(u"good.test"_s);
    tls.setProtocol(QSsl::SslProtocol(protocol));
    const RawServer server(answersOk, tls);
    const auto result = world.check(u"good.test"_s, server);
    QVERIFY(result);
    QCOMPARE(result->state(), State::Good);
    QCOMPARE(result->resolved, QStringList{u"127.0.0.1"_s});
    QCOMPARE(result->connectedTo, u"127.0.0.1"_s);
    QCOMPARE(result->tlsVersion, version);
    QVERIFY(!result->cipher.isEmpty());
    QVERIFY(result->nameTime && result->connectTime && result->tlsTime);
    QCOMPARE(result->proxy, QString());
    QCOMPARE(result->authority, Authority::Public);
    QVERIFY(!result->isInterceptionSuspected());
    QCOMPARE(result->issuer(), u"Everybody's authority"_s);
    QCOMPARE(result->chain.size(), 2); // the root, which the server does not send, included
    QCOMPARE(result->chain.first().subject, u"good.test"_s);
    QCOMPARE(result->chain.last().subject, u"Everybody's authority"_s);
    QVERIFY(result->chain.first().validUntil > QDateTime::currentDateTimeUtc().addDays(28));
}

void tst_AddressCheck::sendsNothingButTheHandshake()
{
    World world;
    RawServer server(answersOk, world.publicAuthority.server(u"good.test"_s));
    QVERIFY(world.check(u"good.test"_s, server));
    QTRY_COMPARE(server.departures(), 1);
    QVERIFY(server.requests().isEmpty());
}

void tst_AddressCheck::refusesCertificates_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Authority>("authority");
    const World world;
    QTest::newRow("self-signed") << TestAuthority::selfSigned(u"good.test"_s) << Problem::SelfSigned
                                 << Authority::Untrusted;
    QTest::newRow("nobody's authority")
        << world.strangeAuthority.server(u"good.test"_s) << Problem::UntrustedIssuer << Authority::Untrusted;
    QTest::newRow("nobody's authority, another name")
        << world.strangeAuthority.server(u"other.test"_s) << Problem::UntrustedIssuer << Authority::Untrusted;
}

void tst_AddressCheck::refusesCertificates()
{
    QFETCH(QSslConfiguration, tls);
    QFETCH(Problem, problem);
    QFETCH(Authority, authority);
    World world;
    RawServer server(answersOk, tls);
    const auto result = world.check(u"good.test"_s, server);
    QVERIFY(result);
    QCOMPARE(result->state(), State::Failed);
    QCOMPARE(result->step, Step::Tls);
    QCOMPARE(result->problem, problem);
    QCOMPARE(result->authority, authority);
    QVERIFY(result->isInterceptionSuspected());
    QVERIFY(!result->chain.isEmpty()); // what was refused can be looked at
    QVERIFY(!result->detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

// R219: trusted here, but not by everybody.
void tst_AddressCheck::suspectsDecryptionBehindALocalAuthority()
{
    World world;
    const RawServer server(answersOk, world.localAuthority.server(u"good.test"_s));
    const auto result = world.check(u"good.test"_s, server);
    QVERIFY(result);
    QCOMPARE(result->state(), State::Suspicious);
    QVERIFY(!result->problem);
    QCOMPARE(result->authority, Authority::Local);
    QCOMPARE(result->issuer(), u"Our company's inspection"_s);
}

// An authority of the proxy may call itself what it likes; the signature decides.
void tst_AddressCheck::aForgedNameIsNoPublicAuthority()
{
    World world;
    const TestAuthority forged(u"Everybody's authority"_s);
    world.tools.tls.setCaCertificates({forged.certificate()});
    const RawServer server(answersOk, forged.server(u"good.test"_s));
    const auto result = world.check(u"good.test"_s, server);
    QVERIFY(result);
    QCOMPARE(result->issuer(), u"Everybody's authority"_s);
    QCOMPARE(result->authority, Authority::Local);
    QCOMPARE(result->state(), State::Suspicious);
}

void tst_AddressCheck::anExpiredCertificateKeepsItsAuthority()
{
    struct Case
    {
        QString host;
        TestAuthority::Validity validity;
        Problem problem;
    };
    World world;
    for (const auto &[host, validity, problem] : {Case{u"good.test"_s, {-20, -10}, Problem::Expired},
                                                  Case{u"good.test"_s, {5, 10}, Problem::NotYetValid},
                                                  Case{u"other.test"_s, {-1, 10}, Problem::WrongName}}) {
        const RawServer server(answersOk, world.publicAuthority.server(host, validity));
        const auto result = world.check(u"good.test"_s, server);
        QVERIFY(result);
        QCOMPARE(result->problem, problem);
        QCOMPARE(result->authority, Authority::Public); // nobody decrypts here
        QVERIFY(!result->isInterceptionSuspected());
    }
}

// A server of another make that speaks TLS 1.1 alone says so with an alert.
void tst_AddressCheck::refusesOldTls()
{
    World world;
    QTemporaryDir folder;
    const TestCertificates certificates(folder.path());
    QVERIFY(certificates.isValid());
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s,
                  {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"server.pem"_s, u"-key"_s,
                   u"server.key"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-tls1_1"_s});
    QByteArray output;
    QTRY_VERIFY((output += openssl.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
    const auto port =
        output.mid(output.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first().trimmed().toUShort();
    const auto result = world.check(World::address(u"good.test"_s, port));
    openssl.kill();
    openssl.waitForFinished();
    QVERIFY(result);
    QCOMPARE(result->problem, Problem::TlsTooOld);
    QCOMPARE(result->step, Step::Tls);
}

// An older one picks the version it knows, and it is this computer that refuses.
void tst_AddressCheck::refusesAnAnswerInOldTls()
{
    World world;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        auto *connection = server.nextPendingConnection();
        connect(connection, &QTcpSocket::readyRead, connection, [connection] {
            if (connection->readAll().isEmpty())
                return;
            // A server's hello in TLS 1.1: version, random, no session, one cipher, no compression.
            const QByteArray hello =
                QByteArray::fromHex("0302") + QByteArray(32, 'r') + QByteArray::fromHex("00c01300");
            const char length = static_cast<char>(hello.size());
            connection->write(QByteArray::fromHex("16030200") + static_cast<char>(length + 4) +
                              QByteArray::fromHex("020000") + length + hello);
        });
    });
    const auto result = world.check(World::address(u"good.test"_s, server.serverPort()));
    QVERIFY(result);
    QCOMPARE(result->problem, Problem::TlsTooOld);
}

void tst_AddressCheck::namesThatAreUnknown_data()
{
    QTest::addColumn<bool>("nameServiceWorks");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("no such name") << true << Problem::NameUnknown;
    QTest::newRow("no name service") << false << Problem::NameServiceFailed;
}

void tst_AddressCheck::namesThatAreUnknown()
{
    QFETCH(bool, nameServiceWorks);
    World world;
    world.nameServiceWorks = nameServiceWorks;
    const auto result = world.check(World::address(u"nowhere.test"_s, 443));
    QVERIFY(result);
    QTEST(*result->problem, "problem");
    QCOMPARE(result->step, Step::Name);
    QVERIFY(!result->connectTime);
}

void tst_AddressCheck::aNameServiceThatIsSilent()
{
    World world;
    world.silentNames = {u"good.test"_s};
    world.begin(World::address(u"good.test"_s, 443));
    QTRY_COMPARE(world.lookups, 1);
    world.clock.advance(AddressCheck::stepLimit - 1ms);
    QVERIFY(!world.result);
    world.clock.advance(1ms);
    QVERIFY(world.ended());
    QCOMPARE(world.result->problem, Problem::Silent);
    QCOMPARE(world.result->step, Step::Name);
}

void tst_AddressCheck::aClosedPort()
{
    World world;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const auto result = world.check(World::address(u"good.test"_s, port));
    QVERIFY(result);
    QCOMPARE(result->problem, Problem::Refused);
    QCOMPARE(result->step, Step::Connection);
    QVERIFY(result->nameTime);
}

void tst_AddressCheck::aSilentServer()
{
    World world;
    const RawServer server([](const QByteArray &, QTcpSocket &) {}); // takes connections, says nothing
    world.begin(World::address(u"good.test"_s, World::portOf(server)));
    QTRY_COMPARE(server.connections(), 1);
    QTRY_COMPARE(world.clock.untilNext(), AddressCheck::stepLimit); // of the handshake
    world.clock.advance(AddressCheck::stepLimit);
    QVERIFY(world.ended());
    QCOMPARE(world.result->problem, Problem::Silent);
    QCOMPARE(world.result->step, Step::Tls);
    QVERIFY(world.result->connectTime);
    QTRY_COMPARE(server.departures(), 1);
}

// A firewall that drops packets: a queue that is full answers no more connections.
void tst_AddressCheck::aConnectionThatIsSwallowed()
{
    World world;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof(place);
    QVERIFY(bind(listener, reinterpret_cast<sockaddr *>(&place), length) == 0 && listen(listener, 0) == 0);
    QCOMPARE(getsockname(listener, reinterpret_cast<sockaddr *>(&place), &length), 0);
    const quint16 port = ntohs(place.sin_port);
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(first.waitForConnected());
    world.begin(World::address(u"good.test"_s, port));
    QTRY_COMPARE(world.clock.untilNext(), AddressCheck::connectionLimit);
    World elsewhere; // a connection that is taken is made long before this one has ended
    const RawServer good(answersOk, elsewhere.publicAuthority.server(u"good.test"_s));
    QVERIFY(elsewhere.check(u"good.test"_s, good));
    world.clock.advance(AddressCheck::connectionLimit);
    QVERIFY(world.ended());
    close(listener);
    QCOMPARE(world.result->problem, Problem::Silent);
    QCOMPARE(world.result->step, Step::Connection);
    QVERIFY(!world.result->connectTime);
}

void tst_AddressCheck::aServerThatHangsUp()
{
    World world;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        auto *connection = server.nextPendingConnection();
        connect(connection, &QTcpSocket::readyRead, connection, &QTcpSocket::abort);
    });
    const auto result = world.check(World::address(u"good.test"_s, server.serverPort()));
    QVERIFY(result);
    QCOMPARE(result->problem, Problem::Reset);
    QCOMPARE(result->step, Step::Tls);
}

// 127.0.0.2 has no server; the second address of the name has one.
void tst_AddressCheck::triesTheNextIpAddress()
{
    World world;
    world.names[u"good.test"_s] = {QHostAddress(u"127.0.0.2"_s), QHostAddress(QHostAddress::LocalHost)};
    const RawServer server(answersOk, world.publicAuthority.server(u"good.test"_s));
    const auto result = world.check(u"good.test"_s, server);
    QVERIFY(result);
    QCOMPARE(result->state(), State::Good);
    QCOMPARE(result->resolved.size(), 2);
    QCOMPARE(result->connectedTo, u"127.0.0.1"_s);
}

void tst_AddressCheck::takesAnIpAddress()
{
    World world;
    const RawServer server(answersOk, world.publicAuthority.server(u"127.0.0.1"_s));
    const auto result = world.check(u"127.0.0.1"_s, server);
    QVERIFY(result);
    QCOMPARE(result->state(), State::Good);
    QCOMPARE(world.lookups, 0);
    QVERIFY(!result->nameTime);
}

void tst_AddressCheck::plainAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("200") << RawServer::http("200 OK", "") << 200;
    QTest::newRow("404 is an answer too") << RawServer::http("404 Not Found", "") << 404;
    QTest::newRow("a redirection is not followed")
        << RawServer::http("302 Found", "", "Location: http://127.0.0.1:1/\r\n") << 302;
    QTest::newRow("no HTTP") << QByteArray("220 mail.test ESMTP\r\n") << 0;
}

// R226: port 80 needs an answer, not TLS.
void tst_AddressCheck::plainAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    World world;
    RawServer server([answer](const QByteArray &, QTcpSocket &connection) {
        connection.write(answer);
        connection.disconnectFromHost();
    });
    const auto result = world.check(u"good.test"_s, server, Transport::Http);
    QVERIFY(result);
    QCOMPARE(result->step, Step::Answer);
    QCOMPARE(result->httpStatus, status);
    QCOMPARE(result->state(), status == 0 ? State::Failed : State::Good);
    QCOMPARE(result->authority, Authority::Unknown);
    QCOMPARE(server.connections(), 1 + server.requests().size()); // the first one only connects
    QVERIFY(server.requests().first().startsWith("HEAD / HTTP/1.1\r\n"));
    QVERIFY(server.requests().first().contains("Host: good.test:"));
}

void tst_AddressCheck::aPlainServerThatIsSilent()
{
    World world;
    RawServer server([](const QByteArray &, QTcpSocket &) {});
    world.begin(World::address(u"good.test"_s, World::portOf(server), Transport::Http));
    QTRY_COMPARE(server.requests().size(), 1);
    world.clock.advance(AddressCheck::stepLimit);
    QVERIFY(world.ended());
    QCOMPARE(world.result->problem, Problem::Silent);
    QCOMPARE(world.result->step, Step::Answer);
}

void tst_AddressCheck::canBeDropped()
{
    World world;
    const RawServer server([](const QByteArray &, QTcpSocket &) {});
    world.begin(World::address(u"good.test"_s, World::portOf(server)));
    QTRY_COMPARE(server.connections(), 1);
    world.pending.cancel();
    QTRY_COMPARE(server.departures(), 1); // the connection is gone at once
    QCOMPARE(world.clock.waiting(), 0);
    QVERIFY(!world.result);
}

QTEST_GUILESS_MAIN(tst_AddressCheck)
#include "tst_addresscheck.moc"
