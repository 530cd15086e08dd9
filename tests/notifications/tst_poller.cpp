// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/poller.h"

#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    FakeClock clock;
    double jitter = 0;
    Poller poller{clock, [this] { return jitter; }};
    int asked = 0;

    Fixture()
    {
        QObject::connect(&poller, &Poller::due, &poller, [this] { ++asked; });
    }
    /// True when nothing is asked in this time, and something right after it.
    bool asksAfter(std::chrono::milliseconds span)
    {
        const auto before = asked;
        clock.advance(span - 1ms);
        const bool early = asked > before;
        clock.advance(1ms);
        return !early && asked == before + 1;
    }
};

} // namespace

/// When the list is asked for again.
class TestPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOftenOnlyWhileSomebodyLooks()
    {
        Fixture f;
        f.poller.succeeded();
        QVERIFY(f.asksAfter(Poller::unwatchedInterval));
        f.clock.advance(1h); // nobody has said how that went
        QCOMPARE(f.asked, 1);
        f.poller.setWatched(true);
        f.poller.succeeded();
        QVERIFY(f.asksAfter(Poller::watchedInterval));
    }

    void whatIsOverdueWhenSomebodyLooksIsAskedAtOnce()
    {
        Fixture f;
        f.poller.succeeded();
        f.clock.advance(2min);
        f.poller.setWatched(true);
        QVERIFY(f.asksAfter(1ms));
        f.poller.succeeded();
        f.clock.advance(20s);
        f.poller.setWatched(false);
        QVERIFY(f.asksAfter(Poller::unwatchedInterval - 20s));
    }

    void failuresMakeItSeldom()
    {
        Fixture f;
        f.poller.setWatched(true);
        const auto offline = Error::of(Error::Kind::Offline);
        for (const auto minutes : {2min, 4min, 8min, 16min, 30min, 30min}) {
            f.poller.failed(offline);
            QVERIFY(f.asksAfter(minutes));
        }
        f.poller.succeeded();
        QVERIFY(f.asksAfter(Poller::watchedInterval));
    }

    void waitsAsLongAsTheServerWants()
    {
        Fixture f;
        f.poller.setWatched(true);
        auto error = Error::of(Error::Kind::RateLimited);
        error.retryAfter = 1h;
        f.poller.failed(error);
        QVERIFY(f.asksAfter(1h));
        f.poller.failed(Error::of(Error::Kind::Server));
        QVERIFY(f.asksAfter(4min)); // the second failure
    }

    void manyConsolesDoNotAskAsOne()
    {
        Fixture f;
        f.jitter = 0.5;
        f.poller.succeeded();
        QVERIFY(f.asksAfter(Poller::unwatchedInterval + 30s));
    }

    void aComputerThatSleptAsksOnce()
    {
        Fixture f;
        f.poller.succeeded();
        f.clock.advance(1s);
        f.clock.setNow(f.clock.now().addSecs(8 * 3600)); // timers stood still meanwhile
        f.clock.advance(Poller::lookInterval);
        QCOMPARE(f.asked, 1);
        f.clock.advance(1h);
        QCOMPARE(f.asked, 1);
    }

    // R249: a clock that runs backwards
    void aClockThatIsSetBackChangesNothing()
    {
        Fixture f;
        f.poller.succeeded();
        f.clock.advance(1min);
        f.clock.setNow(f.clock.now().addDays(-40));
        QVERIFY(f.asksAfter(Poller::unwatchedInterval - 1min));
        f.poller.succeeded();
        QVERIFY(f.asksAfter(Poller::unwatchedInterval));
    }

    void whenStoppedNothingIsDue()
    {
        Fixture f;
        f.poller.succeeded();
        f.poller.stop();
        f.poller.setWatched(true);
        f.clock.advance(24h);
        QCOMPARE(f.asked, 0);
        QCOMPARE(f.clock.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
