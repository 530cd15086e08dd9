// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api 8: secure clients carry their creator's rights and go with them (R134).
class CloudSecureClientsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    static constexpr auto path = "/console/v1/secure-clients";
    static constexpr int fullPerson = 0, otherFull = 1, customPerson = 2;

    Answer make(const Headers &who, const QString &name = u"夜間ジョブ"_s)
    {
        return cloud.post(path, {{u"name"_s, name}}, who);
    }
    static QJsonObject credentials(const Answer &made)
    {
        return {{u"customerId"_s, u"aobashoji01"_s},
                {u"clientId"_s, made.text(u"clientId"_s)},
                {u"clientSecret"_s, made.text(u"clientSecret"_s)}};
    }
    Headers tokenOf(const QJsonObject &client)
    {
        return Tester::bearer(cloud.clientToken(client).text(u"access_token"_s));
    }
    QStringList names(const Headers &who)
    {
        QStringList result;
        const auto items = cloud.get(path, who).json.value(u"items"_s).toArray();
        for (const auto &item : items)
            result << item.toObject().value(u"name"_s).toString();
        return result;
    }
    /// Gives the Custom person these policies and nothing else.
    void grant(const QStringList &policies)
    {
        const auto full = cloud.as(fullPerson);
        QJsonArray list;
        for (const auto &name : policies)
            list.append(QJsonObject{{u"name"_s, name},
                                    {u"serviceName"_s, u"Platform"_s},
                                    {u"checkable"_s, QJsonObject{{u"value"_s, true}}}});
        const auto changed =
            cloud.put("/administrators/access?id=" + cloud.userId(full, cloud.email(customPerson)),
                      {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, list}}, full);
        QCOMPARE(changed.status, 200);
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void aNewClientWorksAtOnce()
    {
        const auto made = make(cloud.as(fullPerson));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text(u"name"_s), u"夜間ジョブ"_s);
        QCOMPARE(made.header("Cache-Control"), "no-store");
        QCOMPARE(cloud.get("/administrators", tokenOf(credentials(made))).status, 200);
    }

    void theListTellsWhoMadeItAndWhenItWasUsed()
    {
        const auto full = cloud.as(fullPerson);
        const auto made = make(full);
        const auto last = [&] {
            return cloud.get(path, full).json.value(u"items"_s).toArray().last().toObject();
        };
        QCOMPARE(last().value(u"clientId"_s).toString(), made.text(u"clientId"_s));
        QCOMPARE(last().value(u"creatorUserId"_s).toString().toLatin1(),
                 cloud.userId(full, cloud.email(fullPerson)));
        QCOMPARE(last().value(u"creatorName"_s), cloud.person(fullPerson).value(u"displayName"_s));
        QVERIFY(last().value(u"lastUsedAt"_s).isNull());
        QVERIFY2(!cloud.get(path, full).body.contains(made.text(u"clientSecret"_s).toLatin1()),
                 "the secret is shown once");
        cloud.clientToken(credentials(made));
        QVERIFY(last().value(u"lastUsedAt"_s).isString());
    }

    void fullSeesAllOthersTheirOwn()
    {
        grant({u"secureClients"_s});
        QCOMPARE(names(cloud.as(customPerson)), QStringList{u"ヘルプデスク連携"_s});
        QCOMPARE(names(cloud.as(fullPerson)), (QStringList{u"監視連携"_s, u"ヘルプデスク連携"_s}));
    }

    void itTakesFullOrThePolicy()
    {
        grant({u"library"_s});
        const auto custom = cloud.as(customPerson);
        const auto own =
            "/console/v1/secure-clients/" + cloud.apiClient(1).value(u"clientId"_s).toString().toLatin1();
        for (const auto &refused : {cloud.get(path, custom), make(custom), cloud.remove(own, custom)}) {
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.error(), u"authorization"_s);
        }
    }

    void othersAreOutOfReachWithoutFull()
    {
        grant({u"secureClients"_s});
        const auto foreign =
            "/console/v1/secure-clients/" + cloud.apiClient(0).value(u"clientId"_s).toString().toLatin1();
        QCOMPARE(cloud.remove(foreign, cloud.as(customPerson)).status, 404);
        QVERIFY(names(cloud.as(fullPerson)).contains(u"監視連携"_s));
    }

    void anotherOrganizationHasNone()
    {
        const auto partner = cloud.as(otherFull, u"midoributsu1"_s);
        QCOMPARE(names(partner), QStringList());
        const auto foreign =
            "/console/v1/secure-clients/" + cloud.apiClient(0).value(u"clientId"_s).toString().toLatin1();
        QCOMPARE(cloud.remove(foreign, partner).status, 404);
    }

    void onlyAPersonMakesOne()
    {
        const auto client = tokenOf(cloud.apiClient(0));
        const auto refused = make(client);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.type(), u"urn:ccj:error:personRequired"_s);
        QCOMPARE(cloud.get(path, client).status, 200);
    }

    void badNames_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("absent") << QJsonObject() << u"missing"_s;
        QTest::newRow("blank") << QJsonObject{{u"name"_s, u" \u3000"_s}} << u"missing"_s;
        QTest::newRow("a number") << QJsonObject{{u"name"_s, 7}} << u"invalidString"_s;
        QTest::newRow("too long") << QJsonObject{{u"name"_s, u"あ"_s.repeated(257)}} << u"tooLong"_s;
    }
    void badNames()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const auto full = cloud.as(fullPerson);
        const auto before = names(full);
        const auto refused = cloud.post(path, body, full);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), error);
        QCOMPARE(names(full), before);
    }

    void aDeletedClientIsDeadAtOnce()
    {
        const auto full = cloud.as(fullPerson);
        const auto client = credentials(make(full));
        const auto token = tokenOf(client);
        const auto own = "/console/v1/secure-clients/" + client.value(u"clientId"_s).toString().toLatin1();
        QCOMPARE(cloud.remove(own, full).status, 204);
        isDead(token, client);
        QCOMPARE(cloud.remove(own, full).status, 404);
    }

    // R134
    void aClientDiesWithItsCreator()
    {
        const auto client = credentials(make(cloud.as(otherFull)));
        const auto token = tokenOf(client);
        const auto full = cloud.as(fullPerson);
        const auto email = cloud.email(otherFull);
        QCOMPARE(cloud.remove("/administrators/" + cloud.userId(full, email), full).status, 200);
        isDead(token, client);
        QVERIFY(!names(full).contains(u"夜間ジョブ"_s));
    }

private:
    void isDead(const Headers &token, const QJsonObject &client)
    {
        const auto refused = cloud.get("/administrators", token);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.type(), u"urn:ccj:error:accessRemoved"_s);
        const auto again = cloud.clientToken(client);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.text(u"error"_s), u"invalid_client"_s);
    }
};

QTEST_GUILESS_MAIN(CloudSecureClientsTest)
#include "tst_cloudsecureclients.moc"
