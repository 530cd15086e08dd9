// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/roster.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

class tst_Roster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatCameIn_data();
    void givesBackWhatCameIn();
    void ofOneKeyTheFirstCounts();
    void pagesThatOverlapCountOnce();
    void findsByKeyAndAddress();
    void changesOfOneAreLikeMakingItAnew();
    void anOlderOneStaysAsItWas();
    void ordersNamesTheJapaneseWay();
    void isSmall();
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

/// As the sandbox makes them for "--seed large:N".
Administrator extra(int number)
{
    auto item =
        person(u"高橋"_s, u"美咲%1"_s.arg(number % 40), u"misaki.takahashi%1@aoba.example.jp"_s.arg(number));
    item.displayName = item.lastName + u' ' + item.firstName;
    item.userId = QString::number(300100200301 + number);
    item.ucOid = u"OID:/citrix/"_s + item.userId;
    item.accessType = number % 7 ? u"Custom"_s : u"Full"_s;
    item.createdDate = QDateTime::fromMSecsSinceEpoch(1774832400123 + number, Qt::UTC);
    item.updatedDate = item.createdDate;
    return item;
}

QList<Administrator> listOf(const Roster &roster)
{
    return QList<Administrator>(roster.begin(), roster.end());
}

QStringList names(const Roster &roster, const std::vector<quint32> &order)
{
    QStringList result;
    for (const auto place : order)
        result << roster.at(place).fullName();
    return result;
}

/// Everything one can learn of a roster.
void compare(const Roster &actual, const Roster &expected)
{
    QCOMPARE(listOf(actual), listOf(expected));
    QCOMPARE(actual.counts(), expected.counts());
    QCOMPARE(actual.byName(), expected.byName());
    QCOMPARE(actual.byEmail(), expected.byEmail());
}

} // namespace

void tst_Roster::givesBackWhatCameIn_data()
{
    QTest::addColumn<Administrator>("item");
    QTest::newRow("nothing known") << Administrator();
    QTest::newRow("a usual person") << extra(1);
    auto odd = extra(2);
    odd.email = u"Ｍisaki@Example.JP"_s;
    odd.ucOid = u"17"_s;
    odd.type = u"Robot"_s;
    odd.updatedDate = {};
    QTest::newRow("values of a later version") << odd;
    auto azure = extra(3);
    azure.providerType = u"AzureAd"_s;
    azure.externalOid = azure.ucOid = u"OID:/azuread/t/o"_s;
    QTest::newRow("Azure AD") << azure;
    auto group = extra(4);
    group.email.clear();
    group.userId.clear();
    group.displayName = QString(70000, u'長');
    QTest::newRow("a group with a very long name") << group;
    auto expired = extra(5);
    expired.pending = expired.invitationExpired = true;
    QTest::newRow("expired") << expired;
    auto western = extra(7);
    western.displayName = western.firstName + u' ' + western.lastName;
    QTest::newRow("first name first") << western;
    auto nameless = extra(8);
    nameless.displayName = nameless.firstName = nameless.lastName = QString();
    QTest::newRow("no name") << nameless;
    auto spaced = extra(9);
    spaced.displayName = spaced.firstName = spaced.lastName = u" "_s;
    QTest::newRow("a name of spaces") << spaced;
    auto lines = extra(6);
    lines.displayName = u"two\nlines"_s;
    lines.email = u"a\nb@example.jp"_s;
    QTest::newRow("line feeds") << lines;
}

void tst_Roster::givesBackWhatCameIn()
{
    QFETCH(Administrator, item);
    const auto roster = Roster::of({extra(100), item, extra(101)});
    QCOMPARE(roster.at(1), item);
    QCOMPARE(roster.at(2), extra(101));
    // Packed rows that are copied stay what they are.
    QCOMPARE(roster.without(extra(100).key()).at(0), item);
}

void tst_Roster::ofOneKeyTheFirstCounts()
{
    const auto first = extra(1);
    auto second = first;
    second.accessType = u"Other"_s;
    const auto roster = Roster::of({extra(0), first, second, extra(2), second});
    QCOMPARE(listOf(roster), (QList{extra(0), first, extra(2)}));
    QCOMPARE(roster.counts().all, 3);
}

void tst_Roster::pagesThatOverlapCountOnce()
{
    QList<Administrator> one;
    QList<Administrator> two;
    for (int i = 0; i < 1500; ++i)
        (i < 800 ? one : two) << extra(i);
    const auto pages = RosterChunk::packed(one) + RosterChunk::packed(one.last(10) + two);
    compare(Roster().with(pages), Roster::of(one + two));
}

void tst_Roster::findsByKeyAndAddress()
{
    QList<Administrator> items;
    for (int i = 0; i < 2500; ++i)
        items << extra(i);
    const auto roster = Roster::of(items);
    QCOMPARE(roster.find(items.at(2345).key()), std::optional(items.at(2345)));
    QCOMPARE(roster.placeOf(items.at(2345).key()), 2345);
    QCOMPARE(roster.findByEmail(u"ＭISAKI.takahashi17@aoba.example.jp "_s), std::optional(items.at(17)));
    QVERIFY(!roster.findByEmail({}));
    QVERIFY(!roster.find(u"CitrixSts/nobody@example.jp"_s));
    QVERIFY(!Roster().findByEmail(u"a@example.jp"_s));
}

void tst_Roster::changesOfOneAreLikeMakingItAnew()
{
    QRandomGenerator random(20260401);
    QList<Administrator> items;
    Roster roster;
    for (int round = 0; round < 300; ++round) {
        auto item = extra(random.bounded(40));
        const auto known = std::ranges::find(items, item.key(), &Administrator::key);
        if (random.bounded(3) == 0) {
            roster = roster.without(item.key());
            if (known != items.end())
                items.erase(known);
        } else {
            item.lastName = QString::number(random.bounded(5));
            item.displayName.clear();
            roster = roster.with(item);
            if (known == items.end())
                items << item;
            else
                *known = item;
        }
        compare(roster, Roster::of(items));
    }
}

void tst_Roster::anOlderOneStaysAsItWas()
{
    const auto before = Roster::of({extra(1), extra(2)});
    const auto list = listOf(before);
    const auto after = before.with(extra(3)).without(extra(1).key());
    QCOMPARE(listOf(before), list);
    QCOMPARE(listOf(after), (QList{extra(2), extra(3)}));
}

void tst_Roster::ordersNamesTheJapaneseWay()
{
    const auto roster = Roster::of(
        {person(u"東京10"_s, u"課"_s, u"e@x.jp"_s), person(u"東京2"_s, u"課"_s, u"d@x.jp"_s),
         person(u"ヤマダ"_s, u"タロウ"_s, u"c@x.jp"_s), person(u"あべ"_s, u"じろう"_s, u"b10@x.jp"_s),
         person(u"Baker"_s, u"Ann"_s, u"b9@x.jp"_s)});
    QCOMPARE(
        names(roster, roster.byName()),
        (QStringList{u"Ann Baker"_s, u"あべ じろう"_s, u"ヤマダ タロウ"_s, u"東京2 課"_s, u"東京10 課"_s}));
    QCOMPARE(names(roster, roster.byEmail()).first(2), (QStringList{u"Ann Baker"_s, u"あべ じろう"_s}));
}

void tst_Roster::isSmall()
{
    QList<Administrator> items;
    for (int i = 0; i < 20'000; ++i)
        items << extra(i);
    const auto roster = Roster::of(items);
    // The mark is 350 bytes a row all in; the view's header and the shown order need 12 of them, and what
    // does not depend on how many there are, as the window's picture, up to 14 MB: 140 of a hundred thousand.
    const auto each = roster.bytes() / roster.size();
    QVERIFY2(each <= 198, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(tst_Roster)
#include "tst_roster.moc"
