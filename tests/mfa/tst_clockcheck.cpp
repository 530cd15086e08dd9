// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/clockcheck.h"

#include "tests/mfa/mfafixture.h"

#include <QLocale>

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using namespace std::chrono_literals;

namespace {

Headers dated(const QDateTime &moment)
{
    return {{"Date", QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}};
}

struct Desk
{
    /// One request, answered after this long by a server whose clock is that much ahead.
    void exchange(std::chrono::milliseconds took, std::chrono::seconds ahead)
    {
        const int id = http.expect("GET", u"/console/v1/me"_s).hold();
        bool answered = false;
        net::Request request;
        request.path = u"/console/v1/me"_s;
        const auto pending = check.send(std::move(request), [&](const auto &) { answered = true; });
        clock.advance(took / 2);
        const auto served = clock.now().addSecs(ahead.count());
        clock.advance(took - took / 2);
        http.reply(id, 200, QByteArray("{}"), dated(served));
        QVERIFY(answered);
    }
    double seconds() const { return double(check.difference().value_or(0ms).count()) / 1000; }

    FakeClock clock;
    FakeHttp http;
    ClockCheck check{http, clock};
};

} // namespace

class tst_ClockCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBeforeTheFirstAnswer();
    void theWayThereAndBackIsTakenOff_data();
    void theWayThereAndBackIsTakenOff();
    void saysWhenCodesAreInDanger_data();
    void saysWhenCodesAreInDanger();
    void aClockThatWasSetRightIsNoticed();
    void slowAnswersTellNothing();
    void answersWithoutADateTellNothing();
    void passesEverythingOn();
};

void tst_ClockCheck::nothingBeforeTheFirstAnswer()
{
    const Desk desk;
    QVERIFY(!desk.check.difference());
    QVERIFY(!desk.check.endangersCodes());
}

void tst_ClockCheck::theWayThereAndBackIsTakenOff_data()
{
    QTest::addColumn<int>("took");
    QTest::addColumn<int>("ahead");
    QTest::newRow("equal") << 0 << 0;
    QTest::newRow("equal, slow way") << 8000 << 0;
    QTest::newRow("server ahead") << 200 << 300;
    QTest::newRow("server behind, slow way") << 6000 << -120;
}

void tst_ClockCheck::theWayThereAndBackIsTakenOff()
{
    QFETCH(int, took);
    QFETCH(int, ahead);
    Desk desk;
    desk.exchange(std::chrono::milliseconds(took), std::chrono::seconds(ahead));
    QVERIFY2(std::abs(desk.seconds() - ahead) <= 0.5, qPrintable(QString::number(desk.seconds())));
}

// R74.
void tst_ClockCheck::saysWhenCodesAreInDanger_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("danger");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("20 s slow") << 20 << false;
    QTest::newRow("20 s fast") << -20 << false;
    QTest::newRow("27 s slow") << 27 << true;
    QTest::newRow("27 s fast") << -27 << true;
    QTest::newRow("another time zone") << 9 * 3600 << true;
}

void tst_ClockCheck::saysWhenCodesAreInDanger()
{
    QFETCH(int, ahead);
    QFETCH(bool, danger);
    Desk desk;
    desk.exchange(100ms, std::chrono::seconds(ahead));
    QCOMPARE(desk.check.endangersCodes(), danger);
}

void tst_ClockCheck::aClockThatWasSetRightIsNoticed()
{
    Desk desk;
    desk.exchange(100ms, 300s);
    QVERIFY(desk.check.endangersCodes());
    QSignalSpy changed(&desk.check, &ClockCheck::changed);
    desk.exchange(100ms, 0s);
    QVERIFY(!desk.check.endangersCodes());
    QCOMPARE(changed.count(), 1);
}

void tst_ClockCheck::slowAnswersTellNothing()
{
    Desk desk;
    desk.exchange(12s, 0s);
    QVERIFY(!desk.check.difference());
}

void tst_ClockCheck::answersWithoutADateTellNothing()
{
    Desk desk;
    for (const auto &headers : {Headers{}, Headers{{"Date", "yesterday"}}}) {
        desk.http.expect("GET", u"/a"_s).reply(200, QByteArray("{}"), headers);
        bool answered = false;
        net::Request request;
        request.path = u"/a"_s;
        const auto pending = desk.check.send(std::move(request), [&](const auto &) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(!desk.check.difference());
    }
}

void tst_ClockCheck::passesEverythingOn()
{
    Desk desk;
    desk.http.expect("GET", u"/a"_s).reply(404, refusal(u"notFound"_s));
    std::optional<Error> error;
    net::Request request;
    request.path = u"/a"_s;
    auto pending = desk.check.send(request, [&](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NotFound);
    const int held = desk.http.expect("GET", u"/a"_s).hold();
    pending = desk.check.send(request, [](const auto &) { QFAIL("was dropped"); });
    pending.cancel();
    QVERIFY(desk.http.wasCancelled(held));
}

QTEST_GUILESS_MAIN(tst_ClockCheck)
#include "tst_clockcheck.moc"
