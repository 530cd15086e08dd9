// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/blastradius.h"

#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

using Impact = BlastRadius::Impact;

/// Who is left when somebody goes (R124, R127, R131).
class TestBlastRadius : public QObject
{
    Q_OBJECT

    static Administrator person(const QString &name, const QString &access = u"Full"_s)
    {
        Administrator item;
        item.type = u"AdministratorUser"_s;
        item.providerType = u"CitrixSts"_s;
        item.accessType = access;
        item.displayName = name;
        item.email = name + u"@example.jp"_s;
        item.userId = u"id-"_s + name;
        return item;
    }
    static Administrator invited(const QString &name)
    {
        auto item = person(name);
        item.userId.clear();
        item.pending = true;
        return item;
    }
    static Administrator other(const QString &name, const QString &type)
    {
        auto item = person(name);
        item.type = type;
        item.email.clear();
        item.userId.clear();
        item.ucOid = u"OID:/"_s + name;
        return item;
    }

private Q_SLOTS:
    void tellsWhoIsLeft_data()
    {
        QTest::addColumn<QList<Administrator>>("all");
        QTest::addColumn<Administrator>("target");
        QTest::addColumn<Impact>("impact");
        QTest::addColumn<bool>("losesFull");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("full");
        QTest::addColumn<QStringList>("names");
        const auto a = person(u"a"_s), b = person(u"b"_s);
        const auto custom = person(u"custom"_s, u"Custom"_s);
        const auto pending = invited(u"pending"_s);
        const auto group = other(u"group"_s, u"AdministratorGroup"_s);
        const auto client = other(u"client"_s, u"ServicePrincipal"_s);
        const auto removal = Impact::Removal, loss = Impact::LossOfFullAccess;

        QTest::newRow("one of two") << QList{a, b} << a << removal << true << 1 << 1 << QStringList{u"b"_s};
        QTest::newRow("the last with Full access")
            << QList{a, custom} << a << removal << true << 1 << 0 << QStringList{};
        QTest::newRow("R131: who is pending, groups and clients do not count")
            << QList{a, b, pending, group, client} << a << removal << true << 1 << 1 << QStringList{u"b"_s};
        QTest::newRow("Custom access")
            << QList{a, custom, b} << custom << removal << false << 2 << 2 << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a group") << QList{a, b, group} << group << removal << false << 2 << 2
                                 << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("an invitation")
            << QList{a, pending} << pending << removal << false << 1 << 1 << QStringList{u"a"_s};
        QTest::newRow("less access: nobody goes")
            << QList{a, b, custom} << a << loss << true << 3 << 1 << QStringList{u"b"_s};
        QTest::newRow("gone in the meantime")
            << QList{b, custom} << a << removal << false << 2 << 1 << QStringList{u"b"_s};
        auto lowered = a;
        lowered.accessType = u"Custom"_s;
        QTest::newRow("lowered in the meantime")
            << QList{lowered, b} << a << removal << false << 1 << 1 << QStringList{u"b"_s};
    }
    void tellsWhoIsLeft()
    {
        QFETCH(QList<Administrator>, all);
        QFETCH(Administrator, target);
        QFETCH(Impact, impact);
        const auto radius = blastRadius(Roster::of(all), target, impact, false, true);
        QTEST(radius.losesFullAccess, "losesFull");
        QTEST(int(radius.peopleLeft), "people");
        QTEST(int(radius.fullLeft), "full");
        QTEST(radius.fullNames, "names");
    }

    void namesAreAtMostFive()
    {
        QList<Administrator> all;
        for (int i = 0; i < 9; ++i)
            all << person(QString::number(i));
        const auto radius = blastRadius(Roster::of(all), all.at(1), Impact::Removal, false, true);
        QCOMPARE(radius.fullLeft, 8);
        QCOMPARE(radius.fullNames, (QStringList{u"0"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    }

    void saysWhoIsAskingAndWhetherSomebodyMayBeMissing()
    {
        const auto a = person(u"a"_s);
        const auto radius = blastRadius(Roster::of({a}), a, Impact::Removal, true, false);
        QVERIFY(radius.oneself);
        QVERIFY(!radius.complete);
    }
};

QTEST_GUILESS_MAIN(TestBlastRadius)
#include "tst_blastradius.moc"
