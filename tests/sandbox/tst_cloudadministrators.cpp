// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <array>
#include <thread>

using namespace ccj::sandbox::test;

/// cloud-api section 6 with the rules of console-api's tables: the list, inviting, removing.
class CloudAdministratorsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    Headers full;

    static QJsonObject invitation(const QString &email)
    {
        return {{u"accessType"_s, u"Full"_s},
                {u"providerType"_s, u"CitrixSts"_s},
                {u"type"_s, u"AdministratorUser"_s},
                {u"email"_s, email}};
    }
    static QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value)
    {
        object.insert(field, value);
        return object;
    }
    Answer invite(const QJsonObject &model) { return cloud.post("/administrators/$create", model, full); }
    Answer removePerson(int position, const Headers &headers)
    {
        return cloud.remove("/administrators/" + cloud.userId(headers, cloud.email(position)), headers);
    }
    /// Leaves people[0] as the only one who counts as Full.
    void leaveOneFull()
    {
        const auto all = cloud.administrators(full);
        for (const auto &entry : all) {
            const auto row = entry.toObject();
            if (row.value(u"accessType"_s) == u"Full"_s && !row.value(u"pending"_s).toBool() &&
                row.value(u"email"_s) != cloud.email(0))
                QCOMPARE(cloud.remove("/administrators/" + row.value(u"userId"_s).toString().toLatin1(), full)
                             .status,
                         200);
        }
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        full = cloud.as(0);
    }

    void theListAsCitrixDescribesIt()
    {
        const auto answer = cloud.get("/administrators/", full);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.json.value(u"continuationToken"_s).isNull(), "null at the end");
        const auto first = answer.json.value(u"items"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"ucOid"_s).toString(), u"OID:/citrix/"_s + first.value(u"userId"_s).toString());
        static const QRegularExpression sevenDigits(uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z\z)"_s);
        QVERIFY(sevenDigits.match(first.value(u"createdDate"_s).toString()).hasMatch());
        QCOMPARE(
            first.value(u"notificationsEmailPreferences"_s).toObject().value(u"sendNotificationEmails"_s),
            QJsonValue(false));
    }

    void aPageThatIsKnownIsNotSentAgain()
    {
        const auto page = [&](const QByteArray &etag) {
            auto headers = full;
            headers.append({"If-None-Match", etag});
            return cloud.get("/administrators?maxItemCount=5", headers);
        };
        const auto etag = page({}).header("ETag");
        QVERIFY(!etag.isEmpty());
        const auto again = page(etag);
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(again.header("ETag"), etag);
        // A row of another page does not count, one of this page does.
        QCOMPARE(invite(invitation(u"new@example.jp"_s)).status, 200);
        QCOMPARE(page(etag).status, 304);
        QCOMPARE(removePerson(1, full).status, 200);
        QCOMPARE(page(etag).status, 200);
        QVERIFY(page(etag).header("ETag") != etag);
    }

    void pendingPeopleHaveNoUserIdAndGroupsNoAddress()
    {
        int invited = 0;
        int expired = 0;
        int groups = 0;
        const auto all = cloud.administrators(full);
        for (const auto &entry : all) {
            const auto row = entry.toObject();
            if (row.value(u"pending"_s).toBool()) {
                ++invited;
                expired += row.value(u"invitationExpired"_s).toBool();
                QVERIFY(row.value(u"userId"_s).isNull());
            }
            if (row.value(u"type"_s) == u"AdministratorGroup"_s) {
                ++groups;
                QVERIFY(!row.contains(u"email"_s));
                QVERIFY(row.value(u"ucOid"_s).toString().startsWith(u"OID:/azuread/"));
            }
        }
        QVERIFY(invited >= 5 && expired >= 2 && groups >= 1);
    }

    void filters()
    {
        const auto count = [&](const QByteArray &query) {
            return cloud.get("/administrators?" + query, full).json.value(u"items"_s).toArray().size();
        };
        QCOMPARE(count("type=AdministratorGroup"), 2);
        QCOMPARE(count("type=ServicePrincipal"), 0);
        QVERIFY(count("providerType=AzureAd") > 2);
        QCOMPARE(count("id=" + cloud.userId(full, cloud.email(2))), 1);
    }

    void badQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("zero") << QByteArray("maxItemCount=0") << 400 << u"outOfRange"_s;
        QTest::newRow("too many") << QByteArray("maxItemCount=1001") << 400 << u"outOfRange"_s;
        QTest::newRow("no number") << QByteArray("maxItemCount=ten") << 400 << u"invalidString"_s;
        QTest::newRow("provider") << QByteArray("providerType=Saml") << 400 << u"invalidEnum"_s;
        QTest::newRow("token") << QByteArray("requestContinuation=nonsense") << 400 << u"invalidString"_s;
        QTest::newRow("id with others") << QByteArray("id=1&maxItemCount=5") << 400 << u"invalidString"_s;
        QTest::newRow("long id") << "id=" + QByteArray(101, '1') << 400 << u"tooLong"_s;
        QTest::newRow("long type") << "type=" + QByteArray(257, 'x') << 400 << u"tooLong"_s;
        QTest::newRow("unknown id") << QByteArray("id=1") << 404 << u"notFound"_s;
    }
    void badQueries()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QString, error);
        const auto answer = cloud.get("/administrators?" + query, full);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error(), error);
    }

    void pagesNeitherRepeatNorSkipWhileRowsComeAndGo()
    {
        const auto before = cloud.administrators(full);
        QSet<QString> seen;
        QByteArray more;
        int page = 0;
        do {
            const auto answer = cloud.get("/administrators?maxItemCount=7" + more, full);
            const auto items = answer.json.value(u"items"_s).toArray();
            QVERIFY(items.size() <= 7);
            for (const auto &item : items) {
                const auto key = item.toObject().value(u"displayName"_s).toString();
                QVERIFY2(!seen.contains(key), "no row twice");
                seen.insert(key);
            }
            // One row that was listed goes, one comes.
            const auto gone = items.at(3).toObject();
            if (!gone.value(u"pending"_s).toBool() && gone.value(u"accessType"_s) == u"Custom"_s) {
                const auto id = gone.value(u"type"_s) == u"AdministratorUser"_s ? gone.value(u"userId"_s)
                                                                                : gone.value(u"ucOid"_s);
                QCOMPARE(cloud.remove("/administrators/" + id.toString().toUtf8().toPercentEncoding(), full)
                             .status,
                         200);
            }
            const auto name = u"追加 %1"_s.arg(++page);
            QCOMPARE(
                invite(with(invitation(u"extra%1@aobashoji.example.jp"_s.arg(page)), u"displayName"_s, name))
                    .status,
                200);
            const auto token = answer.text(u"continuationToken"_s);
            more = token.isEmpty() ? QByteArray()
                                   : "&requestContinuation=" + token.toLatin1().toPercentEncoding();
        } while (!more.isEmpty() && page < 50);
        for (const auto &row : before)
            QVERIFY2(seen.contains(row.toObject().value(u"displayName"_s).toString()), "no row missed");
    }

    void inviting()
    {
        const auto answer =
            invite(with(invitation(u" Ｓhinjin@aobashoji.example.jp "_s), u"displayName"_s, u"新人 太郎"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text(u"email"_s), u"Shinjin@aobashoji.example.jp"_s);
        QCOMPARE(answer.json.value(u"pending"_s).toBool(), true);
        QVERIFY(answer.json.value(u"userId"_s).isNull());
        const auto mail = cloud.mails(u"shinjin@aobashoji.example.jp"_s).at(0).toObject();
        QCOMPARE(mail.value(u"from"_s).toString(), u"cloud@citrix.com"_s);
        QVERIFY(
            mail.value(u"link"_s).toString().startsWith(u"http://127.0.0.1:8080/invitations/accept?token="));
        QVERIFY(mail.value(u"text"_s).toString().contains(u"株式会社青葉商事"));
    }

    void theOperationMayBePercentEncoded()
    {
        QCOMPARE(
            cloud.post("/administrators/%24create", invitation(u"new@aobashoji.example.jp"_s), full).status,
            200);
    }

    void mailsSpeakTheLanguageAskedFor()
    {
        auto english = full;
        english.emplaceBack("Accept-Language", "ja;q=0.5, en-US");
        cloud.post("/administrators/$create", invitation(u"a@aobashoji.example.jp"_s), english);
        QVERIFY(cloud.mails().at(0).toObject().value(u"subject"_s).toString().contains(u"invited"));
        cloud.post("/administrators/$create", invitation(u"b@aobashoji.example.jp"_s), full);
        QVERIFY(cloud.mails().at(0).toObject().value(u"subject"_s).toString().contains(u"招待"));
    }

    // R48-R52, R118
    void addressesThatAreRefused_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto own = [](const char *name) { return u"urn:ccj:error:%1"_s.arg(QLatin1StringView(name)); };
        QTest::newRow("citrix.com") << u"a@citrix.com"_s << 400 << own("emailNotAllowed");
        QTest::newRow("in capitals") << u"a@CITRIX.com"_s << 400 << own("emailNotAllowed");
        QTest::newRow("full width") << u"a＠ｃｉｔｒｉｘ．ｃｏｍ"_s << 400 << own("emailNotAllowed");
        QTest::newRow("below it") << u"a@mail.citrix.com"_s << 400 << own("emailNotAllowed");
        QTest::newRow("look-alike") << u"a@notcitrix.com"_s << 200 << QString();
        QTest::newRow("in a longer name") << u"a@citrix.com.example.jp"_s << 200 << QString();
        QTest::newRow("no address") << u"taro"_s << 400 << own("emailNotAllowed");
        QTest::newRow("no domain") << u"taro@"_s << 400 << own("emailNotAllowed");
        QTest::newRow("two at") << u"a@b@example.jp"_s << 400 << own("emailNotAllowed");
        QTest::newRow("known") << u"SUZUKI.ichiro@aobashoji.example.jp"_s << 409 << own("alreadyInvited");
        QTest::newRow("known, full width")
            << u"ｓuzuki.ichiro＠aobashoji.example.jp"_s << 409 << own("alreadyInvited");
        QTest::newRow("invited") << u"okada.shingo@aobashoji.example.jp"_s << 409 << own("alreadyInvited");
        QTest::newRow("from another organisation")
            << u"hirano.wataru@midoributsu.example.jp"_s << 200 << QString();
    }
    void addressesThatAreRefused()
    {
        QFETCH(QString, email);
        QFETCH(int, status);
        QFETCH(QString, error);
        const auto answer = invite(invitation(email));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.type(), status == 200 ? u"AdministratorUser"_s : error);
    }

    void badModels_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("access absent") << u"accessType"_s << QJsonValue() << u"missing"_s;
        QTest::newRow("access") << u"accessType"_s << QJsonValue(u"Some"_s) << u"invalidEnum"_s;
        QTest::newRow("Reinvite") << u"accessType"_s << QJsonValue(u"Reinvite"_s) << u"invalidEnum"_s;
        QTest::newRow("a number") << u"accessType"_s << QJsonValue(1) << u"invalidString"_s;
        QTest::newRow("provider") << u"providerType"_s << QJsonValue(u"Google"_s) << u"invalidEnum"_s;
        QTest::newRow("type") << u"type"_s << QJsonValue(u"Robot"_s) << u"invalidEnum"_s;
        QTest::newRow("Citrix group") << u"type"_s << QJsonValue(u"AdministratorGroup"_s) << u"invalidEnum"_s;
        QTest::newRow("e-mail") << u"email"_s << QJsonValue() << u"missing"_s;
        QTest::newRow("name") << u"firstName"_s << QJsonValue(u"<b>"_s) << u"invalidString"_s;
        QTest::newRow("long name") << u"displayName"_s << QJsonValue(QString(257, u'あ')) << u"tooLong"_s;
        QTest::newRow("object name") << u"lastName"_s << QJsonValue(QJsonObject()) << u"invalidString"_s;
    }
    void badModels()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, error);
        const auto answer = invite(with(invitation(u"new@aobashoji.example.jp"_s), field, value));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type(), u"https://errors-api.cloud.com/common/"_s + error);
        QCOMPARE(answer.parameter(u"field"_s), field);
    }

    void anAzureGroupIsActiveAtOnce()
    {
        const auto tenant = cloud.get("/administrators?type=AdministratorGroup", full)
                                .json.value(u"items"_s)
                                .toArray()
                                .at(0)
                                .toObject()
                                .value(u"providerId"_s);
        const QJsonObject model{{u"accessType"_s, u"Custom"_s},       {u"providerType"_s, u"AzureAd"_s},
                                {u"type"_s, u"AdministratorGroup"_s}, {u"externalProviderId"_s, tenant},
                                {u"externalUserId"_s, u"0c0ffee0"_s}, {u"displayName"_s, u"夜間当番"_s},
                                {u"policies"_s, QJsonArray()}};
        const auto mailsBefore = cloud.mails().size();
        const auto group = invite(model);
        QCOMPARE(group.status, 200);
        QCOMPARE(group.json.value(u"pending"_s).toBool(), false);
        QVERIFY(group.text(u"ucOid"_s).endsWith(u"/0c0ffee0"));
        QCOMPARE(cloud.mails().size(), mailsBefore);
        QCOMPARE(invite(model).error(), u"alreadyInvited"_s);
        QCOMPARE(invite(with(model, u"externalUserId"_s, QJsonValue())).error(), u"missing"_s);
        QCOMPARE(invite(with(model, u"externalProviderId"_s, u"another tenant"_s)).error(),
                 u"azureAdNotConnected"_s);

        const auto encoded = "OID:%2F" + group.text(u"ucOid"_s).mid(5).toLatin1().toPercentEncoding();
        QCOMPARE(cloud.get("/administrators/" + encoded + "/access", full).text(u"accessType"_s),
                 u"Custom"_s);
        QCOMPARE(cloud.remove("/administrators/" + encoded, full).status, 200);
    }

    void removing()
    {
        const auto id = cloud.userId(full, cloud.email(2));
        const auto removed = cloud.remove("/administrators/" + id, full);
        QCOMPARE(removed.status, 200);
        QVERIFY(removed.body.isEmpty());
        QCOMPARE(cloud.remove("/administrators/" + id, full).status, 404);
        QVERIFY(
            cloud.mails(cloud.email(2)).at(0).toObject().value(u"subject"_s).toString().contains(u"削除"));
    }

    // R128, R129
    void whoIsRemovedIsOutWithinAMinute()
    {
        const auto theirs = cloud.as(2);
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", theirs).status, 200);
        QCOMPARE(removePerson(2, full).status, 200);
        cloud.advance(59);
        for (const auto *path :
             {"/administrators", "/console/v1/access-policies", "/console/v1/me", "/console/v1/session"}) {
            const auto refused = cloud.get(path, theirs);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.type(), u"urn:ccj:error:accessRemoved"_s);
        }
        QCOMPARE(cloud.verify(cloud.password(2).text(u"ticket"_s), cloud.totp(2)).error(),
                 u"accessRemoved"_s);
    }

    void whoBelongsElsewhereKeepsTheirSession()
    {
        const auto tokens = cloud.signIn(1);
        const auto theirs = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        QCOMPARE(removePerson(1, full).status, 200);
        QCOMPARE(cloud.get("/administrators", theirs).error(), u"accessRemoved"_s);
        const auto me = cloud.get("/console/v1/me", theirs);
        QCOMPARE(me.status, 200);
        QVERIFY(me.json.value(u"accessType"_s).isNull());
        QCOMPARE(me.json.value(u"customers"_s).toArray().size(), 1);
        const auto moved = cloud.post(
            "/console/v1/session/customer",
            {{u"customerId"_s, u"midoributsu1"_s}, {u"refreshToken"_s, tokens.value(u"refreshToken"_s)}},
            theirs);
        QCOMPARE(moved.status, 200);
    }

    // R127, R131
    void theLastFullAdministratorStays()
    {
        leaveOneFull();
        const auto refused = removePerson(0, full);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.type(), u"urn:ccj:error:lastFullAdministrator"_s);
        QVERIFY2(cloud.administrators(full).size() > 30,
                 "pending Full invitations, groups and Custom people remain");
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", full).status, 200);
    }

    void twoWhoRemoveEachOtherLeaveOne()
    {
        const auto other = cloud.as(1);
        const auto id = cloud.userId(full, cloud.email(0));
        leaveOneFull();
        QCOMPARE(cloud.remove("/administrators/" + id, other).error(), u"accessRemoved"_s);
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", full).status, 200);
    }

    void whoSignsInThroughADisconnectedProviderDoesNotCount()
    {
        const auto all = cloud.administrators(full);
        for (const auto &entry : all) {
            const auto row = entry.toObject();
            if (row.value(u"accessType"_s) == u"Full"_s && row.value(u"providerType"_s) == u"CitrixSts"_s &&
                !row.value(u"pending"_s).toBool() && row.value(u"email"_s) != cloud.email(0))
                QCOMPARE(cloud.remove("/administrators/" + row.value(u"userId"_s).toString().toLatin1(), full)
                             .status,
                         200);
        }
        // Nothing that is served yet disconnects a provider.
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
            database.setDatabaseName(cloud.folder() + u"/sandbox.db"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE customers SET azure_connected=0"_s));
        }
        QSqlDatabase::removeDatabase(u"aside"_s);
        QCOMPARE(removePerson(0, full).error(), u"lastFullAdministrator"_s);
    }

    // R133
    void twoWhoRemoveEachOtherAtOnceNeverBothSucceed()
    {
        const auto other = cloud.as(1);
        const auto first = cloud.userId(full, cloud.email(0));
        const auto second = cloud.userId(full, cloud.email(1));
        std::array<Answer, 2> answers;
        std::thread one([&] { answers[0] = cloud.remove("/administrators/" + second, full); });
        std::thread two([&] { answers[1] = cloud.remove("/administrators/" + first, other); });
        one.join();
        two.join();
        QCOMPARE((answers[0].status == 200) + (answers[1].status == 200), 1);
        const auto &refused = answers[0].status == 200 ? answers[1] : answers[0];
        QCOMPARE(refused.error(), u"accessRemoved"_s);
    }

    // R112, R120
    void onlyFullAdministratorsChangeTheList()
    {
        const auto custom = cloud.as(2);
        QCOMPARE(cloud.get("/administrators", custom).status, 200);
        const auto check = [](const Answer &answer) {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.type(), u"https://errors-api.cloud.com/common/authorization"_s);
        };
        check(cloud.post("/administrators/$create", invitation(u"x@aobashoji.example.jp"_s), custom));
        check(cloud.remove("/administrators/1", custom));
        check(cloud.remove("/administrators/invitations?email=okada.shingo@aobashoji.example.jp", custom));
        check(cloud.put("/administrators/access?id=1", {}, custom));
        check(cloud.post("/console/v1/invitations/resend", {}, custom));
        check(cloud.get("/console/v1/identity/azure-ad/users?search=a", custom));
    }

    void cancellingAnInvitation()
    {
        const auto cancel = [&](const QByteArray &email) {
            return cloud.remove("/administrators/invitations?email=" + email, full);
        };
        QCOMPARE(cancel("OKADA.shingo%40aobashoji.example.jp").body, "true");
        QCOMPARE(cancel("okada.shingo%40aobashoji.example.jp").body, "false");
        QCOMPARE(cancel("nobody%40aobashoji.example.jp").status, 200);
        QVERIFY2(cancel("sato.hanako%40aobashoji.example.jp").body == "false",
                 "an administrator is no invitation");
        QCOMPARE(cloud.remove("/administrators/invitations", full).error(), u"missing"_s);
        QCOMPARE(invite(invitation(u"okada.shingo@aobashoji.example.jp"_s)).status, 200);
    }

    void aPendingPersonIsNotRemovedButCancelled()
    {
        const auto answer = cloud.remove("/administrators/okada.shingo@aobashoji.example.jp", full);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type(), u"urn:ccj:error:invitationPending"_s);
    }
};

QTEST_GUILESS_MAIN(CloudAdministratorsTest)
#include "tst_cloudadministrators.moc"
