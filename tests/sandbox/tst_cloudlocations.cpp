// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/connectorwatch.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// cloud-api 8, console-api 9: resource locations and domains (R157 to R163).
class CloudLocationsTest : public QObject
{
    Q_OBJECT

private:
    ConnectorWatch watch;
    Tester &cloud = watch.cloud;
    static constexpr int customPerson = 2;

    Answer make(const QJsonObject &body) { return cloud.post("/resourcelocations", body, watch.full()); }
    QStringList names()
    {
        QStringList list;
        const auto all = watch.locations();
        for (const auto &location : all)
            list << location.toObject().value(u"name"_s).toString();
        return list;
    }
    QJsonObject domain(const QString &fqdn)
    {
        const auto items = cloud.get("/console/v1/domains", watch.full()).json.value(u"items"_s).toArray();
        for (const auto &entry : items) {
            if (entry.toObject().value(u"fqdn"_s) == fqdn)
                return entry.toObject();
        }
        return {};
    }
    /// A token of the Custom person with these policies of General Management and nothing else.
    Headers customWith(const QStringList &policies)
    {
        const auto full = watch.full();
        QJsonArray list;
        for (const auto &name : policies)
            list.append(QJsonObject{{u"name"_s, name},
                                    {u"serviceName"_s, u"Platform"_s},
                                    {u"checkable"_s, QJsonObject{{u"value"_s, true}}}});
        cloud.put("/administrators/access?id=" + cloud.userId(full, cloud.email(customPerson)),
                  {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, list}}, full);
        return cloud.as(customPerson);
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void aNewLocationIsThereWithWhatWasAskedFor() // R158
    {
        const auto made =
            make({{u"name"_s, u"  神戸支店  "_s}, {u"timeZone"_s, u"Singapore Standard Time"_s}});
        QCOMPARE(made.status, 200);
        QCOMPARE(made.text(u"name"_s), u"神戸支店"_s);
        QCOMPARE(watch.location(u"神戸支店"_s), made.json);
        QCOMPARE(made.text(u"timeZone"_s), u"Singapore Standard Time"_s);
        QVERIFY(!made.json.value(u"readOnly"_s).toBool());
        QCOMPARE(cloud.get("/resourcelocations/" + made.text(u"id"_s).toLatin1(), watch.full()).json,
                 made.json);
        QCOMPARE(make({{u"name"_s, u"神戸支店"_s}}).status, 200); // R159: a name may occur twice
        QCOMPARE(names().count(u"神戸支店"_s), 2);
        cloud.restart();
        QCOMPARE(names().count(u"神戸支店"_s), 2);
    }

    void badNames_data()
    {
        QTest::addColumn<QJsonValue>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << u"missing"_s;
        QTest::newRow("empty") << QJsonValue(QString()) << u"missing"_s;
        QTest::newRow("blank") << QJsonValue(u" 　 "_s) << u"missing"_s;
        QTest::newRow("number") << QJsonValue(7) << u"invalidString"_s;
        QTest::newRow("too long") << QJsonValue(QString(257, u'東')) << u"invalidString"_s;
        for (const auto c : u"/\\#?%|[]{}<>$^&+"_s)
            QTest::addRow("has %c", c.toLatin1()) << QJsonValue(u"東京"_s + c) << u"invalidString"_s;
    }
    void badNames()
    {
        QFETCH(QJsonValue, name);
        QFETCH(QString, error);
        const auto before = names();
        const auto refused = make({{u"name"_s, name}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), error);
        QCOMPARE(refused.parameter(u"field"_s), u"name"_s);
        if (!name.isUndefined())
            QCOMPARE(cloud
                         .put("/resourcelocations/" + watch.locationId(u"検証環境"_s), {{u"name"_s, name}},
                              watch.full())
                         .error(),
                     error);
        QCOMPARE(names(), before);
    }

    void aTimeZoneIsOneThatWindowsKnows()
    {
        for (const auto &bad : {QJsonValue(u"Asia/Tokyo"_s), QJsonValue(u"東京"_s), QJsonValue(9)})
            QCOMPARE(make({{u"name"_s, u"神戸"_s}, {u"timeZone"_s, bad}}).parameter(u"field"_s),
                     u"timeZone"_s);
        QCOMPARE(make({{u"name"_s, u"神戸"_s}, {u"internalOnly"_s, u"yes"_s}}).parameter(u"field"_s),
                 u"internalOnly"_s);
        QVERIFY(!names().contains(u"神戸"_s));
    }

    void aChangeTouchesWhatItNames()
    {
        const auto before = watch.location(u"検証環境"_s);
        const auto path = "/resourcelocations/" + before.value(u"id"_s).toString().toLatin1();
        QCOMPARE(cloud
                     .put(path, {{u"name"_s, u"評価環境"_s}, {u"id"_s, u"x"_s}, {u"readOnly"_s, true}},
                          watch.full())
                     .status,
                 200);
        auto expected = before;
        expected.insert(u"name"_s, u"評価環境"_s);
        QCOMPARE(watch.location(u"評価環境"_s), expected);
        QCOMPARE(cloud.put(path, {{u"internalOnly"_s, true}}, watch.full()).json.value(u"internalOnly"_s),
                 true);
        QCOMPARE(watch.location(u"評価環境"_s).value(u"timeZone"_s), before.value(u"timeZone"_s));
    }

    void theFirstOfOnesOwnIsTheDefault() // R161
    {
        QCOMPARE(names().first(), u"東京DC1"_s);
        QCOMPARE(make({{u"name"_s, u"神戸支店"_s}}).status, 200);
        QCOMPARE(names().first(), u"東京DC1"_s);
        QVERIFY2(watch.locations().last().toObject().value(u"readOnly"_s).toBool(), "Citrix's own come last");
        const auto installed = watch.install().json;
        QCOMPARE(installed.value(u"location"_s).toString().toLatin1(), watch.locationId(u"東京DC1"_s));
    }

    void theFirstConnectorMakesTheDefaultLocation() // R161
    {
        QCOMPARE(cloud.reset(u"empty"_s), 204);
        const auto first = cloud.post("/sandbox/connectors", {});
        QCOMPARE(first.status, 201);
        const auto second = cloud.post("/sandbox/connectors", {});
        QCOMPARE(second.text(u"location"_s), first.text(u"location"_s));
        QVERIFY(second.text(u"fqdn"_s) != first.text(u"fqdn"_s));
    }

    void oneWithConnectorsIsNotDeleted()
    {
        const auto path = "/resourcelocations/" + watch.locationId(u"名古屋支店"_s);
        const auto refused = cloud.remove(path, watch.full());
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.type(), u"urn:ccj:error:locationInUse"_s);
        QCOMPARE(refused.parameter(u"connectors"_s), u"1"_s);
        QCOMPARE(cloud.remove("/connectors/" + watch.id(u"NGY-CC01"_s), watch.full()).body, "true");
        QCOMPARE(cloud.remove(path, watch.full()).status, 204);
        QCOMPARE(cloud.remove(path, watch.full()).error(), u"notFound"_s);
        QVERIFY(!names().contains(u"名古屋支店"_s));
    }

    void whatCitrixManagesIsNotEdited()
    {
        const auto path = "/resourcelocations/" + watch.locationId(u"Citrix管理（東日本）"_s);
        QCOMPARE(cloud.put(path, {{u"name"_s, u"自社"_s}}, watch.full()).error(), u"locationReadOnly"_s);
        QCOMPARE(cloud.remove(path, watch.full()).error(), u"locationReadOnly"_s);
        QVERIFY(names().contains(u"Citrix管理（東日本）"_s));
    }

    void othersLocationsDoNotExist()
    {
        const auto id = watch.locationId(u"検証環境"_s);
        const auto partner = cloud.as(1, u"midoributsu1"_s);
        QCOMPARE(cloud.get("/resourcelocations", partner).json.value(u"items"_s).toArray().size(), 1);
        QCOMPARE(cloud.get("/resourcelocations/" + id, partner).status, 404);
        QCOMPARE(cloud.put("/resourcelocations/" + id, {{u"name"_s, u"奪取"_s}}, partner).status, 404);
        QCOMPARE(cloud.remove("/resourcelocations/" + id, partner).status, 404);
        QCOMPARE(cloud.remove("/connectors/" + watch.id(u"TYO-CC01"_s), partner).status, 404);
        QCOMPARE(cloud
                     .put("/console/v1/domains/ad.midoributsu.example.jp",
                          {{u"primaryResourceLocationId"_s, QString::fromLatin1(id)}}, partner)
                     .parameter(u"field"_s),
                 u"primaryResourceLocationId"_s);
    }

    void rightsFollowThePolicies() // console-api: that area's policy or Full
    {
        const auto reads = [&](const Headers &who) {
            return QList<int>{cloud.get("/resourcelocations", who).status,
                              cloud.get("/connectors", who).status, cloud.get("/maintenance", who).status,
                              cloud.get("/console/v1/domains", who).status};
        };
        QCOMPARE(reads(customWith({u"notifications"_s})), (QList<int>{403, 403, 403, 403}));
        QCOMPARE(reads(customWith({u"resourceLocations"_s})), (QList<int>{200, 200, 200, 403}));
        const auto custom = customWith({u"domains"_s});
        QCOMPARE(reads(custom), (QList<int>{403, 403, 403, 200}));
        QCOMPARE(cloud.post("/resourcelocations", {{u"name"_s, u"神戸"_s}}, custom).type(),
                 u"https://errors-api.cloud.com/common/authorization"_s);
        const auto client = Tester::bearer(cloud.clientToken(cloud.apiClient()).text(u"access_token"_s));
        QCOMPARE(reads(client), (QList<int>{200, 200, 200, 200}));
    }

    void windowsStandInTheMaintenanceList()
    {
        const auto list = QJsonDocument::fromJson(cloud.get("/maintenance", watch.full()).body).array();
        QCOMPARE(list.size(), watch.locations().size());
        const auto of = [&](const QString &name) {
            for (const auto &entry : list) {
                if (entry.toObject().value(u"location"_s).toString().toLatin1() == watch.locationId(name))
                    return entry.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(of(u"福岡DR"_s).value(u"dayOfWeek"_s), u"Wednesday"_s);
        QCOMPARE(of(u"福岡DR"_s).value(u"start"_s), u"23:00:00"_s);
        QCOMPARE(of(u"検証環境"_s).value(u"dayOfWeek"_s), u"Undefined"_s);
    }

    void domainsKnowTheConnectorsOfTheirForest() // R168
    {
        const auto plant = domain(u"factory.aobashoji.example.jp"_s);
        QCOMPARE(plant.value(u"connectors"_s).toArray(),
                 (QJsonArray{QString::fromLatin1(watch.id(u"SPR-CC01"_s)),
                             QString::fromLatin1(watch.id(u"SPR-CC02"_s))}));
        const auto child = domain(u"sales.corp.aobashoji.example.jp"_s);
        QCOMPARE(child.value(u"forest"_s), u"corp.aobashoji.example.jp"_s);
        QCOMPARE(child.value(u"connectors"_s), domain(u"corp.aobashoji.example.jp"_s).value(u"connectors"_s));
        watch.install({{u"forest"_s, u"dev.example.jp"_s}});
        QCOMPARE(domain(u"dev.example.jp"_s).value(u"connectors"_s).toArray().size(), 1);
    }

    void thePrimaryLocationOfADomain() // R162, R163
    {
        const QByteArray path = "/console/v1/domains/corp.aobashoji.example.jp";
        const auto primary = [&] {
            return domain(u"corp.aobashoji.example.jp"_s).value(u"primaryResourceLocationId"_s);
        };
        const auto osaka = QString::fromLatin1(watch.locationId(u"大阪DC2"_s));
        QCOMPARE(cloud.put(path, {{u"primaryResourceLocationId"_s, osaka}}, watch.full()).status, 200);
        QCOMPARE(primary().toString(), osaka);
        QCOMPARE(cloud.put(path, {{u"useForSubscriptions"_s, false}}, watch.full())
                     .json.value(u"useForSubscriptions"_s),
                 false);
        QCOMPARE(primary().toString(), osaka);
        QCOMPARE(cloud.put(path, {{u"primaryResourceLocationId"_s, QJsonValue::Null}}, watch.full()).status,
                 200);
        QVERIFY(primary().isNull());
        QCOMPARE(cloud.put(path, {{u"useForSubscriptions"_s, u"no"_s}}, watch.full()).parameter(u"field"_s),
                 u"useForSubscriptions"_s);
        QCOMPARE(cloud.put("/console/v1/domains/nowhere.example.jp", {}, watch.full()).status, 404);
    }

    void aDeletedLocationIsNobodysPrimary()
    {
        const auto id = watch.locationId(u"検証環境"_s);
        cloud.put("/console/v1/domains/corp.aobashoji.example.jp",
                  {{u"primaryResourceLocationId"_s, QString::fromLatin1(id)}}, watch.full());
        QCOMPARE(cloud.remove("/resourcelocations/" + id, watch.full()).status, 204);
        QVERIFY(domain(u"corp.aobashoji.example.jp"_s).value(u"primaryResourceLocationId"_s).isNull());
    }

    void theSameSeedGivesTheSame()
    {
        const auto look = [](ConnectorWatch &one) {
            QStringList known;
            const auto locations = one.locations();
            for (const auto &location : locations)
                known << location.toObject().value(u"id"_s).toString();
            for (const auto &connector : one.connectors())
                known << connector.value(u"id"_s).toString() + connector.value(u"fqdn"_s).toString() +
                             connector.value(u"status"_s).toString();
            return known;
        };
        const auto before = look(watch);
        ConnectorWatch other;
        QCOMPARE(look(other), before);
        watch.install();
        QCOMPARE(cloud.reset(), 204);
        QCOMPARE(look(watch), before);
        QCOMPARE(cloud.reset(u"large:60"_s), 204);
        QCOMPARE(watch.locations().size(), 207);
        const auto many = watch.connectors();
        QCOMPARE(many.size(), 2013);
        QSet<QString> ids;
        for (const auto &connector : many)
            ids.insert(connector.value(u"id"_s).toString());
        QCOMPARE(ids.size(), many.size());
    }
};

QTEST_GUILESS_MAIN(CloudLocationsTest)
#include "tst_cloudlocations.moc"
