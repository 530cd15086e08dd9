// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// cloud-api section 7: Full, Custom, policies and scopes, and who may change them.
class CloudAccessTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    Headers full;

    QByteArray idOf(int position) { return cloud.userId(full, cloud.email(position)); }
    QJsonObject access(int position)
    {
        return cloud.get("/administrators/" + idOf(position) + "/access", full).json;
    }
    Answer change(const QByteArray &id, const QJsonObject &model)
    {
        return cloud.put("/administrators/access?id=" + id.toPercentEncoding(), model, full);
    }
    static QJsonObject policy(const QString &name, const QString &service, bool value)
    {
        return {{u"name"_s, name},
                {u"serviceName"_s, service},
                {u"checkable"_s, QJsonObject{{u"value"_s, value}, {u"canChangeValue"_s, true}}}};
    }
    static QJsonObject custom(const QJsonValue &policies)
    {
        return {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, policies}};
    }
    static QJsonObject named(const QJsonObject &model, const QString &displayName)
    {
        const auto list = model.value(u"policies"_s).toArray();
        for (const auto &entry : list) {
            if (entry.toObject().value(u"displayName"_s) == displayName)
                return entry.toObject();
        }
        return {};
    }
    static bool granted(const QJsonObject &entry)
    {
        return entry.value(u"checkable"_s).toObject().value(u"value"_s).toBool();
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        full = cloud.as(0);
    }

    void aReadShowsTheWholeCatalogue()
    {
        const auto catalogue =
            QJsonDocument::fromJson(cloud.get("/console/v1/access-policies", full).body).array();
        QVERIFY(catalogue.size() >= 18);
        const auto model = access(2);
        QCOMPARE(model.value(u"accessType"_s).toString(), u"Custom"_s);
        QCOMPARE(model.value(u"policies"_s).toArray().size(), catalogue.size());
        QVERIFY(granted(named(model, u"Notifications"_s)));
        QVERIFY(!granted(named(model, u"Library"_s)));
        const auto choices = named(model, u"Help Desk Administrator"_s).value(u"scopeChoices"_s).toObject();
        QCOMPARE(choices.value(u"allScopesSelected"_s).toBool(), false);
        QVERIFY(granted(choices.value(u"choices"_s).toArray().at(0).toObject()));
        QVERIFY(!granted(choices.value(u"choices"_s).toArray().at(2).toObject()));
        QVERIFY2(!named(model, u"Library"_s).contains(u"scopeChoices"_s), "only DaaS roles have scopes");
    }

    void whatIsWrittenIsRead()
    {
        auto role = named(access(2), u"Read Only Administrator"_s);
        auto choices = role.value(u"scopeChoices"_s).toObject();
        auto list = choices.value(u"choices"_s).toArray();
        auto osaka = list.at(1).toObject();
        osaka.insert(u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}});
        list.replace(1, osaka);
        choices.insert(u"choices"_s, list);
        role.insert(u"scopeChoices"_s, choices);
        role.insert(u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}});

        const auto before = cloud.administrator(full, cloud.email(2));
        const auto answer =
            change(idOf(2), custom(QJsonArray{role, policy(u"library"_s, u"Platform"_s, true)}));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        const auto model = access(2);
        QVERIFY(granted(named(model, u"Library"_s)));
        QVERIFY2(!granted(named(model, u"Notifications"_s)), "what was left out is taken away");
        const auto scopes = named(model, u"Read Only Administrator"_s).value(u"scopeChoices"_s).toObject();
        QVERIFY(granted(scopes.value(u"choices"_s).toArray().at(1).toObject()));
        QVERIFY(!granted(scopes.value(u"choices"_s).toArray().at(0).toObject()));
        QVERIFY(cloud.administrator(full, cloud.email(2)).value(u"eTag"_s) != before.value(u"eTag"_s));
    }

    void fullIgnoresPoliciesAndTicksEverything()
    {
        const QJsonObject model{{u"accessType"_s, u"Full"_s},
                                {u"policies"_s, QJsonArray{policy(u"nonsense"_s, u"x"_s, true)}}};
        QCOMPARE(change(idOf(2), model).status, 200);
        QVERIFY(granted(named(access(2), u"Library"_s)));
        QCOMPARE(cloud.administrator(full, cloud.email(2)).value(u"accessType"_s).toString(), u"Full"_s);
    }

    void customWithNothingIsAllowed()
    {
        QCOMPARE(change(idOf(2), custom(QJsonArray())).status, 200);
        const auto list = access(2).value(u"policies"_s).toArray();
        for (const auto &entry : list)
            QVERIFY(!granted(entry.toObject()));
    }

    void badModels_data()
    {
        QTest::addColumn<QJsonObject>("model");
        QTest::addColumn<QString>("error");
        QTest::newRow("null") << custom(QJsonValue::Null) << u"missing"_s;
        QTest::newRow("absent") << QJsonObject{{u"accessType"_s, u"Custom"_s}} << u"missing"_s;
        QTest::newRow("no list") << custom(u"all"_s) << u"invalidString"_s;
        QTest::newRow("unknown") << custom(QJsonArray{policy(u"rockets"_s, u"Platform"_s, true)})
                                 << u"invalidString"_s;
        QTest::newRow("of another service")
            << custom(QJsonArray{policy(u"library"_s, u"XenDesktop"_s, true)}) << u"invalidString"_s;
        QTest::newRow("fixed") << custom(QJsonArray{policy(u"workspaceOAuthClients"_s, u"Platform"_s, true)})
                               << u"invalidString"_s;
        QTest::newRow("no object") << custom(QJsonArray{1}) << u"invalidString"_s;
        QTest::newRow("Reinvite") << QJsonObject{{u"accessType"_s, u"Reinvite"_s}} << u"invalidEnum"_s;
        QTest::newRow("no access type") << QJsonObject() << u"missing"_s;
    }
    void badModels()
    {
        QFETCH(QJsonObject, model);
        QFETCH(QString, error);
        const auto before = access(2);
        const auto answer = change(idOf(2), model);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type(), u"https://errors-api.cloud.com/common/"_s + error);
        QCOMPARE(access(2), before);
    }

    void aFixedPolicyMayBeSentBackAsItIs() { QCOMPARE(change(idOf(2), access(2)).status, 200); }

    void unknownScopesAreRefused()
    {
        auto role = named(access(2), u"Host Administrator"_s);
        role.insert(u"scopeChoices"_s,
                    QJsonObject{{u"allScopesSelected"_s, false},
                                {u"choices"_s, QJsonArray{QJsonObject{{u"name"_s, u"S-Moon"_s}}}}});
        QCOMPARE(change(idOf(2), custom(QJsonArray{role})).error(), u"invalidString"_s);
    }

    void whoIsNotThere()
    {
        QCOMPARE(cloud.get("/administrators/1/access", full).status, 404);
        QCOMPARE(change("1", custom(QJsonArray())).error(), u"notFound"_s);
        QCOMPARE(cloud.put("/administrators/access", custom(QJsonArray()), full).error(), u"missing"_s);
    }

    void aPendingPersonCannotBeChanged()
    {
        const auto answer = change("okada.shingo@aobashoji.example.jp", custom(QJsonArray()));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type(), u"urn:ccj:error:invitationPending"_s);
    }

    // R124: judged before the policies.
    void theLastFullAdministratorIsNotLowered()
    {
        const auto all = cloud.administrators(full);
        for (const auto &entry : all) {
            const auto row = entry.toObject();
            if (row.value(u"accessType"_s) == u"Full"_s && !row.value(u"pending"_s).toBool() &&
                row.value(u"email"_s) != cloud.email(0))
                QCOMPARE(change(row.value(u"userId"_s).toString().toLatin1(), custom(QJsonArray())).status,
                         200);
        }
        const auto refused = change(idOf(0), custom(QJsonValue::Null));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.type(), u"urn:ccj:error:lastFullAdministrator"_s);
        QCOMPARE(change(idOf(0), {{u"accessType"_s, u"Full"_s}}).status, 200);
    }

    void loweringOneselfTakesEffectAtOnce()
    {
        QCOMPARE(change(idOf(0), custom(QJsonArray())).status, 200);
        QCOMPARE(change("1", custom(QJsonArray())).error(), u"authorization"_s);
    }
};

QTEST_GUILESS_MAIN(CloudAccessTest)
#include "tst_cloudaccess.moc"
