// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/serverfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUuid>

using namespace ccj::sandbox;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto host = ServerFixture::host;
}

/// What the server does with requests that no well-behaved client sends, and that it serves others
/// meanwhile. Raw sockets on purpose.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ServerFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void answersCarryWhatTheContractWants()
    {
        const auto id = QByteArray("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        const auto answer =
            m_fixture->ask("GET /hello HTTP/1.1\r\nCitrix-TransactionId: " + id + "\r\n" + host + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Date"), "Sun, 04 May 2031 01:02:03 GMT"); // the sandbox's clock
        QCOMPARE(answer.header("Citrix-TransactionId"), id);
        QCOMPARE(answer.header("Content-Type"), "application/json");
        const auto other = m_fixture->ask(m_fixture->get("/hello"));
        QVERIFY(!QUuid(other.header("Citrix-TransactionId")).isNull());
    }

    void emptyAnswersHaveNoLengthAndHeadHasNoBody()
    {
        const auto nothing = m_fixture->ask(m_fixture->get("/nothing"));
        QCOMPARE(nothing.status, 204);
        QVERIFY(nothing.header("Content-Length").isEmpty());

        const auto socket = m_fixture->connected();
        socket->write(QByteArray("HEAD /hello HTTP/1.1\r\n") + host + "\r\n");
        const auto head = readAnswer(*socket, true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), "11");
        QCOMPARE(statusOfNext(*socket), 200); // in step: nothing of a body was sent
    }

    void refusedHeadHasNoBodyEither()
    {
        const auto socket = m_fixture->connected();
        socket->write("HEAD /hello HTTP/1.1\r\nHost: example.jp\r\n\r\n");
        QCOMPARE(readAnswer(*socket, true).status, 403);
        QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected());
        QCOMPARE(socket->readAll(), QByteArray());
    }

    void idsMayHoldEncodedSlashes()
    {
        const auto answer = m_fixture->ask(
            QByteArray("DELETE /things/OID:%2Fazuread%2Fabc/parts HTTP/1.1\r\n") + host + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("id"_L1).toString(), u"OID:/azuread/abc"_s);
    }

    void refusesWithTheStandardBody_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray hosted(host);
        QTest::newRow("unknown path") << "GET /unknown HTTP/1.1\r\n" + hosted + "\r\n" << 404;
        QTest::newRow("wrong method") << "PUT /hello HTTP/1.1\r\n" + hosted + "\r\n" << 405;
        QTest::newRow("TRACE") << "TRACE /hello HTTP/1.1\r\n" + hosted + "\r\n" << 405;
        QTest::newRow("unknown method") << "BREW /hello HTTP/1.1\r\n" + hosted + "\r\n" << 400;
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 what is this\r\n\r\n") << 400;
        QTest::newRow("HTTP/9") << "GET /hello HTTP/9.9\r\n" + hosted + "\r\n" << 400;
        QTest::newRow("no target") << "GET  HTTP/1.1\r\n" + hosted + "\r\n" << 400;
        QTest::newRow("absolute target") << "GET http://127.0.0.1/hello HTTP/1.1\r\n" + hosted + "\r\n"
                                         << 400;
        QTest::newRow("CONNECT") << "CONNECT example.jp:443 HTTP/1.1\r\n" + hosted + "\r\n" << 400;
        QTest::newRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << "GET /hello HTTP/1.1\r\n" + hosted + hosted + "\r\n" << 400;
        QTest::newRow("long address") << "GET /" + QByteArray(9'000, 'a') + " HTTP/1.1\r\n" + hosted + "\r\n"
                                      << 414;
        QTest::newRow("long header") << "GET /hello HTTP/1.1\r\nX: " + QByteArray(9'000, 'a') + "\r\n" +
                                            hosted + "\r\n"
                                     << 400;
        QTest::newRow("headers without end")
            << "GET /hello HTTP/1.1\r\n" + hosted + QByteArray("X: y\r\n").repeated(20'000) << 413;
        QTest::newRow("negative length") << "POST /echo HTTP/1.1\r\nContent-Length: -1\r\n" + hosted + "\r\n"
                                         << 400;
        QTest::newRow("overflowing length")
            << "POST /echo HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n" + hosted + "\r\n"
            << 400;
        QTest::newRow("length in words") << "POST /echo HTTP/1.1\r\nContent-Length: ten\r\n" + hosted + "\r\n"
                                         << 400;
        QTest::newRow("enormous length")
            << "POST /echo HTTP/1.1\r\nContent-Length: 99999999999\r\n" + hosted + "\r\n"
            << 413;
        QTest::newRow("two lengths") << "POST /echo HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n" +
                                            hosted + "\r\n{}"
                                     << 400;
        QTest::newRow("length and chunks")
            << "POST /echo HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n" + hosted +
                   "\r\n{}"
            << 400;
        QTest::newRow("unknown encoding")
            << "POST /echo HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n" + hosted + "\r\n{}" << 400;
        QTest::newRow("bad chunk") << "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + hosted +
                                          "\r\nzz\r\nxx\r\n0\r\n\r\n"
                                   << 400;
        QTest::newRow("compressed body")
            << "POST /echo HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n" + hosted + "\r\n{}"
            << 415;
        QTest::newRow("GET with a body")
            << "GET /hello HTTP/1.1\r\nContent-Length: 2\r\n" + hosted + "\r\n{}" << 400;
        QTest::newRow("12 MB") << "POST /echo HTTP/1.1\r\nContent-Length: 12000000\r\n" + hosted + "\r\n" +
                                      QByteArray(12'000'000, 'x')
                               << 413;
        QTest::newRow("12 MB in chunks")
            << "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + hosted + "\r\n" +
                   ("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n").repeated(190) + "0\r\n\r\n"
            << 413;
        QTest::newRow("half a head") << "GET /hello HTTP/1.1\r\n" + hosted << 408;
        QTest::newRow("half a body") << "POST /echo HTTP/1.1\r\nContent-Length: 10\r\n" + hosted +
                                            "\r\n{\"a\""
                                     << 408;
        QTest::newRow("handler that throws") << "GET /throws HTTP/1.1\r\n" + hosted + "\r\n" << 500;
    }

    void refusesWithTheStandardBody()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const auto answer = m_fixture->ask(request);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Content-Type"), "application/json");
        QVERIFY(!answer.header("Date").isEmpty());
        QVERIFY(!answer.header("Citrix-TransactionId").isEmpty());
        const auto body = answer.json();
        for (const auto &field :
             {"type"_L1, "title"_L1, "status"_L1, "detail"_L1, "instance"_L1, "parameters"_L1})
            QVERIFY2(body.contains(field), answer.body.constData());
        QCOMPARE(body.value("status"_L1).toInt(), status);
        QVERIFY(body.value("parameters"_L1).isArray());
        QVERIFY(!answer.body.contains("4711")); // what went wrong inside stays inside
        QCOMPARE(m_fixture->ask(m_fixture->get("/hello")).status, 200);
    }

    void wrongMethodNamesTheRightOne()
    {
        QCOMPARE(m_fixture->ask(QByteArray("PUT /hello HTTP/1.1\r\n") + host + "\r\n").header("Allow"),
                 "GET");
    }

    void onlyLoopbackNamesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        for (const char *good :
             {"127.0.0.1", "127.0.0.1:80", "localhost", "LOCALHOST:9999", "[::1]", "[::1]:1"})
            QTest::newRow(good) << QByteArray(good) << 200;
        for (const char *bad : {"example.jp", "127.0.0.1.example.jp", "localhost.example.jp:80", "127.0.0.2",
                                "[::2]", "0.0.0.0", "127.0.0.1:", "127.0.0.1:http", "user@127.0.0.1"})
            QTest::newRow(bad) << QByteArray(bad) << 403;
    }

    void onlyLoopbackNamesAreAnswered()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, status);
        QCOMPARE(m_fixture->ask("GET /hello HTTP/1.1\r\nHost: " + name + "\r\n\r\n").status, status);
        QCOMPARE(m_fixture->askSecurely("GET /hello HTTP/1.1\r\nHost: " + name + "\r\n\r\n").status, status);
    }

    void pagesOfOthersAreRefused()
    {
        const auto from = [this](const QByteArray &origin) {
            return m_fixture->askSecurely("GET /hello HTTP/1.1\r\nOrigin: " + origin + "\r\n" + host +
                                          "\r\n");
        };
        QCOMPARE(from("null").status, 403);
        QCOMPARE(from("https://example.jp").status, 403);
        QCOMPARE(from("http://127.0.0.1:1").status, 403);
        QCOMPARE(from("http://127.0.0.1").type(), u"urn:ccj:error:originNotAllowed"_s);
        QCOMPARE(from(m_fixture->server->url().toLatin1()).status, 200);
        QCOMPARE(from(m_fixture->server->browserUrl().toLatin1()).status, 200);
    }

    void requestsSentTogetherAreAnsweredInOrder()
    {
        const auto socket = m_fixture->connected();
        socket->write(QByteArray("GET /hello HTTP/1.1\r\n") + host +
                      "\r\nPOST /echo HTTP/1.1\r\nContent-Length: 2\r\n" + host +
                      "\r\n{}GET /nothing HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(readAnswer(*socket).json().value("hello"_L1).toInt(), 1);
        QCOMPARE(readAnswer(*socket).json().value("size"_L1).toInt(), 2);
        QCOMPARE(readAnswer(*socket).status, 204);
    }

    void bodyOfARefusedRequestIsNotTakenForTheNextOne()
    {
        const auto inner = m_fixture->get("/hello");
        const auto socket = m_fixture->connected();
        socket->write("POST /echo HTTP/1.1\r\nHost: example.jp\r\nContent-Length: " +
                      QByteArray::number(inner.size()) + "\r\n\r\n" + inner);
        QCOMPARE(readAnswer(*socket).status, 403);
        QCOMPARE(readAnswer(*socket).status, 0);
    }

    void writesWithoutALengthAreComplete()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_fixture->ask(QByteArray("POST /echo HTTP/1.1\r\n") + host + "\r\n")
                     .json()
                     .value("size"_L1)
                     .toInt(-1),
                 0);
        QVERIFY(timer.elapsed() < 1500); // not only when the request's time is over
    }

    void chunkedBodyArrivesWhole()
    {
        QCOMPARE(m_fixture
                     ->ask(QByteArray("POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n") + host +
                           "\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n")
                     .json()
                     .value("size"_L1)
                     .toInt(),
                 7);
    }

    void silentClientsKeepNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing sent") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /hello HTTP/1.1\r\nHo");
        QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nContent-Length: 10\r\n") + host +
                                            "\r\n{";
    }

    /// 300 connections against a limit of 200.
    void silentClientsKeepNobodyOut()
    {
        QFETCH(QByteArray, sent);
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 300; ++i) {
            silent.push_back(m_fixture->connected());
            silent.back()->write(sent);
            silent.back()->flush();
        }
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_fixture->askSecurely(m_fixture->get("/hello")).status, 200);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void clientsThatLeaveEarlyHurtNobody()
    {
        for (int i = 0; i < 200; ++i) {
            const auto socket = m_fixture->connected();
            socket->write(m_fixture->get("/hello"));
            socket->flush();
            socket->abort();
        }
        for (int i = 0; i < 50; ++i) {
            QSslSocket socket;
            socket.connectToHostEncrypted(u"127.0.0.1"_s, m_fixture->port());
            socket.waitForConnected();
            socket.abort(); // in the middle of the handshake
        }
        QCOMPARE(m_fixture->askSecurely(m_fixture->get("/hello")).status, 200);
    }

    void plainHttpOnTheTlsPortIsClosed()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_fixture->port());
        QVERIFY(socket.waitForConnected());
        socket.write(m_fixture->get("/hello"));
        QVERIFY(isClosedByServer(socket));
        QCOMPARE(m_fixture->askSecurely(m_fixture->get("/hello")).status, 200);
    }

    void answersOnIpv6Too()
    {
        QTcpSocket socket;
        socket.connectToHost(u"::1"_s, m_fixture->browserPort());
        if (!socket.waitForConnected(2'000))
            QSKIP("no IPv6 on this machine");
        socket.write("GET /hello HTTP/1.1\r\nHost: [::1]\r\n\r\n");
        QCOMPARE(readAnswer(socket).status, 200);
    }

    void takenPortIsReportedInOneSentence()
    {
        Server second(m_fixture->router, m_fixture->router, m_fixture->faults,
                      [] { return QDateTime::currentDateTimeUtc(); });
        const auto bound = second.bind({.port = m_fixture->port()});
        QVERIFY(!bound);
        QVERIFY(bound.error().contains(u":%1"_s.arg(m_fixture->port())));
    }

private:
    static int statusOfNext(QTcpSocket &socket)
    {
        socket.write(QByteArray("GET /hello HTTP/1.1\r\n") + host + "\r\n");
        return readAnswer(socket).status;
    }

    std::unique_ptr<ServerFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
