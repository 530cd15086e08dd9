// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/desktopnotifier.h"

#include "tests/support/fakeclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/scripteddesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using Manner = ScriptedDesktop::Manner;
using State = DesktopNotifier::State;

namespace {

DesktopMessage messageOf(const QString &id, const QString &text = u"It has not reported in."_s)
{
    return {.id = id,
            .sender = u"Console"_s,
            .title = u"A connector is silent"_s,
            .text = text,
            .openLabel = u"Open"_s,
            .dismissLabel = u"Dismiss"_s};
}

/// A notifier and a service that does as it is told, on a bus of their own.
struct Desk
{
    Desk() : started(bus.start()), service(bus.connection()), notifier(bus.connection(), clock) {}

    QString firstId(const QSignalSpy &spy) const { return spy.value(0).value(0).toString(); }

    FakeClock clock;
    PrivateBus bus;
    bool started;
    ScriptedDesktop service;
    DesktopNotifier notifier;
    QSignalSpy activated{&notifier, &DesktopNotifier::activated};
    QSignalSpy dismissed{&notifier, &DesktopNotifier::dismissed};
    QSignalSpy closed{&notifier, &DesktopNotifier::closed};
    QSignalSpy failed{&notifier, &DesktopNotifier::failed};
};

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsShownOnceItIsKnownWhatCanBeShown();
    void nobodyIsAskedBeforeThereIsSomethingToShow();
    void textIsTextWhateverTheServiceTakesForMarkup_data();
    void textIsTextWhateverTheServiceTakesForMarkup();
    void withoutActionsNoneAreSent();
    void theSameAgainTakesItsPlace();
    void clicksAreHeard();
    void whoeverClicksOnSomebodyElsesHasNotMeantUs();
    void whatIsWithdrawnGoes();
    void whatIsWithdrawnOnItsWayGoesToo();
    void whatLeavesTheScreenIsTold();
    void nobodyOnTheBus();
    void noBusAtAll();
    void aServiceThatRefuses();
    void aServiceThatIsSilentAboutItself();
    void aServiceThatIsSilentAboutAMessage();
    void aServiceThatGoesAndComes();
    void leavingTakesEverythingAway();
    void longTextsEndAtAWord_data();
    void longTextsEndAtAWord();
};

void TestDesktopNotifier::aMessageIsShownOnceItIsKnownWhatCanBeShown()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    auto message = messageOf(u"a"_s);
    message.urgency = DesktopMessage::Urgency::Critical;
    desk.notifier.show(message);
    QTRY_COMPARE(desk.service.shown.size(), 1);
    const ShownBubble bubble = desk.service.shown.constFirst();
    QCOMPARE(bubble.sender, message.sender);
    QCOMPARE(bubble.title, message.title);
    QCOMPARE(bubble.text, message.text);
    QCOMPARE(bubble.actions, QStringList({u"default"_s, u"Open"_s, u"dismiss"_s, u"Dismiss"_s}));
    QCOMPARE(bubble.hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(bubble.hints.value(u"desktop-entry"_s).toString(), u"ccj-console"_s);
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    QVERIFY(desk.failed.isEmpty());
}

void TestDesktopNotifier::nobodyIsAskedBeforeThereIsSomethingToShow()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.service.shown.size(), 2);
    QCOMPARE(desk.service.asked, 1);
}

void TestDesktopNotifier::textIsTextWhateverTheServiceTakesForMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("sent");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"&lt;b&gt;CC01&lt;/b&gt; &amp; &lt;a href=&quot;x&quot;&gt;"_s;
    QTest::newRow("none") << QStringList{u"body"_s} << uR"(<b>CC01</b> & <a href="x">)"_s;
}

void TestDesktopNotifier::textIsTextWhateverTheServiceTakesForMarkup() // R249
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, sent);
    Desk desk;
    desk.service.capabilities = capabilities;
    QVERIFY(desk.started && desk.service.appear());
    auto message = messageOf(u"a"_s, uR"(<b>CC01</b> & <a href="x">)"_s);
    message.title = u"<i>Title</i>"_s;
    desk.notifier.show(message);
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QCOMPARE(desk.service.shown.constFirst().text, sent);
    QCOMPARE(desk.service.shown.constFirst().title, message.title); // never markup
}

void TestDesktopNotifier::withoutActionsNoneAreSent()
{
    Desk desk;
    desk.service.capabilities = {u"body"_s};
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QVERIFY(desk.service.shown.constFirst().actions.isEmpty());
}

void TestDesktopNotifier::theSameAgainTakesItsPlace() // R249
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s, u"first"_s));
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.service.shown.size(), 2);
    desk.notifier.show(messageOf(u"a"_s, u"second"_s));
    desk.notifier.show(messageOf(u"a"_s, u"third"_s)); // while the second is on its way
    desk.notifier.show(messageOf(u"a"_s, u"fourth"_s));
    QTRY_COMPARE(desk.service.shown.constLast().text, u"fourth"_s);
    QCOMPARE(desk.service.shown.size(), 2);
}

void TestDesktopNotifier::clicksAreHeard()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.service.shown.size(), 2);
    const uint a = desk.service.shown.at(0).number;
    const uint b = desk.service.shown.at(1).number;
    Q_EMIT desk.service.ActivationToken(b, u"token-1"_s);
    Q_EMIT desk.service.ActionInvoked(b, u"default"_s);
    QTRY_COMPARE(desk.activated.size(), 1);
    QCOMPARE(desk.firstId(desk.activated), u"b"_s);
    QCOMPARE(desk.activated.at(0).at(1).toString(), u"token-1"_s);
    QTRY_COMPARE(desk.service.shown.size(), 1); // it is taken away
    Q_EMIT desk.service.ActionInvoked(a, u"dismiss"_s);
    QTRY_COMPARE(desk.dismissed.size(), 1);
    QCOMPARE(desk.firstId(desk.dismissed), u"a"_s);
    QCOMPARE(desk.activated.size(), 1);
}

void TestDesktopNotifier::whoeverClicksOnSomebodyElsesHasNotMeantUs()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    const uint ours = desk.service.shown.constFirst().number;
    Q_EMIT desk.service.ActionInvoked(ours + 1, u"default"_s);
    Q_EMIT desk.service.ActionInvoked(ours + 1, u"dismiss"_s);
    Q_EMIT desk.service.NotificationClosed(ours + 1, 2);
    Q_EMIT desk.service.NotificationClosed(ours, 2); // the last of them
    QTRY_COMPARE(desk.closed.size(), 1);
    QVERIFY(desk.activated.isEmpty() && desk.dismissed.isEmpty());
}

void TestDesktopNotifier::whatIsWithdrawnGoes()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.service.shown.size(), 2);
    desk.notifier.withdraw(u"a"_s);
    desk.notifier.withdraw(u"unknown"_s);
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QTRY_COMPARE(desk.closed.size(), 1);
    QCOMPARE(desk.firstId(desk.closed), u"a"_s);
    desk.notifier.withdrawAll();
    QTRY_VERIFY(desk.service.shown.isEmpty());
}

void TestDesktopNotifier::whatIsWithdrawnOnItsWayGoesToo()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.service.manner = Manner::Silent;
    desk.notifier.show(messageOf(u"never"_s)); // waits for what the service can do
    desk.notifier.withdraw(u"never"_s);
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.service.asked, 1);
    desk.service.answerLate();
    desk.service.manner = Manner::Silent;
    QTRY_COMPARE(desk.service.shown.size(), 1); // without an answer yet
    desk.notifier.withdraw(u"a"_s);
    desk.service.answerLate();
    QTRY_VERIFY(desk.service.shown.isEmpty());
    desk.clock.advance(DesktopNotifier::answerLimit);
    QVERIFY(desk.failed.isEmpty());
}

void TestDesktopNotifier::whatLeavesTheScreenIsTold()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    QTRY_COMPARE(desk.service.shown.size(), 1);
    const uint number = desk.service.shown.constFirst().number;
    Q_EMIT desk.service.NotificationClosed(number, 1); // expired
    QTRY_COMPARE(desk.closed.size(), 1);
    Q_EMIT desk.service.ActionInvoked(number, u"default"_s);
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_VERIFY(desk.service.shown.constLast().number != number);
    QVERIFY(desk.activated.isEmpty());
}

void TestDesktopNotifier::nobodyOnTheBus()
{
    Desk desk;
    QVERIFY(desk.started);
    desk.notifier.show(messageOf(u"a"_s));
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.failed.size(), 2);
    QCOMPARE(desk.failed.at(0).at(0).value<DesktopMessage>().id, u"a"_s);
    QCOMPARE(desk.notifier.state(), State::Absent);
    QVERIFY(desk.service.appear());
    QTRY_COMPARE(desk.notifier.state(), State::Ready); // by itself
    desk.notifier.show(messageOf(u"c"_s));
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QCOMPARE(desk.failed.size(), 2);
}

void TestDesktopNotifier::noBusAtAll()
{
    FakeClock clock;
    DesktopNotifier notifier(QDBusConnection(u"not connected"_s), clock);
    QSignalSpy failed(&notifier, &DesktopNotifier::failed);
    notifier.show(messageOf(u"a"_s));
    QVERIFY(failed.isEmpty()); // always later
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(notifier.state(), State::Absent);
    notifier.withdrawAll();
}

void TestDesktopNotifier::aServiceThatRefuses()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.ask();
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    desk.service.manner = Manner::Refusing;
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.notifier.state(), State::Refused);
    desk.service.manner = Manner::Willing;
    desk.notifier.show(messageOf(u"b"_s));
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
}

void TestDesktopNotifier::aServiceThatIsSilentAboutItself()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.service.manner = Manner::Silent;
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.service.asked, 1);
    QVERIFY(desk.failed.isEmpty());
    desk.clock.advance(DesktopNotifier::answerLimit);
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.notifier.state(), State::Silent);
    desk.service.answerLate();
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    QVERIFY(desk.service.shown.isEmpty()); // it was shown otherwise
}

void TestDesktopNotifier::aServiceThatIsSilentAboutAMessage()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.ask();
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    desk.service.manner = Manner::Silent;
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.service.shown.size(), 1);
    desk.clock.advance(DesktopNotifier::answerLimit);
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.notifier.state(), State::Silent);
    desk.service.answerLate();
    QTRY_VERIFY(desk.service.shown.isEmpty()); // not twice
    QCOMPARE(desk.failed.size(), 1);
}

void TestDesktopNotifier::aServiceThatGoesAndComes()
{
    Desk desk;
    QVERIFY(desk.started && desk.service.appear());
    desk.notifier.show(messageOf(u"a"_s));
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    QTRY_COMPARE(desk.service.shown.size(), 1);
    QVERIFY(desk.service.disappear());
    QTRY_COMPARE(desk.closed.size(), 1);
    QCOMPARE(desk.notifier.state(), State::Absent);
    desk.service.capabilities = {u"body"_s}; // another one
    QVERIFY(desk.service.appear());
    QTRY_COMPARE(desk.notifier.state(), State::Ready);
    desk.notifier.show(messageOf(u"a"_s, u"1 < 2"_s));
    QTRY_COMPARE(desk.service.shown.constLast().text, u"1 < 2"_s);
}

void TestDesktopNotifier::leavingTakesEverythingAway()
{
    FakeClock clock;
    PrivateBus bus;
    QVERIFY(bus.start());
    ScriptedDesktop service(bus.connection());
    QVERIFY(service.appear());
    {
        DesktopNotifier notifier(bus.connection(), clock);
        notifier.show(messageOf(u"a"_s));
        notifier.show(messageOf(u"b"_s));
        QTRY_COMPARE(service.shown.size(), 2);
        QTRY_COMPARE(clock.waiting(), 0); // both have their numbers
    }
    QTRY_VERIFY(service.shown.isEmpty());
}

void TestDesktopNotifier::longTextsEndAtAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << u"a connector"_s << 11 << u"a connector"_s;
    QTest::newRow("words") << u"a connector is silent"_s << 14 << u"a connector…"_s;
    QTest::newRow("right between two") << u"a connector is silent"_s << 12 << u"a connector…"_s;
    QTest::newRow("no words") << QString(40, u'a') << 20 << QString(19, u'a') + u'…';
    QTest::newRow("family") << u"aaaaaa👨‍👩‍👧"_s << 10
                            << u"aaaaaa…"_s; // one character of eight units
    QTest::newRow("right to left") << u"הודעה ארוכה מאוד"_s << 12 << u"הודעה ארוכה…"_s;
    QTest::newRow("nothing") << QString() << 5 << QString();
}

void TestDesktopNotifier::longTextsEndAtAWord() // R249
{
    QFETCH(QString, text);
    QFETCH(int, longest);
    QTEST(shortened(text, longest), "expected");
    const QString japanese = QString(u"コネクタが応答していません。"_s).repeated(100);
    const QString cut = shortened(japanese, longestText);
    QVERIFY(cut.size() <= longestText && cut.size() > longestText * 3 / 4);
    QVERIFY(cut.endsWith(u'…') && japanese.startsWith(cut.chopped(1)));
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
