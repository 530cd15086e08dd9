// SPDX-License-Identifier: Apache-2.0
#include "tests/resourcelocations/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;

/// Reading locations and connectors: states of the page, what is optional, polling, and what is kept.
class TestLocationsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingSideBySide()
    {
        ControllerFixture f;
        QCOMPARE(f.controller.state(), PageState::Loading);
        Cloud cloud;
        cloud.windows = {QJsonObject{{u"location"_s, u"tokyo"_s},
                                     {u"dayOfWeek"_s, u"Sunday"_s},
                                     {u"start"_s, u"02:00:00"_s},
                                     {u"order"_s, 1}}};
        cloud.domains = {domainJson(u"osaka"_s)};
        QVERIFY(f.load(cloud));
        QCOMPARE(f.controller.state(), PageState::Ready);
        QCOMPARE(f.controller.locations().rowCount(), 2);
        QCOMPARE(f.controller.connectors().rowCount(), 2);
        QCOMPARE(f.controller.locations().at(0).advice.verdict, Verdict::Redundant);
        QVERIFY(f.controller.locations().at(0).nextWindow.isValid());
        QCOMPARE(f.controller.locations().at(1).primaryFor, QStringList{u"corp.example.jp"_s});
        QCOMPARE(f.controller.judgement().forests.size(), 1);
        QCOMPARE(f.controller.loadedAt(), f.clock.now());
    }

    void thePublicApiAloneKnowsNoDomains()
    {
        ControllerFixture f(false);
        QVERIFY(f.load());
        QVERIFY(f.controller.judgement().forests.isEmpty());
        QVERIFY(!f.controller.fleet().domainsProblem);
    }

    void noLocationsIsEmpty()
    {
        ControllerFixture f;
        Cloud cloud;
        cloud.locations = cloud.connectors = {};
        QVERIFY(f.load(cloud));
        QCOMPARE(f.controller.state(), PageState::Empty);
    }

    // A custom administrator without the right to resource locations.
    void aReadingThatIsForbiddenIsAnError()
    {
        ControllerFixture f;
        f.http.expect("GET", locationsPath).reply(403);
        f.http.expect("GET", connectorsPath).hold();
        f.http.expect("GET", maintenancePath).hold();
        f.http.expect("GET", domainsPath).hold();
        f.controller.refresh();
        QTRY_COMPARE(f.controller.state(), PageState::Error);
        QCOMPARE(f.controller.error()->kind, Error::Kind::Forbidden);
        QVERIFY(!f.controller.isLoading());
    }

    void withoutConnectorsThereIsNothingToJudge()
    {
        ControllerFixture f;
        f.http.expect("GET", locationsPath).reply(200, listOf({locationJson(u"tokyo"_s, u"東京"_s)}));
        f.http.expect("GET", connectorsPath).reply(200, QByteArray("<html>"));
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray());
        f.http.expect("GET", domainsPath).hold();
        f.controller.refresh();
        QTRY_COMPARE(f.controller.state(), PageState::Error);
        QCOMPARE(f.controller.error()->kind, Error::Kind::BadResponse);
        QCOMPARE(f.controller.locations().rowCount(), 0);
    }

    void windowsAndDomainsMayFailByThemselves()
    {
        ControllerFixture f;
        Cloud cloud;
        cloud.windows = {QJsonObject{
            {u"location"_s, u"tokyo"_s}, {u"dayOfWeek"_s, u"Monday"_s}, {u"start"_s, u"01:00:00"_s}}};
        QVERIFY(f.load(cloud));
        f.http.expect("GET", locationsPath).reply(200, listOf(cloud.locations));
        f.http.expect("GET", connectorsPath).reply(200, cloud.connectors);
        f.http.expect("GET", maintenancePath).reply(503);
        f.http.expect("GET", domainsPath).reply(404);
        f.controller.refresh();
        QVERIFY(f.settled());
        QCOMPARE(f.controller.state(), PageState::Ready);
        QCOMPARE(f.controller.fleet().windowsProblem->kind, Error::Kind::Server);
        QCOMPARE(f.controller.fleet().domainsProblem->kind, Error::Kind::NotFound);
        QVERIFY(f.controller.locations().at(0).nextWindow.isValid()); // as it was
        QCOMPARE(f.controller.fleet().domains.size(), 1);
    }

    // R7
    void aRefreshThatFailsKeepsTheRows()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        const auto loadedAt = f.controller.loadedAt();
        f.clock.advance(10min);
        f.http.expect("GET", locationsPath).fail(Error::of(Error::Kind::Offline));
        f.http.expect("GET", connectorsPath).hold();
        f.http.expect("GET", maintenancePath).hold();
        f.http.expect("GET", domainsPath).hold();
        f.controller.refresh();
        QCOMPARE(f.controller.state(), PageState::Refreshing);
        QTRY_COMPARE(f.controller.state(), PageState::Stale);
        QCOMPARE(f.controller.locations().rowCount(), 2);
        QCOMPARE(f.controller.loadedAt(), loadedAt);
        // Our silence is not theirs: a list that gets old makes no connector silent.
        QCOMPARE(f.controller.connectors().at(0).state, ConnectorState::Healthy);
    }

    void whatIsUnchangedIsNotSentAgain()
    {
        ControllerFixture f;
        const Cloud cloud;
        const Headers tag{{"ETag", "\"1\""}};
        f.http.expect("GET", locationsPath).reply(200, listOf(cloud.locations));
        f.http.expect("GET", connectorsPath)
            .reply(200, QJsonArray(cloud.connectors),
                   Headers{{"ETag", "\"1\""}, {"Date", "Wed, 01 Apr 2026 00:00:30 GMT"}});
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray(), tag);
        f.http.expect("GET", domainsPath).reply(200, listOf(cloud.domains), tag);
        f.controller.refresh();
        QVERIFY(f.settled());
        QCOMPARE(f.controller.connectors().at(0).state, ConnectorState::Healthy);

        f.http.expect("GET", locationsPath).reply(200, listOf(cloud.locations));
        f.http.expect("GET", connectorsPath)
            .withHeader("If-None-Match", "\"1\"")
            .reply(304, QByteArray(), {{"Date", "Wed, 01 Apr 2026 00:09:00 GMT"}});
        f.http.expect("GET", maintenancePath).withHeader("If-None-Match", "\"1\"").reply(304);
        f.http.expect("GET", domainsPath).withHeader("If-None-Match", "\"1\"").reply(304);
        f.controller.refresh();
        QVERIFY(f.settled());
        QCOMPARE(f.controller.state(), PageState::Ready);
        QCOMPARE(f.controller.connectors().rowCount(), 2);
        QCOMPARE(f.controller.fleet().domains.size(), 1);
        // Unchanged for nine minutes by the server's clock: they have not reported in.
        QCOMPARE(f.controller.connectors().at(0).state, ConnectorState::NotInContact);
    }

    void theServersClockJudgesNotOurs()
    {
        ControllerFixture f;
        f.clock.setNow(f.clock.now().addDays(3)); // set wrong
        const Cloud cloud;
        f.http.expect("GET", locationsPath).reply(200, listOf(cloud.locations));
        f.http.expect("GET", connectorsPath)
            .reply(200, cloud.connectors, {{"Date", "Wed, 01 Apr 2026 00:01:00 GMT"}});
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray());
        f.http.expect("GET", domainsPath).reply(200, QJsonArray());
        f.controller.refresh();
        QVERIFY(f.settled());
        QCOMPARE(f.controller.connectors().at(0).state, ConnectorState::Healthy);
    }

    void watchedListsAreReadEveryMinuteInTheBackground()
    {
        ControllerFixture f;
        f.controller.setWatched(true);
        f.clock.advance(10min); // nobody has asked for anything yet
        QVERIFY(f.load());
        QSignalSpy states(&f.controller, &LocationsController::stateChanged);
        f.clock.advance(59s);
        QVERIFY(f.http.isExhausted());
        f.expectReading();
        f.clock.advance(1s);
        QVERIFY(f.controller.isLoading());
        QCOMPARE(f.controller.state(), PageState::Ready); // it never blinks
        QCOMPARE(f.http.requests().back().priority, net::Priority::Background);
        QVERIFY(f.settled());
        f.expectReading();
        f.clock.advance(60s);
        QVERIFY(f.settled());
        f.controller.setWatched(false);
        f.clock.advance(10min);
        QVERIFY(f.http.isExhausted());
        f.expectReading(); // what has become old is read when somebody looks again
        f.controller.setWatched(true);
        QVERIFY(f.settled());
        QVERIFY(f.http.isExhausted());
    }

    void aPollWaitsAsLongAsTheServerAsks()
    {
        ControllerFixture f;
        f.controller.setWatched(true);
        f.http.expect("GET", locationsPath).reply(429, QByteArray(), {{"Retry-After", "300"}});
        f.http.expect("GET", connectorsPath).hold();
        f.http.expect("GET", maintenancePath).hold();
        f.http.expect("GET", domainsPath).hold();
        f.controller.refresh();
        QTRY_COMPARE(f.controller.state(), PageState::Error);
        f.clock.advance(299s);
        QVERIFY(f.http.isExhausted());
        f.expectReading();
        f.clock.advance(1s);
        QVERIFY(f.settled());
        QCOMPARE(f.controller.state(), PageState::Ready);
    }

    void whatIsSeenIsKept()
    {
        ControllerFixture f;
        f.controller.setWatched(true);
        QVERIFY(f.load());
        Cloud later;
        later.connectors = {connectorJson(u"cc1"_s, u"tokyo"_s)};
        f.expectReading(later);
        f.clock.advance(60s);
        QVERIFY(f.settled());
        f.expectReading(later);
        f.clock.advance(60s);
        QVERIFY(f.settled());
        const auto seen = f.history.of(u"cc2"_s, f.clock.now().addDays(-1), f.clock.now()).value();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].state.value(), ConnectorState::Healthy);
        QVERIFY(!seen[1].state);
    }

    void anotherOrganisationStartsEmpty()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        QSignalSpy cleared(&f.controller, &LocationsController::cleared);
        f.controller.setPlace({u"sandbox"_s, u"other"_s, true});
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(f.controller.state(), PageState::Loading);
        QCOMPARE(f.controller.locations().rowCount(), 0);
        QCOMPARE(f.controller.connectors().rowCount(), 0);
        QVERIFY(f.controller.fleet().domains.isEmpty());
        QVERIFY(f.load());
        QCOMPARE(f.controller.locations().rowCount(), 2);
    }

    void aConsoleApiThatTurnsUpIsAskedForDomains()
    {
        ControllerFixture f(false);
        QVERIFY(f.load());
        f.http.expect("GET", locationsPath).reply(200, listOf(Cloud().locations));
        f.http.expect("GET", connectorsPath).reply(200, Cloud().connectors);
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray());
        f.http.expect("GET", domainsPath).reply(200, Cloud().domains);
        f.controller.setPlace({u"sandbox"_s, u"acme"_s, true});
        QVERIFY(f.settled());
        QCOMPARE(f.controller.judgement().forests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLocationsController)
#include "tst_locationscontroller.moc"
