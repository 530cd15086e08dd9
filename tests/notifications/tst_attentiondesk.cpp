// SPDX-License-Identifier: Apache-2.0
#include "tests/notifications/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;

namespace {

/// The fixture's clock starts at nine o'clock in Tokyo.
AttentionRules quietUntil(const QTime &until)
{
    return {.quietHours = {.enabled = true, .from = QTime(0, 0), .until = until, .timeZone = "Asia/Tokyo"}};
}

QJsonObject information(const QString &id)
{
    return notificationJson(id, u"お知らせ"_s, u"Information"_s);
}

} // namespace

/// What is announced without looking: each once, at its time, over restarts too.
class TestAttentionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewIsAnnounced()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        QVERIFY(f.announcer.lines.isEmpty()); // it was there before
        QVERIFY(f.read({notificationJson(u"3"_s), information(u"2"_s), notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines, QStringList{u"3"_s});
        QVERIFY(f.read({notificationJson(u"3"_s), information(u"2"_s)}));
        QCOMPARE(f.announcer.lines.size(), 1);
    }

    void aRestartAnnouncesNothingAgain()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines, QStringList{u"1"_s});
        f.start();
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines, (QStringList{u"1"_s, u"2"_s})); // that came meanwhile
    }

    void manyAtOnceAreOneAnnouncement()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        QVERIFY(f.read({notificationJson(u"4"_s), notificationJson(u"3"_s), notificationJson(u"2"_s),
                        notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines.size(), 1);
        QVERIFY(f.announcer.lines.constFirst().startsWith(u"many: "_s));
    }

    void whatIsNotOpenAnyMoreIsWithdrawn()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        QVERIFY(f.read({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        f.announcer.lines.clear();
        QVERIFY(f.read({notificationJson(u"2"_s), dismissedJson(u"1"_s)})); // dismissed elsewhere
        QCOMPARE(f.announcer.lines, QStringList{u"withdraw 1"_s});
        f.controller->dismiss({u"2"_s});
        QCOMPARE(f.announcer.lines.last(), u"withdraw 2"_s);
    }

    void whatComesInQuietHoursIsSaidAfterwards()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->attention().setRules(quietUntil(QTime(10, 0)));
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        QVERIFY(f.read({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QVERIFY(f.announcer.lines.isEmpty());
        f.http.expect("GET", listPath).hold(); // polling goes on
        f.clock.advance(59min);
        QVERIFY(f.announcer.lines.isEmpty());
        f.clock.advance(2min);
        QTRY_COMPARE(f.announcer.lines.size(), 1);
        QVERIFY(f.announcer.lines.constFirst().startsWith(u"after quiet: "_s));
        f.clock.advance(24h);
        QCOMPARE(f.announcer.lines.size(), 1);
    }

    void quietHoursMayEndWhileTheProgramDoesNotRun()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->attention().setRules(quietUntil(QTime(10, 0)));
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        f.start();
        f.clock.setNow(f.clock.now().addSecs(2 * 3600));
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        QTRY_COMPARE(f.announcer.lines, QStringList{u"1"_s});
    }

    void aSnoozeThatIsTakenBackTellsAtOnce()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        AttentionRules rules;
        rules.snoozedUntil = f.clock.now().addSecs(3600);
        f.controller->attention().setRules(rules);
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        QVERIFY(f.announcer.lines.isEmpty());
        f.controller->attention().setRules({});
        QTRY_COMPARE(f.announcer.lines, QStringList{u"1"_s});
    }

    void theDigestTellsTheRestOnceADay()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->attention().setRules({.digest = {.enabled = true, .at = QTime(12, 0)}});
        QVERIFY(f.read({information(u"2"_s), information(u"1"_s)}));
        QVERIFY(f.announcer.lines.isEmpty());
        f.http.expect("GET", listPath).hold();
        f.clock.advance(2h);
        QVERIFY(f.announcer.lines.isEmpty());
        f.clock.advance(61min);
        QTRY_COMPARE(f.announcer.lines.size(), 1);
        QVERIFY(f.announcer.lines.constFirst().startsWith(u"digest: "_s));
        f.clock.advance(24h);
        QCOMPARE(f.announcer.lines.size(), 1); // nothing has come since
    }

    void aDigestThatWasSleptThroughComesLater()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->attention().setRules({.digest = {.enabled = true, .at = QTime(12, 0)}});
        QVERIFY(f.read({information(u"1"_s)}));
        f.start();
        f.clock.setNow(f.clock.now().addDays(3));
        QVERIFY(f.enter({information(u"1"_s)}));
        QTRY_COMPARE(f.announcer.lines, QStringList{u"1"_s});
    }

    // R249: a clock that runs backwards
    void aClockThatIsSetBackKeepsNoDigestAway()
    {
        ControllerFixture f;
        f.clock.setNow(f.clock.now().addYears(1));
        QVERIFY(f.enter({}));
        f.controller->attention().setRules({.digest = {.enabled = true, .at = QTime(12, 0)}});
        QVERIFY(f.read({information(u"1"_s)}));
        f.http.expect("GET", listPath).hold();
        f.clock.setNow(f.clock.now().addYears(-1));
        f.clock.advance(4h);
        QTRY_COMPARE(f.announcer.lines, QStringList{u"1"_s});
    }

    void aKnownFalseAlarmIsNeverTold()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        AttentionRules rules;
        rules.muteRules = {MuteRule::like(notification(u"x"_s), f.clock.now().addDays(1))};
        f.controller->attention().setRules(rules);
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        f.controller->attention().setRules({});
        QVERIFY(f.read({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines, QStringList{u"2"_s});
    }

    void rulesAreOfTheOrganisation()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        const AttentionRules rules{.threshold = Severity::Critical};
        f.controller->attention().setRules(rules);
        f.place.organization = u"other"_s;
        QVERIFY(f.enter({}));
        QCOMPARE(f.controller->attention().rules(), AttentionRules());
        f.start();
        f.place.organization = u"acme"_s;
        QVERIFY(f.enter({}));
        QCOMPARE(f.controller->attention().rules(), rules);
    }

    // Nobody was there to tell it: it is not lost.
    void anAnnouncerThatComesLaterTellsIt()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->attention().setAnnouncer(nullptr);
        QVERIFY(f.read({notificationJson(u"1"_s)}));
        f.controller->attention().setAnnouncer(&f.announcer);
        QVERIFY(f.read({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QCOMPARE(f.announcer.lines.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAttentionDesk)
#include "tst_attentiondesk.moc"
