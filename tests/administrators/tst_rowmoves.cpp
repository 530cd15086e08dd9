// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowmoves.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

/// What a table is told when its rows change, played back on a plain list of keys.
class tst_RowMoves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomEditsEndRight_data();
    void randomEditsEndRight();
    void whatIsAnnounced_data();
    void whatIsAnnounced();
    void whatChangedIsAnnounced();
};

namespace {

Administrator person(int number, const QString &name)
{
    Administrator item;
    item.type = u"AdministratorUser"_s;
    item.providerType = u"CitrixSts"_s;
    item.accessType = u"Full"_s;
    item.displayName = name;
    item.email = u"p%1@example.jp"_s.arg(number, 6, 10, '0'_L1);
    return item;
}

QList<Administrator> people(int count)
{
    QList<Administrator> items;
    for (int i = 0; i < count; ++i)
        items << person(i, u"佐藤 %1"_s.arg(i));
    return items;
}

Arrangement byEmail(const Roster &roster, const QString &search = {},
                    Qt::SortOrder order = Qt::AscendingOrder)
{
    RosterQuery query;
    query.by = RosterQuery::By::Email;
    query.search = search;
    query.order = order;
    return arrange(roster, query);
}

QStringList keys(const Arrangement &arrangement)
{
    QStringList result;
    for (const auto place : arrangement.rows)
        result << arrangement.roster.at(place).key();
    return result;
}

/// A table that knows nothing but what it is told.
class Table
{
public:
    Table(const Arrangement &before, const Arrangement &after, const RowMoves &moves)
        : m_before(before.roster), m_after(after.roster)
    {
        m_keys = read(moves.rows);
        for (const auto &step : moves.steps)
            follow(step);
    }
    const QStringList &keys() const { return m_keys; }
    /// Everybody was where a step said.
    bool isSound() const { return m_isSound; }

private:
    QStringList read(const std::vector<quint32> &places) const
    {
        QStringList result;
        for (const auto place : places) {
            const bool leaves = place & RowMoves::leaving;
            result << (leaves ? m_before : m_after).at(place & ~RowMoves::leaving).key();
        }
        return result;
    }
    void follow(const RowStep &step)
    {
        if (step.kind == RowStep::Kind::Remove) {
            m_keys.remove(step.first, step.last - step.first + 1);
        } else if (step.kind == RowStep::Kind::Insert) {
            m_isSound = m_isSound && std::ssize(step.rows) == step.last - step.first + 1;
            for (int row = step.first; row <= step.last; ++row)
                m_keys.insert(row, read({step.rows.at(size_t(row - step.first))}).first());
        } else {
            const auto next = read(step.rows);
            m_isSound = m_isSound && std::ssize(step.to) == m_keys.size() && next.size() == m_keys.size();
            for (qsizetype row = 0; m_isSound && row < m_keys.size(); ++row)
                m_isSound = next.at(step.to[size_t(row)]) == m_keys.at(row);
            m_keys = next;
        }
    }

    const Roster &m_before;
    const Roster &m_after;
    QStringList m_keys;
    bool m_isSound = true;
};

QString announced(const RowMoves &moves)
{
    QStringList words;
    for (const auto &step : moves.steps)
        words << (step.kind == RowStep::Kind::Remove   ? u"remove %1-%2"_s.arg(step.first).arg(step.last)
                  : step.kind == RowStep::Kind::Insert ? u"insert %1-%2"_s.arg(step.first).arg(step.last)
                                                       : u"reorder"_s);
    return words.join(u", "_s);
}

} // namespace

void tst_RowMoves::randomEditsEndRight_data()
{
    QTest::addColumn<int>("edits");
    for (const int edits : {0, 1, 3, 8, 40, 400})
        QTest::addRow("%d edits", edits) << edits;
}

void tst_RowMoves::randomEditsEndRight()
{
    QFETCH(int, edits);
    QRandomGenerator random(quint32(20261123 + edits));
    for (int round = 0; round < 20; ++round) {
        auto items = people(500);
        const auto before = byEmail(Roster::of(items), QStringList{u""_s, u"7"_s}.at(round % 2));
        for (int edit = 0; edit < edits; ++edit) {
            const auto place = random.bounded(items.size());
            if (const int kind = random.bounded(3); kind == 0)
                items.removeAt(place);
            else if (kind == 1)
                items.insert(place, person(1000 + random.bounded(1000), u"高橋"_s));
            else
                items[place].displayName = u"伊藤"_s;
        }
        const auto after = byEmail(Roster::of(items), QStringList{u""_s, u"1"_s, u"7"_s}.at(round % 3),
                                   round % 5 == 4 ? Qt::DescendingOrder : Qt::AscendingOrder);
        const auto moves = movesBetween(before.roster, before.rows, after);
        const Table table(before, after, moves);
        QVERIFY(table.isSound());
        QCOMPARE(table.keys(), keys(after));
        QVERIFY(std::ssize(moves.steps) <= RowMoves::mostRanges);
        QVERIFY(std::ssize(moves.changed) <= RowMoves::mostRanges);
    }
}

void tst_RowMoves::whatIsAnnounced_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<int>>("gone");
    QTest::addColumn<QList<int>>("fresh"); ///< numbers of people that were not there
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &search, const QList<int> &gone,
                        const QList<int> &fresh, Qt::SortOrder order, const QString &expected) {
        QTest::newRow(name) << search << gone << fresh << order << expected;
    };
    constexpr auto up = Qt::AscendingOrder;
    constexpr auto down = Qt::DescendingOrder;
    row("nothing", {}, {}, {}, up, {});
    row("one is removed", {}, {30}, {}, up, u"remove 30-30"_s);
    row("one is invited", {}, {}, {5000}, up, u"insert 3000-3000"_s);
    row("a few at once", {}, {7, 8, 30}, {5000, 5001}, up, u"remove 30-30, remove 7-8, insert 2997-2998"_s);
    row("matches that stand together", u"p0010"_s, {}, {}, up, u"remove 1100-2999, remove 0-999"_s);
    row("scattered matches", u"7"_s, {}, {}, up, u"reorder, remove 0-2186"_s);
    row("nobody matches", u"nobody"_s, {}, {}, up, u"remove 0-2999"_s);
    row("the other way round", {}, {}, {}, down, u"reorder"_s);
    row("the other way round with one more", {}, {}, {5000}, down, u"insert 3000-3000, reorder"_s);
    row("everything at once", u"7"_s, {}, {5007}, down, u"insert 3000-3000, reorder, remove 0-2186"_s);
}

void tst_RowMoves::whatIsAnnounced()
{
    QFETCH(QString, search);
    QFETCH(QList<int>, gone);
    QFETCH(QList<int>, fresh);
    QFETCH(Qt::SortOrder, order);
    const auto before = byEmail(Roster::of(people(3000)));
    QList<Administrator> items;
    for (const auto &item : before.roster)
        items << item;
    for (auto number = gone.rbegin(); number != gone.rend(); ++number)
        items.removeAt(*number);
    for (const int number : fresh)
        items << person(number, u"鈴木"_s);
    const auto after = byEmail(Roster::of(items), search, order);
    QTEST(announced(movesBetween(before.roster, before.rows, after)), "expected");
}

void tst_RowMoves::whatChangedIsAnnounced()
{
    auto items = people(3000);
    const auto before = byEmail(Roster::of(items));
    const auto changed = [&] {
        return movesBetween(before.roster, before.rows, byEmail(Roster::of(items))).changed;
    };
    using Ranges = std::vector<std::pair<int, int>>;
    QCOMPARE(changed(), Ranges());
    items[5].accessType = items[6].accessType = items[2000].accessType = u"Custom"_s;
    QCOMPARE(changed(), (Ranges{{5, 6}, {2000, 2000}}));
    // Many become one: a view draws only what it shows.
    for (int row = 100; row < 1000; row += 10)
        items[row].accessType = u"Custom"_s;
    QCOMPARE(changed(), (Ranges{{5, 2000}}));
}

QTEST_GUILESS_MAIN(tst_RowMoves)
#include "tst_rowmoves.moc"
