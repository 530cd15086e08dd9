// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/limitwarning.h"

#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccj;
using namespace std::chrono_literals;
using Warning = ui::LimitWarning::Warning;

/// The warnings before the idle and the 24-hour limit (R29, R30, R32, R33, R35).
class TestLimitWarning : public QObject
{
    Q_OBJECT

private:
    testing::FakeClock m_clock;

    QDateTime in(std::chrono::seconds time) const { return m_clock.now().addSecs(time.count()); }

private Q_SLOTS:
    void init() { m_clock.setNow(QDateTime({2026, 4, 1}, {9, 0}, Qt::UTC)); }

    void noWarningWhileBothLimitsAreFar()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits(in(60min), in(24h));
        QCOMPARE(limits.warning(), Warning::None);
        QCOMPARE(limits.idleLeft(), 60min);
        QCOMPARE(limits.sessionLeft(), 24h);
    }

    void warnsAtThirtyTenAndOneMinute()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits({}, in(31min));
        QCOMPARE(limits.warning(), Warning::None);
        for (const int minutes : {30, 10, 1}) {
            const auto until = *limits.sessionLeft() - std::chrono::minutes(minutes);
            m_clock.advance(until);
            QCOMPARE(limits.warning(), Warning::Maximum);
            QCOMPARE(limits.minutesLeft(), minutes);
            limits.dismiss();
            QCOMPARE(limits.warning(), Warning::None);
            m_clock.advance(30s);
            QCOMPARE(limits.warning(), Warning::None);
        }
    }

    void theMinutesCountDownWhileItIsShown()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits({}, in(12min));
        QCOMPARE(limits.minutesLeft(), 12);
        QSignalSpy changed(&limits, &ui::LimitWarning::changed);
        m_clock.advance(3min);
        QCOMPARE(limits.minutesLeft(), 9);
        QCOMPARE(changed.count(), 3);
    }

    void idleWarnsAtFiveMinutesAndGoesWhenSomebodyIsThere()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits(in(60min), in(20h));
        m_clock.advance(55min);
        QCOMPARE(limits.warning(), Warning::Idle);
        QCOMPARE(limits.minutesLeft(), 5);
        limits.setLimits(in(60min), in(19h));
        QCOMPARE(limits.warning(), Warning::None);
    }

    void theLimitThatComesFirstIsNamed()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits(in(4min), in(25min));
        QCOMPARE(limits.warning(), Warning::Idle);
        limits.setLimits(in(5min), in(3min));
        QCOMPARE(limits.warning(), Warning::Maximum);
        QCOMPARE(limits.minutesLeft(), 3);
    }

    void aClockSetBackGainsNoTime()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits({}, in(20min));
        m_clock.setNow(m_clock.now().addSecs(-3600));
        m_clock.advance(15min);
        QCOMPARE(limits.sessionLeft(), 5min);
        QCOMPARE(limits.warning(), Warning::Maximum);
    }

    void afterSleepTheWallClockCounts()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits({}, in(10h));
        m_clock.setNow(m_clock.now().addSecs(9 * 3600 + 59 * 60));
        m_clock.advance(15s);
        QCOMPARE(limits.warning(), Warning::Maximum);
        QCOMPARE(limits.minutesLeft(), 1);
    }

    void withoutASessionNothingIsCounted()
    {
        ui::LimitWarning limits(m_clock);
        limits.setLimits(in(4min), in(25min));
        limits.setLimits({}, {});
        QCOMPARE(limits.warning(), Warning::None);
        QVERIFY(!limits.idleLeft());
        QVERIFY(!limits.sessionLeft());
    }
};

QTEST_GUILESS_MAIN(TestLimitWarning)
#include "tst_limitwarning.moc"
