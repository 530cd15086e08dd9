// SPDX-License-Identifier: Apache-2.0
#include "ui/common/columnsdialog.h"
#include "ui/common/filterchips.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/theme/metrics.h"

#include "tests/administrators/pagefixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>

using namespace ccj;
using namespace ccj::testing;

namespace {

struct ColumnsFixture : PageFixture
{
    QHeaderView *header = table->horizontalHeader();

    /// The headings as they stand from left to right.
    QStringList headings() const
    {
        QStringList texts;
        for (int position = 0; position < header->count(); ++position) {
            const int column = header->logicalIndex(position);
            if (!header->isSectionHidden(column))
                texts << table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return texts;
    }
    ColumnsDialog *openDialog()
    {
        action(u"Columns"_s)->trigger();
        auto *dialog = page.findChild<ColumnsDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

QListWidgetItem *itemOf(const ColumnsDialog *dialog, const QString &heading)
{
    return dialog->findChild<QListWidget *>()->findItems(heading, Qt::MatchExactly).value(0);
}

const QStringList usual{u"Name"_s, u"Email"_s, u"Identity provider"_s, u"Status"_s, u"Access"_s};

} // namespace

class tst_Columns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void areChosenInADialog();
    void areChosenInTheMenuOfTheHeading();
    void canBeMovedByKeyboard();
    void areKept();
    void showTimesAndIds();
    void sortOnlyWhereThereIsAnOrder();
    void doNotMoveWhenSomethingIsSearched();
    void fitWithoutScrolling();
    void stepAsideBeforeAnAddressIsCut();
    void comeBackWhenTheyAreAskedFor();
    void goOnFittingAfterZooming();

private:
    LanguageController m_language;
};

void tst_Columns::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_Columns::areChosenInADialog()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    QCOMPARE(f.headings(), usual);
    auto *dialog = f.openDialog();
    QVERIFY(dialog);
    itemOf(dialog, u"Last change"_s)->setCheckState(Qt::Checked);
    itemOf(dialog, u"Email"_s)->setCheckState(Qt::Unchecked);
    QCOMPARE(f.headings(),
             (QStringList{u"Name"_s, u"Identity provider"_s, u"Status"_s, u"Access"_s, u"Last change"_s}));
    QVERIFY(!(itemOf(dialog, u"Name"_s)->flags() & Qt::ItemIsUserCheckable)); // always there
    QTest::mouseClick(button(dialog, u"Reset columns"_s), Qt::LeftButton);
    QCOMPARE(f.headings(), usual);
}

void tst_Columns::areChosenInTheMenuOfTheHeading()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    Q_EMIT f.header->customContextMenuRequested(QPoint(10, 10));
    auto *menu = f.table->findChild<QMenu *>();
    QVERIFY(menu);
    for (auto *action : menu->actions()) {
        if (action->text() == u"Type")
            action->trigger();
        if (action->text() == u"Name")
            QVERIFY(!action->isEnabled());
    }
    QCOMPARE(f.headings().last(), u"Type"_s);
    menu->close();
}

void tst_Columns::canBeMovedByKeyboard()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    auto *dialog = f.openDialog();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentItem(itemOf(dialog, u"Access"_s));
    auto *up = button(dialog, u"Move up"_s);
    while (up->isEnabled())
        QTest::keyClick(up, Qt::Key_Space);
    // The name stays the first.
    QCOMPARE(f.headings().first(), u"Name"_s);
    QCOMPARE(f.headings().at(1), u"Access"_s);
    QCOMPARE(list->currentItem()->text(), u"Access"_s);
}

void tst_Columns::areKept()
{
    QByteArray state;
    {
        ColumnsFixture f;
        QVERIFY(f.show());
        auto *dialog = f.openDialog();
        itemOf(dialog, u"User ID"_s)->setCheckState(Qt::Checked);
        state = f.page.tableState();
    }
    ColumnsFixture f;
    QVERIFY(f.page.restoreTableState(state));
    QVERIFY(f.show());
    QCOMPARE(f.headings(), usual + QStringList{u"User ID"_s});
    for (const auto &broken : {QByteArray(), QByteArray("nonsense"), state.left(12)})
        QVERIFY(!f.page.restoreTableState(broken));
    QCOMPARE(f.headings(), usual + QStringList{u"User ID"_s});
}

void tst_Columns::showTimesAndIds()
{
    ColumnsFixture f;
    QVERIFY(f.show({hanako, misaki}));
    const auto at = [&](const QString &name, int column) {
        const int row = static_cast<int>(f.column(0).indexOf(name));
        return f.table->model()->index(row, column);
    };
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::Added).data().toString(), u"2026/03/30"_s);
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::Added).data(Qt::ToolTipRole).toString(),
             u"2026/03/30 10:00 JST"_s);
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::Ends).data().toString(), u"—"_s);
    QCOMPARE(at(u"高橋 美咲"_s, AdministratorsModel::Ends).data().toString(), u"2026/04/04"_s);
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::UserId).data().toString(), u"1"_s);
    QCOMPARE(at(u"高橋 美咲"_s, AdministratorsModel::Type).data().toString(), u"Person"_s);
}

void tst_Columns::sortOnlyWhereThereIsAnOrder()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    f.table->sortByColumn(AdministratorsModel::Email, Qt::DescendingOrder);
    QTRY_COMPARE(f.column(AdministratorsModel::Email).first(), u"misaki.takahashi@example.jp"_s);
    f.header->setSortIndicator(AdministratorsModel::UserId, Qt::AscendingOrder);
    QCOMPARE(f.header->sortIndicatorSection(), int(AdministratorsModel::Email));
    QCOMPARE(f.header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_Columns::doNotMoveWhenSomethingIsSearched()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    const int before = f.header->sectionPosition(AdministratorsModel::Access);
    f.search->setText(u"sato"_s);
    QTRY_COMPARE(f.column(0).size(), 1);
    QCOMPARE(f.header->sectionPosition(AdministratorsModel::Access), before);
}

void tst_Columns::fitWithoutScrolling()
{
    auto group = row({}, {}, {}, {});
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"大阪の情報システム部の仮想デスクトップ運用担当"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    ColumnsFixture f;
    QVERIFY(f.show({hanako, misaki, group}));
    f.page.resize(900, 700);
    QTRY_COMPARE(f.table->horizontalScrollBar()->maximum(), 0);
    // And no room is left over.
    QTRY_COMPARE(f.header->length(), f.table->viewport()->width());
}

/// With the details open, the identity provider makes room for the addresses; without, it is there again.
void tst_Columns::stepAsideBeforeAnAddressIsCut()
{
    auto group = row({}, {}, {}, {});
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"仮想デスクトップの運用チーム（大阪）"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    const auto operators = row(u"運用"_s, u"係"_s, u"virtual.desktop.operators@aobashoji.example.jp"_s, {});
    ColumnsFixture f;
    QVERIFY(f.show({hanako, operators, group}));
    QCOMPARE(f.headings(), usual);
    auto without = usual;
    without.removeOne(u"Identity provider"_s);
    f.select(u"hanako.suzuki@example.jp"_s);
    QTRY_COMPARE(f.headings(), without);
    const QAbstractItemView *cells = f.table; // where the hint is public
    for (const int column : {AdministratorsModel::Name, AdministratorsModel::Email})
        QTRY_VERIFY(f.table->columnWidth(column) >= cells->sizeHintForColumn(column));
    const auto state = f.page.tableState(); // it has only stepped aside
    f.table->clearSelection();
    QTRY_COMPARE(f.headings(), usual);
    ColumnsFixture next;
    QVERIFY(next.page.restoreTableState(state));
    QVERIFY(next.show({hanako, operators, group}));
    QTRY_COMPARE(next.headings(), usual);
}

void tst_Columns::comeBackWhenTheyAreAskedFor()
{
    const auto operators = row(u"運用"_s, u"係"_s, u"virtual.desktop.operators@aobashoji.example.jp"_s, {});
    QByteArray state;
    {
        ColumnsFixture f;
        QVERIFY(f.show({hanako, operators}));
        f.page.resize(640, 600);
        QTRY_VERIFY(!f.headings().contains(u"Identity provider"_s));
        auto *dialog = f.openDialog();
        QVERIFY(dialog);
        itemOf(dialog, u"Identity provider"_s)->setCheckState(Qt::Checked);
        f.page.resize(620, 600);
        QTRY_COMPARE(f.table->viewport()->width(), f.page.width());
        QCOMPARE(f.headings(), usual);
        state = f.page.tableState();
    }
    ColumnsFixture f;
    QVERIFY(f.page.restoreTableState(state));
    QVERIFY(f.show({hanako, operators}));
    f.page.resize(620, 600);
    QTRY_COMPARE(f.table->viewport()->width(), f.page.width());
    QCOMPARE(f.headings(), usual);
}

/// Larger letters widen a narrow column; nobody has dragged it.
void tst_Columns::goOnFittingAfterZooming()
{
    ColumnsFixture f;
    QVERIFY(f.show());
    QTRY_COMPARE(f.header->length(), f.table->viewport()->width());
    const auto before = QApplication::font();
    const auto reset = qScopeGuard([&] { QApplication::setFont(before); });
    QApplication::setFont(baseFont(150));
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(f.table, &restyled);
    f.page.resize(1500, 700);
    QTRY_COMPARE(f.table->viewport()->width(), 1500);
    QTRY_COMPARE(f.header->length(), f.table->viewport()->width());
}

QTEST_MAIN(tst_Columns)
#include "tst_columns.moc"
