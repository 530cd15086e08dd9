// SPDX-License-Identifier: Apache-2.0
#include "tests/notifications/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;

/// Reading notifications whether somebody looks or not: states, count, polling, places.
class TestNotificationsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByItselfAndCountsWhatIsOpen()
    {
        ControllerFixture f;
        QSignalSpy counts(&*f.controller, &NotificationsController::openCountChanged);
        QVERIFY(f.enter({notificationJson(u"3"_s), notificationJson(u"2"_s), dismissedJson(u"1"_s)}));
        QCOMPARE(f.controller->state(), PageState::Ready);
        QCOMPARE(f.controller->openCount(), 2); // R247: notifications, though they are one row
        QCOMPARE(counts.size(), 1);
        QCOMPARE(f.rows(State::Open), 1);
        QCOMPARE(f.rows(State::Dismissed), 1);
        QCOMPARE(f.controller->loadedAt(), f.clock.now());
        QCOMPARE(f.controller->notification(u"3"_s)->id, u"3"_s);
        QVERIFY(!f.controller->notification(u"4"_s));
    }

    // R249: none
    void noneIsEmpty()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        QCOMPARE(f.controller->state(), PageState::Empty);
        QCOMPARE(f.controller->openCount(), 0);
        QCOMPARE(f.controller->dismissAll(), 0u);
    }

    // R249: very many
    void veryMany()
    {
        ControllerFixture f;
        QJsonArray items;
        for (int i = 0; i < 5000; ++i)
            items.append(notificationJson(QString::number(i), u"題 %1"_s.arg(i % 100)));
        QVERIFY(f.enter(items));
        QCOMPARE(f.controller->openCount(), 5000);
        QCOMPARE(f.controller->model().rowCount(), 100);
    }

    // R31: what a poll sends is marked as nobody's activity.
    void pollingIsConditionalAndInTheBackground()
    {
        ControllerFixture f;
        f.expectList({notificationJson(u"1"_s)}, "\"7\"");
        f.controller->setPlace(f.place);
        QVERIFY(f.settled());
        QSignalSpy states(&*f.controller, &NotificationsController::stateChanged);
        QSignalSpy rows(&f.controller->model(), &QAbstractItemModel::dataChanged);
        f.http.expect("GET", listPath).withHeader("If-None-Match", "\"7\"").reply(304);
        f.clock.advance(7min);
        QVERIFY(f.controller->isLoading());
        QCOMPARE(f.controller->state(), PageState::Ready); // it never blinks
        QVERIFY(f.settled());
        QVERIFY(rows.isEmpty());
        QCOMPARE(f.controller->loadedAt(), f.clock.now());
        for (const auto &request : f.http.requests()) {
            QCOMPARE(request.priority, net::Priority::Background);
            for (const auto &[name, value] : request.headers)
                QVERIFY(name != "Console-Activity");
        }
    }

    void watchedItIsReadEveryMinute()
    {
        ControllerFixture f;
        QVERIFY(f.enter({}));
        f.controller->setWatched(true);
        for (int i = 0; i < 3; ++i) {
            f.expectList({});
            f.clock.advance(75s); // a minute and what it may be longer by
            QVERIFY(f.settled());
            QVERIFY(f.http.isExhausted());
        }
    }

    // R7
    void aReadingThatFailsKeepsTheRows()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        f.http.expect("GET", listPath).fail(Error::of(Error::Kind::Offline));
        f.controller->refresh();
        QCOMPARE(f.controller->state(), PageState::Refreshing);
        QTRY_COMPARE(f.controller->state(), PageState::Stale);
        QCOMPARE(f.controller->model().rowCount(), 1);
        QCOMPARE(f.controller->openCount(), 1);
        f.expectList({notificationJson(u"1"_s)});
        f.clock.advance(15min); // it goes on by itself
        QVERIFY(f.settled());
        QCOMPARE(f.controller->state(), PageState::Ready);
        QVERIFY(!f.controller->error());
    }

    void aReadingThatIsForbiddenIsAnError()
    {
        ControllerFixture f;
        f.http.expect("GET", listPath).reply(403);
        f.controller->setPlace(f.place);
        QTRY_COMPARE(f.controller->state(), PageState::Error);
        QCOMPARE(f.controller->error()->kind, Error::Kind::Forbidden);
    }

    // The end of the list is read too, from time to time: something may have been dismissed elsewhere.
    void theWholeListIsReadFromTimeToTime()
    {
        ControllerFixture f;
        const auto tail = listPath + u"&continuationToken=t1"_s;
        const auto page = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        f.http.expect("GET", listPath)
            .reply(200, page(pageOf({notificationJson(u"2"_s)}, u"t1"_s)), {{"ETag", "\"a\""}});
        f.http.expect("GET", tail).reply(200, page(pageOf({notificationJson(u"1"_s)})), {{"ETag", "\"b\""}});
        f.controller->setPlace(f.place);
        QVERIFY(f.settled());
        for (int i = 0; i < 2; ++i) {
            f.http.expect("GET", listPath).reply(304);
            f.clock.advance(7min);
            QVERIFY(f.settled());
        }
        f.http.expect("GET", listPath).reply(304);
        f.http.expect("GET", tail)
            .withHeader("If-None-Match", "\"b\"")
            .reply(200, page(pageOf({dismissedJson(u"1"_s)})));
        f.clock.advance(7min);
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
    }

    void anotherPlaceStartsEmpty()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        QSignalSpy cleared(&*f.controller, &NotificationsController::cleared);
        f.place.organization = u"other"_s;
        QVERIFY(f.enter({notificationJson(u"2"_s)}));
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!f.controller->notification(u"1"_s));
        f.controller->clear();
        QCOMPARE(f.controller->state(), PageState::Loading);
        QCOMPARE(f.controller->openCount(), 0);
        QCOMPARE(f.controller->model().rowCount(), 0);
        f.clock.advance(24h); // nobody is signed in: nothing is asked
    }

    void thePublicApiAloneOnlyLists()
    {
        ControllerFixture f;
        f.place = {u"japan"_s, u"acme"_s, {}, false};
        f.http.expect("GET", u"/notifications"_s).reply(200, pageOf({notificationJson(u"1"_s)}));
        f.controller->setPlace(f.place);
        QVERIFY(f.settled());
        QCOMPARE(f.controller->openCount(), 1);
        QVERIFY(!f.place.canDismiss());
        QCOMPARE(f.controller->dismiss({u"1"_s}), 0u);
    }

    void whatTheCloudForgotIsInTheArchive()
    {
        ControllerFixture f;
        QVERIFY(f.enter({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QVERIFY(f.read({notificationJson(u"2"_s)}));
        auto &archived = f.controller->archived();
        archived.search({.states = {State::Archived}});
        QTRY_COMPARE(archived.rowCount(), 1);
        QCOMPARE(archived.at(0).newest().id, u"1"_s);
        QCOMPARE(archived.at(0).state, State::Archived);
    }

    void withoutAnArchiveTheListWorks()
    {
        ControllerFixture f;
        f.controller.reset();
        f.file = f.folder.filePath(u"no/such/folder.db"_s);
        f.start();
        QVERIFY(f.enter({notificationJson(u"1"_s)}));
        QCOMPARE(f.controller->model().rowCount(), 1);
        QTRY_VERIFY(f.archive->problem());
        QVERIFY(f.read({notificationJson(u"2"_s), notificationJson(u"1"_s)}));
        QTRY_COMPARE(f.announcer.lines, QStringList{u"2"_s});
    }
};

QTEST_GUILESS_MAIN(TestNotificationsController)
#include "tst_notificationscontroller.moc"
