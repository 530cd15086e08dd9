// SPDX-License-Identifier: Apache-2.0
// The stand-ins that other tests lean on must fail when they should.
#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/httpcalls.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Fakes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void httpAnswersInOrderAndLater();
    void httpHoldsAndAnswersOutOfOrder();
    void httpNoticesWhatDiffers_data();
    void httpNoticesWhatDiffers();
    void httpNoticesTheUnexpectedAndTheMissing();
    void clockServesWaitsInOrder();
    void clockForgetsWhatWasCancelled();
    void storeHoldsFailsAndAnswersLate();
};

void tst_Fakes::httpAnswersInOrderAndLater()
{
    FakeHttp http;
    http.expect("GET", u"/a?x=1"_s).reply(200, QJsonObject{{u"n"_s, 1}});
    http.expect("POST", u"/b"_s)
        .withJson(QJsonObject{{u"a"_s, 1}})
        .withChange(u"test.change"_s)
        .reply(409, R"({"type":"urn:ccj:error:alreadyInvited"})");
    auto request = get(u"/a"_s);
    request.query.addQueryItem(u"x"_s, u"1"_s);
    const auto first = HttpCall::send(http, request);
    const auto second = HttpCall::send(http, change(u"/b"_s));
    QVERIFY(!first->result && !second->result); // never inside send()
    QTRY_VERIFY(first->result && second->result);
    QCOMPARE((*first->result)->body, QByteArray(R"({"n":1})"));
    QCOMPARE(second->result->error().name(), u"alreadyInvited"_s);
    QVERIFY(http.isExhausted());
}

void tst_Fakes::httpHoldsAndAnswersOutOfOrder()
{
    FakeHttp http;
    const int a = http.expect("GET", u"/a"_s).hold();
    const int b = http.expect("GET", u"/b"_s).hold();
    auto first = HttpCall::send(http, get(u"/a"_s));
    const auto second = HttpCall::send(http, get(u"/b"_s));
    QVERIFY(http.wasSent(a));
    http.reply(b, 200);
    QVERIFY(second->result && !first->result);
    first->pending.cancel();
    QVERIFY(http.wasCancelled(a));
    http.reply(a, 200); // late: nobody listens
    QVERIFY(!first->result);
}

void tst_Fakes::httpNoticesWhatDiffers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("operation");
    QTest::newRow("path") << u"/other"_s << 1 << u"test.change"_s;
    QTest::newRow("body") << u"/x"_s << 2 << u"test.change"_s;
    QTest::newRow("change") << u"/x"_s << 1 << u"another"_s;
}

void tst_Fakes::httpNoticesWhatDiffers()
{
    QFETCH(QString, path);
    QFETCH(int, value);
    QFETCH(QString, operation);
    FakeHttp http;
    http.expect("POST", u"/x"_s).withJson(QJsonObject{{u"a"_s, 1}}).withChange(u"test.change"_s).reply(200);
    auto request = change(path);
    request.json = QJsonDocument(QJsonObject{{u"a"_s, value}});
    request.change->operation = operation;
    const auto call = HttpCall::send(http, request);
    QVERIFY(!http.isExhausted());
    QCOMPARE(http.takeFailures().size(), 1);
}

void tst_Fakes::httpNoticesTheUnexpectedAndTheMissing()
{
    FakeHttp http;
    const auto call = HttpCall::send(http, get(u"/surprise"_s));
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Error::Kind::Unexpected);
    QCOMPARE(http.takeFailures(), QStringList{u"unexpected: GET /surprise"_s});

    http.expect("GET", u"/later"_s).reply(200);
    QVERIFY(!http.isExhausted());
    const auto later = HttpCall::send(http, get(u"/later"_s));
    QVERIFY(http.isExhausted());
}

void tst_Fakes::clockServesWaitsInOrder()
{
    FakeClock clock;
    const auto start = clock.now();
    QStringList order;
    Pending again;
    const auto late = clock.after(3s, [&] { order << u"late"_s; });
    const auto early = clock.after(1s, [&] {
        order << u"early at %1"_s.arg(start.msecsTo(clock.now()));
        again = clock.after(1s, [&] { order << u"again"_s; });
    });
    QCOMPARE(clock.untilNext(), 1000ms);
    clock.advance(2999ms);
    QCOMPARE(order, (QStringList{u"early at 1000"_s, u"again"_s}));
    clock.advance(1ms);
    QCOMPARE(order.last(), u"late"_s);
    QCOMPARE(clock.waiting(), 0);
    clock.setNow(start);
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.elapsed(), 3000ms); // monotonic all the same
}

void tst_Fakes::clockForgetsWhatWasCancelled()
{
    FakeClock clock;
    bool called = false;
    auto wait = clock.after(1s, [&] { called = true; });
    wait.cancel();
    QCOMPARE(clock.waiting(), 0);
    clock.advance(5s);
    QVERIFY(!called);
}

void tst_Fakes::storeHoldsFailsAndAnswersLate()
{
    FakeSecretStore store;
    store.hold(FakeSecretStore::Write);
    bool answered = false;
    {
        const auto dropped =
            store.write(u"k"_s, auth::SecretString("v"), [&](Result<void>) { answered = true; });
        QCOMPARE(store.held(FakeSecretStore::Write), 1);
    }
    QVERIFY(!store.secret(u"k"_s));
    store.release(FakeSecretStore::Write);
    QCOMPARE(store.secret(u"k"_s), QByteArray("v")); // the work went on
    QVERIFY(!answered);

    std::optional<Error> error;
    store.setFailure(FakeSecretStore::Read, Error::of(Error::Kind::KeychainLocked));
    const auto read = store.read(u"k"_s, [&](Result<auth::SecretString> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::KeychainLocked);
    QCOMPARE(store.journal(), (QStringList{u"write k"_s, u"read k"_s}));
}

QTEST_GUILESS_MAIN(tst_Fakes)
#include "tst_fakes.moc"
