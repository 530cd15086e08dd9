// SPDX-License-Identifier: Apache-2.0
// Answers too large for memory: they go piece by piece to whoever asked.
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

/// Keeps what a sink is given.
struct Basin
{
    int status = 0;
    QByteArray etag;
    QByteArray body;
    int begun = 0;
    std::optional<Error> refusal; ///< of the next piece

    Request request()
    {
        auto request = get(u"/large"_s);
        request.sink = BodySink{[this](const Response &head) -> Result<void> {
                                    ++begun;
                                    status = head.status;
                                    etag = head.header("ETag");
                                    return {};
                                },
                                [this](const QByteArray &piece) -> Result<void> {
                                    if (refusal)
                                        return std::unexpected(*refusal);
                                    body += piece;
                                    return {};
                                }};
        return request;
    }
};

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
    Basin basin;
};

/// Leaves the connection to the test.
struct Slow
{
    QPointer<QTcpSocket> connection;
    RawServer::Answer answer()
    {
        return [this](const QByteArray &, QTcpSocket &open) { connection = &open; };
    }
};

const QByteArray tenBytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nETag: \"a\"\r\n\r\n");

} // namespace

class tst_BodySink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBodyLargerThanAnswersMayBeArrives();
    void aRefusalIsReadAsEver();
    void whatTheSinkRefusesEndsIt();
    void onlySilenceTimesOut();
    void anAnswerThatHasBegunIsNotAskedForAgain();
    void aSinkThatLostInterestIsLeftAlone();
    void downloadsHaveAHostOfTheirOwn();
};

void tst_BodySink::aBodyLargerThanAnswersMayBeArrives()
{
    const QByteArray large(33 * 1024 * 1024, 'x');
    Bench bench([&](const QByteArray &, QTcpSocket &connection) {
        connection.write(RawServer::http("200 OK", large, "ETag: \"a\"\r\n"));
    });
    const auto call = HttpCall::send(bench.client, bench.basin.request());
    QTRY_VERIFY(call->result);
    QVERIFY(call->result->has_value());
    QVERIFY((*call->result)->body.isEmpty());
    QCOMPARE(bench.basin.begun, 1);
    QCOMPARE(bench.basin.etag, "\"a\"");
    QVERIFY(bench.basin.body == large);
}

void tst_BodySink::aRefusalIsReadAsEver()
{
    Bench bench([](const QByteArray &, QTcpSocket &connection) {
        connection.write(
            RawServer::http("404 Not Found", R"({"type":"x/notFound","detail":"no such file"})"));
    });
    const auto call = HttpCall::send(bench.client, bench.basin.request());
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::NotFound);
    QCOMPARE(call->result->error().detail, u"no such file"_s);
    QCOMPARE(bench.basin.begun, 0);
}

void tst_BodySink::whatTheSinkRefusesEndsIt()
{
    Bench bench([](const QByteArray &, QTcpSocket &connection) {
        connection.write(RawServer::http("200 OK", "0123456789"));
    });
    bench.basin.refusal = Error::of(Kind::Storage, u"no space"_s);
    const auto call = HttpCall::send(bench.client, bench.basin.request());
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Storage);
    QCOMPARE(call->result->error().detail, u"no space"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_BodySink::onlySilenceTimesOut()
{
    Slow slow;
    Bench bench(slow.answer());
    const auto call = HttpCall::send(bench.client, bench.basin.request());
    QTRY_VERIFY(slow.connection);
    slow.connection->write(tenBytes + '0');
    QTRY_COMPARE(bench.basin.body, "0");
    for (int digit = 1; digit < 9; ++digit) {
        bench.clock.advance(10s);
        slow.connection->write(QByteArray::number(digit));
        QTRY_COMPARE(bench.basin.body.size(), digit + 1);
    }
    QVERIFY(!call->result);
    bench.clock.advance(15s);
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Timeout);
    QCOMPARE(bench.basin.body, "012345678");
}

void tst_BodySink::anAnswerThatHasBegunIsNotAskedForAgain()
{
    Bench bench([](const QByteArray &, QTcpSocket &connection) {
        connection.write(tenBytes + "01234");
        connection.disconnectFromHost();
    });
    const auto call = HttpCall::send(bench.client, bench.basin.request());
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Offline);
    QCOMPARE(bench.basin.body, "01234");
    bench.clock.advance(10min);
    QCOMPARE(bench.server.requests().size(), 1); // whoever wants the rest asks for the rest
}

void tst_BodySink::aSinkThatLostInterestIsLeftAlone()
{
    Slow slow;
    Bench bench(slow.answer());
    auto request = bench.basin.request();
    std::unique_ptr<HttpCall> call;
    int pieces = 0;
    request.sink->take = [&](const QByteArray &) -> Result<void> {
        ++pieces;
        call->pending.cancel();
        return {};
    };
    call = HttpCall::send(bench.client, std::move(request));
    QTRY_VERIFY(slow.connection);
    slow.connection->write(tenBytes + '0');
    QTRY_COMPARE(pieces, 1);
    QTRY_COMPARE(bench.server.departures(), 1);
    QVERIFY(!call->result);
    QCOMPARE(pieces, 1);
}

void tst_BodySink::downloadsHaveAHostOfTheirOwn() // R194
{
    QCOMPARE(Environment::japan().downloads, QUrl(u"https://downloads.citrixcloud.jp"_s));
    RawServer gateway([](const QByteArray &, QTcpSocket &connection) {
        connection.write(RawServer::http("200 OK", "gateway"));
    });
    RawServer downloads([](const QByteArray &, QTcpSocket &connection) {
        connection.write(RawServer::http("200 OK", "downloads"));
    });
    auto environment = Environment::custom(gateway.url(), {});
    environment.downloads = downloads.url();
    FakeClock clock;
    ChangeLog changes;
    NetworkHttpClient client(environment, clock, changes);
    Basin basin;
    auto request = basin.request();
    request.host = Host::Downloads;
    const auto call = HttpCall::send(client, std::move(request));
    QTRY_VERIFY(call->result);
    QCOMPARE(basin.body, "downloads");
    QCOMPARE(gateway.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_BodySink)
#include "tst_bodysink.moc"
