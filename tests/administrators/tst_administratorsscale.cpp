// SPDX-License-Identifier: Apache-2.0
#include "ui/common/busyline.h"

#include "tests/administrators/pagefixture.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace ccj::testing;
using namespace std::chrono_literals;

/// The page with more people than are arranged at once: what a reader holds on to survives whatever comes.
class tst_AdministratorsScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRowUnderTheEyesStays_data();
    void theRowUnderTheEyesStays();
    void whoLeavesGivesWayToTheFirst();
    void aRefreshKeepsTheRow();
    void aLongSearchShowsThatItRuns();
};

namespace {

constexpr int many = 3000;

QJsonObject somebody(int number)
{
    return row(u"鈴木"_s, u"花子"_s, u"p%1@example.jp"_s.arg(number, 4, 10, '0'_L1),
               QString::number(number + 1));
}

QJsonArray everybody()
{
    QJsonArray items;
    for (int number = 0; number < many; ++number)
        items << somebody(number);
    return items;
}

struct ScaleFixture : PageFixture
{
    bool show()
    {
        tester.emplace(table->model());
        resets.emplace(table->model(), &QAbstractItemModel::modelReset);
        return PageFixture::show(everybody()) && table->model()->rowCount() == many;
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !controller.model().isArranging(); });
    }
    QString current() const
    {
        return table->currentIndex().siblingAtColumn(AdministratorsModel::Email).data().toString();
    }
    QStringList selected() const
    {
        QStringList emails;
        for (const auto &index : table->selectionModel()->selectedRows(AdministratorsModel::Email))
            emails << index.data().toString();
        return emails;
    }
    int distanceFromTop() const { return table->rowViewportPosition(table->currentIndex().row()); }

    std::optional<QAbstractItemModelTester> tester;
    std::optional<QSignalSpy> resets;
};

const auto held = u"p1575@example.jp"_s;

} // namespace

void tst_AdministratorsScale::theRowUnderTheEyesStays_data()
{
    using Act = std::function<void(ScaleFixture &)>;
    QTest::addColumn<Act>("act");
    const auto add = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    add("scattered matches", [](ScaleFixture &f) { f.search->setText(u"5"_s); });
    add("matches that stand together", [](ScaleFixture &f) { f.search->setText(u"p15"_s); });
    add("the other way round", [](ScaleFixture &f) { f.table->sortByColumn(0, Qt::DescendingOrder); });
    add("another column",
        [](ScaleFixture &f) { f.table->sortByColumn(AdministratorsModel::Email, Qt::DescendingOrder); });
}

void tst_AdministratorsScale::theRowUnderTheEyesStays()
{
    QFETCH(std::function<void(ScaleFixture &)>, act);
    ScaleFixture f;
    QVERIFY(f.show());
    f.select(held);
    QCOMPARE(f.current(), held);
    f.table->scrollTo(f.table->currentIndex(), QTableView::PositionAtCenter);
    QTRY_VERIFY(f.table->hasFocus());
    const int before = f.distanceFromTop();
    act(f);
    QVERIFY(f.settle());
    QCOMPARE(f.current(), held);
    QCOMPARE(f.selected(), QStringList{held});
    QCOMPARE(f.distanceFromTop(), before);
    QVERIFY(f.table->hasFocus());
    f.search->clear();
    QVERIFY(f.settle());
    QCOMPARE(f.table->model()->rowCount(), many);
    QCOMPARE(f.selected(), QStringList{held});
    QCOMPARE(f.resets->count(), 0);
}

/// The one at the top of what was found, not one far down.
void tst_AdministratorsScale::whoLeavesGivesWayToTheFirst()
{
    ScaleFixture f;
    QVERIFY(f.show());
    f.select(held);
    f.search->setText(u"2"_s); // scattered matches
    QVERIFY(f.settle());
    QVERIFY(f.table->model()->rowCount() > 100);
    QCOMPARE(f.table->currentIndex().row(), 0);
    QCOMPARE(f.table->verticalScrollBar()->value(), 0);
}

void tst_AdministratorsScale::aRefreshKeepsTheRow()
{
    ScaleFixture f;
    QVERIFY(f.show());
    f.select(held);
    f.table->scrollTo(f.table->currentIndex(), QTableView::PositionAtCenter);
    const int before = f.distanceFromTop();
    QSignalSpy removed(f.table->model(), &QAbstractItemModel::rowsRemoved);
    auto items = everybody();
    for (int number = many - 10; number > 0; number -= 10)
        items.removeAt(number);
    f.http.expect("GET", firstPage).reply(200, listOf(items));
    f.controller.refresh();
    QTRY_COMPARE(f.table->model()->rowCount(), items.size());
    QCOMPARE(f.selected(), QStringList{held});
    QCOMPARE(f.distanceFromTop(), before);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(f.resets->count(), 0);
}

void tst_AdministratorsScale::aLongSearchShowsThatItRuns()
{
    ScaleFixture f;
    QVERIFY(f.show());
    auto *busy = f.page.findChild<BusyLine *>();
    QVERIFY(!busy->isVisible());
    f.search->setText(u"5"_s);
    f.clock.advance(299ms);
    QVERIFY(!busy->isVisible());
    f.clock.advance(1ms);
    QVERIFY(busy->isVisible());
    QVERIFY(f.settle());
    QVERIFY(!busy->isVisible());
}

Q_DECLARE_METATYPE(std::function<void(ScaleFixture &)>)

QTEST_MAIN(tst_AdministratorsScale)
#include "tst_administratorsscale.moc"
