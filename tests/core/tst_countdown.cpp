// SPDX-License-Identifier: Apache-2.0
#include "app/core/countdown.h"

#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

class tst_Countdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticksOnceASecondToTheEnd()
    {
        FakeClock clock;
        Countdown countdown(clock);
        QVERIFY(!countdown.isRunning());
        countdown.start(3s);
        QList<std::chrono::seconds> shown;
        connect(&countdown, &Countdown::ticked, this, [&] { shown.append(countdown.left()); });
        clock.advance(10s);
        QCOMPARE(shown, QList<std::chrono::seconds>({2s, 1s, 0s}));
        QVERIFY(!countdown.isRunning());
        QCOMPARE(clock.waiting(), 0);
    }

    void partsOfASecondCountAsOne()
    {
        FakeClock clock;
        Countdown countdown(clock);
        countdown.start(60s);
        clock.advance(100ms);
        QCOMPARE(countdown.left(), 60s);
        clock.advance(900ms);
        QCOMPARE(countdown.left(), 59s);
    }

    // Somebody who sets the clock forward does not get another mail sooner.
    void theWallClockDoesNotMatter()
    {
        FakeClock clock;
        Countdown countdown(clock);
        countdown.start(60s);
        clock.setNow(clock.now().addDays(1));
        QCOMPARE(countdown.left(), 60s);
    }

    void startsAnewAndStops()
    {
        FakeClock clock;
        Countdown countdown(clock);
        countdown.start(60s);
        clock.advance(30s);
        countdown.start(60s);
        QCOMPARE(countdown.left(), 60s);
        countdown.stop();
        QVERIFY(!countdown.isRunning());
        QCOMPARE(clock.waiting(), 0);
        countdown.start(-5s);
        QCOMPARE(countdown.left(), 0s);
    }
};

QTEST_GUILESS_MAIN(tst_Countdown)
#include "tst_countdown.moc"
