// SPDX-License-Identifier: Apache-2.0
// The page of the resource locations as somebody uses it: what is seen, done by keyboard, and kept.
#include "ui/common/elidedlines.h"
#include "ui/theme/metrics.h"

#include "tests/resourcelocations/pagefixture.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;

namespace {

/// Counts what is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestLocationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R157
    void showsNamesMarksAndHealth()
    {
        Screen screen;
        QVERIFY(screen.show());
        QCOMPARE(screen.names(), (QStringList{u"東京"_s, u"大阪"_s}));
        const auto *rows = screen.tiles()->model();
        const auto heard = [rows](int row, int role) { return rows->index(row, 0).data(role).toString(); };
        QCOMPARE(heard(0, Qt::AccessibleTextRole), u"東京 (Default)"_s);
        QCOMPARE(heard(1, Qt::AccessibleTextRole), u"大阪 (Primary)"_s);
        QVERIFY(heard(0, Qt::AccessibleDescriptionRole).contains(u"2 of 2 Cloud Connectors in service"_s));
        QVERIFY(heard(1, Qt::AccessibleDescriptionRole).contains(u"0 of 1 Cloud Connectors in service"_s));
        QVERIFY(heard(1, Qt::AccessibleDescriptionRole).contains(u"cc3"_s));
    }

    // R161, R162: two marks, each with a sentence of its own
    void defaultAndPrimaryAreExplained()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(0);
        QVERIFY(screen.words().contains(u"Default: connectors that name no location come here"_s));
        QVERIFY(!screen.words().contains(u"Primary: traffic"_s));
        screen.select(1);
        QVERIFY(screen.words().contains(u"Primary: traffic between the cloud and corp.example.jp"_s));
        QVERIFY(!screen.words().contains(u"Default: connectors"_s));
    }

    // X31
    void aConnectorIsInstalledIntoTheSelectedLocation()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(1);
        QSignalSpy wanted(screen.page.get(), &ui::LocationsPage::installRequested);
        screen.action("Install a connector here")->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), osaka);
    }

    // R160
    void theIdIsCopiedByKeyboardAndByPointer()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(1);
        screen.action("Copy location ID")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), osaka);
        // The button stands behind the ID, on the line under the name.
        QGuiApplication::clipboard()->clear();
        const auto tile = screen.tiles()->visualRect(screen.tiles()->model()->index(0, 0));
        for (int x = tile.left(); x < tile.right() && QGuiApplication::clipboard()->text().isEmpty();
             x += 4) {
            for (int y = tile.top() + 36; y < tile.top() + 60; y += 6)
                QTest::mouseClick(screen.tiles()->viewport(), Qt::LeftButton, {}, {x, y});
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), tokyo);
    }

    void tilesAndTableAreTheSameRows()
    {
        Screen screen;
        QVERIFY(screen.show());
        QVERIFY(screen.tiles()->isVisible() && !screen.table()->isVisible());
        screen.select(1);
        screen.action("Show as table")->trigger();
        QVERIFY(!screen.tiles()->isVisible() && screen.table()->isVisible());
        QCOMPARE(screen.table()->currentIndex().row(), 1);
        QVERIFY(screen.table()->selectionModel()->isRowSelected(1));
        screen.open(); // the program is started again
        screen.page->show();
        QTRY_VERIFY(screen.table()->isVisible());
        QCOMPARE(screen.action("Show as tiles")->isEnabled(), true);
    }

    // In a window of 1280 beside the navigation, with the details open.
    void theTableHasRoomForTheAdvice()
    {
        Screen screen;
        screen.page->resize(1048, 700);
        QVERIFY(screen.show());
        screen.select(1);
        screen.action("Show as table")->trigger();
        const auto font = ui::font(ui::TextRole::Secondary);
        constexpr int markAndMargins = 48;
        const auto isWhole = [&](int row) {
            const auto cell = screen.table()->model()->index(row, LocationsModel::VerdictColumn);
            const int width = screen.table()->columnWidth(cell.column()) - markAndMargins;
            return !ui::elidedLines(cell.data().toString(), font, width, 2).last().endsWith(u'…');
        };
        QTRY_VERIFY(isWhole(0) && isWhole(1));
        QVERIFY(screen.table()->rowHeight(0) >= 2 * QFontMetrics(font).lineSpacing());
    }

    void searchFindsALocationByItsConnector()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(screen.search()->hasFocus());
        QTest::keyClicks(screen.search(), u"CC3"_s);
        QCOMPARE(screen.names(), QStringList{u"大阪"_s});
        screen.search()->clear();
        QTest::keyClicks(screen.search(), u"nothing-like-that"_s);
        QCOMPARE(screen.names(), QStringList());
        QVERIFY(screen.words().contains(u"No location matches"_s));
        screen.action("Clear filter")->trigger();
        QCOMPARE(screen.names().size(), 2);
    }

    void chipsCountAndLimit()
    {
        Screen screen;
        QVERIFY(screen.show());
        QCOMPARE(screen.chips(), u"All 2|Need attention 1|Updating 0|Redundant 1"_s);
        QTest::mouseClick(screen.page->findChildren<ui::Chip *>().at(1), Qt::LeftButton);
        QCOMPARE(screen.names(), QStringList{u"大阪"_s});
    }

    void theWorstIsToldAndShown()
    {
        Screen screen;
        QVERIFY(screen.show());
        QVERIFY(screen.bannerText().startsWith(u"大阪: "_s));
        QCOMPARE(screen.page->banner()->severity(), ui::Banner::Severity::Danger);
        const auto buttons = screen.page->banner()->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QVERIFY(screen.words().contains(u"cc3.corp.example.jp"_s));
        QTRY_VERIFY(screen.connectors()->hasFocus());
    }

    void theWorstIsNotToldTwice()
    {
        Screen screen;
        QVERIFY(screen.show());
        Q_EMIT screen.page->banner()->dismissed();
        QCOMPARE(screen.bannerText(), QString());
        QVERIFY(screen.read(company()));
        QCOMPARE(screen.bannerText(), QString());
        auto worse = company();
        worse.connectors.removeLast(); // it stands there without any now
        QVERIFY(screen.read(worse));
        QVERIFY(screen.bannerText().contains(u"There is no Cloud Connector"_s));
    }

    void theNumberForTheNavigation()
    {
        Screen screen;
        QSignalSpy attention(screen.page.get(), &ui::LocationsPage::attentionChanged);
        QVERIFY(screen.show());
        QCOMPARE(attention.last().first().toInt(), 1);
    }

    // R169, R171, R173, R176
    void aConnectorTellsWhetherItMayBeRestarted()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(0);
        QVERIFY(screen.words().contains(u"May I restart it now?"_s));
        QVERIFY(screen.words().contains(u"Do not restart it now"_s));
        QVERIFY(screen.words().contains(u"only cc2 works in this resource location"_s));
        screen.select(1);
        QVERIFY(screen.words().contains(u"Disconnected"_s));
        QVERIFY(screen.words().contains(u"CTX260337"_s));
        QVERIFY(screen.words().contains(u"44 min before"_s));
        QVERIFY(screen.words().contains(u"It can be restarted now"_s));
    }

    // the first location that is opened, too
    void everyConnectorIsInView()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(0);
        const auto *list = screen.connectors();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(1, 0))));
    }

    void theNextWindowIsInBothTimes()
    {
        Screen screen;
        auto cloud = company();
        auto place = locationJson(tokyo, u"東京"_s);
        place[u"timeZone"_s] = u"Singapore Standard Time"_s;
        cloud.locations[0] = place;
        QVERIFY(screen.show(cloud));
        screen.select(0);
        QVERIFY(screen.words().contains(u"Sun 5 Apr 02:00 (UTC+08:00)"_s));
        QVERIFY(screen.words().contains(u"Sun 5 Apr 03:00 (UTC+09:00)"_s));
        screen.select(1);
        QVERIFY(screen.words().contains(u"None: updates may come at any time"_s));
    }

    void whatCitrixManagesIsNotChanged()
    {
        Screen screen;
        auto cloud = company();
        auto managed = locationJson(u"managed"_s, u"Citrix"_s);
        managed[u"readOnly"_s] = true;
        cloud.locations.append(managed);
        QVERIFY(screen.show(cloud));
        screen.select(2);
        QVERIFY(screen.words().contains(u"it can neither be changed nor deleted here"_s));
        QVERIFY(!screen.action("Edit resource location…")->isEnabled());
        QVERIFY(!screen.action("Delete resource location…")->isEnabled());
        screen.select(0);
        QVERIFY(screen.action("Edit resource location…")->isEnabled());
    }

    // R164
    void anEmptyAccountIsExplained()
    {
        Screen screen;
        QVERIFY(screen.show({.locations = {}, .connectors = {}, .windows = {}, .domains = {}}));
        QVERIFY(screen.words().contains(u"No resource locations yet"_s));
        QVERIFY(screen.words().contains(u"an Active Directory domain, machines with VDAs"_s));
        QVERIFY(screen.action("Create resource location…")->isEnabled());
    }

    void withoutRightsThePageSaysSo()
    {
        Screen screen;
        screen.http.expect("GET", locationsPath).reply(403);
        screen.http.expect("GET", connectorsPath).hold();
        screen.http.expect("GET", maintenancePath).hold();
        screen.http.expect("GET", domainsPath).hold();
        screen.page->show();
        QTRY_VERIFY(screen.words().contains(u"Your access rights do not allow this."_s));
        QVERIFY(!screen.action("Create resource location…")->isEnabled());
    }

    void whatCouldNotBeReadIsNamed()
    {
        Screen screen;
        screen.http.expect("GET", locationsPath).reply(200, listOf(company().locations));
        screen.http.expect("GET", connectorsPath).reply(200, company().connectors);
        screen.http.expect("GET", maintenancePath).reply(403);
        screen.http.expect("GET", domainsPath).reply(200, listOf(company().domains));
        screen.page->show();
        QTRY_VERIFY(screen.bannerText().startsWith(u"The maintenance windows could not be read"_s));
        QCOMPARE(screen.names().size(), 2);
        QVERIFY(screen.read(company()));
        QVERIFY(screen.bannerText().startsWith(u"大阪: "_s));
    }

    // Without the console API nothing is known of domains.
    void theRealPlaneHasNoPrimaryLocations()
    {
        Screen screen(false);
        QVERIFY(screen.show());
        QVERIFY(!screen.action("Primary location of a domain…")->isVisible());
        QCOMPARE(screen.names().size(), 2);
    }

    void whileItIsSeenItIsReadEveryMinute()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.expectReading(company());
        screen.clock.advance(LocationsController::pollInterval);
        QVERIFY(screen.settled());
        QVERIFY(screen.http.isExhausted());
        screen.page->hide();
        screen.clock.advance(LocationsController::pollInterval * 5);
        QVERIFY(screen.http.isExhausted());
    }

    void aRefreshThatChangesNothingDoesNotBlink()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(1);
        QTRY_VERIFY(screen.connectors()->isVisible());
        QTest::qWait(50); // what is still to be painted is painted
        auto *rows = screen.tiles()->model();
        QSignalSpy changed(rows, &QAbstractItemModel::dataChanged);
        QSignalSpy laidOut(rows, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(rows, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(rows, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(rows, &QAbstractItemModel::modelReset);
        PaintCounter tiles(screen.tiles()->viewport());
        QSignalSpy connectors(screen.connectors()->model(), &QAbstractItemModel::dataChanged);
        screen.expectReading(company());
        screen.clock.advance(LocationsController::pollInterval);
        QVERIFY(screen.settled());
        QTest::qWait(50);
        QCOMPARE(changed.count() + laidOut.count() + inserted.count() + removed.count() + reset.count(), 0);
        QCOMPARE(tiles.count, 0);
        QCOMPARE(connectors.count(), 0);
        QCOMPARE(screen.connectors()->currentIndex().row(), 0);
        QCOMPARE(screen.tiles()->currentIndex().row(), 1);
    }

    void aNewLocationIsShown()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.http.expect("POST", locationsPath).reply(200, locationJson(u"nagoya"_s, u"名古屋"_s));
        auto more = company();
        more.locations.append(locationJson(u"nagoya"_s, u"名古屋"_s));
        screen.expectReading(more);
        screen.controller.createLocation({.name = u"名古屋"_s});
        QVERIFY(screen.reported(Operation::State::Done));
        QCOMPARE(screen.tiles()->currentIndex().data().toString(), u"名古屋"_s);
        QVERIFY(screen.bannerText().contains(u"“名古屋” was created"_s));
        QVERIFY(screen.settled());
    }

    // R169: what was seen, with words for whoever does not see the strip
    void theHistoryIsATableToo()
    {
        Screen screen;
        QVERIFY(screen.show());
        screen.select(0);
        screen.expectReading(company());
        screen.clock.advance(1min);
        QVERIFY(screen.settled());
        screen.action("State history of the connector…")->trigger();
        auto *dialog = screen.page->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *seen = dialog->findChild<QTableView *>();
        QCOMPARE(seen->model()->rowCount(), 1);
        QCOMPARE(seen->model()->index(0, 0).data().toString(), u"Healthy"_s);
        QCOMPARE(seen->model()->index(0, 3).data().toString(), u"1 min"_s);
        dialog->reject();
    }
};

QTEST_MAIN(TestLocationsPage)
#include "tst_locationspage.moc"
