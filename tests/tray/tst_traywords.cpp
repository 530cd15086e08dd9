// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/tray/announcerwords.h"
#include "ui/tray/traymenu.h"

#include "tests/support/fakeclock.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using notifications::nextMorning;
using Language = LanguageController::Language;

namespace {

/// By the clock on the wall in Tokyo, where the tests run.
QDateTime tokyo(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 4, day), QTime(hour, minute), QTimeZone("Asia/Tokyo")).toUTC();
}

TrayState threeOpen()
{
    TrayState state;
    state.isSignedIn = true;
    state.open = 3;
    state.worst = Badge::Shape::Octagon;
    state.asOf = tokyo(1, 10, 42);
    return state;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

class TestTrayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.setLanguage(Language::English); }

    void theToolTipSaysWhatTheIconShows_data() // R247
    {
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<QStringList>("lines");
        auto state = threeOpen();
        QTest::newRow("three") << state
                               << QStringList{u"3 open notifications"_s, u"Most serious: error"_s,
                                              u"As of 10:42"_s};
        state.worst = Badge::Shape::House;
        state.open = 1;
        state.isStale = true;
        QTest::newRow("stale") << state
                               << QStringList{u"1 open notification"_s, u"Most serious: warning"_s,
                                              u"As of 10:42, not up to date"_s};
        state = threeOpen();
        state.open = 0;
        state.isPaused = true;
        QTest::newRow("paused") << state
                                << QStringList{u"No open notifications"_s, u"As of 10:42"_s,
                                               u"Desktop notifications are paused"_s};
        state = threeOpen();
        state.worst = Badge::Shape::Square;
        state.snoozedUntil = tokyo(2, 8);
        QTest::newRow("snoozed") << state
                                 << QStringList{u"3 open notifications"_s, u"As of 10:42"_s,
                                                u"Snoozed until Thu 2 Apr 08:00"_s};
        state.snoozedUntil = tokyo(1, 10);
        QTest::newRow("not any more") << state << QStringList{u"3 open notifications"_s, u"As of 10:42"_s};
        state.snoozedUntil = tokyo(1, 12);
        state.quietHours = {true, QTime(10, 0), QTime(13, 0), "Asia/Tokyo"};
        QTest::newRow("quiet hours outlast the snooze")
            << state
            << QStringList{u"3 open notifications"_s, u"As of 10:42"_s, u"Quiet hours until 13:00"_s};
        state.snoozedUntil = tokyo(2, 8);
        QTest::newRow("the snooze outlasts quiet hours")
            << state
            << QStringList{u"3 open notifications"_s, u"As of 10:42"_s, u"Snoozed until Thu 2 Apr 08:00"_s};
        TrayState unread;
        unread.isSignedIn = true;
        QTest::newRow("unread") << unread << QStringList{u"Notifications: not read yet"_s};
        auto signedOut = threeOpen();
        signedOut.isSignedIn = false;
        QTest::newRow("signed out") << signedOut << QStringList{u"Signed out"_s};
    }
    void theToolTipSaysWhatTheIconShows()
    {
        QFETCH(TrayState, state);
        QFETCH(QStringList, lines);
        lines.prepend(u"Citrix Cloud Japan Console"_s);
        QCOMPARE(TrayWords::toolTip(state, tokyo(1, 11)), lines.join(u'\n'));
    }

    void inJapaneseToo()
    {
        m_language.setLanguage(Language::Japanese);
        const QString words = TrayWords::toolTip(threeOpen(), tokyo(1, 11));
        QVERIFY2(words.contains(u"未消去の通知: 3件"_s) && words.contains(u"10:42時点"_s), qPrintable(words));
    }

    /// What is signed out or quiet shows no number that could be somebody else's.
    void theIconFollowsTheState()
    {
        auto state = threeOpen();
        QCOMPARE(state.badge(tokyo(1, 11)), (Badge{3, Badge::Shape::Octagon, false}));
        state.snoozedUntil = tokyo(1, 12);
        QVERIFY(state.badge(tokyo(1, 11)).isQuiet);
        QVERIFY(!state.badge(tokyo(1, 12)).isQuiet);
        state.quietHours = {true, QTime(22, 0), QTime(7, 0), "Asia/Tokyo"};
        QVERIFY(!state.badge(tokyo(1, 21, 59)).isQuiet);
        QVERIFY(state.badge(tokyo(1, 22)).isQuiet); // with nothing but the time that has passed
        QVERIFY(state.badge(tokyo(2, 6, 59)).isQuiet);
        QVERIFY(!state.badge(tokyo(2, 7)).isQuiet);
        state.isSignedIn = false;
        QCOMPARE(state.badge(tokyo(1, 11)).count, 0);
        QVERIFY(!state.badge(tokyo(1, 23)).isQuiet);
    }

    void untilMorning_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("morning");
        QTest::newRow("in the afternoon") << tokyo(1, 15) << tokyo(2, 8);
        QTest::newRow("after midnight") << tokyo(2, 1) << tokyo(2, 8);
        QTest::newRow("almost morning") << tokyo(2, 5) << tokyo(2, 8);
        QTest::newRow("too late for today") << tokyo(2, 5, 1) << tokyo(3, 8);
        QTest::newRow("in the morning") << tokyo(2, 8) << tokyo(3, 8);
    }
    void untilMorning()
    {
        QFETCH(QDateTime, now);
        QTEST(nextMorning(now), "morning");
    }

    void theMenuOffersWhatCanBeDone()
    {
        testing::FakeClock clock;
        clock.setNow(tokyo(1, 11));
        TrayMenu menu(clock);
        QCOMPARE(usable(menu), QStringList({u"Open Console"_s, u"Quit"_s}));
        menu.setState(threeOpen());
        QCOMPARE(usable(menu),
                 QStringList({u"Open Console"_s, u"Show Notifications (3)"_s, u"Snooze for 1 Hour"_s,
                              u"Snooze Until Morning (Thu 2 Apr 08:00)"_s, u"Pause Desktop Notifications"_s,
                              u"Quit"_s}));
        auto paused = threeOpen();
        paused.isPaused = true;
        menu.setState(paused);
        QVERIFY(usable(menu).contains(u"Resume Desktop Notifications"_s));
        QVERIFY(!usable(menu).contains(u"Pause Desktop Notifications"_s));
    }

    /// Quiet hours are not ended from the tray; what is silenced by hand is.
    void theMenuSaysWhyItIsQuiet()
    {
        testing::FakeClock clock;
        clock.setNow(tokyo(1, 23));
        TrayMenu menu(clock);
        auto state = threeOpen();
        state.quietHours = {true, QTime(22, 0), QTime(7, 0), "Asia/Tokyo"};
        menu.setState(state);
        QVERIFY(reads(menu, u"Quiet hours until Thu 2 Apr 07:00"_s));
        QVERIFY(usable(menu).contains(u"Pause Desktop Notifications"_s));
        state.snoozedUntil = tokyo(2, 8);
        menu.setState(state);
        QVERIFY(reads(menu, u"Snoozed until Thu 2 Apr 08:00"_s));
        QVERIFY(usable(menu).contains(u"Resume Desktop Notifications"_s));
        menu.setState(threeOpen());
        QVERIFY(!reads(menu, u"until Thu 2 Apr"_s));
    }

    void theMenuAsksForWhatWasChosen()
    {
        testing::FakeClock clock;
        clock.setNow(tokyo(1, 11));
        TrayMenu menu(clock);
        menu.setState(threeOpen());
        QSignalSpy snoozed(&menu, &TrayMenu::snoozeRequested);
        choose(menu, u"Snooze for 1 Hour"_s);
        QCOMPARE(snoozed.takeFirst().at(0).toDateTime(), tokyo(1, 12));
        clock.advance(24h);
        choose(menu, u"Snooze Until Morning (Thu 2 Apr 08:00)"_s);
        QCOMPARE(snoozed.takeFirst().at(0).toDateTime(), tokyo(3, 8)); // by the clock of now
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        choose(menu, u"Quit"_s);
        QCOMPARE(quit.size(), 1);
    }

    void theMenuChangesLanguage()
    {
        testing::FakeClock clock;
        TrayMenu menu(clock);
        menu.setState(threeOpen());
        m_language.setLanguage(Language::Japanese);
        QTRY_VERIFY(usable(menu).join(u' ').contains(u"1時間後に再通知"_s));
        QVERIFY(usable(menu).join(u' ').contains(u"終了"_s));
        QSet<QKeySequence> keys;
        for (const QAction *action : menu.actions()) {
            const auto key = QKeySequence::mnemonic(action->text());
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text()));
            keys << key;
        }
    }

    /// Five situations, five texts; where nothing reaches anybody, that is said.
    void howTheyAreAnnounced()
    {
        using Service = notifications::DesktopNotifier::State;
        QSet<QString> seen;
        for (const Service service :
             {Service::NotAsked, Service::Ready, Service::Absent, Service::Silent, Service::Refused})
            seen << AnnouncerWords::of(service, true) << AnnouncerWords::of(service, false);
        QCOMPARE(seen.size(), 2 + 3 * 2);
        QVERIFY(AnnouncerWords::of(Service::Absent, false).contains(u"Only the list"_s));
    }

private:
    static QStringList usable(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible() && action->isEnabled() && !action->isSeparator())
                texts << plain(action->text());
        }
        return texts;
    }
    /// A line that only informs.
    static bool reads(const QMenu &menu, const QString &text)
    {
        return std::ranges::any_of(menu.actions(), [&](const QAction *action) {
            return action->isVisible() && !action->isEnabled() && action->text().contains(text);
        });
    }
    static void choose(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (plain(action->text()) == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }

    LanguageController m_language;
};

QTEST_MAIN(TestTrayWords)
#include "tst_traywords.moc"
