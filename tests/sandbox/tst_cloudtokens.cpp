// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// cloud-api section 2: the token endpoint and what its tokens may do.
class CloudTokensTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;

    Answer ask(const QByteArray &form, const QByteArray &type = "application/x-www-form-urlencoded",
               const QByteArray &customer = "aobashoji01")
    {
        return cloud.send("POST", "/cctrustoauth2/" + customer + "/tokens/clients", form,
                          {{"Content-Type", type}});
    }
    QByteArray form(const QJsonObject &client)
    {
        return "grant_type=client_credentials&client_id=" +
               client.value(u"clientId"_s).toString().toLatin1() +
               "&client_secret=" + client.value(u"clientSecret"_s).toString().toLatin1();
    }
    Headers tokenOf(int client)
    {
        return Tester::bearer(cloud.clientToken(cloud.apiClient(client)).text(u"access_token"_s));
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void anAnswerAsClientsInTheFieldReadIt()
    {
        const auto answer = ask(form(cloud.apiClient()));
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.json.value(u"expires_in"_s) == QJsonValue(u"3600"_s), "text, not a number");
        QCOMPARE(answer.text(u"token_type"_s), u"bearer"_s);
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QVERIFY(!answer.header("X-Cws-TransactionId").isEmpty());
        const auto parts = answer.text(u"access_token"_s).toLatin1().split('.');
        QCOMPARE(parts.size(), 3);
        const auto claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
                .object();
        const auto full = cloud.as(0);
        QVERIFY2(claims.value(u"user_id"_s).toString().toLatin1() == cloud.userId(full, cloud.email(0)),
                 "the id whose access the client has");
        QCOMPARE(cloud.get("/administrators", Tester::bearer(answer.text(u"access_token"_s))).status, 200);
    }

    void rootStandsInForTheCustomer()
    {
        QCOMPARE(ask(form(cloud.apiClient()), "application/x-www-form-urlencoded", "root").status, 200);
        QCOMPARE(ask(form(cloud.apiClient()), "application/x-www-form-urlencoded", "AobaShoji01").status,
                 200);
        QCOMPARE(ask(form(cloud.apiClient()), "application/x-www-form-urlencoded", "midoributsu1")
                     .text(u"error"_s),
                 u"invalid_client"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("error");
        const QByteArray good = "application/x-www-form-urlencoded";
        QTest::newRow("wrong secret") << QByteArray("grant_type=client_credentials&client_id="
                                                    "6f1c2a90-3b5d-4e7f-8a61-515790610001&client_secret=no")
                                      << good << u"invalid_client"_s;
        QTest::newRow("unknown client")
            << QByteArray("grant_type=client_credentials&client_id=x&client_secret=y") << good
            << u"invalid_client"_s;
        QTest::newRow("nothing") << QByteArray("grant_type=client_credentials") << good
                                 << u"invalid_client"_s;
        QTest::newRow("another grant")
            << QByteArray("grant_type=password") << good << u"unsupported_grant_type"_s;
        QTest::newRow("JSON") << QByteArray("{}") << QByteArray("application/json") << u"invalid_request"_s;
        QTest::newRow("with charset") << QByteArray("grant_type=client_credentials")
                                      << good + "; charset=utf-8" << u"invalid_request"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, error);
        const auto answer = ask(body, type);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text(u"error"_s), error);
        QVERIFY2(answer.json.contains(u"error_description"_s) && !answer.json.contains(u"type"_s),
                 "RFC 6749's body");
    }

    void aTokenLivesAnHour()
    {
        const auto token = tokenOf(0);
        cloud.advance(3599);
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", token).status, 200);
        cloud.advance(1);
        QCOMPARE(cloud.get("/administrators", token).error(), u"tokenExpired"_s);
    }

    void aClientHasItsCreatorsPresentRights()
    {
        const auto client = tokenOf(0);
        const auto other = cloud.as(1);
        const QJsonObject invitation{{u"accessType"_s, u"Full"_s},
                                     {u"providerType"_s, u"CitrixSts"_s},
                                     {u"type"_s, u"AdministratorUser"_s},
                                     {u"email"_s, u"new@aobashoji.example.jp"_s}};
        QCOMPARE(cloud.post("/administrators/$create", invitation, client).status, 200);
        const auto lowered =
            cloud.put("/administrators/access?id=" + cloud.userId(other, cloud.email(0)),
                      {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, QJsonArray()}}, other);
        QCOMPARE(lowered.status, 200);
        const auto refused = cloud.post("/administrators/$create", invitation, client);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.error(), u"authorization"_s);
    }

    void aClientGoesWithItsCreator()
    {
        const auto client = cloud.apiClient(0);
        const auto token = tokenOf(0);
        const auto other = cloud.as(1);
        QCOMPARE(cloud.remove("/administrators/" + cloud.userId(other, cloud.email(0)), other).status, 200);
        const auto refused = cloud.get("/administrators", token);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.type(), u"urn:ccj:error:accessRemoved"_s);
        const auto again = ask(form(client));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.text(u"error"_s), u"invalid_client"_s);
    }

    void onlyAPersonHasAProfileAndASession_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("me") << QByteArray("GET") << QByteArray("/console/v1/me");
        QTest::newRow("session") << QByteArray("GET") << QByteArray("/console/v1/session");
        QTest::newRow("activity") << QByteArray("POST") << QByteArray("/console/v1/session/activity");
        QTest::newRow("sign-out") << QByteArray("DELETE") << QByteArray("/console/v1/session");
        QTest::newRow("switch") << QByteArray("POST") << QByteArray("/console/v1/session/customer");
    }
    void onlyAPersonHasAProfileAndASession()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        const auto refused = cloud.send(method, path, "{}", tokenOf(0));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.type(), u"urn:ccj:error:personRequired"_s);
    }

    void aClientReachesItsOwnCustomerAlone()
    {
        const auto token = cloud.clientToken(cloud.apiClient()).text(u"access_token"_s);
        QCOMPARE(cloud.get("/administrators", Tester::bearer(token, u"midoributsu1"_s)).error(),
                 u"wrongCustomer"_s);
    }
};

QTEST_GUILESS_MAIN(CloudTokensTest)
#include "tst_cloudtokens.moc"
