// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/tray/desktopannouncer.h"

#include "tests/support/fakeclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/scripteddesktop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using notifications::Notification;
using Occasion = notifications::Announcer::Occasion;
using Language = LanguageController::Language;

namespace {

Notification notificationOf(const QString &id, const QString &severity = u"Warning"_s,
                            const QString &title = u"A connector is silent"_s,
                            const QString &text = u"CC01 has not reported in."_s)
{
    Notification notification;
    notification.id = id;
    notification.severityText = severity;
    notification.contents = {{.languageTag = u"en-US"_s, .title = title, .description = text},
                             {.languageTag = u"ja-JP"_s, .title = u"コネクタが応答していません"_s}};
    return notification;
}

struct Desk
{
    Desk() : started(bus.start()), service(bus.connection()), notifier(bus.connection(), clock)
    {
        language.setLanguage(Language::English);
    }
    ShownBubble bubble(int index = 0) const { return service.shown.value(index); }

    LanguageController language;
    FakeClock clock;
    PrivateBus bus;
    bool started;
    ScriptedDesktop service;
    notifications::DesktopNotifier notifier;
    TrayIcon tray{clock}; // there is none on this screen
    DesktopAnnouncer announcer{notifier, tray};
    QSignalSpy clicked{&announcer, &DesktopAnnouncer::clicked};
    QSignalSpy closed{&announcer, &DesktopAnnouncer::closed};
};

} // namespace

class TestDesktopAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheListSays()
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        desk.announcer.announce(notificationOf(u"a"_s));
        QTRY_COMPARE(desk.service.shown.size(), 1);
        QCOMPARE(desk.bubble().title, u"A connector is silent"_s);
        QCOMPARE(desk.bubble().text, u"CC01 has not reported in."_s);
        desk.language.setLanguage(Language::Japanese);
        desk.announcer.announce(notificationOf(u"b"_s));
        QTRY_COMPARE(desk.service.shown.size(), 2);
        QCOMPARE(desk.bubble(1).title, u"コネクタが応答していません"_s);
    }

    void onlyTitleAndTextLeave()
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        auto notification = notificationOf(u"an-id"_s);
        notification.contents.first().detailUri = u"https://example.jp/?token=secret"_s;
        notification.target.connectorId = u"a-connector-id"_s;
        notification.eventId = u"an-event"_s;
        desk.announcer.announce(notification);
        QTRY_COMPARE(desk.service.shown.size(), 1);
        const ShownBubble bubble = desk.bubble();
        QStringList said{bubble.sender, bubble.title, bubble.text};
        said << bubble.actions << bubble.hints.keys();
        for (const QVariant &value : bubble.hints)
            said << value.toString();
        for (const auto &never : {u"secret"_s, u"a-connector-id"_s, u"an-event"_s, u"an-id"_s})
            QVERIFY(!said.join(u' ').contains(never));
    }

    void severityIsUrgency_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<int>("urgency");
        QTest::newRow("information") << u"Information"_s << 1;
        QTest::newRow("warning") << u"Warning"_s << 1;
        QTest::newRow("error") << u"Error"_s << 2;
        QTest::newRow("unheard of") << u"Catastrophe"_s << 2; // R249
    }
    void severityIsUrgency()
    {
        QFETCH(QString, severity);
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        desk.announcer.announce(notificationOf(u"a"_s, severity));
        QTRY_COMPARE(desk.service.shown.size(), 1);
        QTEST(desk.bubble().hints.value(u"urgency"_s).toInt(), "urgency");
    }

    void strangeTextsStayInTheirPlace() // R249
    {
        Desk desk;
        desk.service.capabilities = {u"body"_s};
        QVERIFY(desk.started && desk.service.appear());
        const QString turned = u"\u202Eevil\nthird\u0007"_s;
        desk.announcer.announce(notificationOf(u"a"_s, u"Error"_s, turned, u"one\n\n  \ntwo\u0000three"_s));
        QTRY_COMPARE(desk.service.shown.size(), 1);
        QVERIFY(!desk.bubble().title.contains(u'\n') && !desk.bubble().title.contains(u'\u0007'));
        // What turns the direction is closed before the title ends.
        QCOMPARE(desk.bubble().title.count(u'\u202E'), desk.bubble().title.count(u'\u202C'));
        QCOMPARE(desk.bubble().text, u"one\ntwo three"_s);
        desk.announcer.announce(notificationOf(u"b"_s, u"Error"_s, {}, QString(10'000, u'長')));
        QTRY_COMPARE(desk.service.shown.size(), 2);
        QVERIFY(!desk.bubble(1).title.isEmpty());
        QVERIFY(desk.bubble(1).text.size() <= notifications::longestText);
    }

    void veryManyAreOne() // R249
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        QList<Notification> many;
        for (int i = 0; i < 500; ++i)
            many << notificationOf(QString::number(i), u"Information"_s, u"Title %1"_s.arg(i));
        desk.announcer.announceTogether(many, Occasion::Many);
        QTRY_COMPARE(desk.service.shown.size(), 1);
        QCOMPARE(desk.bubble().title, u"500 new notifications"_s);
        QCOMPARE(desk.bubble().text, u"Title 0\nTitle 1\nTitle 2\nand 497 more"_s);
        many.resize(1);
        desk.announcer.announceTogether(many, Occasion::Digest);
        QTRY_COMPARE(desk.bubble().title, u"Today's digest: 1 notification"_s);
        QCOMPARE(desk.service.shown.size(), 1); // in its place
        QCOMPARE(desk.bubble().text, u"Title 0"_s);
        Q_EMIT desk.service.ActionInvoked(desk.bubble().number, u"default"_s);
        QTRY_COMPARE(desk.clicked.size(), 1);
        QCOMPARE(desk.clicked.at(0).at(0).toString(), QString()); // the list
    }

    void aClickBringsTheDesktopsLeave()
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        desk.announcer.announce(notificationOf(u"a"_s));
        QTRY_COMPARE(desk.service.shown.size(), 1);
        Q_EMIT desk.service.ActivationToken(desk.bubble().number, u"t"_s);
        Q_EMIT desk.service.ActionInvoked(desk.bubble().number, u"default"_s);
        QTRY_COMPARE(desk.clicked.size(), 1);
        QCOMPARE(desk.clicked.constFirst(), QVariantList({u"a"_s, u"t"_s}));
    }

    void dismissIsOfferedWhereItIsPossible() // R248
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        QSignalSpy dismissed(&desk.announcer, &DesktopAnnouncer::dismissed);
        desk.announcer.announce(notificationOf(u"a"_s));
        QTRY_COMPARE(desk.service.shown.size(), 1);
        QVERIFY(!desk.bubble().actions.contains(u"Dismiss"_s));
        desk.announcer.setDismissible(true);
        desk.announcer.announce(notificationOf(u"b"_s));
        QTRY_COMPARE(desk.service.shown.size(), 2);
        QVERIFY(desk.bubble(1).actions.contains(u"Dismiss"_s));
        Q_EMIT desk.service.ActionInvoked(desk.bubble(1).number, u"dismiss"_s);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.at(0).at(0).toString(), u"b"_s);
        QVERIFY(desk.clicked.isEmpty());
    }

    void whereNothingCanBeShownThatIsSaid()
    {
        Desk desk;
        QVERIFY(desk.started);
        QSignalSpy told(&desk.announcer, &DesktopAnnouncer::waysChanged);
        desk.announcer.announce(notificationOf(u"a"_s));
        QTRY_COMPARE(desk.closed.size(), 1); // it is not on the screen
        QCOMPARE(desk.announcer.service(), DesktopAnnouncer::Service::Absent);
        QVERIFY(!desk.announcer.hasTray());
        QCOMPARE(told.size(), 1);
    }

    void nothingStaysForTheNextPerson()
    {
        Desk desk;
        QVERIFY(desk.started && desk.service.appear());
        desk.announcer.announce(notificationOf(u"a"_s));
        desk.announcer.announceTogether({notificationOf(u"b"_s)}, Occasion::AfterQuiet);
        QTRY_COMPARE(desk.service.shown.size(), 2);
        desk.announcer.withdrawAll();
        QTRY_VERIFY(desk.service.shown.isEmpty());
    }
};

QTEST_MAIN(TestDesktopAnnouncer)
#include "tst_desktopannouncer.moc"
