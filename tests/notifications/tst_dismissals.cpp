// SPDX-License-Identifier: Apache-2.0
#include "tests/notifications/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using Step = Dismissal::State;

/// Dismissing one, several, all (R248): undo, refusals, no answer, and the end of the program.
class TestDismissals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsHeldBackThenSent()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s, u"別"_s)}));
        QVERIFY(f.controller->dismiss({u"1"_s}) > 0);
        QCOMPARE(f.reports.last().state, Step::Held);
        QCOMPARE(f.controller->openCount(), 1); // it shows at once
        QTRY_COMPARE(f.rows(State::Dismissed), 1);
        QVERIFY(f.controller->isBusy());
        f.clock.advance(Dismissals::undoSpan - 1ms);
        QCOMPARE(f.reports.last().state, Step::Held);
        f.http.expect("POST", dismissPath(u"1"_s)).withChange(u"notifications.dismiss"_s).reply(204);
        f.expectList({notificationJson(u"2"_s), dismissedJson(u"1"_s)});
        f.clock.advance(1ms);
        QVERIFY(f.reported(Step::Done));
        QVERIFY(!f.controller->isBusy());
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
    }

    void whatIsUndoneWasNeverSent()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        const auto id = f.controller->dismiss({u"1"_s});
        QTRY_COMPARE(f.rows(State::Open), 0);
        QVERIFY(f.controller->undo(id));
        QCOMPARE(f.reports.last().state, Step::Undone);
        QCOMPARE(f.controller->openCount(), 1);
        QTRY_COMPARE(f.rows(State::Open), 1);
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.http.isExhausted());
        QVERIFY(!f.controller->undo(id));
    }

    void severalAreOneRequest()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"3"_s), notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QVERIFY(f.controller->dismiss({u"3"_s, u"1"_s, u"gone"_s}) > 0);
        f.http.expect("POST", dismissSeveralPath)
            .withJson(QJsonObject{{u"ids"_s, QJsonArray{u"3"_s, u"1"_s}}})
            .withChange(u"notifications.dismissSeveral"_s)
            .reply(204);
        f.expectList({dismissedJson(u"3"_s), notificationJson(u"2"_s), dismissedJson(u"1"_s)});
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::Done));
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
    }

    // What comes between the click and the sending was not seen.
    void allIsWhatWasThere()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QVERIFY(f.controller->dismissAll() > 0);
        QVERIFY(f.read({notificationJson(u"3"_s), notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QCOMPARE(f.controller->openCount(), 1);
        f.http.expect("POST", dismissSeveralPath)
            .withJson(QJsonObject{{u"ids"_s, QJsonArray{u"2"_s, u"1"_s}}})
            .reply(204);
        f.expectList({notificationJson(u"3"_s), dismissedJson(u"2"_s), dismissedJson(u"1"_s)});
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::Done));
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
    }

    void veryManyGoInPieces()
    {
        ControllerFixture f;
        QJsonArray items;
        for (int i = 0; i < 1200; ++i)
            items.append(notificationJson(QString::number(i)));
        QVERIFY(f.enter(items));
        f.controller->dismissAll();
        f.http.expect("POST", dismissSeveralPath).reply(204);
        f.http.expect("POST", dismissSeveralPath).reply(204);
        f.http.expect("POST", dismissSeveralPath).reply(403);
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::Refused));
        QCOMPARE(f.reports.last().done, 1000); // these the cloud has taken
        QCOMPARE(f.reports.last().error->kind, Error::Kind::Forbidden);
        QCOMPARE(f.controller->openCount(), 200);
    }

    void aRefusalShowsItAgain()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        f.controller->dismiss({u"1"_s});
        f.http.expect("POST", dismissPath(u"1"_s)).reply(403);
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::Refused));
        QCOMPARE(f.controller->openCount(), 1);
        QTRY_COMPARE(f.rows(State::Open), 1);
    }

    void oneThatIsGoneIsNoFailure()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        f.controller->dismiss({u"1"_s});
        f.http.expect("POST", dismissPath(u"1"_s)).reply(404);
        f.expectList({});
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::TargetGone));
        QCOMPARE(f.controller->openCount(), 0);
        QVERIFY(f.settled());
    }

    void aListThatKnowsNothingOfItIsBelieved()
    {
        ControllerFixture f;
        f.expectList({notificationJson(u"1"_s)}, "\"7\"");
        f.controller->setPlace(f.place);
        QVERIFY(f.settled());
        f.controller->dismiss({u"1"_s});
        f.http.expect("POST", dismissPath(u"1"_s)).reply(404);
        f.http.expect("GET", listPath).withHeader("If-None-Match", "\"7\"").reply(304);
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::TargetGone));
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
        QTRY_COMPARE(f.rows(State::Open), 1);
    }

    void withoutAnAnswerItIsReadBack_data()
    {
        QTest::addColumn<QJsonArray>("list");
        QTest::addColumn<Step>("end");
        QTest::addRow("it happened") << QJsonArray{dismissedJson(u"2"_s), dismissedJson(u"1"_s)}
                                     << Step::Done;
        QTest::addRow("nothing happened")
            << QJsonArray{notificationJson(u"2"_s), notificationJson(u"1"_s)} << Step::NotApplied;
        QTest::addRow("some happened")
            << QJsonArray{dismissedJson(u"2"_s), notificationJson(u"1"_s)} << Step::NotApplied;
        QTest::addRow("they are gone") << QJsonArray() << Step::Done;
    }
    void withoutAnAnswerItIsReadBack()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        f.controller->dismissAll();
        f.http.expect("POST", dismissSeveralPath).fail(noAnswer());
        QFETCH(QJsonArray, list);
        QFETCH(Step, end);
        f.expectList(list);
        if (end == Step::Done)
            f.expectList(list); // and once more, when it is known
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(end));
        QVERIFY(f.settled());
    }

    void whenItCannotBeReadBackItIsUnknown()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        f.controller->dismissAll();
        f.http.expect("POST", dismissPath(u"1"_s)).fail(noAnswer());
        f.http.expect("GET", listPath).fail(Error::of(Error::Kind::Offline));
        f.clock.advance(Dismissals::undoSpan);
        QVERIFY(f.reported(Step::Unknown));
        QCOMPARE(f.controller->openCount(), 1);
    }

    void whatIsDismissedAlreadyIsNotDismissedAgain()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), dismissedJson(u"1"_s)}));
        QCOMPARE(f.controller->dismiss({u"1"_s}), 0u);
        QVERIFY(f.controller->dismiss({u"2"_s}) > 0);
        QCOMPARE(f.controller->dismiss({u"2"_s}), 0u);
    }

    void theEndOfTheProgramSendsWhatIsHeld()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        f.controller->dismiss({u"1"_s});
        f.controller->dismiss({u"2"_s});
        QSignalSpy idle(&*f.controller, &NotificationsController::idle);
        const int first = f.http.expect("POST", dismissPath(u"1"_s)).hold();
        const int second = f.http.expect("POST", dismissPath(u"2"_s)).hold();
        f.controller->sendHeld();
        QVERIFY(f.http.wasSent(first) && f.http.wasSent(second));
        f.expectList({});
        f.http.reply(first, 204);
        QVERIFY(idle.isEmpty());
        f.expectList({});
        f.http.reply(second, 204);
        QCOMPARE(idle.size(), 1);
        QVERIFY(f.settled());
    }

    void anotherPlaceDropsWhatIsHeld()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        f.controller->dismiss({u"1"_s});
        QSignalSpy idle(&*f.controller, &NotificationsController::idle);
        f.controller->clear();
        QCOMPARE(idle.size(), 1);
        f.clock.advance(1h);
        QVERIFY(f.http.isExhausted());
    }
};

QTEST_GUILESS_MAIN(TestDismissals)
#include "tst_dismissals.moc"
