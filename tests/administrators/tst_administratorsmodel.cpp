// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsmodel.h"

#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AdministratorsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewerRosterKeepsPersistentIndexes();
    void randomRostersAndQueriesEndRight_data();
    void randomRostersAndQueriesEndRight();
    void eachArrangementIsFewSignals();
    void unchangedRowsAnnounceNothing();
    void searchFolds_data();
    void searchFolds();
    void rulesFilterAndCount_data();
    void rulesFilterAndCount();
    void acceptingLeavesTheRule();
    void sortsInJapaneseOrder();
    void sortsByReadingWhereItIsKnown();
    void sortsByStatusAndWords();
    void whatIsAskedLastCounts();
    void forgetsAtOnce();
    void onlyASlowAnswerIsTold();
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

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, AdministratorsModel::Name).data().toString();
    return result;
}

struct Fixture
{
    testing::FakeClock clock;
    Worker worker;
    AdministratorsModel model{worker, clock};
    QAbstractItemModelTester tester{&model};

    explicit Fixture(const QList<Administrator> &items = {}) { show(items); }
    bool show(const QList<Administrator> &items)
    {
        model.setRoster(Roster::of(items));
        return settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !model.isArranging(); });
    }
};

/// More than are arranged without the worker.
QList<Administrator> many(int count)
{
    QList<Administrator> items;
    for (int i = 0; i < count; ++i)
        items << person(u"鈴木"_s, QString::number(i), u"p%1@example.jp"_s.arg(i));
    return items;
}

} // namespace

void tst_AdministratorsModel::aNewerRosterKeepsPersistentIndexes()
{
    const auto a = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    const auto b = person(u"鈴木"_s, u"花子"_s, u"b@example.jp"_s);
    const auto c = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    Fixture f({a, b, c});
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex held(f.model.index(f.model.rowOf(b.key()), 0));
    const QPersistentModelIndex gone(f.model.index(f.model.rowOf(a.key()), 0));
    auto renamed = b;
    renamed.lastName = u"田中"_s;
    QVERIFY(f.show({c, person(u"伊藤"_s, u"大輔"_s, u"d@example.jp"_s), renamed}));
    QCOMPARE(held.data().toString(), u"田中 花子"_s);
    QVERIFY(!gone.isValid());
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(resets.count(), 0);
}

void tst_AdministratorsModel::randomRostersAndQueriesEndRight_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("rounds");
    QTest::newRow("few, at once") << 30 << 200;
    QTest::newRow("many, by the worker") << 1500 << 20;
}

void tst_AdministratorsModel::randomRostersAndQueriesEndRight()
{
    QFETCH(int, people);
    QFETCH(int, rounds);
    Fixture f;
    QRandomGenerator random(20260401);
    QHash<QString, QPersistentModelIndex> held;
    for (int round = 0; round < rounds; ++round) {
        QList<Administrator> items;
        for (int i = 0; i < people; ++i) {
            if (random.bounded(4) > 0)
                items << person(QString::number(random.bounded(3)), u"x%1"_s.arg(random.bounded(9)),
                                u"p%1@example.jp"_s.arg(i));
        }
        std::ranges::shuffle(items, random);
        f.model.setSearch(QStringList{u""_s, u"x1"_s, u"p2"_s}.at(random.bounded(3)));
        f.model.sort(random.bounded(2), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        QVERIFY(f.show(items));

        QSet<QString> expected;
        for (const auto &item : items) {
            if (f.model.accepts(item.key()))
                expected.insert(item.key());
        }
        QCOMPARE(f.model.rowCount(), expected.size());
        const auto arranged = arrange(f.model.roster(), f.model.query());
        for (int row = 0; row < f.model.rowCount(); ++row)
            QCOMPARE(f.model.at(row).key(), arranged.roster.at(arranged.rows[size_t(row)]).key());
        for (int row = 0; row < f.model.rowCount(); ++row)
            QVERIFY(expected.contains(f.model.index(row, 0).data(AdministratorsModel::IdRole).toString()));
        // Who was held before and is still shown is held by the same index.
        for (auto index = held.begin(); index != held.end(); ++index) {
            if (index.value().isValid())
                QCOMPARE(index.value().data(AdministratorsModel::IdRole).toString(), index.key());
        }
        held.clear();
        for (int row = 0; row < f.model.rowCount(); ++row)
            held.insert(f.model.at(row).key(), QPersistentModelIndex(f.model.index(row, row % 5)));
    }
}

void tst_AdministratorsModel::eachArrangementIsFewSignals()
{
    Fixture f(many(3000));
    QCOMPARE(f.model.rowCount(), 3000);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy laidOut(&f.model, &QAbstractItemModel::layoutChanged);
    f.model.setSearch(u"7"_s); // matches are scattered
    QVERIFY(f.settle());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(laidOut.count(), 1);
    f.model.setSearch(u"8"_s);
    QVERIFY(f.settle());
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(laidOut.count() <= 3);
}

void tst_AdministratorsModel::unchangedRowsAnnounceNothing()
{
    const QList items{person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s)};
    Fixture f(items);
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&f.model, &QAbstractItemModel::layoutChanged);
    QVERIFY(f.show(items));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(laidOut.count(), 0);
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
    Fixture f({person(u"鈴木"_s, u"花子"_s, u"Hanako.Suzuki@example.jp"_s),
               person(u"ワタナベ"_s, u"さくら"_s, u"w@example.jp"_s),
               person(u"𠮷野"_s, u"太郎"_s, u"y@example.jp"_s),
               person(u"Smith"_s, u"John"_s, u"j@example.jp"_s)});
    f.model.setSearch(typed);
    QTEST(names(f.model), "expected");
}

void tst_AdministratorsModel::rulesFilterAndCount_data()
{
    QTest::addColumn<RowRule>("rule");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << RowRule{} << QStringList{u"佐藤"_s, u"鈴木"_s, u"高橋"_s, u"田中"_s, u"班"_s};
    QTest::newRow("full") << RowRule{.accessType = u"Full"_s} << QStringList{u"佐藤"_s, u"高橋"_s, u"班"_s};
    QTest::newRow("invited") << RowRule{.status = Status::Invited} << QStringList{u"高橋"_s};
    QTest::newRow("expired") << RowRule{.status = Status::Expired} << QStringList{u"田中"_s};
    QTest::newRow("provider") << RowRule{.providerType = u"AzureAd"_s} << QStringList{u"班"_s};
    QTest::newRow("type") << RowRule{.type = u"AdministratorGroup"_s} << QStringList{u"班"_s};
    QTest::newRow("text") << RowRule{.text = u"Ｅxample 鈴"_s} << QStringList{u"鈴木"_s};
    QTest::newRow("a value nobody has") << RowRule{.accessType = u"Other"_s} << QStringList{};
    QTest::newRow("older than a day") << RowRule{.invitedDaysAgo = 1} << QStringList{u"高橋"_s, u"田中"_s};
    QTest::newRow("older than a week") << RowRule{.invitedDaysAgo = 7} << QStringList{u"田中"_s};
    QTest::newRow("two at once") << RowRule{.status = Status::Invited, .invitedDaysAgo = 7} << QStringList{};
}

void tst_AdministratorsModel::rulesFilterAndCount()
{
    QFETCH(RowRule, rule);
    Fixture f;
    const auto now = f.clock.now();
    auto custom = person(u"鈴木"_s, {}, u"b@example.jp"_s);
    custom.accessType = u"Custom"_s;
    auto invited = person(u"高橋"_s, {}, u"c@example.jp"_s);
    invited.pending = true;
    invited.updatedDate = now.addDays(-3);
    auto expired = custom;
    expired.lastName = u"田中"_s;
    expired.email = u"d@example.jp"_s;
    expired.pending = expired.invitationExpired = true;
    expired.createdDate = now.addDays(-30);
    auto group = person(u"班"_s, {}, {});
    group.type = u"AdministratorGroup"_s;
    group.providerType = u"AzureAd"_s;
    group.ucOid = u"OID:/g"_s;
    group.createdDate = now.addDays(-30);
    QVERIFY(f.show({person(u"佐藤"_s, {}, u"a@example.jp"_s), custom, invited, expired, group}));

    QFETCH(QStringList, expected);
    expected.sort();
    f.model.setSearch(u"nobody at all"_s); // does not change what is counted
    f.model.setCountedRules({RowRule{}, rule});
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.counts(), (QList<qsizetype>{5, expected.size()}));
    f.model.setSearch({});
    f.model.setRule(rule);
    auto shown = names(f.model);
    shown.sort();
    QCOMPARE(shown, expected);
    QCOMPARE(f.model.isFiltering(), !rule.isEmpty());
}

void tst_AdministratorsModel::acceptingLeavesTheRule()
{
    auto invited = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    invited.pending = true;
    Fixture f({invited, person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s)});
    f.model.setRule({.status = Status::Invited});
    QCOMPARE(names(f.model), QStringList{u"高橋 美咲"_s});
    QVERIFY(f.model.accepts(invited.key()));
    // The row leaves without any search being typed again.
    invited.pending = false;
    f.model.setRoster(f.model.roster().with(invited));
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.model.accepts(invited.key()));
}

void tst_AdministratorsModel::sortsInJapaneseOrder()
{
    auto mail = [n = 0]() mutable { return u"m%1@example.jp"_s.arg(++n); };
    Fixture f({person(u"東京10"_s, u"課"_s, mail()), person(u"東京2"_s, u"課"_s, mail()),
               person(u"ヤマダ"_s, u"タロウ"_s, mail()), person(u"あべ"_s, u"じろう"_s, mail()),
               person(u"adams"_s, u"John"_s, mail()), person(u"Baker"_s, u"Ann"_s, mail())});
    const QStringList order{u"Ann Baker"_s,     u"John adams"_s, u"あべ じろう"_s,
                            u"ヤマダ タロウ"_s, u"東京2 課"_s,   u"東京10 課"_s};
    QCOMPARE(names(f.model), order);
    f.model.sort(AdministratorsModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(f.model), QStringList(order.rbegin(), order.rend()));
}

void tst_AdministratorsModel::sortsByReadingWhereItIsKnown()
{
    LocalStore store(u":memory:"_s);
    Readings readings;
    QVERIFY(readings.keep(store, u"o"_s, u"S@example.jp"_s, u"スズキ ハナコ"_s));
    QVERIFY(readings.keep(store, u"o"_s, u"i@example.jp"_s, u"いとう だいすけ"_s));
    QVERIFY(readings.keep(store, u"o"_s, u"gone@example.jp"_s, u"あ"_s));
    Fixture f({person(u"鈴木"_s, u"花子"_s, u"s@example.jp"_s),
               person(u"伊藤"_s, u"大輔"_s, u"i@example.jp"_s),
               person(u"あべ"_s, u"じろう"_s, u"a@example.jp"_s),
               person(u"ヤマダ"_s, u"タロウ"_s, u"y@example.jp"_s),
               person(u"佐藤"_s, u"健一"_s, u"k@example.jp"_s)});
    f.model.setReadings(readings);
    // Kana are their own reading; names without one stand behind.
    QCOMPARE(names(f.model), (QStringList{u"あべ じろう"_s, u"伊藤 大輔"_s, u"鈴木 花子"_s,
                                          u"ヤマダ タロウ"_s, u"佐藤 健一"_s}));
    f.model.setSearch(u"ﾊﾅｺ"_s);
    QCOMPARE(names(f.model), QStringList{u"鈴木 花子"_s});
}

void tst_AdministratorsModel::sortsByStatusAndWords()
{
    auto active = person(u"佐藤"_s, u"健一"_s, u"a@example.jp"_s);
    active.accessType = u"Custom"_s;
    auto expired = person(u"伊藤"_s, u"大輔"_s, u"b@example.jp"_s);
    expired.pending = expired.invitationExpired = true;
    auto invited = person(u"高橋"_s, u"美咲"_s, u"c@example.jp"_s);
    invited.pending = true;
    invited.providerType = u"AzureAd"_s;
    Fixture f({expired, invited, active});
    f.model.sort(AdministratorsModel::StatusColumn);
    QCOMPARE(names(f.model), (QStringList{u"佐藤 健一"_s, u"高橋 美咲"_s, u"伊藤 大輔"_s}));
    f.model.sort(AdministratorsModel::Access);
    QCOMPARE(names(f.model), (QStringList{u"佐藤 健一"_s, u"伊藤 大輔"_s, u"高橋 美咲"_s}));
    f.model.sort(AdministratorsModel::Provider, Qt::DescendingOrder);
    QCOMPARE(names(f.model).last(), u"高橋 美咲"_s);
    f.model.sort(AdministratorsModel::Email);
    QCOMPARE(names(f.model), (QStringList{u"佐藤 健一"_s, u"伊藤 大輔"_s, u"高橋 美咲"_s}));
}

void tst_AdministratorsModel::whatIsAskedLastCounts()
{
    Fixture f(many(2000));
    QSignalSpy arranged(&f.model, &AdministratorsModel::arranged);
    for (const auto *typed : {u"p", u"p1", u"p19", u"p199", u"p1999"})
        f.model.setSearch(QString::fromUtf16(typed));
    QCOMPARE(f.model.rowCount(), 2000); // what was there stays until the answer is
    QVERIFY(f.settle());
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(arranged.count(), 1);
    // A newer roster does not put off what is asked; both arrive.
    f.model.setSearch(u"p1"_s);
    f.model.setRoster(f.model.roster().without(u"CitrixSts/p1@example.jp"_s));
    QVERIFY(f.settle());
    QCOMPARE(f.model.rowOf(u"CitrixSts/p1@example.jp"_s), -1);
    QVERIFY(f.model.rowOf(u"CitrixSts/p12@example.jp"_s) >= 0);
}

void tst_AdministratorsModel::forgetsAtOnce()
{
    Fixture f(many(2000));
    f.model.setSearch(u"p1"_s);
    f.model.setRoster({});
    // Nobody of another organisation is seen for even a moment.
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(f.settle());
    QCOMPARE(f.model.rowCount(), 0);
}

void tst_AdministratorsModel::onlyASlowAnswerIsTold()
{
    Fixture f(many(2000));
    QSignalSpy told(&f.model, &AdministratorsModel::slowChanged);
    f.model.setSearch(u"p1"_s);
    QVERIFY(f.settle());
    f.clock.advance(1s);
    QCOMPARE(told.count(), 0);

    f.model.sort(AdministratorsModel::Email);
    f.clock.advance(200ms);
    QVERIFY(!f.model.isSlow());
    // Who types on is told no later.
    f.model.setSearch(u"p19"_s);
    f.clock.advance(100ms);
    QVERIFY(f.model.isSlow());
    f.model.setSearch(u"p199"_s);
    QVERIFY(f.model.isSlow());
    QVERIFY(f.settle());
    QVERIFY(!f.model.isSlow());
    QCOMPARE(told.count(), 2);
    // People who come in the background are not what the user waits for.
    f.model.setRoster(Roster::of(many(2500)));
    f.clock.advance(1s);
    QVERIFY(f.settle());
    QCOMPARE(told.count(), 2);
}

QTEST_GUILESS_MAIN(tst_AdministratorsModel)
#include "tst_administratorsmodel.moc"
