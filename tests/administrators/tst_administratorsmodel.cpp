// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsfilter.h"
#include "app/administrators/administratorsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;
using Chip = AdministratorsFilter::Chip;

class tst_AdministratorsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void updateKeepsPersistentIndexes();
    void randomUpdatesEndEqual();
    void appendBringsRepeatedRowsUpToDate();
    void unchangedRowsAnnounceNothing();
    void searchFolds_data();
    void searchFolds();
    void chipsFilterAndCount();
    void sortsInJapaneseOrder();
    void sortsByStatus();
};

namespace {

Administrator person(const QString &last, const QString &first, const QString &email)
{
    Administrator item;
    item.type = u"AdministratorUser"_s;
    item.providerType = u"CitrixSts"_s;
    item.accessType = u"Full"_s;
    item.lastName = last;
    item.firstName = first;
    item.email = email;
    return item;
}

QStringList keys(const QList<Administrator> &items)
{
    QStringList result;
    for (const auto &item : items)
        result << item.key();
    result.sort();
    return result;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, AdministratorsModel::Name).data().toString();
    return result;
}

} // namespace

void tst_AdministratorsModel::updateKeepsPersistentIndexes()
{
    AdministratorsModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto a = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    const auto b = person(u"鈴木"_s, u"花子"_s, u"b@example.jp"_s);
    const auto c = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    model.update({a, b, c});
    const QPersistentModelIndex held(model.index(model.rowOf(b.key()), 0));
    const QPersistentModelIndex gone(model.index(model.rowOf(a.key()), 0));
    auto renamed = b;
    renamed.lastName = u"田中"_s;
    model.update({c, person(u"伊藤"_s, u"大輔"_s, u"d@example.jp"_s), renamed});
    QCOMPARE(held.data().toString(), u"田中 花子"_s);
    QVERIFY(!gone.isValid());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(resets.count(), 0);
}

void tst_AdministratorsModel::randomUpdatesEndEqual()
{
    AdministratorsModel model;
    AdministratorsFilter filter(model);
    QAbstractItemModelTester tester(&model);
    QAbstractItemModelTester filterTester(&filter);
    QRandomGenerator random(20260401);
    for (int round = 0; round < 60; ++round) {
        QList<Administrator> items;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(2))
                items << person(QString::number(random.bounded(3)), u"x"_s, u"p%1@example.jp"_s.arg(i));
        }
        model.update(items);
        const auto roster = model.roster();
        QCOMPARE(keys({roster.begin(), roster.end()}), keys(items));
        for (const auto &item : items)
            QCOMPARE(model.at(model.rowOf(item.key())), item);
        QCOMPARE(filter.rowCount(), items.size());
    }
}

void tst_AdministratorsModel::appendBringsRepeatedRowsUpToDate()
{
    AdministratorsModel model;
    const auto first = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    auto newer = first;
    newer.accessType = u"Custom"_s;
    model.append({first, first});
    QCOMPARE(model.rowCount(), 1);
    model.append({newer});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AdministratorsModel::Access).data().toString(), u"Custom"_s);
}

void tst_AdministratorsModel::unchangedRowsAnnounceNothing()
{
    AdministratorsModel model;
    const QList items{person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s)};
    model.update(items);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.update(items);
    QCOMPARE(changes.count(), 0);
}

void tst_AdministratorsModel::searchFolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &typed, const QStringList &expected) {
        QTest::newRow(typed.toUtf8().constData()) << typed << expected;
    };
    row(u"鈴木"_s, {u"鈴木 花子"_s});
    row(u"鈴木花子"_s, {u"鈴木 花子"_s});
    row(u"花子\u3000鈴木"_s, {u"鈴木 花子"_s});
    row(u"ＨＡＮＡＫＯ"_s, {u"鈴木 花子"_s});
    row(u"suzuki＠"_s, {u"鈴木 花子"_s});
    row(u"わたなべ"_s, {u"ワタナベ さくら"_s});
    row(u"ﾜﾀﾅﾍﾞ"_s, {u"ワタナベ さくら"_s});
    row(u"サクラ"_s, {u"ワタナベ さくら"_s});
    row(u"𠮷野"_s, {u"𠮷野 太郎"_s});
    row(u"吉野"_s, {});
    row(u"smith"_s, {u"John Smith"_s});
    row(u"鈴木 smith"_s, {});
    row(u"   "_s, {u"John Smith"_s, u"ワタナベ さくら"_s, u"鈴木 花子"_s, u"𠮷野 太郎"_s});
}

void tst_AdministratorsModel::searchFolds()
{
    QFETCH(QString, typed);
    AdministratorsModel model;
    model.append({person(u"鈴木"_s, u"花子"_s, u"Hanako.Suzuki@example.jp"_s),
                  person(u"ワタナベ"_s, u"さくら"_s, u"w@example.jp"_s),
                  person(u"𠮷野"_s, u"太郎"_s, u"y@example.jp"_s),
                  person(u"Smith"_s, u"John"_s, u"j@example.jp"_s)});
    AdministratorsFilter filter(model);
    QAbstractItemModelTester tester(&filter);
    filter.setSearch(typed);
    QTEST(names(filter), "expected");
}

void tst_AdministratorsModel::chipsFilterAndCount()
{
    auto full = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    auto custom = person(u"鈴木"_s, u"花子"_s, u"b@example.jp"_s);
    custom.accessType = u"Custom"_s;
    auto invited = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    invited.pending = true;
    auto expired = custom;
    expired.email = u"d@example.jp"_s;
    expired.pending = expired.invitationExpired = true;
    AdministratorsModel model;
    AdministratorsFilter filter(model);
    model.append({full, custom, invited, expired});
    QCOMPARE(filter.count(Chip::All), 4);
    QCOMPARE(filter.count(Chip::Full), 2);
    QCOMPARE(filter.count(Chip::Custom), 2);
    QCOMPARE(filter.count(Chip::Invited), 1);
    QCOMPARE(filter.count(Chip::Expired), 1);

    filter.setChip(Chip::Invited);
    QCOMPARE(names(filter), QStringList{u"高橋 美咲"_s});
    QVERIFY(filter.shows(invited.key()));
    QVERIFY(!filter.shows(full.key()));
    // Accepting moves the row out of the chip without any search being typed again.
    invited.pending = false;
    model.append({invited});
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(filter.isFiltering());
}

void tst_AdministratorsModel::sortsInJapaneseOrder()
{
    AdministratorsModel model;
    AdministratorsFilter filter(model);
    auto mail = [n = 0]() mutable { return u"m%1@example.jp"_s.arg(++n); };
    model.append({person(u"東京10"_s, u"課"_s, mail()), person(u"東京2"_s, u"課"_s, mail()),
                  person(u"ヤマダ"_s, u"タロウ"_s, mail()), person(u"あべ"_s, u"じろう"_s, mail()),
                  person(u"adams"_s, u"John"_s, mail()), person(u"Baker"_s, u"Ann"_s, mail())});
    const QStringList order{u"Ann Baker"_s,     u"John adams"_s, u"あべ じろう"_s,
                            u"ヤマダ タロウ"_s, u"東京2 課"_s,   u"東京10 課"_s};
    QCOMPARE(names(filter), order);
    filter.sort(AdministratorsModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(filter).first(), order.last());
}

void tst_AdministratorsModel::sortsByStatus()
{
    auto active = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    auto expired = person(u"伊藤"_s, u"大輔"_s, u"b@example.jp"_s);
    expired.pending = expired.invitationExpired = true;
    auto invited = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    invited.pending = true;
    AdministratorsModel model;
    AdministratorsFilter filter(model);
    model.append({expired, invited, active});
    filter.sort(AdministratorsModel::StatusColumn);
    QCOMPARE(names(filter), (QStringList{u"佐藤 健一"_s, u"高橋 美咲"_s, u"伊藤 大輔"_s}));
}

QTEST_GUILESS_MAIN(tst_AdministratorsModel)
#include "tst_administratorsmodel.moc"
