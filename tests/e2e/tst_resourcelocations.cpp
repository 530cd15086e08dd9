// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/locationrules.h"

#include "tests/support/console.h"

#include <QtTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::resourcelocations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ccj::resourcelocations::Operation::State;

namespace {

/// The console, signed in with an API client, and the connectors of its company.
struct Desk
{
    explicit Desk(testing::SandboxProcess &cloud) : console(cloud) {}

    bool enter()
    {
        if (!console.signInAsApiClient())
            return false;
        controller().setPlace({u"sandbox"_s, u"the demo company"_s, true});
        return read();
    }
    bool read()
    {
        controller().refresh();
        return testing::waitFor([this] { return !controller().isLoading(); }) && !controller().error();
    }
    /// Reads every two minutes for so long.
    bool watch(std::chrono::minutes span)
    {
        for (auto passed = 0min; passed < span; passed += 2min) {
            console.pass(2min);
            if (!read())
                return false;
        }
        return true;
    }
    QString locationId(const QString &name) { return locationWithName(controller().fleet(), name); }
    Advice advice(const QString &name) { return controller().judgement().locations.value(locationId(name)); }
    QString connectorId(const QString &shortName)
    {
        const auto &all = controller().fleet().connectors;
        const auto found = std::ranges::find(all, shortName, &Connector::shortName);
        return found == all.end() ? QString() : found->id;
    }
    ConnectorState stateOf(const QString &shortName)
    {
        return controller().judgement().states.value(connectorId(shortName));
    }
    bool steer(const QString &shortName, const QJsonObject &orders)
    {
        const auto path = "/sandbox/connectors/" + connectorId(shortName).toUtf8();
        return console.cloud.request("PATCH", path, QJsonDocument(orders).toJson()).status == 200;
    }
    /// Starts a change and waits for its end and for the lists after it.
    resourcelocations::Operation end(const std::function<quint64()> &start)
    {
        resourcelocations::Operation last;
        const QObject context;
        QObject::connect(&controller(), &LocationsController::operationChanged, &context,
                         [&](const resourcelocations::Operation &operation) { last = operation; });
        start();
        testing::waitFor([&] { return last.isFinished() && !controller().isLoading(); });
        return last;
    }
    LocationsController &controller() { return console.locations; }

    testing::Console console;
};

} // namespace

/// Resource locations and connectors against a running cloud, whose connectors behave.
class TestResourceLocations : public QObject
{
    Q_OBJECT

    testing::SandboxProcess m_cloud;
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void cleanupTestCase() { m_desk.reset(); }
    void init()
    {
        m_desk.reset();
        QVERIFY(m_cloud.reset());
        m_desk = std::make_unique<Desk>(m_cloud);
    }

    // R157, R161, R162, R167, R168
    void theDemoCompanyIsReadAndJudged()
    {
        QVERIFY(m_desk->enter());
        const QList<std::pair<QString, Verdict>> verdicts{{u"東京DC1"_s, Verdict::Spare},
                                                          {u"大阪DC2"_s, Verdict::LastServing},
                                                          {u"福岡DR"_s, Verdict::UpdateRunning},
                                                          {u"名古屋支店"_s, Verdict::Single},
                                                          {u"札幌工場"_s, Verdict::Redundant},
                                                          {u"検証環境"_s, Verdict::NoConnector},
                                                          {u"Citrix管理（東日本）"_s, Verdict::Redundant}};
        QCOMPARE(m_desk->controller().locations().rowCount(), verdicts.size());
        for (const auto &[name, verdict] : verdicts)
            QVERIFY2(m_desk->advice(name).verdict == verdict, qPrintable(name));
        QCOMPARE(m_desk->advice(u"大阪DC2"_s).names, QStringList{u"OSA-CC02"_s});
        QCOMPARE(m_desk->advice(u"東京DC1"_s).appliances, 1);
        QCOMPARE(m_desk->stateOf(u"SPR-CC02"_s), ConnectorState::UpdateFailed);

        const auto &fleet = m_desk->controller().fleet();
        QCOMPARE(fleet.defaultLocationId(), m_desk->locationId(u"東京DC1"_s));
        QCOMPARE(fleet.primaryFor(m_desk->locationId(u"札幌工場"_s)),
                 QStringList{u"factory.aobashoji.example.jp"_s});
        QCOMPARE(m_desk->controller().judgement().forests.size(), 2);
        QVERIFY(m_desk->controller().locations().at(0).nextWindow.isValid());
        QCOMPARE(m_desk->controller().locations().at(0).forests, QStringList{u"corp.aobashoji.example.jp"_s});
    }

    // R169, R176
    void aConnectorFallsSilentAndComesBack()
    {
        QVERIFY(m_desk->enter());
        QVERIFY(m_desk->steer(u"TYO-CC01"_s, {{u"state"_s, u"silent"_s}}));
        QVERIFY(m_desk->watch(6min));
        QCOMPARE(m_desk->stateOf(u"TYO-CC01"_s), ConnectorState::Disconnected);
        QCOMPARE(m_desk->advice(u"東京DC1"_s).verdict, Verdict::SpareOut);
        const auto advice = restartAdvice(m_desk->controller().fleet(), m_desk->controller().judgement(),
                                          m_desk->connectorId(u"TYO-CC02"_s));
        QCOMPARE(advice->reason, RestartAdvice::Reason::LeavesOne);
        QCOMPARE(advice->names, QStringList{u"TYO-CC03"_s});

        QVERIFY(m_desk->steer(u"TYO-CC01"_s, {{u"state"_s, u"connected"_s}}));
        QVERIFY(m_desk->watch(2min));
        QCOMPARE(m_desk->stateOf(u"TYO-CC01"_s), ConnectorState::Healthy);
        QCOMPARE(m_desk->advice(u"東京DC1"_s).verdict, Verdict::Spare);
        QVERIFY(m_desk->watch(2min));

        const auto now = m_desk->console.clock.now();
        const auto seen =
            m_desk->console.history.of(m_desk->connectorId(u"TYO-CC01"_s), now.addDays(-1), now);
        QList<ConnectorState> states;
        for (const auto &interval : *seen)
            states << interval.state.value();
        QCOMPARE(states,
                 (QList{ConnectorState::Healthy, ConnectorState::Disconnected, ConnectorState::Healthy}));
    }

    // R175, R176
    void anUpdateRunsEndsOrGetsStuck()
    {
        QVERIFY(m_desk->enter());
        QCOMPARE(m_desk->stateOf(u"FUK-CC02"_s), ConnectorState::Updating);
        const auto may = [this](const QString &name) {
            return restartAdvice(m_desk->controller().fleet(), m_desk->controller().judgement(),
                                 m_desk->connectorId(name))
                ->reason;
        };
        QCOMPARE(may(u"FUK-CC02"_s), RestartAdvice::Reason::UpdatingNow);
        QCOMPARE(may(u"FUK-CC01"_s), RestartAdvice::Reason::LeavesNone);
        QVERIFY(m_desk->steer(u"TYO-CC02"_s, {{u"updates"_s, u"stuck"_s}, {u"updateNow"_s, true}}));
        m_desk->console.pass(12min);
        QVERIFY(m_desk->read());
        QCOMPARE(m_desk->stateOf(u"FUK-CC02"_s), ConnectorState::Healthy);
        QCOMPARE(m_desk->stateOf(u"TYO-CC02"_s), ConnectorState::Updating);
        m_desk->console.pass(50min);
        QVERIFY(m_desk->read());
        QCOMPARE(m_desk->stateOf(u"TYO-CC02"_s), ConnectorState::UpdateStuck);
        QCOMPARE(may(u"TYO-CC02"_s), RestartAdvice::Reason::UpdateStuck);
        QVERIFY(m_desk->steer(u"TYO-CC03"_s, {{u"updates"_s, u"blocked"_s}, {u"behind"_s, 3}}));
        QVERIFY(m_desk->read());
        QCOMPARE(m_desk->stateOf(u"TYO-CC03"_s), ConnectorState::UpdateBlocked);
    }

    // R158, R159, R163
    void aLocationIsMadeRenamedFilledAndDeleted()
    {
        QVERIFY(m_desk->enter());
        auto &controller = m_desk->controller();
        const auto made = m_desk->end([&] {
            return controller.createLocation({.name = u"仙台"_s, .timeZone = u"Tokyo Standard Time"_s});
        });
        QCOMPARE(made.state, State::Done);
        const auto id = m_desk->locationId(u"仙台"_s);
        QCOMPARE(made.location.id, id);
        auto wanted = *controller.fleet().location(id);
        wanted.name = u"仙台DC"_s;
        wanted.timeZone = u"Singapore Standard Time"_s;
        QCOMPARE(m_desk->end([&] { return controller.changeLocation(wanted); }).state, State::Done);
        QVERIFY(controller.fleet().location(id)->hasSameSettings(wanted));

        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_cloud.post("/sandbox/connectors", {{u"location"_s, id}}).status, 201);
        QVERIFY(m_desk->watch(2min));
        QCOMPARE(m_desk->advice(u"仙台DC"_s).verdict, Verdict::Redundant);
        const auto domain = u"sales.corp.aobashoji.example.jp"_s;
        QCOMPARE(m_desk->end([&] { return controller.setPrimaryLocation(domain, id); }).state, State::Done);

        const auto refused = m_desk->end([&] { return controller.deleteLocation(id); });
        QCOMPARE(refused.state, State::Refused);
        QCOMPARE(refused.error->name(), u"locationInUse"_s);
        const auto check = checkDeletion(controller.fleet(), id);
        QCOMPARE(check.connectors.size(), 2);
        QCOMPARE(check.primaryFor, QStringList{domain});
        controller.forcedDeletion().start(*controller.fleet().location(id), check.connectors);
        QTRY_COMPARE(controller.forcedDeletion().state(), ForcedDeletion::State::Done);
        QTRY_VERIFY(!controller.isLoading());
        QVERIFY(!controller.fleet().location(id));
        QVERIFY(controller.fleet().connectorsOf(id).isEmpty());
        QVERIFY(controller.fleet().domain(domain)->primaryLocationId.isEmpty());
        QCOMPARE(m_desk->console.changes.lines.count(u"begin connectors.remove"_s), 2);
    }

    void aConnectorIsRemovedOnce()
    {
        QVERIFY(m_desk->enter());
        const auto id = m_desk->connectorId(u"OSA-CC01"_s);
        QVERIFY(!removalAdvice(m_desk->controller().fleet(), id)->leavesTooFew);
        QCOMPARE(m_desk->end([&] { return m_desk->controller().removeConnector(id); }).state, State::Done);
        QVERIFY(!m_desk->controller().fleet().connector(id));
        QCOMPARE(m_desk->advice(u"大阪DC2"_s).verdict, Verdict::Single);
        QCOMPARE(m_desk->end([&] { return m_desk->controller().removeConnector(id); }).state,
                 State::TargetGone);
    }

    void whatCitrixManagesIsNotChanged()
    {
        QVERIFY(m_desk->enter());
        const auto id = m_desk->locationId(u"Citrix管理（東日本）"_s);
        QCOMPARE(checkDeletion(m_desk->controller().fleet(), id).verdict, DeletionCheck::Verdict::ReadOnly);
        auto wanted = *m_desk->controller().fleet().location(id);
        wanted.name = u"我々の"_s;
        const auto refused = m_desk->end([&] { return m_desk->controller().changeLocation(wanted); });
        QCOMPARE(refused.state, State::Refused);
        QCOMPARE(refused.error->name(), u"locationReadOnly"_s);
    }

    void rightsThatDoNotReachAreSaid()
    {
        QVERIFY(m_desk->console.signInAs(2)); // Custom, without "Resource Locations"
        QVERIFY(!m_desk->read());
        QCOMPARE(m_desk->controller().state(), PageState::Error);
        QCOMPARE(m_desk->controller().error()->kind, Error::Kind::Forbidden);
    }

    void twoHundredLocationsWithTwoThousandConnectorsAreRead()
    {
        QVERIFY(m_cloud.reset(u"large:100"_s));
        m_desk = std::make_unique<Desk>(m_cloud);
        QVERIFY(m_desk->enter());
        QVERIFY(m_desk->controller().locations().rowCount() >= 200);
        QVERIFY(m_desk->controller().connectors().rowCount() >= 2000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_desk->read());
        qInfo("read again in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestResourceLocations)
#include "tst_resourcelocations.moc"
