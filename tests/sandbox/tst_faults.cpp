// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/serverfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace ccj::sandbox;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

/// The faults that can be ordered (console API, chapter 12), as a client meets them.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ServerFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void dropClosesWithoutAnAnswer()
    {
        const auto before = m_fixture->carriedOut.load();
        setFaults(R"([{"match":"GET /count","kind":"drop"}])");
        const auto socket = m_fixture->connected();
        socket->write(m_fixture->get("/count"));
        QCOMPARE(readAnswer(*socket).status, 0);
        QVERIFY(isClosedByServer(*socket));
        QCOMPARE(m_fixture->carriedOut.load(), before + 1); // done, and nobody was told
        setFaults(R"([{"match":"GET /count","kind":"drop","before":true}])");
        QCOMPARE(m_fixture->ask(m_fixture->get("/count")).status, 0);
        QCOMPARE(m_fixture->carriedOut.load(), before + 1);
    }

    void truncateDeclaresMoreThanItBrings()
    {
        setFaults(R"([{"match":"* /hel*","kind":"truncate"}])");
        const auto socket = m_fixture->connected();
        socket->write(m_fixture->get("/hello"));
        const auto answer = readAnswer(*socket);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Length").toInt() > answer.body.size());
        QVERIFY(isClosedByServer(*socket));
    }

    void malformedIsNotJson()
    {
        setFaults(R"([{"match":"GET /hello","kind":"malformed"}])");
        const auto answer = m_fixture->ask(m_fixture->get("/hello"));
        QCOMPARE(answer.status, 200);
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    }

    void statusActsInsteadOfTheRequestAndIsCounted()
    {
        const auto before = m_fixture->carriedOut.load();
        setFaults(R"([{"match":"GET /count","kind":"status","status":503,"count":2,"body":"busy",)"
                  R"("headers":{"Retry-After":"7"}}])");
        const auto count = m_fixture->get("/count");
        const auto first = m_fixture->ask(count);
        QCOMPARE(first.status, 503);
        QCOMPARE(first.body, "busy");
        QCOMPARE(first.header("Retry-After"), "7");
        QCOMPARE(m_fixture->ask(count).status, 503);
        QCOMPARE(m_fixture->carriedOut.load(), before);
        QCOMPARE(m_fixture->ask(count).status, 200);
        QCOMPARE(m_fixture->carriedOut.load(), before + 1);
    }

    void latencyDelaysAndThenAnswers()
    {
        setFaults(R"([{"match":"GET /hello","kind":"latency","milliseconds":400}])");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_fixture->ask(m_fixture->get("/hello")).status, 200);
        QVERIFY(timer.elapsed() >= 400);
    }

    void stallHoldsOneAndNotTheOthers()
    {
        setFaults(R"([{"match":"GET /hello","kind":"stall"}])");
        std::vector<std::unique_ptr<QTcpSocket>> stalled;
        for (int i = 0; i < 100; ++i) {
            stalled.push_back(m_fixture->connected());
            stalled.back()->write(m_fixture->get("/hello"));
            stalled.back()->flush();
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_fixture->ask(m_fixture->get("/nothing")).status, 204);
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(!stalled.front()->waitForReadyRead(300));
        timer.start();
        m_fixture->server->stop();
        QVERIFY2(timer.elapsed() < 5'000, "a stalled request must not hold up the end");
    }

    void stallWithATimeEndsAfterIt()
    {
        setFaults(R"([{"match":"GET /hello","kind":"stall","milliseconds":300}])");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_fixture->ask(m_fixture->get("/hello")).status, 200);
        QVERIFY(timer.elapsed() >= 300);
    }

    void firstFaultThatMatchesWinsAndTheListIsReplaced()
    {
        const auto hello = m_fixture->get("/hello");
        setFaults(
            R"([{"match":"POST /hello","kind":"status","status":500},)"
            R"({"match":"* /h*","kind":"status","status":501},{"match":"GET /hello","kind":"status","status":502}])");
        QCOMPARE(m_fixture->ask(hello).status, 501);
        setFaults(R"([{"match":"GET /hello","kind":"status","status":502}])");
        QCOMPARE(m_fixture->ask(hello).status, 502);
        setFaults("[]");
        QCOMPARE(m_fixture->ask(hello).status, 200);
    }

    void sNeverTouchTheSandboxsOwnPaths()
    {
        setFaults(R"([{"match":"* *","kind":"drop"}])");
        QCOMPARE(m_fixture->ask(m_fixture->get("/hello")).status, 0);
        setFaults("[]");
        QCOMPARE(m_fixture->ask(m_fixture->get("/hello")).status, 200);
    }

    void badFaultsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("unknown kind") << QByteArray(R"([{"match":"GET /a","kind":"explode"}])");
        QTest::newRow("no method") << QByteArray(R"([{"match":"/a","kind":"drop"}])");
        QTest::newRow("status") << QByteArray(R"([{"match":"GET /a","kind":"status","status":7}])");
        QTest::newRow("header injection")
            << QByteArray(R"([{"match":"GET /a","kind":"status","headers":{"X":"a\r\nY: b"}}])");
        QTest::newRow("no list") << QByteArray("7");
    }

    void badFaultsAreRefused()
    {
        QFETCH(QByteArray, list);
        QCOMPARE(postFaults(list).status, 400);
    }

private:
    RawAnswer postFaults(const QByteArray &list) const
    {
        const auto body = "{\"faults\":" + list + "}";
        return m_fixture->ask(
            "POST /sandbox/faults HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n" + ServerFixture::host + "\r\n" + body);
    }

    void setFaults(const QByteArray &list) const { QCOMPARE(postFaults(list).status, 204); }

    std::unique_ptr<ServerFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
