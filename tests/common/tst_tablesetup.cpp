// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tablesetup.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget
{
    QLineEdit before;
    QTableView table;
    QLineEdit after;
    QStandardItemModel model;
    TableSetup *setup = nullptr;
    QHeaderView *header = table.horizontalHeader();

    explicit Window(const QStringList &headings, const QStringList &row, int varying)
    {
        model.setHorizontalHeaderLabels(headings);
        for (int number = 0; number < 3; ++number) {
            for (int column = 0; column < row.size(); ++column)
                model.setItem(number, column, new QStandardItem(row.at(column)));
        }
        table.setModel(&model);
        setup = new TableSetup(&table, varying);
        setup->fitColumns();
        auto *layout = new QVBoxLayout(this);
        for (QWidget *widget : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&table),
                                static_cast<QWidget *>(&after)})
            layout->addWidget(widget);
        resize(700, 400);
        show();
    }
    bool fills() const { return header->length() == table.viewport()->width(); }
    /// As wide as its heading's words, without a sort mark.
    bool showsHeading(int column) const
    {
        QStyleOptionHeader option;
        option.initFrom(header);
        option.section = column;
        option.text = model.headerData(column, Qt::Horizontal).toString();
        option.position = column == 0 ? QStyleOptionHeader::Beginning : QStyleOptionHeader::Middle;
        option.rect = {0, 0, header->sectionSize(column), header->height()};
        const auto drawn = [&] {
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            header->style()->drawControl(QStyle::CE_HeaderLabel, &option, &painter, header);
            return image;
        };
        const QImage now = drawn();
        option.rect.setWidth(option.rect.width() + 200);
        return drawn().copy(now.rect()) == now;
    }
    /// As wide as what stands in it.
    bool showsCells(int column) const
    {
        const QAbstractItemView *cells = &table; // where the hint is public
        return table.columnWidth(column) >= cells->sizeHintForColumn(column);
    }
};

const QString longText = u"a very long address "_s.repeated(20);

} // namespace

/// Columns take what they need, and what is too much is cut where it does least harm.
class tst_TableSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tabLeavesATable();
    void cutOffTextGoesToTheVaryingColumn();
    void longCellsAreCutBeforeAnyHeading();
    void theFirstColumnIsCutAfterTheOthers();
    void theVaryingColumnTakesNoMoreThanItNeeds();
    void aTableThatIsNotSortedKeepsNoRoomForTheMark();
    void rowsThatComeBackAreMeasuredAnew();
};

void tst_TableSetup::initTestCase()
{
    QApplication::setStyle(new Style);
}

void tst_TableSetup::tabLeavesATable()
{
    Window window({u"Name"_s}, {u"名前"_s}, 0);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.table.setFocus();
    window.table.setCurrentIndex(window.model.index(0, 0));
    QTest::keyClick(&window.table, Qt::Key_Tab);
    QVERIFY(window.after.hasFocus());
    QTest::keyClick(&window.after, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(window.table.hasFocus());
}

void tst_TableSetup::cutOffTextGoesToTheVaryingColumn()
{
    Window window({u"Name"_s, u"Address"_s, u"State"_s}, {u"名前"_s, longText, u"有効"_s}, 1);
    QTRY_VERIFY(window.fills());
    QVERIFY(window.showsCells(0));
    QVERIFY(window.showsCells(2));
    window.resize(900, 400);
    QTRY_VERIFY(window.fills());
}

void tst_TableSetup::theVaryingColumnTakesNoMoreThanItNeeds()
{
    Window window({u"Address"_s, u"Status"_s, u"Issuer"_s},
                  {u"aadcdn.example.jp"_s.repeated(2), u"Name unknown, twenty letters"_s, u"—"_s}, 2);
    QTRY_VERIFY(window.fills());
    const QAbstractItemView *cells = &window.table; // where the hint is public
    window.resize(window.width() - window.table.columnWidth(2) + cells->sizeHintForColumn(2) + 60, 400);
    QTRY_VERIFY(window.fills());
    for (const int column : {0, 1, 2})
        QVERIFY2(window.showsCells(column), qPrintable(QString::number(column)));
}

/// Three short columns with long names beside two with long texts, one of them the varying one.
void tst_TableSetup::longCellsAreCutBeforeAnyHeading()
{
    Window window({u"Name"_s, u"Address"_s, u"Access"_s, u"前回の棚卸しから"_s, u"Decision taken"_s},
                  {u"名前"_s, longText, longText, u"—"_s, u"—"_s}, 2);
    QTRY_VERIFY(window.fills());
    for (int column = 0; column < window.header->count(); ++column)
        QVERIFY2(window.showsHeading(column), qPrintable(QString::number(column)));
    QVERIFY(window.showsCells(0));
    QVERIFY(!window.showsCells(1));
}

void tst_TableSetup::theFirstColumnIsCutAfterTheOthers()
{
    const QString name = u"大阪の情報システム部の担当"_s;
    Window window({u"Name"_s, u"Address"_s, u"Access"_s}, {name, longText, longText}, 2);
    window.resize(480, 400);
    QTRY_VERIFY(window.fills());
    QVERIFY(window.showsCells(0));
    QVERIFY(window.showsHeading(1));
    window.resize(360, 400); // now it must
    QTRY_VERIFY(window.fills());
    QVERIFY(!window.showsCells(0));
    QVERIFY(window.showsHeading(1));
}

void tst_TableSetup::aTableThatIsNotSortedKeepsNoRoomForTheMark()
{
    Window window({u"The name of somebody"_s, u"Address"_s}, {u"—"_s, longText}, 1);
    window.resize(460, 400);
    QTRY_VERIFY(window.fills());
    const int sorted = window.table.columnWidth(0);
    window.table.setSortingEnabled(false);
    window.setup->fitColumns();
    QVERIFY(window.table.columnWidth(0) < sorted);
    QVERIFY(window.showsHeading(0));
}

/// A filter leaves nobody, words about that stand in place of the table, and the theme changes meanwhile.
void tst_TableSetup::rowsThatComeBackAreMeasuredAnew()
{
    const QString name = u"大阪の情報システム部の担当"_s;
    Window window({u"Name"_s, u"Address"_s}, {name, longText}, 1);
    QTRY_VERIFY(window.fills());
    window.table.hide();
    window.model.setRowCount(0);
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(&window.table, &restyled);
    window.model.appendRow({new QStandardItem(name), new QStandardItem(longText)});
    window.table.show();
    QTRY_VERIFY(window.showsCells(0));
}

QTEST_MAIN(tst_TableSetup)
#include "tst_tablesetup.moc"
