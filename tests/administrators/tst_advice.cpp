// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/advice.h"

#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

namespace {

using Kind = Advice::Kind;

const QDateTime now(QDate(2026, 4, 10), QTime(12, 0), Qt::UTC);

/// "full", "custom", "azure full", "group full", "principal", "invited 2", "expired 9": who, with access, and
/// for invitations how many days ago.
Administrator made(const QString &description, int number)
{
    const auto words = description.split(u' ');
    const bool invitation = words.first() == "invited"_L1 || words.first() == "expired"_L1;
    Administrator entry;
    entry.userId = invitation ? QString() : QString::number(number);
    entry.email = u"p%1@example.jp"_s.arg(number);
    entry.type = u"AdministratorUser"_s;
    entry.providerType = words.contains(u"azure"_s) ? u"AzureAd"_s : u"CitrixSts"_s;
    entry.accessType = words.contains(u"custom"_s) ? u"Custom"_s : u"Full"_s;
    if (words.contains(u"group"_s))
        entry.type = u"AdministratorGroup"_s;
    if (words.contains(u"principal"_s)) {
        entry.type = u"ServicePrincipal"_s;
        entry.accessType = u"Custom"_s;
    }
    if (invitation) {
        entry.pending = true;
        entry.invitationExpired = words.first() == "expired"_L1;
        entry.createdDate = now.addDays(-words.at(1).toInt());
    }
    return entry;
}

Roster roster(const QStringList &descriptions)
{
    QList<Administrator> items;
    for (const auto &description : descriptions)
        items << made(description, static_cast<int>(items.size()));
    return Roster::of(items);
}

QString name(Kind kind)
{
    static const QMap<Kind, QString> names{
        {Kind::NobodyFull, u"nobody"_s},
        {Kind::OneFull, u"one"_s},
        {Kind::ManyFull, u"many"_s},
        {Kind::NoCitrixFallback, u"fallback"_s},
        {Kind::FullGroups, u"groups"_s},
        {Kind::ExpiredInvitations, u"expired"_s},
        {Kind::StaleInvitations, u"stale"_s},
        {Kind::NothingGranted, u"nothing"_s},
        {Kind::ServicePrincipals, u"clients"_s},
    };
    return names.value(kind);
}

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isGiven_data()
    {
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QStringList>("expected"); // "kind: numbers of the people it is about"

        QTest::newRow("nobody is loaded") << QStringList{} << QStringList{};
        QTest::newRow("R131 an invitation with Full access is nobody yet")
            << QStringList{u"custom"_s, u"invited 0"_s} << QStringList{u"nobody:"_s};
        QTest::newRow("R131 a group with Full access is nobody")
            << QStringList{u"group full"_s} << QStringList{u"nobody:"_s, u"groups: 0"_s};
        QTest::newRow("R124 R127 one Full person")
            << QStringList{u"full"_s, u"custom"_s, u"invited 1"_s} << QStringList{u"one: 0"_s};
        QTest::newRow("two are enough") << QStringList{u"full"_s, u"full"_s} << QStringList{};
        QTest::newRow("four are not too many")
            << QStringList{u"full"_s, u"full"_s, u"full"_s, u"full"_s} << QStringList{};
        QTest::newRow("R126 five are")
            << QStringList{u"full"_s, u"full"_s, u"full"_s, u"full"_s, u"custom"_s, u"full"_s}
            << QStringList{u"many: 0 1 2 3 5"_s};
        QTest::newRow("R139 everybody with Full access depends on Azure AD")
            << QStringList{u"azure full"_s, u"azure full"_s, u"custom"_s} << QStringList{u"fallback: 0 1"_s};
        QTest::newRow("one Citrix identity with Full access is the way back")
            << QStringList{u"azure full"_s, u"full"_s} << QStringList{};
        QTest::newRow("an invited Citrix identity is no way back yet")
            << QStringList{u"azure full"_s, u"azure full"_s, u"invited 0"_s}
            << QStringList{u"fallback: 0 1"_s};
        QTest::newRow("R119 expired before late, whatever their order")
            << QStringList{u"full"_s, u"full"_s, u"invited 3"_s, u"expired 6"_s, u"invited 2"_s}
            << QStringList{u"expired: 3"_s, u"stale: 2"_s};
        QTest::newRow("R134 service principals")
            << QStringList{u"full"_s, u"full"_s, u"principal"_s} << QStringList{u"clients: 2"_s};
        QTest::newRow("the most severe first") << QStringList{u"principal"_s, u"group full"_s, u"full"_s}
                                               << QStringList{u"one: 2"_s, u"groups: 1"_s, u"clients: 0"_s};
    }

    void isGiven()
    {
        QFETCH(const QStringList, people);
        QFETCH(const QStringList, expected);
        QStringList given;
        for (const auto &advice : adviceFor(roster(people), now)) {
            QVERIFY(!advice.requirements.isEmpty());
            QString line = name(advice.kind) + u':';
            for (int number = 0; number < people.size(); ++number) {
                if (advice.keys.contains(made(people.at(number), number).key()))
                    line += u' ' + QString::number(number);
            }
            given << line;
        }
        QCOMPARE(given, expected);
    }

    void saysHowOldTheOldestInvitationIs()
    {
        const auto advice = adviceFor(
            roster({u"full"_s, u"full"_s, u"expired 6"_s, u"expired 20"_s, u"invited 4"_s, u"invited 3"_s}),
            now);
        QCOMPARE(advice.size(), 2);
        QCOMPARE(advice.at(0).oldestDays, 20);
        QCOMPARE(advice.at(1).oldestDays, 4);
    }

    void namesThoseWithoutAnyPermissionOnceThatIsKnown()
    {
        const auto people = roster({u"full"_s, u"full"_s, u"custom"_s});
        QVERIFY(adviceFor(people, now).isEmpty());
        const auto advice = adviceFor(people, now, {people.at(2).key()});
        QCOMPARE(advice.size(), 1);
        QCOMPARE(advice.first().kind, Kind::NothingGranted);
        QCOMPARE(advice.first().keys, QStringList{people.at(2).key()});
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
