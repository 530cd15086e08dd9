// SPDX-License-Identifier: Apache-2.0
#include "tests/resourcelocations/controllerfixture.h"

using namespace ccj;
using namespace ccj::testing;
using State = ccj::resourcelocations::Operation::State;

namespace {

/// The changes, each with the request it makes and the lists before and after it.
struct Case
{
    QByteArray verb;
    QString target;
    QString change;
    QJsonObject body;
    std::function<quint64(LocationsController &)> start;
    std::function<void(Cloud &)> happen;
};

ResourceLocation renamed(LocationsController &controller)
{
    auto wanted = *controller.fleet().location(u"osaka"_s);
    wanted.name = u"大阪DC"_s;
    return wanted;
}

QMap<QByteArray, Case> cases()
{
    auto created = locationJson({}, u"名古屋"_s);
    created.remove(u"id"_s);
    created.remove(u"readOnly"_s);
    const QJsonObject primary{{u"useForSubscriptions"_s, true}, {u"primaryResourceLocationId"_s, u"osaka"_s}};
    const QJsonObject unused{{u"useForSubscriptions"_s, false},
                             {u"primaryResourceLocationId"_s, QJsonValue()}};
    const auto domain = u"/console/v1/domains/corp.example.jp"_s;
    return {
        {"create",
         {"POST", locationsPath, u"resourceLocations.create"_s, created,
          [](auto &c) {
              return c.createLocation({.name = u"名古屋"_s, .timeZone = u"Tokyo Standard Time"_s});
          },
          [](Cloud &cloud) { cloud.locations.append(locationJson(u"nagoya"_s, u"名古屋"_s)); }}},
        {"rename",
         {"PUT", u"/resourcelocations/osaka"_s, u"resourceLocations.change"_s,
          locationJson(u"osaka"_s, u"大阪DC"_s), [](auto &c) { return c.changeLocation(renamed(c)); },
          [](Cloud &cloud) { cloud.locations[1] = locationJson(u"osaka"_s, u"大阪DC"_s); }}},
        {"delete",
         {"DELETE",
          u"/resourcelocations/osaka"_s,
          u"resourceLocations.remove"_s,
          {},
          [](auto &c) { return c.deleteLocation(u"osaka"_s); },
          [](Cloud &cloud) { cloud.locations.removeLast(); }}},
        {"remove a connector",
         {"DELETE",
          u"/connectors/cc2"_s,
          u"connectors.remove"_s,
          {},
          [](auto &c) { return c.removeConnector(u"cc2"_s); },
          [](Cloud &cloud) { cloud.connectors.removeLast(); }}},
        {"primary location",
         {"PUT", domain, u"domains.change"_s, primary,
          [](auto &c) { return c.setPrimaryLocation(u"corp.example.jp"_s, u"osaka"_s); },
          [](Cloud &cloud) { cloud.domains[0] = domainJson(u"osaka"_s); }}},
        {"subscriptions",
         {"PUT", domain, u"domains.change"_s, unused,
          [](auto &c) { return c.setUseForSubscriptions(u"corp.example.jp"_s, false); },
          [](Cloud &cloud) {
              auto one = domainJson();
              one[u"useForSubscriptions"_s] = false;
              cloud.domains[0] = one;
          }}},
    };
}

void everyChange()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &name : cases().keys())
        QTest::newRow(name.constData()) << name;
}

FakeHttp::Expectation &expectChange(FakeHttp &http, const Case &change)
{
    auto &expected = http.expect(change.verb, change.target).withChange(change.change);
    return change.body.isEmpty() ? expected : expected.withJson(change.body);
}

bool isApplied(const LocationsController &controller, const Cloud &after)
{
    const auto &fleet = controller.fleet();
    QList<ResourceLocation> locations;
    for (const auto &item : after.locations)
        locations << ResourceLocation::fromJson(item.toObject());
    const auto same = [](const ResourceLocation &a, const ResourceLocation &b) {
        return a.id == b.id && a.hasSameSettings(b);
    };
    return std::ranges::equal(fleet.locations, locations, same) &&
           fleet.connectors.size() == after.connectors.size() &&
           fleet.domains == QList{Domain::fromJson(after.domains[0].toObject())};
}

} // namespace

/// Changes to locations, connectors and domains: done, refused, gone, or without an answer.
class TestLocationChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeShowsAtOnceAndIsReadAgain_data() { everyChange(); }
    void aChangeShowsAtOnceAndIsReadAgain()
    {
        QFETCH(QByteArray, name);
        const auto change = cases().value(name);
        ControllerFixture f;
        QVERIFY(f.load());
        Cloud after;
        change.happen(after);
        expectChange(f.http, change)
            .reply(200, name == "create" ? QJsonDocument(after.locations.last().toObject()).toJson()
                                         : QByteArray("true"));
        f.expectReading(after);
        const auto id = change.start(f.controller);
        QVERIFY(f.reported(State::Done));
        QCOMPARE(f.reports.last().id, id);
        QVERIFY(isApplied(f.controller, after));
        QVERIFY(f.settled());
        QVERIFY(isApplied(f.controller, after));
    }

    void aRefusedChangeChangesNothing_data() { everyChange(); }
    void aRefusedChangeChangesNothing()
    {
        QFETCH(QByteArray, name);
        const auto change = cases().value(name);
        ControllerFixture f;
        QVERIFY(f.load());
        expectChange(f.http, change).reply(403);
        change.start(f.controller);
        QVERIFY(f.reported(State::Refused));
        QCOMPARE(f.reports.last().error->kind, Error::Kind::Forbidden);
        QVERIFY(isApplied(f.controller, {}));
    }

    void withoutAnAnswerItIsReadBack_data() { everyChange(); }
    void withoutAnAnswerItIsReadBack()
    {
        QFETCH(QByteArray, name);
        const auto change = cases().value(name);
        for (const bool happened : {true, false}) {
            ControllerFixture f;
            QVERIFY(f.load());
            Cloud after;
            if (happened)
                change.happen(after);
            expectChange(f.http, change).fail(noAnswer());
            f.expectReading(after);
            change.start(f.controller);
            QVERIFY(f.reported(happened ? State::Done : State::NotApplied));
            QCOMPARE(f.reports.constFirst().state, State::CheckingOutcome);
            QVERIFY(isApplied(f.controller, after));
        }
    }

    void readingBackMayFail_data() { everyChange(); }
    void readingBackMayFail()
    {
        QFETCH(QByteArray, name);
        const auto change = cases().value(name);
        ControllerFixture f;
        QVERIFY(f.load());
        expectChange(f.http, change).fail(noAnswer());
        f.http.expect("GET", locationsPath).fail(Error::of(Error::Kind::Offline));
        f.http.expect("GET", connectorsPath).hold();
        f.http.expect("GET", maintenancePath).hold();
        f.http.expect("GET", domainsPath).hold();
        change.start(f.controller);
        QVERIFY(f.reported(State::Unknown));
        QVERIFY(f.reports.last().error->outcomeUnknown);
    }

    void aDomainThatCannotBeReadBackIsUnknown()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        f.http.expect("PUT", u"/console/v1/domains/corp.example.jp"_s).fail(noAnswer());
        f.http.expect("GET", locationsPath).reply(200, listOf(Cloud().locations));
        f.http.expect("GET", connectorsPath).reply(200, Cloud().connectors);
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray());
        f.http.expect("GET", domainsPath).reply(503);
        f.controller.setPrimaryLocation(u"corp.example.jp"_s, u"osaka"_s);
        QVERIFY(f.reported(State::Unknown));
    }

    void whatIsGoneIsSaidToBeGone()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        Cloud after;
        after.locations.removeLast();
        f.http.expect("DELETE", u"/resourcelocations/osaka"_s).reply(404);
        f.expectReading(after);
        f.controller.deleteLocation(u"osaka"_s);
        QVERIFY(f.reported(State::TargetGone));
        QVERIFY(f.settled());
        QCOMPARE(f.controller.locations().rowCount(), 1);
        // The server may say it by a boolean.
        f.http.expect("DELETE", u"/connectors/cc1"_s).reply(200, QByteArray("false"));
        f.expectReading(after);
        f.controller.removeConnector(u"cc1"_s);
        QVERIFY(f.reported(State::TargetGone));
        QVERIFY(f.settled());
        // What has left the list meanwhile is not even asked for.
        f.expectReading(after);
        const auto id = f.controller.changeLocation({.id = u"osaka"_s, .name = u"x"_s});
        QVERIFY(f.controller.isChanging(u"osaka"_s));
        QTRY_COMPARE(f.reports.last().id, id);
        QCOMPARE(f.reports.last().state, State::TargetGone);
        QVERIFY(f.settled());
    }

    // R133: another console was quicker.
    void aConflictReadsTheListsAgain()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        f.http.expect("DELETE", u"/resourcelocations/osaka"_s)
            .reply(409, R"({"type":"urn:ccj:error:locationInUse","detail":"x","parameters":[]})");
        Cloud after;
        after.connectors.append(connectorJson(u"new"_s, u"osaka"_s));
        f.expectReading(after);
        f.controller.deleteLocation(u"osaka"_s);
        QVERIFY(f.reported(State::Refused));
        QCOMPARE(f.reports.last().error->name(), u"locationInUse"_s);
        QVERIFY(f.settled());
        QCOMPARE(checkDeletion(f.controller.fleet(), u"osaka"_s).connectors.size(), 1);
    }

    void anAnswerThatCannotBeReadIsNoFailure()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        Cloud after;
        after.locations.append(locationJson(u"nagoya"_s, u"名古屋"_s));
        f.http.expect("POST", locationsPath).reply(200, QByteArray("{\"na"));
        f.expectReading(after);
        f.controller.createLocation({.name = u"名古屋"_s});
        QVERIFY(f.reported(State::Done));
        QCOMPARE(f.controller.locations().rowCount(), 2); // its id is not known yet
        QVERIFY(f.settled());
        QCOMPARE(f.controller.locations().rowCount(), 3);
    }

    void anotherLocationOfThatNameDoesNotHideTheOutcome()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        f.http.expect("POST", locationsPath).fail(noAnswer());
        f.expectReading();
        f.controller.createLocation({.name = u"東京"_s}); // there is one already
        QVERIFY(f.reported(State::NotApplied));
    }

    // R163
    void thePrimaryLocationCanBeCleared()
    {
        ControllerFixture f;
        Cloud before;
        before.domains = {domainJson(u"tokyo"_s)};
        QVERIFY(f.load(before));
        f.http.expect("PUT", u"/console/v1/domains/corp.example.jp"_s)
            .withJson(
                QJsonObject{{u"useForSubscriptions"_s, true}, {u"primaryResourceLocationId"_s, QJsonValue()}})
            .reply(200);
        f.expectReading();
        f.controller.setPrimaryLocation(u"corp.example.jp"_s, {});
        QVERIFY(f.reported(State::Done));
        QVERIFY(f.controller.fleet().primaryFor(u"tokyo"_s).isEmpty());
        QVERIFY(f.settled());
    }

    void anOldListNeverBringsBackWhatWasRemoved()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        f.http.expect("GET", locationsPath).reply(200, listOf(Cloud().locations));
        const int stale = f.http.expect("GET", connectorsPath).hold();
        f.http.expect("GET", maintenancePath).reply(200, QJsonArray());
        f.http.expect("GET", domainsPath).reply(200, Cloud().domains);
        f.controller.refresh();
        Cloud after;
        after.connectors.removeLast();
        f.http.expect("DELETE", u"/connectors/cc2"_s).reply(200, QByteArray("true"));
        f.expectReading(after);
        f.controller.removeConnector(u"cc2"_s);
        QVERIFY(f.reported(State::Done));
        QVERIFY(f.http.wasCancelled(stale));
        QVERIFY(f.settled());
        QCOMPARE(f.controller.connectors().rowCount(), 1);
    }

    void clearForgetsChangesOnTheirWay()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        const int held = f.http.expect("DELETE", u"/connectors/cc2"_s).hold();
        f.controller.removeConnector(u"cc2"_s);
        QVERIFY(f.controller.isChanging(u"cc2"_s));
        f.controller.clear();
        QVERIFY(f.http.wasCancelled(held));
        QVERIFY(!f.controller.isChanging(u"cc2"_s));
        QVERIFY(f.reports.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocationChanges)
#include "tst_locationchanges.moc"
