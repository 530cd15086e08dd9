// SPDX-License-Identifier: Apache-2.0
// Many addresses side by side: progress, stopping, what stays known, and what the summary says.
#include "tests/connectivity/controllerfixture.h"

#include <QAbstractItemModelTester>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::connectivity;

class tst_ConnectivityController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksAFewAtATime();
    void oneThatFailsStopsNoOther();
    void stopsAndKeepsWhatCame();
    void checksOneAlone();
    void comparesAcrossRuns();
    void anotherHostIsAnotherThing();
    void leavesOutWhatCannotBeChecked();
    void goesOnWithoutAStore();
};

void tst_ConnectivityController::checksAFewAtATime()
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.controller.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RawServer silent([](const QByteArray &, QTcpSocket &) {});
    QList<Endpoint> many;
    for (int i = 0; i < 2 * CheckRun::mostAtOnce + 1; ++i) {
        const QString host = u"host%1.test"_s.arg(i);
        desk.world.names.insert(host, {QHostAddress(QHostAddress::LocalHost)});
        many.append(at(host, silent));
    }
    desk.list(many);
    QSignalSpy finished(&desk.controller, &ConnectivityController::finished);
    desk.controller.start();
    QCOMPARE(desk.controller.total(), many.size());
    QVERIFY(desk.controller.isRunning());
    for (int done = 0; done < many.size(); done += CheckRun::mostAtOnce) {
        const int expected = std::min<int>(done + CheckRun::mostAtOnce, static_cast<int>(many.size()));
        QTRY_COMPARE(silent.connections(), expected);
        QCOMPARE(desk.controller.done(), done);
        QTRY_COMPARE(desk.world.clock.untilNext(), AddressCheck::stepLimit); // all shake hands
        desk.world.clock.advance(AddressCheck::stepLimit);
        QTRY_COMPARE(desk.controller.done(), expected);
    }
    QCOMPARE(finished.size(), 1);
    QVERIFY(!desk.controller.isRunning());
    QCOMPARE(desk.controller.summary().failed, many.size());
}

void tst_ConnectivityController::oneThatFailsStopsNoOther()
{
    Desk desk;
    const RawServer good(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    const RawServer local(answersOk, desk.world.localAuthority.server(u"good.test"_s));
    const RawServer wrong(answersOk, desk.world.publicAuthority.server(u"other.test"_s));
    desk.list({{u"nowhere.test"_s, 443},
               at(u"good.test"_s, wrong),
               at(u"good.test"_s, local),
               at(u"good.test"_s, good)});
    QVERIFY(desk.run());
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0].state(), AddressRow::State::Failed);
    QCOMPARE(rows[0].result->problem, Problem::NameUnknown);
    QCOMPARE(rows[1].result->problem, Problem::WrongName);
    QCOMPARE(rows[2].state(), AddressRow::State::Suspicious);
    QCOMPARE(rows[3].state(), AddressRow::State::Good);
    const Summary summary = desk.controller.summary();
    QCOMPARE(summary.failed, 2);
    QVERIFY(!summary.cause);
    QCOMPARE(summary.suspicious, 1);
    QCOMPARE(summary.good, 1);
    QCOMPARE(summary.newest, desk.world.clock.now());
}

void tst_ConnectivityController::stopsAndKeepsWhatCame()
{
    Desk desk;
    const RawServer good(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    const RawServer silent([](const QByteArray &, QTcpSocket &) {});
    desk.list({at(u"good.test"_s, good), at(u"good.test"_s, silent)});
    QSignalSpy finished(&desk.controller, &ConnectivityController::finished);
    desk.controller.start();
    QTRY_COMPARE(desk.controller.done(), 1);
    QCOMPARE(desk.rows()[1].state(), AddressRow::State::Running);
    desk.controller.stop();
    QVERIFY(!desk.controller.isRunning());
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::Good);
    QCOMPARE(desk.rows()[1].state(), AddressRow::State::NotChecked);
    QTRY_COMPARE(silent.departures(), silent.connections());
    QVERIFY(finished.isEmpty());
}

void tst_ConnectivityController::checksOneAlone()
{
    Desk desk;
    RawServer one(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    RawServer other(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    desk.list({at(u"good.test"_s, one), at(u"good.test"_s, other)});
    QSignalSpy finished(&desk.controller, &ConnectivityController::finished);
    desk.controller.startOne(desk.rows()[1].address.id);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(one.connections(), 0);
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::NotChecked);
    QCOMPARE(desk.rows()[1].state(), AddressRow::State::Good);
}

void tst_ConnectivityController::comparesAcrossRuns()
{
    Desk desk;
    auto server = std::make_unique<RawServer>(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    desk.list({at(u"good.test"_s, *server)});
    QVERIFY(desk.run());
    QCOMPARE(desk.rows()[0].trend(), Trend::First);
    QVERIFY(desk.run());
    QCOMPARE(desk.rows()[0].trend(), Trend::Same);
    server.reset();
    QVERIFY(desk.run());
    QCOMPARE(desk.rows()[0].trend(), Trend::Worse);
    QCOMPARE(desk.controller.summary().worse, 1);
    // The same after the program was started anew.
    ConnectivityController again(desk.world.tools, desk.world.clock, desk.settings, desk.store);
    const auto &rows = again.model().rows();
    QCOMPARE(rows.back().trend(), Trend::Worse);
    QVERIFY(rows.back().result == desk.rows()[0].result);
}

void tst_ConnectivityController::anotherHostIsAnotherThing()
{
    Desk desk;
    AddressChoices choices = Desk::nothingPublished();
    choices.leftOut.remove(u"servicebus"_s);
    const RawServer server(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    choices.hosts.insert(u"servicebus"_s, at(u"good.test"_s, server));
    QVERIFY(desk.controller.setChoices(choices));
    QVERIFY(desk.run());
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::Good);
    choices.hosts.insert(u"servicebus"_s, {u"other.test"_s, 443});
    QVERIFY(desk.controller.setChoices(choices));
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::NotChecked);
}

void tst_ConnectivityController::leavesOutWhatCannotBeChecked()
{
    Desk desk;
    AddressChoices choices = Desk::nothingPublished();
    choices.leftOut.remove(u"servicebus"_s); // for which no host is published
    QVERIFY(desk.controller.setChoices(choices));
    desk.controller.start();
    QVERIFY(!desk.controller.isRunning());
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::NeedsHost);
    QCOMPARE(desk.controller.summary().unchecked, 1);
}

// A profile that cannot be written: the check works, and it is said that nothing stays.
void tst_ConnectivityController::goesOnWithoutAStore()
{
    Desk desk(u"/dev/null/console.db"_s);
    QVERIFY(desk.controller.storageProblem());
    const RawServer server(answersOk, desk.world.publicAuthority.server(u"good.test"_s));
    desk.list({at(u"good.test"_s, server)});
    QVERIFY(desk.run());
    QCOMPARE(desk.rows()[0].state(), AddressRow::State::Good);
}

QTEST_GUILESS_MAIN(tst_ConnectivityController)
#include "tst_connectivitycontroller.moc"
