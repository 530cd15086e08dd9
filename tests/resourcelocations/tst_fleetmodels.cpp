// SPDX-License-Identifier: Apache-2.0
#include "app/core/searchtext.h"
#include "app/resourcelocations/connectorsmodel.h"
#include "app/resourcelocations/locationsmodel.h"

#include "tests/resourcelocations/fleetbuilder.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;

namespace {

template <class Model> void show(Model &model, const Fleet &fleet)
{
    model.setFleet(fleet, judge(fleet));
}

/// What a view sorts by a column, from the top.
QStringList sorted(QAbstractItemModel &model, int column, int sortRole)
{
    QSortFilterProxyModel proxy;
    proxy.setSortRole(sortRole);
    proxy.setSourceModel(&model);
    proxy.sort(column);
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row)
        names << proxy.index(row, 0).data().toString();
    return names;
}

} // namespace

/// Locations and connectors as rows: marks, sort keys, and refreshes that keep what is selected.
class TestFleetModels : public QObject
{
    Q_OBJECT

    LocationsModel m_locations;
    ConnectorsModel m_connectors;
    QAbstractItemModelTester m_locationsTester{&m_locations};
    QAbstractItemModelTester m_connectorsTester{&m_connectors};

    QVariant value(int row, int role, int column = 0) const
    {
        return m_locations.index(row, column).data(role);
    }

private Q_SLOTS:
    void init()
    {
        show(m_locations, {});
        show(m_connectors, {});
        m_connectors.showLocation({});
    }

    // R157, R161, R162
    void defaultAndPrimaryAreTwoMarks()
    {
        auto fleet = fleetOf({});
        fleet.domains[1].primaryLocationId = osaka;
        show(m_locations, fleet);
        QCOMPARE(value(0, LocationsModel::DefaultRole).toBool(), true);
        QCOMPARE(value(0, LocationsModel::PrimaryRole).toStringList(), QStringList());
        QCOMPARE(value(1, LocationsModel::DefaultRole).toBool(), false);
        QCOMPARE(value(1, LocationsModel::PrimaryRole).toStringList(), QStringList{lab});
    }

    void aLocationSaysHowItsConnectorsAre()
    {
        auto appliance = connector(u"ap"_s, tokyo);
        appliance.type = u"Unified"_s;
        show(m_locations, fleetOf({connector(u"a"_s, tokyo), silent(connector(u"b"_s, tokyo, lab)), appliance,
                                   connector(u"lost"_s, u"nowhere"_s)}));
        const auto &row = m_locations.at(0);
        QCOMPARE(row.connectors, (QList{ConnectorState::Disconnected, ConnectorState::Healthy}));
        QCOMPARE(row.forests, (QStringList{corp, lab}));
        QCOMPARE(row.appliances, 1);
        QCOMPARE(row.advice.verdict, Verdict::NoneServing); // the worst: that of the forest
        QCOMPARE(value(0, Qt::DisplayRole, LocationsModel::Connectors).toInt(), 1);
        QCOMPARE(value(0, LocationsModel::SeverityRole).toInt(), int(Severity::Danger));
    }

    void theNextWindowIsInTheZoneOfTheLocation()
    {
        auto fleet = fleetOf({});
        fleet.windows = {{.locationId = osaka, .day = u"Wednesday"_s, .start = QTime(22, 0)}};
        show(m_locations, fleet);
        QVERIFY(!m_locations.at(0).hasWindow);
        QVERIFY(!m_locations.at(0).nextWindow.isValid());
        QCOMPARE(m_locations.at(1).nextWindow,
                 QDateTime(QDate(2026, 4, 1), QTime(22, 0), QTimeZone("Asia/Tokyo")));
        fleet.locations[1].timeZone = u"Nowhere Standard Time"_s;
        show(m_locations, fleet);
        QVERIFY(m_locations.at(1).hasWindow); // there is one; when it is, nobody knows
        QVERIFY(!m_locations.at(1).nextWindow.isValid());
    }

    void aLocationIsFoundByItsMachines()
    {
        show(m_locations, fleetOf({connector(u"TYO-CC01"_s, tokyo), connector(u"OSA-CC01"_s, osaka)}));
        QVERIFY(value(0, LocationsModel::SearchRole).toString().contains(u"tyo-cc01"_s));
        QVERIFY(!value(0, LocationsModel::SearchRole).toString().contains(u"osa-cc01"_s));
    }

    void columnsSortByValueAndNotByTheirWords()
    {
        Fleet fleet = fleetOf({connector(u"a"_s, u"2"_s), connector(u"b"_s, u"2"_s)});
        for (const auto &name : {u"東京10"_s, u"東京2"_s, u"あおもり"_s})
            fleet.locations.append({.id = QString::number(fleet.locations.size()), .name = name});
        fleet.locations.remove(0, 2);
        show(m_locations, fleet);
        QCOMPARE(sorted(m_locations, LocationsModel::Name, LocationsModel::SortRole),
                 (QStringList{u"あおもり"_s, u"東京2"_s, u"東京10"_s}));
        QCOMPARE(sorted(m_locations, LocationsModel::Connectors, LocationsModel::SortRole).last(),
                 u"東京10"_s);

        auto old = connector(u"old"_s, tokyo);
        old.currentVersion = u"6.99.0"_s;
        old.lastContact = {};
        show(m_connectors, fleetOf({connector(u"new"_s, tokyo), old}));
        const auto first = u"old."_s + corp;
        QCOMPARE(sorted(m_connectors, ConnectorsModel::Version, ConnectorsModel::SortRole).first(), first);
        QCOMPARE(sorted(m_connectors, ConnectorsModel::LastContact, ConnectorsModel::SortRole).first(),
                 first);
    }

    void aSearchFindsNamesInAnyWidthAndTheForest()
    {
        auto fleet = fleetOf({connector(u"tyo-cc01"_s, tokyo)});
        fleet.locations[0].name = u"東京ＤＣ"_s;
        show(m_locations, fleet);
        show(m_connectors, fleet);
        for (const auto &words : {u"dc"_s, u"東京"_s, u"CORP.example"_s, u"ＴＯＫＹＯ"_s})
            QVERIFY2(value(0, LocationsModel::SearchRole).toString().contains(foldedForSearch(words)),
                     qPrintable(words));
        const auto text = m_connectors.index(0, 0).data(ConnectorsModel::SearchRole).toString();
        for (const auto &words : {u"CC01"_s, u"東京dc"_s, u"6.129"_s})
            QVERIFY2(text.contains(foldedForSearch(words)), qPrintable(words));
    }

    void aRefreshKeepsRowsAndTellsOnlyWhatChanged()
    {
        auto fleet = fleetOf({connector(u"a"_s, tokyo), connector(u"b"_s, tokyo), connector(u"c"_s, osaka)});
        show(m_locations, fleet);
        show(m_connectors, fleet);
        const QPersistentModelIndex second(m_locations.index(1, 0));
        const QPersistentModelIndex third(m_connectors.index(2, 0));
        QSignalSpy resets(&m_connectors, &QAbstractItemModel::modelReset);
        QSignalSpy locationChanges(&m_locations, &QAbstractItemModel::dataChanged);
        QSignalSpy connectorChanges(&m_connectors, &QAbstractItemModel::dataChanged);
        show(m_locations, fleet);
        show(m_connectors, fleet);
        QCOMPARE(locationChanges.size() + connectorChanges.size(), 0);

        fleet.locations.prepend({.id = u"nagoya"_s, .name = u"名古屋"_s});
        fleet.connectors.remove(1);
        fleet.connectors[0] = silent(fleet.connectors[0]);
        show(m_locations, fleet);
        show(m_connectors, fleet);
        QCOMPARE(second.data(LocationsModel::IdRole).toString(), osaka);
        QCOMPARE(second.row(), 2);
        QCOMPARE(third.data(ConnectorsModel::IdRole).toString(), u"id-c"_s);
        QCOMPARE(connectorChanges.size(), 1);
        QCOMPARE(connectorChanges[0][0].toModelIndex().row(), 0);
        QCOMPARE(m_connectors.at(0).state, ConnectorState::Disconnected);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(m_locations.rowOf(tokyo), 1);
        QCOMPARE(m_locations.rowOf(u"gone"_s), -1);
    }

    void theConnectorsOfOneLocationCanBeShown()
    {
        const auto fleet =
            fleetOf({connector(u"a"_s, tokyo), connector(u"b"_s, osaka), connector(u"c"_s, u"nowhere"_s)});
        show(m_connectors, fleet);
        QCOMPARE(m_connectors.rowCount(), 3);
        QCOMPARE(m_connectors.at(1).locationName, u"OSAKA"_s);
        QVERIFY(m_connectors.at(2).locationName.isEmpty());
        m_connectors.showLocation(osaka);
        QCOMPARE(m_connectors.rowCount(), 1);
        QCOMPARE(m_connectors.rowOf(u"id-b"_s), 0);
        QCOMPARE(m_connectors.rowOf(u"id-a"_s), -1);
        show(m_connectors, fleet);
        QCOMPARE(m_connectors.rowCount(), 1);
        m_connectors.showLocation({});
        QCOMPARE(m_connectors.rowCount(), 3);
    }

    /// What it costs is for the bench; here, that a poll of a large fleet moves no row and loses no news.
    void aPollOfTwoThousandConnectorsMovesNothing()
    {
        Fleet fleet;
        fleet.asOf = readAt;
        fleet.domains = {domain(corp), domain(lab)};
        for (int i = 0; i < 200; ++i)
            fleet.locations << location(QString::number(i));
        for (int i = 0; i < 2000; ++i)
            fleet.connectors << connector(u"m%1"_s.arg(i), QString::number(i % 200), i % 2 ? corp : lab);
        show(m_locations, fleet);
        show(m_connectors, fleet);
        int moves = 0;
        const QObject watching;
        for (const QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&m_locations, &m_connectors}) {
            const auto count = [&moves] { ++moves; };
            connect(model, &QAbstractItemModel::modelReset, &watching, count);
            connect(model, &QAbstractItemModel::layoutChanged, &watching, count);
            connect(model, &QAbstractItemModel::rowsInserted, &watching, count);
            connect(model, &QAbstractItemModel::rowsRemoved, &watching, count);
        }
        for (auto &one : fleet.connectors)
            one.lastContact = one.lastContact.addSecs(60);
        fleet.asOf = fleet.asOf.addSecs(60);
        show(m_locations, fleet);
        show(m_connectors, fleet);
        QCOMPARE(moves, 0);
        QCOMPARE(m_connectors.rowCount(), 2000);
        for (int row = 0; row < m_connectors.rowCount(); ++row)
            QCOMPARE(m_connectors.at(row).connector.lastContact, fleet.connectors.first().lastContact);
    }
};

QTEST_GUILESS_MAIN(TestFleetModels)
#include "tst_fleetmodels.moc"
