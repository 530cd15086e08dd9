// SPDX-License-Identifier: Apache-2.0
// What goes over the wire, in which order, and what is asked for again. Failing servers: tst_brokenservers;
// certificates: tst_tls.
#include "app/core/logging.h"
#include "app/net/networkhttpclient.h"
#include "app/net/redaction.h"

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

namespace {

QStringList logLines;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logLines << message;
}

/// A server, a client that knows it, and time that stands still.
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

/// Keeps connections open until the test answers.
struct Holding
{
    QList<QPointer<QTcpSocket>> open;
    RawServer::Answer answer()
    {
        return [this](const QByteArray &, QTcpSocket &connection) { open << &connection; };
    }
    void answerAll(const QByteArray &body = "{}")
    {
        for (const auto &connection : std::exchange(open, {})) {
            if (connection)
                connection->write(RawServer::http("200 OK", body));
        }
    }
};

RawServer::Answer always(const QByteArray &answer)
{
    return [answer](const QByteArray &, QTcpSocket &connection) { connection.write(answer); };
}

RawServer::Answer inOrder(QByteArrayList answers)
{
    return [answers](const QByteArray &, QTcpSocket &connection) mutable {
        connection.write(answers.isEmpty() ? RawServer::http("500 Unexpected", {}) : answers.takeFirst());
    };
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const auto &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

class tst_NetworkHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatTheContractAsksFor();
    void keepsEncodedPathsAndQueries();
    void bodiesCarryTheirExactType_data();
    void bodiesCarryTheirExactType();
    void answersCarryTheServersTransactionId();
    void timeOutRunsFromDeparture();
    void theUserGoesBeforePolling();
    void pollingLeavesRoomForTheUser();
    void readsAreTriedThreeTimes();
    void rateLimitsAreWaitedOut();
    void aLongWaitIsLeftToThePerson();
    void followsRedirectsOfReadsOnItsOwnServerOnly();
    void neverFollowsARedirectedChange();
    void unchangedAnswersDoNotTravelAgain();
    void everyChangeHasItsRecord();
    void onlyHttpsLeavesThisComputer();
    void cancelStopsWhatIsOnItsWay();
    void cancelInTheQueueSendsNothing();
    void goingAwayCallsNobody();
    void secretsNeverReachTheLog();
};

void tst_NetworkHttpClient::sendsWhatTheContractAsksFor()
{
    Bench bench(always(RawServer::http("200 OK", "{}")));
    bench.client.setLanguage("en");
    auto request = get(u"/administrators"_s);
    request.headers = {{"Authorization", "CwsAuth Bearer=t"}, {"Citrix-CustomerId", "acmejp01"}};
    const auto call = HttpCall::send(bench.client, request);
    QTRY_VERIFY(call->result);
    QVERIFY(call->result->has_value());
    const auto sent = bench.server.requests().at(0);
    QVERIFY(sent.startsWith("GET /administrators HTTP/1.1\r\n"));
    QCOMPARE(headerOf(sent, "User-Agent"), QByteArray("ccj-console/" CCJ_VERSION));
    QCOMPARE(headerOf(sent, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(sent, "Accept-Language"), QByteArray("en"));
    QCOMPARE(headerOf(sent, "Authorization"), QByteArray("CwsAuth Bearer=t"));
    QCOMPARE(headerOf(sent, "Citrix-CustomerId"), QByteArray("acmejp01"));
    const auto id = QString::fromLatin1(headerOf(sent, "Citrix-TransactionId"));
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE((*call->result)->transactionId, id); // the server named none of its own
}

void tst_NetworkHttpClient::keepsEncodedPathsAndQueries()
{
    Bench bench(always(RawServer::http("200 OK", "{}")));
    auto request = get(u"/administrators/"_s + encodedSegment(u"OID:/azuread/a b"_s) + u"/access"_s);
    request.query.addQueryItem(u"requestContinuation"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(u"a+b/c=&d"_s)));
    const auto call = HttpCall::send(bench.client, request);
    QTRY_VERIFY(call->result);
    QCOMPARE(
        bench.server.requests().at(0).split(' ').at(1),
        QByteArray("/administrators/OID%3A%2Fazuread%2Fa%20b/access?requestContinuation=a%2Bb%2Fc%3D%26d"));
}

void tst_NetworkHttpClient::bodiesCarryTheirExactType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"a":"山"})") << QByteArray() << QByteArray("application/json")
                          << QByteArray(R"({"a":"山"})");
    QTest::newRow("form") << QByteArray() << QByteArray("grant_type=client_credentials")
                          << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("grant_type=client_credentials");
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray("application/json") << QByteArray();
}

void tst_NetworkHttpClient::bodiesCarryTheirExactType()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, form);
    Bench bench(always(RawServer::http("200 OK", "{}")));
    auto request = change(u"/x"_s);
    request.json.reset();
    if (!json.isEmpty())
        request.json = QJsonDocument::fromJson(json);
    if (!form.isEmpty())
        request.form = form;
    const auto call = HttpCall::send(bench.client, request);
    QTRY_VERIFY(call->result);
    const auto sent = bench.server.requests().at(0);
    QVERIFY(sent.startsWith("POST /x HTTP/1.1\r\n"));
    QTEST(headerOf(sent, "Content-Type"), "type");
    QTEST(sent.mid(sent.indexOf("\r\n\r\n") + 4), "body");
}

void tst_NetworkHttpClient::answersCarryTheServersTransactionId()
{
    Bench bench(inOrder({RawServer::http("200 OK", "{}", "X-Cws-TransactionId: theirs\r\n"),
                         RawServer::http("404 Not Found", "{}", "Citrix-TransactionId: theirs too\r\n")}));
    const auto good = HttpCall::send(bench.client, get(u"/a"_s));
    QTRY_VERIFY(good->result);
    QCOMPARE((*good->result)->transactionId, u"theirs"_s);
    const auto bad = HttpCall::send(bench.client, get(u"/b"_s));
    QTRY_VERIFY(bad->result);
    QCOMPARE(bad->result->error().transactionId, u"theirs too"_s);
    QCOMPARE(bad->result->error().kind, Error::Kind::NotFound);
}

void tst_NetworkHttpClient::timeOutRunsFromDeparture()
{
    Holding holding;
    Bench bench(holding.answer());
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 30; ++i) {
        auto request = get(u"/slow/%1"_s.arg(i));
        request.timeout = 10s;
        calls.push_back(HttpCall::send(bench.client, request));
    }
    // The server needs nine seconds for each; the last ones wait more than half a minute for their turn.
    for (int round = 1; round <= 5; ++round) {
        QTRY_COMPARE(holding.open.size(), 6);
        bench.clock.advance(9s);
        holding.answerAll();
        QTRY_COMPARE(std::ranges::count_if(calls, [](const auto &call) { return call->result.has_value(); }),
                     6 * round);
    }
    for (const auto &call : calls)
        QVERIFY(call->result->has_value());
    QCOMPARE(bench.server.requests().size(), 30);
}

void tst_NetworkHttpClient::theUserGoesBeforePolling()
{
    Holding holding;
    Bench bench(holding.answer());
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 6; ++i)
        calls.push_back(HttpCall::send(bench.client, get(u"/first"_s)));
    auto polling = get(u"/polling"_s);
    polling.priority = Priority::Background;
    calls.push_back(HttpCall::send(bench.client, polling));
    calls.push_back(HttpCall::send(bench.client, get(u"/user"_s)));
    QTRY_COMPARE(bench.server.requests().size(), 6);
    holding.open.takeFirst()->write(RawServer::http("200 OK", "{}"));
    QTRY_COMPARE(bench.server.requests().size(), 7);
    QVERIFY(bench.server.requests().at(6).startsWith("GET /user "));
    holding.answerAll();
    QTRY_COMPARE(bench.server.requests().size(), 8);
    QVERIFY(bench.server.requests().at(7).startsWith("GET /polling "));
}

void tst_NetworkHttpClient::pollingLeavesRoomForTheUser()
{
    Holding holding;
    Bench bench(holding.answer());
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 10; ++i) {
        auto polling = get(u"/polling"_s);
        polling.priority = Priority::Background;
        calls.push_back(HttpCall::send(bench.client, polling));
    }
    calls.push_back(HttpCall::send(bench.client, get(u"/user"_s)));
    QTRY_COMPARE(bench.server.requests().size(), 5);
    QVERIFY(std::ranges::any_of(bench.server.requests(),
                                [](const auto &r) { return r.startsWith("GET /user "); }));
}

void tst_NetworkHttpClient::readsAreTriedThreeTimes()
{
    Bench bench(always(RawServer::http("503 Busy", "{}")));
    const auto call = HttpCall::send(bench.client, get(u"/x"_s));
    for (const auto pause : {1s, 3s}) {
        QTRY_VERIFY(bench.clock.untilNext() > 0ms && bench.clock.untilNext() <= pause);
        bench.clock.advance(pause);
    }
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Error::Kind::Server);
    QCOMPARE(bench.server.requests().size(), 3);
    // One operation, one id.
    QCOMPARE(headerOf(bench.server.requests().at(2), "Citrix-TransactionId"),
             headerOf(bench.server.requests().at(0), "Citrix-TransactionId"));
}

void tst_NetworkHttpClient::rateLimitsAreWaitedOut()
{
    Bench bench(inOrder({RawServer::http("429 Too Many", R"({"message":"Try again in 12 seconds."})"),
                         RawServer::http("200 OK", "{}")}));
    const auto call = HttpCall::send(bench.client, change(u"/x"_s));
    QTRY_COMPARE(bench.clock.untilNext(), std::chrono::milliseconds(12s));
    bench.clock.advance(11s);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(1s);
    QTRY_VERIFY(call->result);
    QVERIFY(call->result->has_value());
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.changes.lines, (QStringList{u"begin test.change"_s, u"done"_s}));
}

void tst_NetworkHttpClient::aLongWaitIsLeftToThePerson()
{
    Bench bench(always(RawServer::http("429 Too Many", "{}", "Retry-After: 900\r\n")));
    const auto call = HttpCall::send(bench.client, change(u"/x"_s));
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Error::Kind::RateLimited);
    QCOMPARE(call->result->error().retryAfter, 900s);
    QCOMPARE(bench.changes.lines.last(), u"refused"_s);
}

void tst_NetworkHttpClient::followsRedirectsOfReadsOnItsOwnServerOnly()
{
    RawServer stranger(always(RawServer::http("200 OK", "{}")));
    Bench bench(inOrder(
        {RawServer::http("302 Found", {}, "Location: /new\r\n"), RawServer::http("200 OK", "[1]"),
         RawServer::http("307 Elsewhere", {}, "Location: " + stranger.url().toEncoded() + "/x\r\n")}));
    auto request = get(u"/old"_s);
    request.headers = {{"Authorization", "CwsAuth Bearer=t"}};
    const auto own = HttpCall::send(bench.client, request);
    QTRY_VERIFY(own->result);
    QCOMPARE((*own->result)->body, QByteArray("[1]"));
    QVERIFY(bench.server.requests().at(1).startsWith("GET /new "));

    const auto other = HttpCall::send(bench.client, request);
    QTRY_VERIFY(other->result);
    QCOMPARE(other->result->error().kind, Error::Kind::BadResponse);
    QCOMPARE(stranger.connections(), 0);
}

void tst_NetworkHttpClient::neverFollowsARedirectedChange()
{
    Bench bench(always(RawServer::http("307 Moved", {}, "Location: /new\r\n")));
    const auto call = HttpCall::send(bench.client, change(u"/old"_s));
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Error::Kind::BadResponse);
    QVERIFY(!call->result->error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_NetworkHttpClient::unchangedAnswersDoNotTravelAgain()
{
    const auto answer = [](const QByteArray &request, QTcpSocket &connection) {
        connection.write(headerOf(request, "If-None-Match") == "\"1\""
                             ? RawServer::http("304 Not Modified", {})
                             : RawServer::http("200 OK", "[1,2]", "ETag: \"1\"\r\n"));
    };
    Bench bench(answer);
    const auto fetch = [&](const QByteArray &customer) {
        auto request = get(u"/list"_s);
        request.headers = {{"Citrix-CustomerId", customer}};
        return HttpCall::send(bench.client, request);
    };
    for (int i = 0; i < 2; ++i) {
        const auto call = fetch("a");
        QTRY_VERIFY(call->result);
        QCOMPARE((*call->result)->status, 200);
        QCOMPARE((*call->result)->body, QByteArray("[1,2]"));
    }
    QCOMPARE(headerOf(bench.server.requests().at(1), "If-None-Match"), QByteArray("\"1\""));

    const auto other = fetch("b");
    QTRY_VERIFY(other->result);
    QVERIFY(headerOf(bench.server.requests().at(2), "If-None-Match").isEmpty());
    bench.client.clearCache();
    const auto cleared = fetch("a");
    QTRY_VERIFY(cleared->result);
    QVERIFY(headerOf(bench.server.requests().at(3), "If-None-Match").isEmpty());
}

void tst_NetworkHttpClient::everyChangeHasItsRecord()
{
    Bench bench(inOrder({RawServer::http("200 OK", {}, "Citrix-TransactionId: theirs\r\n"),
                         RawServer::http("409 Conflict", R"({"type":"urn:ccj:error:lastFullAdministrator"})"),
                         RawServer::http("200 OK", "{}")}));
    const auto done = HttpCall::send(bench.client, change(u"/x"_s));
    QTRY_VERIFY(done->result);
    QCOMPARE(bench.changes.lines, (QStringList{u"begin test.change"_s, u"done"_s}));
    QCOMPARE(bench.changes.transactionId, u"theirs"_s);
    const auto refused = HttpCall::send(bench.client, change(u"/x"_s));
    QTRY_VERIFY(refused->result);
    QCOMPARE(bench.changes.lines.last(), u"refused"_s);

    auto unrecorded = change(u"/administrators/1"_s);
    unrecorded.verb = "DELETE";
    unrecorded.change.reset();
    const auto impossible = HttpCall::send(bench.client, unrecorded);
    QTRY_VERIFY(impossible->result);
    QCOMPARE(impossible->result->error().kind, Error::Kind::Unexpected);
    QCOMPARE(bench.server.requests().size(), 2); // it never left

    auto signIn = change(u"/console/v1/sign-in/verify"_s);
    signIn.change.reset(); // signing in changes no data
    const auto allowed = HttpCall::send(bench.client, signIn);
    QTRY_VERIFY(allowed->result);
    QVERIFY(allowed->result->has_value());
}

void tst_NetworkHttpClient::onlyHttpsLeavesThisComputer()
{
    FakeClock clock;
    ChangeLog changes;
    NetworkHttpClient client(Environment::custom(QUrl(u"http://gateway.example"_s), {}), clock, changes);
    const auto call = HttpCall::send(client, get(u"/x"_s));
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Error::Kind::Tls);
    const auto notAPath = HttpCall::send(client, get(u"//evil.example/x"_s));
    QTRY_VERIFY(notAPath->result);
    QVERIFY(!notAPath->result->has_value());
}

void tst_NetworkHttpClient::cancelStopsWhatIsOnItsWay()
{
    Holding holding;
    Bench bench(holding.answer());
    auto call = HttpCall::send(bench.client, change(u"/x"_s));
    QTRY_COMPARE(holding.open.size(), 1);
    call->pending.cancel();
    QTRY_COMPARE(bench.server.departures(), 1);
    QVERIFY(!call->result);
    QCOMPARE(bench.changes.lines.last(), u"unknown"_s); // the server had read it

    const auto next = HttpCall::send(bench.client, get(u"/y"_s)); // and its place is free
    QTRY_COMPARE(holding.open.size(), 2);
    holding.answerAll();
    QTRY_VERIFY(next->result);
}

void tst_NetworkHttpClient::cancelInTheQueueSendsNothing()
{
    Holding holding;
    Bench bench(holding.answer());
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 6; ++i)
        calls.push_back(HttpCall::send(bench.client, get(u"/x"_s)));
    auto waiting = HttpCall::send(bench.client, change(u"/never"_s));
    QTRY_COMPARE(holding.open.size(), 6);
    waiting->pending.cancel();
    holding.answerAll();
    QTRY_VERIFY(std::ranges::all_of(calls, [](const auto &call) { return call->result.has_value(); }));
    const auto last = HttpCall::send(bench.client, get(u"/last"_s));
    QTRY_COMPARE(bench.server.requests().size(), 7);
    QVERIFY(bench.server.requests().last().startsWith("GET /last "));
    QVERIFY(bench.changes.lines.isEmpty());
}

void tst_NetworkHttpClient::goingAwayCallsNobody()
{
    Holding holding;
    RawServer server(holding.answer());
    FakeClock clock;
    ChangeLog changes;
    std::vector<std::unique_ptr<HttpCall>> calls;
    {
        NetworkHttpClient client(Environment::custom(server.url(), {}), clock, changes);
        for (int i = 0; i < 8; ++i)
            calls.push_back(HttpCall::send(client, change(u"/x"_s)));
        QTRY_COMPARE(holding.open.size(), 6);
    }
    QTRY_COMPARE(server.departures(), 6);
    clock.advance(60s);
    QVERIFY(std::ranges::none_of(calls, [](const auto &call) { return call->result.has_value(); }));
    QCOMPARE(changes.lines.count(u"unknown"_s), 6);
    QCOMPARE(changes.lines.size(), 12); // two never left
}

void tst_NetworkHttpClient::secretsNeverReachTheLog()
{
    const auto original = qInstallMessageHandler(collectLog);
    installLogging(redacted);
    QLoggingCategory::setFilterRules(u"ccj.*=true\nqt.network.*=true"_s);
    Bench bench(
        inOrder({RawServer::http("200 OK", R"({"accessToken":"CANARY"})", "Set-Cookie: s=CANARY\r\n"),
                 RawServer::http("401 No", R"({"type":"urn:ccj:error:invalidCode","ticket":"CANARY"})"),
                 "nonsense CANARY\r\n\r\n"}));
    auto request = change(u"/console/v1/sign-in"_s);
    request.headers = {{"Authorization", "Ticket CANARY"}};
    request.json = QJsonDocument(QJsonObject{{u"password"_s, u"CANARY"_s}, {u"code"_s, u"CANARY"_s}});
    request.query.addQueryItem(u"token"_s, u"CANARY"_s);
    for (int i = 0; i < 3; ++i) {
        const auto call = HttpCall::send(bench.client, request);
        QTRY_VERIFY(call->result);
        if (!call->result->has_value())
            qCWarning(lcNet) << call->result->error().detail << call->result->error().type;
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(original);
    const auto log = logLines.join(u'\n');
    QVERIFY2(log.contains(u"POST /console/v1/sign-in 200 "_s), qPrintable(log)); // one line for each request
    QVERIFY2(!log.contains(u"CANARY"_s), qPrintable(log));
}

QTEST_GUILESS_MAIN(tst_NetworkHttpClient)
#include "tst_networkhttpclient.moc"
