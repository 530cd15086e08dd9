// SPDX-License-Identifier: Apache-2.0
#include "tests/resourcelocations/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using State = ForcedDeletion::State;

namespace {

const auto locationPath = u"/resourcelocations/tokyo"_s;
const auto ofTokyo =
    u"/connectors?Location=tokyo&ExtendedData=true&ConnectorType=All&RetrieveExpectedVersion=true"_s;

/// A location with two connectors, about to go.
struct Run
{
    FakeHttp http;
    Worker worker;
    ResourceLocationsApi api{http, worker};
    ForcedDeletion deletion{api};
    QSignalSpy finished{&deletion, &ForcedDeletion::finished};

    FakeHttp::Expectation &expectRemoval(const QString &connector)
    {
        return http.expect("DELETE", u"/connectors/"_s + connector).withChange(u"connectors.remove"_s);
    }
    void start()
    {
        deletion.start(ResourceLocation::fromJson(locationJson(u"tokyo"_s, u"東京"_s)),
                       {Connector::fromJson(connectorJson(u"cc1"_s, u"tokyo"_s)),
                        Connector::fromJson(connectorJson(u"cc2"_s, u"tokyo"_s))});
    }
    bool ended() const
    {
        return QTest::qWaitFor([this] { return !finished.isEmpty(); });
    }
};

} // namespace

/// Deleting a location with its connectors, one after the other, with a way out.
class TestForcedDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesConnectorsOneAfterTheOtherThenTheLocation()
    {
        Run run;
        const int first = run.expectRemoval(u"cc1"_s).hold();
        const int second = run.expectRemoval(u"cc2"_s).hold();
        run.http.expect("DELETE", locationPath).withChange(u"resourceLocations.remove"_s).reply(204);
        run.start();
        QCOMPARE(run.deletion.state(), State::RemovingConnector);
        QVERIFY(!run.http.wasSent(second));
        run.http.reply(first, 200, "true");
        QCOMPARE(run.deletion.removedCount(), 1);
        run.http.reply(second, 200, "true");
        QCOMPARE(run.deletion.state(), State::DeletingLocation);
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), State::Done);
        QCOMPARE(run.finished.size(), 1);
    }

    void stopsBetweenTwo()
    {
        Run run;
        const int first = run.expectRemoval(u"cc1"_s).hold();
        run.start();
        run.deletion.stop();
        QVERIFY(run.deletion.isStopping());
        QVERIFY(run.deletion.isRunning());
        run.http.reply(first, 200, "true");
        QCOMPARE(run.deletion.state(), State::Stopped);
        QCOMPARE(run.deletion.removedCount(), 1);
        QVERIFY(!run.deletion.isStopping());
    }

    void goesOnWhereOneIsGoneAlready()
    {
        Run run;
        run.expectRemoval(u"cc1"_s).reply(404);
        run.expectRemoval(u"cc2"_s).reply(200, QByteArray("false"));
        run.http.expect("DELETE", locationPath).reply(404);
        run.start();
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), State::Done);
    }

    void endsAtTheFirstThatIsRefused()
    {
        Run run;
        run.expectRemoval(u"cc1"_s).reply(200, QByteArray("true"));
        run.expectRemoval(u"cc2"_s).reply(403);
        run.start();
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), State::Failed);
        QCOMPARE(run.deletion.error()->kind, Error::Kind::Forbidden);
        QCOMPARE(run.deletion.removedCount(), 1);
    }

    void aConnectorThatTurnedUpKeepsTheLocation()
    {
        Run run;
        run.expectRemoval(u"cc1"_s).reply(200, QByteArray("true"));
        run.expectRemoval(u"cc2"_s).reply(200, QByteArray("true"));
        run.http.expect("DELETE", locationPath).reply(409);
        run.start();
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), State::Failed);
        QCOMPARE(run.deletion.error()->kind, Error::Kind::Conflict);
    }

    void withoutAnAnswerItReadsBackAndRepeatsNothing_data()
    {
        QTest::addColumn<bool>("happened");
        QTest::newRow("it happened") << true;
        QTest::newRow("it did not") << false;
    }
    void withoutAnAnswerItReadsBackAndRepeatsNothing()
    {
        QFETCH(bool, happened);
        Run run;
        run.expectRemoval(u"cc1"_s).fail(noAnswer());
        QJsonArray left{connectorJson(u"cc2"_s, u"tokyo"_s)};
        if (!happened)
            left.prepend(connectorJson(u"cc1"_s, u"tokyo"_s));
        run.http.expect("GET", ofTokyo).reply(200, left);
        if (happened) {
            run.expectRemoval(u"cc2"_s).reply(200, QByteArray("true"));
            run.http.expect("DELETE", locationPath).fail(noAnswer());
            run.http.expect("GET", locationsPath).reply(200, listOf({}));
        }
        run.start();
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), happened ? State::Done : State::Failed);
        QCOMPARE(run.deletion.removedCount(), happened ? 2 : 0);
        if (!happened)
            QVERIFY(!run.deletion.error()->outcomeUnknown);
    }

    void whatCannotBeReadBackStaysUnknown()
    {
        Run run;
        run.expectRemoval(u"cc1"_s).fail(noAnswer());
        run.http.expect("GET", ofTokyo).fail(Error::of(Error::Kind::Offline));
        run.start();
        QVERIFY(run.ended());
        QCOMPARE(run.deletion.state(), State::Failed);
        QVERIFY(run.deletion.error()->outcomeUnknown);
    }

    void theControllerReadsTheListsAgainAfterwards()
    {
        ControllerFixture f;
        QVERIFY(f.load());
        Cloud after;
        after.locations.removeFirst();
        after.connectors = {};
        f.http.expect("DELETE", u"/connectors/cc1"_s).reply(200, QByteArray("true"));
        f.http.expect("DELETE", u"/connectors/cc2"_s).reply(200, QByteArray("true"));
        f.http.expect("DELETE", locationPath).reply(204);
        f.expectReading(after);
        const auto check = checkDeletion(f.controller.fleet(), u"tokyo"_s);
        f.controller.forcedDeletion().start(*f.controller.fleet().location(u"tokyo"_s), check.connectors);
        QTRY_COMPARE(f.controller.forcedDeletion().state(), State::Done);
        QVERIFY(f.settled());
        QCOMPARE(f.controller.locations().rowCount(), 1);
    }

    void signingOutDropsIt()
    {
        Run run;
        const int first = run.expectRemoval(u"cc1"_s).hold();
        run.start();
        run.deletion.reset();
        QVERIFY(run.http.wasCancelled(first));
        QCOMPARE(run.deletion.state(), State::Idle);
        QVERIFY(run.deletion.connectors().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForcedDeletion)
#include "tst_forceddeletion.moc"
