// SPDX-License-Identifier: Apache-2.0
// Servers that fail, and what the caller is told: above all whether a change may have happened.
#include "app/net/networkhttpclient.h"

#include "tests/support/changelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpcalls.h"
#include "tests/support/rawserver.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

struct Bench
{
    explicit Bench(RawServer::Answer answer) : server(std::move(answer))
    {
        client.setJitter([] { return 0.0; });
    }
    RawServer server;
    FakeClock clock;
    ChangeLog changes;
    NetworkHttpClient client{Environment::custom(server.url(), {}), clock, changes};
};

/// Writes what it is given and hangs up.
RawServer::Answer writesAndLeaves(const QByteArray &bytes)
{
    return [bytes](const QByteArray &, QTcpSocket &connection) {
        connection.write(bytes);
        connection.disconnectFromHost();
    };
}

RawServer::Answer stalls(const QByteArray &beginning = {})
{
    return [beginning](const QByteArray &, QTcpSocket &connection) { connection.write(beginning); };
}

net::Request changeWith(const QByteArray &verb, bool body)
{
    auto request = change(u"/x"_s);
    request.verb = verb;
    if (!body)
        request.json.reset();
    return request;
}

} // namespace

class tst_BrokenServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeWithoutAnAnswerIsUnknown_data();
    void aChangeWithoutAnAnswerIsUnknown();
    void aStalledChangeIsUnknown_data();
    void aStalledChangeIsUnknown();
    void aChangeThatNeverLeftIsNot();
    void aGatewayThatLostTheAnswerLeavesItUnknown();
    void brokenReadsAreTriedAgain_data();
    void brokenReadsAreTriedAgain();
    void readsTimeOutThreeTimes();
    void anAnswerTooLargeIsRefused();
    void aSlowAnswerInPiecesIsWhole();
    void aProxyThatWantsCredentialsIsNamed();
};

void tst_BrokenServers::aChangeWithoutAnAnswerIsUnknown_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("body");
    QTest::addColumn<QByteArray>("bytes");
    const QList<QPair<const char *, QByteArray>> faults{
        {"dropped", ""},
        {"truncated", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"items\""},
        {"truncated chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"it"},
        {"truncated headers", "HTTP/1.1 200 OK\r\nContent-Le"},
        {"malformed", "SSH-2.0-OpenSSH_9.2\r\n\r\n"}};
    for (const auto &[name, bytes] : faults) {
        QTest::addRow("POST %s", name) << QByteArray("POST") << true << bytes;
        QTest::addRow("PUT %s", name) << QByteArray("PUT") << true << bytes;
        QTest::addRow("DELETE %s", name) << QByteArray("DELETE") << false << bytes;
    }
}

void tst_BrokenServers::aChangeWithoutAnAnswerIsUnknown()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, body);
    QFETCH(QByteArray, bytes);
    Bench bench(writesAndLeaves(bytes));
    const auto call = HttpCall::send(bench.client, changeWith(verb, body));
    QTRY_VERIFY(call->result);
    QVERIFY(!call->result->has_value());
    QVERIFY(call->result->error().outcomeUnknown);
    QVERIFY(!call->result->error().transactionId.isEmpty());
    QCOMPARE(bench.changes.lines.last(), u"unknown"_s);
    bench.clock.advance(10min);
    QCOMPARE(bench.server.requests().size(), 1); // never again
}

void tst_BrokenServers::aStalledChangeIsUnknown_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
}

void tst_BrokenServers::aStalledChangeIsUnknown()
{
    QFETCH(QByteArray, beginning);
    Bench bench(stalls(beginning));
    auto request = change(u"/x"_s);
    request.timeout = 15s;
    const auto call = HttpCall::send(bench.client, request);
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(14999ms);
    QVERIFY(!call->result);
    bench.clock.advance(1ms);
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Timeout);
    QVERIFY(call->result->error().outcomeUnknown);
    QTRY_COMPARE(bench.server.departures(), 1);
}

void tst_BrokenServers::aChangeThatNeverLeftIsNot()
{
    for (const bool body : {true, false}) {
        Bench bench(stalls());
        bench.server.close();
        const auto call = HttpCall::send(bench.client, changeWith("DELETE", body));
        QTRY_VERIFY(call->result);
        QCOMPARE(call->result->error().kind, Kind::Offline);
        QVERIFY(!call->result->error().outcomeUnknown);
        QCOMPARE(bench.changes.lines.last(), u"refused"_s);
    }
}

void tst_BrokenServers::aGatewayThatLostTheAnswerLeavesItUnknown()
{
    for (const QByteArray status : {"502 Bad Gateway", "504 Gateway Time-out"}) {
        Bench bench(writesAndLeaves(RawServer::http(status, "<html><title>Sorry</title></html>")));
        const auto call = HttpCall::send(bench.client, change(u"/x"_s));
        QTRY_VERIFY(call->result);
        QCOMPARE(call->result->error().kind, Kind::Server);
        QVERIFY(call->result->error().outcomeUnknown);
    }
}

void tst_BrokenServers::brokenReadsAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("dropped") << QByteArray();
    QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"items\"");
    QTest::newRow("busy") << RawServer::http("503 Busy", "<html>");
}

void tst_BrokenServers::brokenReadsAreTriedAgain()
{
    QFETCH(QByteArray, bytes);
    bool broken = true;
    Bench bench([&](const QByteArray &request, QTcpSocket &connection) {
        if (broken)
            writesAndLeaves(bytes)(request, connection);
        else
            connection.write(RawServer::http("200 OK", "[]"));
    });
    const auto call = HttpCall::send(bench.client, get(u"/x"_s));
    QTRY_VERIFY(bench.clock.untilNext() <= 1s && bench.clock.untilNext() > 0s);
    broken = false;
    bench.clock.advance(1s);
    QTRY_VERIFY(call->result);
    QCOMPARE((*call->result)->body, QByteArray("[]"));
}

void tst_BrokenServers::readsTimeOutThreeTimes()
{
    Bench bench(stalls());
    const auto call = HttpCall::send(bench.client, get(u"/x"_s));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(bench.server.requests().size(), attempt);
        bench.clock.advance(15s); // the time-out
        QTRY_COMPARE(bench.server.departures(), attempt);
        bench.clock.advance(3s); // the pause
    }
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Timeout);
    QVERIFY(!call->result->error().outcomeUnknown); // nothing was to change
}

void tst_BrokenServers::anAnswerTooLargeIsRefused()
{
    Bench bench(stalls(RawServer::http("200 OK", QByteArray(33 * 1024 * 1024, ' '))));
    const auto call = HttpCall::send(bench.client, get(u"/x"_s));
    QTRY_VERIFY_WITH_TIMEOUT(call->result, 30'000);
    QCOMPARE(call->result->error().kind, Kind::BadResponse);
}

void tst_BrokenServers::aSlowAnswerInPiecesIsWhole()
{
    QPointer<QTcpSocket> held;
    Bench bench([&](const QByteArray &, QTcpSocket &connection) {
        held = &connection;
        connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n");
    });
    const auto call = HttpCall::send(bench.client, get(u"/x"_s));
    QTRY_VERIFY(held);
    bench.clock.advance(5s);
    held->write("2\r\n2]\r\n0\r\n\r\n");
    QTRY_VERIFY(call->result);
    QCOMPARE((*call->result)->body, QByteArray("[1,2]"));
}

void tst_BrokenServers::aProxyThatWantsCredentialsIsNamed()
{
    RawServer proxy([](const QByteArray &, QTcpSocket &connection) {
        connection.write(
            RawServer::http("407 Who are you", "<html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    });
    qputenv("https_proxy", proxy.url().toEncoded());
    FakeClock clock;
    ChangeLog changes;
    NetworkHttpClient client(Environment::custom(QUrl(u"https://gateway.invalid"_s), {}), clock, changes);
    const auto call = HttpCall::send(client, change(u"/x"_s));
    const bool answered = QTest::qWaitFor([&] { return call->result.has_value(); });
    qunsetenv("https_proxy");
    QVERIFY(answered);
    QVERIFY(proxy.requests().at(0).startsWith("CONNECT gateway.invalid:443 "));
    QCOMPARE(call->result->error().kind, Kind::Proxy);
    QVERIFY(!call->result->error().outcomeUnknown);
}

QTEST_GUILESS_MAIN(tst_BrokenServers)
#include "tst_brokenservers.moc"
