// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/connectorstate.h"
#include "app/resourcelocations/locationrules.h"

#include "tests/resourcelocations/fleetbuilder.h"

#include <QJsonArray>
#include <QtTest>

using namespace ccj::testing;
using std::chrono::seconds;
using State = ConnectorState;

Q_DECLARE_METATYPE(ccj::resourcelocations::Connector::Status)
Q_DECLARE_METATYPE(ccj::resourcelocations::NameProblem)

/// What servers send, and what is made of it; how a connector is; what a name may be.
class TestFleetRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALocation()
    {
        const QJsonObject json{{u"id"_s, u"0b9f"_s},
                               {u"name"_s, u"東京DC1"_s},
                               {u"internalOnly"_s, true},
                               {u"timeZone"_s, u"Tokyo Standard Time"_s},
                               {u"readOnly"_s, false}};
        const auto read = ResourceLocation::fromJson(json);
        QCOMPARE(read.name, u"東京DC1"_s);
        QVERIFY(read.internalOnly);
        QVERIFY(!read.readOnly);
        QCOMPARE(read.toJson(), json);
    }

    void aFieldWeDoNotKnowGoesBackAsItCame()
    {
        auto read = ResourceLocation::fromJson(
            {{u"id"_s, u"1"_s}, {u"name"_s, u"old"_s}, {u"zoneTier"_s, QJsonArray{1, 2}}});
        read.name = u"new"_s;
        QCOMPARE(read.toJson()[u"zoneTier"_s], QJsonValue(QJsonArray{1, 2}));
        QCOMPARE(read.toJson()[u"name"_s].toString(), u"new"_s);
    }

    void mistypedFieldsAreLeftEmptyOrRead()
    {
        const auto location = ResourceLocation::fromJson({{u"id"_s, 7},
                                                          {u"name"_s, QJsonArray()},
                                                          {u"readOnly"_s, u"true"_s},
                                                          {u"timeZone"_s, QJsonValue()}});
        QCOMPARE(location.id, u"7"_s);
        QVERIFY(location.name.isEmpty());
        QVERIFY(location.readOnly);
        const auto connector = Connector::fromJson({{u"id"_s, u"c"_s},
                                                    {u"currentVersion"_s, 6.5},
                                                    {u"inMaintenance"_s, u"x"_s},
                                                    {u"lastContactDate"_s, u"yesterday"_s},
                                                    {u"status"_s, QJsonObject()}});
        QCOMPARE(connector.currentVersion, u"6.5"_s);
        QVERIFY(!connector.inMaintenance);
        QVERIFY(!connector.lastContact.isValid());
        QCOMPARE(connector.status(), Connector::Status::Unknown);
    }

    void bothSpellingsOfTheBootstrapperAreRead()
    {
        const auto asPublished = Connector::fromJson(
            {{u"currentBootstrapperVersion"_s, u"1.1"_s}, {u"expectedBootStrapperVersion"_s, u"1.2"_s}});
        const auto theOtherWay = Connector::fromJson(
            {{u"currentBootStrapperVersion"_s, u"1.1"_s}, {u"expectedBootstrapperVersion"_s, u"1.2"_s}});
        QCOMPARE(asPublished.currentBootstrapperVersion, u"1.1"_s);
        QCOMPARE(asPublished.expectedBootstrapperVersion, u"1.2"_s);
        QCOMPARE(theOtherWay, asPublished);
    }

    void readsTimesWithSevenFractionDigits()
    {
        const auto read = Connector::fromJson({{u"lastContactDate"_s, u"2026-04-01T01:02:03.1234567Z"_s}});
        QCOMPARE(read.lastContact, QDateTime({2026, 4, 1}, {1, 2, 3, 123}, Qt::UTC));
    }

    void readsADomain()
    {
        const auto read = Domain::fromJson(
            {{u"fqdn"_s, u"sales.corp.example.jp"_s},
             {u"forest"_s, corp},
             {u"useForSubscriptions"_s, true},
             {u"primaryResourceLocationId"_s, QJsonValue()},
             {u"connectors"_s, QJsonArray{u"c1"_s, QJsonObject{{u"id"_s, u"c2"_s}}, QJsonArray()}}});
        QVERIFY(read.useForSubscriptions);
        QVERIFY(read.primaryLocationId.isEmpty());
        QCOMPARE(read.connectors, (QStringList{u"c1"_s, u"c2"_s}));
        QVERIFY(read.settings()[u"primaryResourceLocationId"_s].isNull());
    }

    void aForestIsThatOfTheListingDomainElseOfTheNearestAbove()
    {
        auto sales = domain(u"sales.corp.example.jp"_s);
        sales.forest = corp;
        auto other = domain(u"example.jp"_s);
        other.forest = u"other"_s;
        auto listing = domain(lab);
        listing.connectors = {u"ID-Moved"_s};
        const ForestMap map({other, sales, listing});
        QCOMPARE(map.of(connector(u"a"_s, tokyo, u"SALES.corp.example.jp"_s)), corp);
        QCOMPARE(map.of(connector(u"a"_s, tokyo, u"deep.sales.corp.example.jp"_s)), corp);
        QCOMPARE(map.of(connector(u"a"_s, tokyo, u"example.jp"_s)), u"other"_s);
        QCOMPARE(map.of(connector(u"moved"_s, tokyo, u"sales.corp.example.jp"_s)), lab);
        QCOMPARE(map.of(connector(u"a"_s, tokyo, u"example.com"_s)), QString());
        QCOMPARE(map.forests(), (QStringList{u"other"_s, corp, lab}));
    }

    void statusesAreRecognisedInAnyCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Connector::Status>("status");
        using Status = Connector::Status;
        QTest::newRow("connected") << u"connected"_s << Status::Connected;
        QTest::newRow("disconnected") << u"Disconnected"_s << Status::Disconnected;
        QTest::newRow("with blanks") << u"Not in contact"_s << Status::NotInContact;
        QTest::newRow("error") << u"ERROR"_s << Status::Error;
        QTest::newRow("unknown") << u"Unknown"_s << Status::Unknown;
        QTest::newRow("none") << QString() << Status::Unknown;
        QTest::newRow("new") << u"Hibernating"_s << Status::Unrecognised;
    }
    void statusesAreRecognisedInAnyCase()
    {
        QFETCH(QString, text);
        QFETCH(Connector::Status, status);
        const auto read = Connector::fromJson({{u"status"_s, text}});
        QCOMPARE(read.status(), status);
        QCOMPARE(read.statusText, text);
    }

    // R237
    void versionsAreComparedByNumbers()
    {
        QCOMPARE(comparedVersions(u"5.99"_s, u"5.102"_s).value() < 0, true);
        QCOMPARE(comparedVersions(u"6.129.0.60001"_s, u"6.129.0.60001"_s).value(), 0);
        QCOMPARE(comparedVersions(u"6.1.0"_s, u"6.1"_s).value(), 0);
        QCOMPARE(comparedVersions(u"6.2"_s, u"6.1.9"_s).value() > 0, true);
        QVERIFY(!comparedVersions(u""_s, u"6.1"_s));
        QVERIFY(!comparedVersions(u"new"_s, u"6.1"_s));
    }

    // R169
    void aConnectorIsAsItsStatusAndItsSilenceSay_data()
    {
        QTest::addColumn<Connector>("one");
        QTest::addColumn<State>("state");
        const auto healthy = connector(u"a"_s, tokyo);
        const auto with = [&](auto change) {
            auto one = healthy;
            change(one);
            return one;
        };
        QTest::newRow("healthy") << healthy << State::Healthy;
        QTest::newRow("silent for five minutes")
            << with([](auto &c) { c.lastContact = readAt.addSecs(-300); }) << State::Healthy;
        QTest::newRow("silent for longer, whatever its status says")
            << with([](auto &c) { c.lastContact = readAt.addSecs(-301); }) << State::NotInContact;
        QTest::newRow("its clock or ours is ahead")
            << with([](auto &c) { c.lastContact = readAt.addDays(1); }) << State::Healthy;
        QTest::newRow("connected, without a time")
            << with([](auto &c) { c.lastContact = {}; }) << State::Healthy;
        QTest::newRow("not in contact")
            << with([](auto &c) { c.statusText = u"Not in contact"_s; }) << State::NotInContact;
        QTest::newRow("disconnected") << silent(healthy) << State::Disconnected;
        QTest::newRow("error") << with([](auto &c) { c.statusText = u"Error"_s; }) << State::Error;
        QTest::newRow("error in an update") << with([](auto &c) {
            c = updating(c);
            c.statusText = u"Error"_s;
        }) << State::Error;
        QTest::newRow("unknown, heard of")
            << with([](auto &c) { c.statusText = u"Unknown"_s; }) << State::Healthy;
        QTest::newRow("unknown, never heard of") << with([](auto &c) {
            c.statusText = u"Unknown"_s;
            c.lastContact = {};
        }) << State::Unknown;
        QTest::newRow("a status we do not know, heard of")
            << with([](auto &c) { c.statusText = u"Hibernating"_s; }) << State::Unknown;
        QTest::newRow("updating") << updating(healthy) << State::Updating;
        QTest::newRow("updating, silent while it restarts")
            << with([](auto &c) { c = silent(updating(c, 60)); }) << State::Updating;
        QTest::newRow("updating for over an hour") << updating(healthy, 61) << State::UpdateStuck;
        QTest::newRow("updating since nobody knows") << with([](auto &c) {
            c = updating(c);
            c.upgradeStarted = {};
        }) << State::Updating;
        QTest::newRow("outdated") << with([](auto &c) { c.currentVersion = u"6.99.0"_s; }) << State::Outdated;
        QTest::newRow("outdated by its word alone") << with([](auto &c) {
            c.expectedVersion.clear();
            c.versionState = u"Outdated"_s;
        }) << State::Outdated;
        QTest::newRow("versions say more than the word")
            << with([](auto &c) { c.versionState = u"Outdated"_s; }) << State::Healthy;
        QTest::newRow("update blocked") << with([](auto &c) {
            c.currentVersion = u"6.99.0"_s;
            c.upgradeDisabled = true;
        }) << State::UpdateBlocked;
        QTest::newRow("updates switched off, none to come")
            << with([](auto &c) { c.upgradeDisabled = true; }) << State::Healthy;
        QTest::newRow("update failed") << with([](auto &c) {
            c.currentVersion = u"6.99.0"_s;
            c.upgradeDisabled = true;
            c.failedUpgradeReason = u"no space"_s;
        }) << State::UpdateFailed;
        QTest::newRow("nothing is known of versions")
            << with([](auto &c) { c.currentVersion = c.expectedVersion = c.versionState = QString(); })
            << State::Healthy;
    }
    void aConnectorIsAsItsStatusAndItsSilenceSay()
    {
        QFETCH(Connector, one);
        QTEST(stateOf(one, readAt), "state");
    }

    void silenceIsCountedFromTheLastContact()
    {
        QCOMPARE(silenceOf(silent(connector(u"a"_s, tokyo)), readAt).value(), seconds(3600));
        QCOMPARE(silenceOf(connector(u"a"_s, tokyo), readAt.addDays(-1)).value(), seconds(0));
        QVERIFY(!silenceOf(Connector(), readAt));
    }

    // R159
    void aNameIsJudgedWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameProblem>("problem");
        QTest::newRow("Japanese") << u"東京・第1 (DC)"_s << NameProblem::None;
        QTest::newRow("blanks around") << u"  東京 "_s << NameProblem::None;
        QTest::newRow("empty") << u""_s << NameProblem::Empty;
        QTest::newRow("blanks, wide ones too") << u" \u3000\t"_s << NameProblem::Empty;
        QTest::newRow("256") << QString(256, u'東') << NameProblem::None;
        QTest::newRow("257") << QString(257, u'東') << NameProblem::TooLong;
        for (const auto c : QString(forbiddenInNames))
            QTest::addRow("%s", qPrintable(QString(c)))
                << u"DC"_s + c + u"1"_s << NameProblem::ForbiddenCharacter;
        QTest::newRow("wide ones are others") << u"東京＆大阪"_s << NameProblem::None;
    }
    void aNameIsJudgedWhileItIsTyped()
    {
        QFETCH(QString, name);
        QTEST(nameProblem(name), "problem");
    }

    // R159
    void aNameThatIsThereAlreadyIsFound()
    {
        const auto fleet = fleetOf({});
        QCOMPARE(locationWithName(fleet, u" ＴＯＫＹＯ "_s), tokyo);
        QCOMPARE(locationWithName(fleet, u"tokyo"_s, tokyo), QString());
        QCOMPARE(locationWithName(fleet, u"tok"_s), QString());
    }

    void deletionIsWeighedByWhatHangsOnIt()
    {
        using Verdict = DeletionCheck::Verdict;
        auto fleet = fleetOf({connector(u"a"_s, tokyo)});
        fleet.domains[0].primaryLocationId = tokyo;
        const auto check = checkDeletion(fleet, tokyo);
        QCOMPARE(check.verdict, Verdict::HasConnectors);
        QCOMPARE(check.connectors, fleet.connectors);
        QVERIFY(check.isDefault);
        QCOMPARE(check.primaryFor, QStringList{corp});
        QCOMPARE(checkDeletion(fleet, osaka), (DeletionCheck{.verdict = Verdict::Allowed}));
        QCOMPARE(checkDeletion(fleet, u"gone"_s).verdict, Verdict::NotListed);
        fleet.locations[0].readOnly = true;
        QCOMPARE(checkDeletion(fleet, tokyo).verdict, Verdict::ReadOnly);
    }

    // R161
    void theDefaultIsTheFirstOfTheOrganisationsOwn()
    {
        auto fleet = fleetOf({});
        QCOMPARE(fleet.defaultLocationId(), tokyo);
        fleet.locations[0].readOnly = true;
        QCOMPARE(fleet.defaultLocationId(), osaka);
        fleet.locations.clear();
        QCOMPARE(fleet.defaultLocationId(), QString());
    }
};

QTEST_GUILESS_MAIN(TestFleetRecords)
#include "tst_fleetrecords.moc"
