// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/advisor.h"

#include "tests/resourcelocations/fleetbuilder.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace ccj::testing;
using Answer = RestartAdvice::Answer;
using Reason = RestartAdvice::Reason;

namespace {

/// A name per letter: H healthy, S silent, U updating, K stuck, B update blocked, ? unknown, A an appliance.
QList<Connector> crew(const QString &letters, const QString &where, const QString &forest = corp)
{
    QList<Connector> connectors;
    for (const auto letter : letters) {
        auto one = connector(where + QString::number(connectors.size() + 1), where, forest);
        switch (letter.unicode()) {
        case u'S':
            one = silent(one);
            break;
        case u'U':
            one = updating(one);
            break;
        case u'K':
            one = updating(one, 200);
            break;
        case u'B':
            one.currentVersion = u"6.1"_s;
            one.upgradeDisabled = true;
            break;
        case u'?':
            one.statusText = u"Unknown"_s;
            one.lastContact = {};
            break;
        case u'A':
            one.type = u"Unified"_s;
            break;
        default:
            break;
        }
        connectors << one;
    }
    return connectors;
}

Connector randomConnector(QRandomGenerator &random, int number)
{
    const QString letters = u"HHHHSUKB?A"_s;
    const auto where = random.bounded(2) == 0 ? tokyo : osaka;
    const auto forest = random.bounded(2) == 0 ? corp : lab;
    auto one = crew(letters.mid(random.bounded(letters.size()), 1), where, forest).constFirst();
    one.id = QString::number(number);
    one.fqdn = u"m%1."_s.arg(number) + forest;
    return one;
}

Fleet randomFleet(QRandomGenerator &random)
{
    QList<Connector> connectors;
    const int count = random.bounded(9);
    for (int i = 0; i < count; ++i)
        connectors << randomConnector(random, i);
    auto fleet = fleetOf(connectors);
    for (const auto &where : {tokyo, osaka}) {
        if (random.bounded(2) == 0)
            fleet.loads.insert(where, 1 + random.bounded(5));
    }
    return fleet;
}

Fleet without(Fleet fleet, const QString &id)
{
    fleet.connectors.removeIf([&](const Connector &one) { return one.id == id; });
    return fleet;
}

bool isHealthyCloudConnector(const Fleet &fleet, const Connector &one)
{
    return one.kind() == Connector::Kind::Cloud && serves(stateOf(one, fleet.asOf));
}

std::optional<RestartAdvice> restartAdvice(const Fleet &fleet, const QString &connectorId)
{
    return ccj::resourcelocations::restartAdvice(fleet, judge(fleet), connectorId);
}

/// The worst of everything that is said.
Verdict worst(const Judgement &judgement)
{
    auto verdict = Verdict::Spare;
    for (const auto &advice : judgement.locations)
        verdict = std::max(verdict, advice.verdict);
    for (const auto &advice : judgement.forests)
        verdict = std::max(verdict, advice.verdict);
    return verdict;
}

constexpr int trials = 500;

} // namespace

Q_DECLARE_METATYPE(ccj::resourcelocations::Verdict)
Q_DECLARE_METATYPE(ccj::resourcelocations::Rule)
Q_DECLARE_METATYPE(ccj::resourcelocations::RestartAdvice::Answer)
Q_DECLARE_METATYPE(ccj::resourcelocations::RestartAdvice::Reason)

/// Is there redundancy, and what does a step do to it: the worst of three rules (X29).
class TestAdvisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R167
    void aLocationIsJudgedByWhatServes_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *letters, Verdict verdict, Rule rule, const QStringList &names = {}) {
            QTest::newRow(letters) << QString::fromLatin1(letters) << verdict << rule << names;
        };
        const auto two = Rule::TwoPerLocation;
        row("", Verdict::NoConnector, two);
        row("AA", Verdict::NoConnector, two);
        row("H", Verdict::Single, two, {u"tokyo1"_s});
        row("S", Verdict::NoneServing, two, {u"tokyo1"_s});
        row("U", Verdict::NoneServing, two, {u"tokyo1"_s});
        row("SK", Verdict::NoneServing, two, {u"tokyo1"_s, u"tokyo2"_s});
        row("HS", Verdict::LastServing, two, {u"tokyo1"_s});
        row("HSU", Verdict::LastServing, two, {u"tokyo1"_s});
        row("KH", Verdict::LastServing, two, {u"tokyo2"_s});
        row("HU", Verdict::UpdateRunning, two, {u"tokyo2"_s});
        row("HH", Verdict::Redundant, two);
        row("BH", Verdict::Redundant, two);
        row("HHA", Verdict::Redundant, two);
        row("HHS", Verdict::SpareOut, Rule::NPlusOne, {u"tokyo3"_s});
        row("HHUS", Verdict::SpareOut, Rule::NPlusOne, {u"tokyo3"_s, u"tokyo4"_s});
        row("HHU", Verdict::UpdateRunning, Rule::NPlusOne, {u"tokyo3"_s});
        row("HHHH?", Verdict::SpareOut, Rule::NPlusOne, {u"tokyo5"_s});
        row("HHH", Verdict::Spare, two);
    }
    void aLocationIsJudgedByWhatServes()
    {
        QFETCH(QString, letters);
        // The forest has enough of them elsewhere.
        const auto fleet = fleetOf(crew(letters, tokyo) + crew(u"HHH"_s, osaka));
        const auto advice = judge(fleet).locations.value(tokyo);
        QTEST(advice.verdict, "verdict");
        QTEST(advice.rule, "rule");
        QTEST(advice.names, "names");
        QCOMPARE(advice.installed, letters.size() - letters.count(u'A'));
        QCOMPARE(advice.appliances, letters.count(u'A'));
        QCOMPARE(advice.serving, letters.count(u'H') + letters.count(u'B'));
    }

    // R167, R189, X29: somebody has said how many carry the load.
    void aLocationIsJudgedByItsLoad_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("load");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *letters, int load, Verdict verdict, Rule rule,
                            const QStringList &names = {}) {
            QTest::addRow("%s, %d", letters, load)
                << QString::fromLatin1(letters) << load << verdict << rule << names;
        };
        const auto two = Rule::TwoPerLocation;
        const auto spare = Rule::NPlusOne;
        const QStringList second{u"tokyo2"_s};
        const QStringList third{u"tokyo3"_s};
        row("", 3, Verdict::NoConnector, two);
        row("H", 1, Verdict::Single, two, {u"tokyo1"_s});
        row("H", 2, Verdict::Overloaded, spare);
        row("S", 2, Verdict::NoneServing, two, {u"tokyo1"_s});
        row("HS", 2, Verdict::LastServing, two, {u"tokyo1"_s});
        row("HU", 2, Verdict::UpdateRunning, two, second);
        row("HU", 3, Verdict::Overloaded, spare, second);
        row("HH", 1, Verdict::Redundant, two);
        row("HH", 2, Verdict::NoSpare, spare);
        row("HH", 3, Verdict::Overloaded, spare);
        row("HHS", 1, Verdict::Redundant, two, third); // two serve and one carries the load
        row("HHS", 2, Verdict::SpareOut, spare, third);
        row("HHS", 3, Verdict::Overloaded, spare, third);
        row("HHU", 2, Verdict::UpdateRunning, spare, third);
        row("HHU", 3, Verdict::UpdateRunning, spare, third);
        row("HHU", 4, Verdict::Overloaded, spare, third);
        row("HHH", 2, Verdict::Spare, two);
        row("HHH", 3, Verdict::NoSpare, spare);
        row("HHHAA", 4, Verdict::Overloaded, spare); // appliances do not carry it
        row("HHHS", 2, Verdict::Spare, two, {u"tokyo4"_s});
    }
    void aLocationIsJudgedByItsLoad()
    {
        QFETCH(QString, letters);
        QFETCH(int, load);
        auto fleet = fleetOf(crew(letters, tokyo) + crew(u"HHH"_s, osaka));
        fleet.loads.insert(tokyo, load);
        const auto advice = judge(fleet).locations.value(tokyo);
        QTEST(advice.verdict, "verdict");
        QTEST(advice.rule, "rule");
        QTEST(advice.names, "names");
        QCOMPARE(advice.load, load);
        QCOMPARE(judge(fleet).locations.value(osaka).verdict, Verdict::Spare);
    }

    // R168
    void aForestIsJudgedOverAllLocations()
    {
        const auto judgement = judge(fleetOf(crew(u"HH"_s, tokyo) + crew(u"HS"_s, osaka, lab)));
        const auto &good = judgement.forests[corp];
        QCOMPARE(good.verdict, Verdict::Redundant);
        QCOMPARE(good.rule, Rule::TwoPerForest);
        const auto &bad = judgement.forests[lab];
        QCOMPARE(bad.verdict, Verdict::LastServing);
        QCOMPARE(bad.forest, lab);
        QCOMPARE(bad.names, QStringList{u"osaka1"_s});
        QCOMPARE(requirementOf(bad.rule), u"R168"_s);
        QCOMPARE(requirementOf(Rule::NPlusOne), u"R167"_s);
    }

    // X29
    void theWorstOfTheRulesIsWhatALocationSays()
    {
        // Two in Tokyo, but each the only one of its forest.
        const auto split = QList{connector(u"a"_s, tokyo), connector(u"b"_s, tokyo, lab)};
        const auto advice = judge(fleetOf(split)).locations.value(tokyo);
        QCOMPARE(advice.verdict, Verdict::Single);
        QCOMPARE(advice.rule, Rule::TwoPerForest);
        QCOMPARE(advice.forest, corp);
        // With nothing known of forests the location alone counts.
        auto blind = fleetOf(split);
        blind.domains.clear();
        QCOMPARE(judge(blind).locations.value(tokyo).verdict, Verdict::Redundant);
        QVERIFY(judge(blind).forests.isEmpty());
    }

    void aForestWithoutConnectorsIsNamed()
    {
        const auto judgement = judge(fleetOf(crew(u"HH"_s, tokyo)));
        QCOMPARE(judgement.forests[lab].verdict, Verdict::NoConnector);
        QCOMPARE(judgement.locations.value(tokyo).verdict, Verdict::Redundant);
    }

    void severityGrowsWithTheVerdict()
    {
        QCOMPARE(severityOf(Verdict::Redundant), Severity::Good);
        QCOMPARE(severityOf(Verdict::Single), Severity::Warning);
        QCOMPARE(severityOf(Verdict::UpdateRunning), Severity::Warning);
        QCOMPARE(severityOf(Verdict::LastServing), Severity::Danger);
        QCOMPARE(severityOf(Verdict::NoConnector), Severity::Danger);
        for (int verdict = 1; verdict <= int(Verdict::NoConnector); ++verdict)
            QVERIFY(severityOf(Verdict(verdict - 1)) <= severityOf(Verdict(verdict)));
    }

    // R176: the first of the letters is the one to be restarted; `there` are those of the same forest
    // elsewhere.
    void mayThisOneBeRestarted_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("after");
        const auto row = [](const char *here, const char *there, Answer answer, Reason reason, int after,
                            Rule rule = Rule::TwoPerLocation) {
            QTest::addRow("%s, %s", here, there) << QString::fromLatin1(here) << QString::fromLatin1(there)
                                                 << answer << reason << rule << after;
        };
        row("HHH", "", Answer::Yes, Reason::RedundancyStays, 2);
        row("BHH", "", Answer::Yes, Reason::RedundancyStays, 2);
        row("HH", "HH", Answer::No, Reason::LeavesOne, 1);
        row("BH", "HH", Answer::No, Reason::LeavesOne, 1);
        row("HS", "HH", Answer::No, Reason::LeavesNone, 0);
        row("H", "", Answer::No, Reason::LeavesNone, 0);
        row("HU", "HH", Answer::No, Reason::LeavesNone, 0);
        row("HHHU", "", Answer::Careful, Reason::AnotherUpdating, 2);
        row("UHH", "", Answer::No, Reason::UpdatingNow, 2);
        row("KHH", "", Answer::Careful, Reason::UpdateStuck, 2);
        row("SH", "", Answer::Yes, Reason::NothingToLose, 1);
        row("?HH", "", Answer::Careful, Reason::StateUnknown, 2);
        row("?H", "H", Answer::No, Reason::StateUnknown, 1);
        row("AAA", "", Answer::Yes, Reason::RedundancyStays, 2);
        row("AHH", "HH", Answer::No, Reason::LeavesNone, 0);
    }
    void mayThisOneBeRestarted()
    {
        QFETCH(QString, here);
        QFETCH(QString, there);
        const auto fleet = fleetOf(crew(here, tokyo) + crew(there, osaka));
        const auto advice = restartAdvice(fleet, fleet.connectors.constFirst().id).value();
        QTEST(advice.answer, "answer");
        QTEST(advice.reason, "reason");
        QTEST(advice.rule, "rule");
        QTEST(advice.servingAfter, "after");
        QCOMPARE(advice.state, stateOf(fleet.connectors.constFirst(), readAt));
    }

    // R168, R176
    void theForestCanForbidARestartThatTheLocationAllows()
    {
        const auto fleet =
            fleetOf(crew(u"HH"_s, osaka) + crew(u"HH"_s, tokyo, lab) + QList{connector(u"extra"_s, tokyo)});
        auto advice = restartAdvice(fleet, fleet.connectors.constLast().id).value();
        QCOMPARE(advice.answer, Answer::Yes); // three serve in Tokyo, three in its forest
        advice = restartAdvice(fleet, u"id-tokyo1"_s).value();
        QCOMPARE(advice.answer, Answer::No);
        QCOMPARE(advice.reason, Reason::LeavesOne);
        QCOMPARE(advice.rule, Rule::TwoPerForest);
        QCOMPARE(advice.forest, lab);
        QCOMPARE(advice.names, QStringList{u"tokyo2"_s});
    }

    // R167, R176
    void theLoadForbidsARestartAndWarnsOfARemoval()
    {
        auto fleet = fleetOf(crew(u"HHHA"_s, tokyo) + crew(u"HH"_s, osaka));
        const auto one = u"id-tokyo1"_s;
        QCOMPARE(restartAdvice(fleet, one)->answer, Answer::Yes);
        QVERIFY(!removalAdvice(fleet, one)->leavesTooFew);
        fleet.loads.insert(tokyo, 2);
        QCOMPARE(restartAdvice(fleet, one)->answer, Answer::Yes);
        QVERIFY(!removalAdvice(fleet, one)->leavesTooFew);
        QCOMPARE(removalAdvice(fleet, one)->locationAfter.verdict, Verdict::NoSpare);
        fleet.loads.insert(tokyo, 3);
        const auto restart = restartAdvice(fleet, one).value();
        QCOMPARE(restart.answer, Answer::No);
        QCOMPARE(restart.reason, Reason::LeavesTooFew);
        QCOMPARE(restart.rule, Rule::NPlusOne);
        QCOMPARE(restart.servingAfter, 2);
        QCOMPARE(restart.load, 3);
        const auto removal = removalAdvice(fleet, one).value();
        QVERIFY(removal.leavesTooFew);
        QCOMPARE(removal.rule, Rule::NPlusOne);
        QCOMPARE(removal.servingAfter, 2);
        QCOMPARE(removal.locationAfter.verdict, Verdict::Overloaded);
        // Fewer than two is the worse reason.
        const auto few = fleetOf(crew(u"HH"_s, tokyo) + crew(u"HH"_s, osaka));
        auto loaded = few;
        loaded.loads.insert(tokyo, 3);
        QCOMPARE(restartAdvice(loaded, one), restartAdvice(few, one));
        // A Connector Appliance carries none of it.
        QCOMPARE(restartAdvice(fleet, u"id-tokyo4"_s)->reason, Reason::LeavesNone);
    }

    void nothingIsSaidOfAConnectorThatIsNotListed()
    {
        QVERIFY(!restartAdvice(fleetOf({}), u"gone"_s));
        QVERIFY(!removalAdvice(fleetOf({}), u"gone"_s));
    }

    // R176
    void whatARemovalDoesIsSaidBefore()
    {
        const auto fleet = fleetOf(crew(u"HH"_s, tokyo) + crew(u"H"_s, osaka));
        const auto advice = removalAdvice(fleet, u"id-tokyo1"_s).value();
        QCOMPARE(advice.locationBefore.verdict, Verdict::Redundant);
        QCOMPARE(advice.locationAfter.verdict, Verdict::Single);
        QCOMPARE(advice.forest, corp);
        QCOMPARE(advice.forestBefore.verdict, Verdict::Spare);
        QCOMPARE(advice.forestAfter.verdict, Verdict::Redundant);
        QVERIFY(advice.leavesTooFew);
        QCOMPARE(advice.rule, Rule::TwoPerLocation);
        QCOMPARE(advice.servingAfter, 1);
        const auto ofSilent = removalAdvice(fleetOf(crew(u"SH"_s, tokyo)), u"id-tokyo1"_s).value();
        QVERIFY2(!ofSilent.leavesTooFew, "it takes away nothing that serves");
        QVERIFY(!removalAdvice(fleetOf(crew(u"HHH"_s, tokyo)), u"id-tokyo1"_s)->leavesTooFew);
        // Where the forest has fewer left than the location, those are counted.
        const auto ofLab = fleetOf(crew(u"H"_s, tokyo, lab) + crew(u"HH"_s, osaka, corp));
        const auto inForest = removalAdvice(ofLab, u"id-tokyo1"_s).value();
        QCOMPARE(inForest.servingAfter, 0);
    }

    void removingAHealthyConnectorNeverBettersTheVerdict()
    {
        QRandomGenerator random(5);
        for (int trial = 0; trial < trials; ++trial) {
            const auto fleet = randomFleet(random);
            const auto before = judge(fleet);
            for (const auto &one : fleet.connectors) {
                if (!isHealthyCloudConnector(fleet, one))
                    continue;
                const auto after = judge(without(fleet, one.id));
                QVERIFY(worst(after) >= worst(before));
                for (auto it = before.forests.cbegin(); it != before.forests.cend(); ++it)
                    QVERIFY(after.forests[it.key()].verdict >= it->verdict);
            }
        }
    }

    // R167
    void moreLoadNeverBettersAnything()
    {
        QRandomGenerator random(10);
        for (int trial = 0; trial < trials; ++trial) {
            auto fleet = randomFleet(random);
            fleet.loads = {{tokyo, 1 + random.bounded(4)}};
            auto heavier = fleet;
            ++heavier.loads[tokyo];
            QVERIFY(judge(heavier).locations[tokyo].verdict >= judge(fleet).locations[tokyo].verdict);
            QCOMPARE(judge(heavier).locations[osaka], judge(fleet).locations[osaka]);
            for (const auto &one : fleet.connectors) {
                QVERIFY(restartAdvice(heavier, one.id)->answer >= restartAdvice(fleet, one.id)->answer);
                QVERIFY(removalAdvice(heavier, one.id)->leavesTooFew >=
                        removalAdvice(fleet, one.id)->leavesTooFew);
            }
        }
    }

    // R167, R176
    void whatMayBeRestartedLeavesEnoughForTheLoad()
    {
        QRandomGenerator random(11);
        for (int trial = 0; trial < trials; ++trial) {
            const auto fleet = randomFleet(random);
            for (const auto &one : fleet.connectors) {
                if (!isHealthyCloudConnector(fleet, one) ||
                    restartAdvice(fleet, one.id)->answer == Answer::No)
                    continue;
                const auto left = std::ranges::count_if(fleet.connectors, [&](const Connector &other) {
                    return other.id != one.id && other.locationId == one.locationId &&
                           isHealthyCloudConnector(fleet, other);
                });
                QVERIFY(left >= std::max(2, fleet.loads.value(one.locationId)));
            }
        }
    }

    void inOneForestRemovingAHealthyConnectorNeverBettersALocation()
    {
        QRandomGenerator random(6);
        for (int trial = 0; trial < trials; ++trial) {
            auto fleet = randomFleet(random);
            fleet.domains = {domain(u"example.jp"_s)}; // both are below it
            const auto before = judge(fleet);
            for (const auto &one : fleet.connectors) {
                if (!isHealthyCloudConnector(fleet, one))
                    continue;
                const auto after = judge(without(fleet, one.id));
                for (const auto &where : {tokyo, osaka})
                    QVERIFY(after.locations[where].verdict >= before.locations[where].verdict);
            }
        }
    }

    void theOrderOfTheInputDoesNotMatter()
    {
        QRandomGenerator random(7);
        for (int trial = 0; trial < trials; ++trial) {
            const auto fleet = randomFleet(random);
            auto shuffled = fleet;
            std::ranges::shuffle(shuffled.connectors, random);
            std::ranges::reverse(shuffled.locations);
            QCOMPARE(judge(shuffled), judge(fleet));
            for (const auto &one : fleet.connectors) {
                QCOMPARE(restartAdvice(shuffled, one.id), restartAdvice(fleet, one.id));
                QCOMPARE(removalAdvice(shuffled, one.id), removalAdvice(fleet, one.id));
            }
        }
    }

    void aLocationDependsOnItselfAndItsForestsAlone()
    {
        QRandomGenerator random(8);
        for (int trial = 0; trial < trials; ++trial) {
            const auto fleet = randomFleet(random);
            auto changed = fleet;
            const auto judgement = judge(fleet);
            QStringList forests;
            for (const auto &one : fleet.connectors) {
                if (one.locationId == tokyo)
                    forests << judgement.forestOf.value(one.id);
            }
            changed.connectors.removeIf([&](const Connector &one) {
                return one.locationId != tokyo && !forests.contains(judgement.forestOf.value(one.id));
            });
            QCOMPARE(judge(changed).locations.value(tokyo), judgement.locations.value(tokyo));
        }
    }

    void aRestartIsNeverSaferWithOneHealthyConnectorLess()
    {
        QRandomGenerator random(9);
        for (int trial = 0; trial < trials; ++trial) {
            const auto fleet = randomFleet(random);
            for (const auto &one : fleet.connectors) {
                for (const auto &other : fleet.connectors) {
                    if (other.id == one.id || !isHealthyCloudConnector(fleet, other))
                        continue;
                    const auto before = restartAdvice(fleet, one.id)->answer;
                    QVERIFY(restartAdvice(without(fleet, other.id), one.id)->answer >= before);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAdvisor)
#include "tst_advisor.moc"
