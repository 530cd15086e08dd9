// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/recentremovals.h"
#include "app/administrators/removal/reinvitation.h"

#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who was removed can be invited again with the same access for 30 days.
class TestRecentRemovals : public QObject
{
    Q_OBJECT

    static Administrator person(const QString &email)
    {
        Administrator item;
        item.type = u"AdministratorUser"_s;
        item.providerType = u"AzureAd"_s;
        item.externalOid = u"OID:/azuread/tenant/object"_s;
        item.accessType = u"Custom"_s;
        item.userId = u"42"_s;
        item.email = email;
        item.firstName = u"健一"_s;
        item.lastName = u"佐藤"_s;
        return item;
    }
    static QJsonObject checkable(bool value) { return {{u"value"_s, value}, {u"canChangeValue"_s, true}}; }
    static QJsonObject policy(const QString &name, bool granted)
    {
        return {{u"name"_s, name}, {u"serviceName"_s, u"Platform"_s}, {u"checkable"_s, checkable(granted)}};
    }
    static QJsonObject role(const QStringList &ticked, const QStringList &offered)
    {
        QJsonArray choices;
        for (const auto &scope : offered)
            choices.append(QJsonObject{{u"name"_s, scope},
                                       {u"displayName"_s, scope},
                                       {u"checkable"_s, checkable(ticked.contains(scope))}});
        return {{u"name"_s, u"R-1"_s},
                {u"serviceName"_s, u"XenDesktop"_s},
                {u"checkable"_s, checkable(!ticked.isEmpty())},
                {u"scopeChoices"_s, QJsonObject{{u"allScopesSelected"_s, false}, {u"choices"_s, choices}}}};
    }
    static AccessModel custom(const QJsonArray &policies)
    {
        return AccessModel::fromJson({{u"accessType"_s, u"Custom"_s}, {u"policies"_s, policies}}).value();
    }
    static AccessModel full()
    {
        AccessModel model;
        model.accessType = u"Full"_s;
        return model;
    }
    static RecentRemoval removal(const QString &email, const std::optional<AccessModel> &access = full())
    {
        return {.organizationId = u"customer"_s,
                .person = person(email),
                .access = access,
                .removedBy = u"鈴木 花子"_s};
    }

private Q_SLOTS:
    void whatIsKeptComesBackAfterARestart()
    {
        QTemporaryDir folder;
        FakeClock clock;
        const auto access =
            custom({policy(u"library"_s, true), role({u"Tokyo"_s}, {u"Tokyo"_s, u"Osaka"_s})});
        {
            LocalStore store(folder.filePath(u"store"_s));
            RecentRemovals removals(store, clock);
            QVERIFY(removals.add(removal(u"a@example.jp"_s, access)));
            clock.advance(1h);
            QVERIFY(removals.add(removal(u"b@example.jp"_s, {})));
            auto elsewhere = removal(u"c@example.jp"_s);
            elsewhere.organizationId = u"other"_s;
            QVERIFY(removals.add(elsewhere));
        }
        LocalStore store(folder.filePath(u"store"_s));
        RecentRemovals removals(store, clock);
        const auto kept = removals.of(u"customer"_s);
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->at(0).person.email, u"b@example.jp"_s); // the newest first
        QVERIFY(!kept->at(0).access);
        QCOMPARE(kept->at(1).person, person(u"a@example.jp"_s));
        QVERIFY(difference(*kept->at(1).access, access).isEmpty());
        QCOMPARE(kept->at(1).removedBy, u"鈴木 花子"_s);
        QCOMPARE(kept->at(1).removedAt, clock.now().addSecs(-3600));
    }

    void afterThirtyDaysNothingIsLeft()
    {
        QTemporaryDir folder;
        FakeClock clock;
        LocalStore store(folder.filePath(u"store"_s));
        RecentRemovals removals(store, clock);
        QVERIFY(removals.add(removal(u"a@example.jp"_s)));
        QCOMPARE(removals.daysLeft(removals.of(u"customer"_s)->first()), 30);
        clock.advance(30 * 24h - 1ms);
        QCOMPARE(removals.of(u"customer"_s)->size(), 1);
        QCOMPARE(removals.daysLeft(removals.of(u"customer"_s)->first()), 1);
        clock.advance(1ms);
        QVERIFY(removals.of(u"customer"_s)->isEmpty());
        clock.setNow(clock.now().addDays(-20));
        QVERIFY2(removals.of(u"customer"_s)->isEmpty(), "deleted, not hidden");
    }

    void aRecordCanBeForgotten()
    {
        QTemporaryDir folder;
        FakeClock clock;
        LocalStore store(folder.filePath(u"store"_s));
        RecentRemovals removals(store, clock);
        const auto id = removals.add(removal(u"a@example.jp"_s));
        QVERIFY(id);
        QVERIFY(removals.forget(*id));
        QVERIFY(removals.of(u"customer"_s)->isEmpty());
    }

    void obstacles_data()
    {
        QTest::addColumn<RecentRemoval>("removal");
        QTest::addColumn<QList<Administrator>>("listed");
        QTest::addColumn<ReinviteObstacle>("expected");
        auto group = removal({});
        group.person.type = u"AdministratorGroup"_s;
        auto back = person(u"A@EXAMPLE.jp"_s);
        back.pending = true;
        const QList<Administrator> others{person(u"b@example.jp"_s)};
        QTest::newRow("none") << removal(u"a@example.jp"_s) << others << ReinviteObstacle::None;
        QTest::newRow("invited again, whatever the case")
            << removal(u"a@example.jp"_s) << QList{back} << ReinviteObstacle::AlreadyBack;
        QTest::newRow("group") << group << others << ReinviteObstacle::NotAPerson;
        QTest::newRow("unknown Custom access")
            << removal(u"a@example.jp"_s, {}) << others << ReinviteObstacle::UnknownAccess;
    }
    void obstacles()
    {
        QFETCH(RecentRemoval, removal);
        QFETCH(QList<Administrator>, listed);
        QTEST(reinviteObstacle(removal, Roster::of(listed)), "expected");
    }

    void fullAccessNeedsNoCatalogue()
    {
        const auto again = reinvitation(removal(u"a@example.jp"_s), {});
        QVERIFY(again.invitation.fullAccess);
        QVERIFY(again.leftOut.isEmpty());
        QCOMPARE(again.invitation.email, u"a@example.jp"_s);
        QCOMPARE(again.invitation.providerType, u"AzureAd"_s);
        QCOMPARE(again.invitation.externalProviderId, u"tenant"_s);
        QCOMPARE(again.invitation.externalUserId, u"object"_s);
    }

    void whatIsNoLongerOfferedIsLeftOutAndSaid()
    {
        const auto former =
            custom({policy(u"library"_s, true), policy(u"domains"_s, false), policy(u"retired"_s, true),
                    role({u"Tokyo"_s, u"Osaka"_s}, {u"Tokyo"_s, u"Osaka"_s, u"Fukuoka"_s})});
        const auto today = policiesFromJson(QJsonArray{
            policy(u"domains"_s, false), policy(u"library"_s, false), role({}, {u"Tokyo"_s, u"Sapporo"_s})});
        const auto again = reinvitation(removal(u"a@example.jp"_s, former), today);
        QVERIFY(!again.invitation.fullAccess);
        QStringList granted;
        for (const auto &given : again.invitation.policies)
            granted << given.name + given.grantedScopes().join(u',');
        QCOMPARE(granted, (QStringList{u"library"_s, u"R-1Tokyo"_s}));
        QStringList missing;
        for (const auto &line : again.leftOut)
            missing << line.before.name;
        missing.sort();
        QCOMPARE(missing, (QStringList{u"R-1"_s, u"retired"_s}));
    }
};

Q_DECLARE_METATYPE(RecentRemoval)
Q_DECLARE_METATYPE(ReinviteObstacle)

QTEST_GUILESS_MAIN(TestRecentRemovals)
#include "tst_recentremovals.moc"
