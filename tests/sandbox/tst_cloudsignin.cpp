// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapter 2: the order of sign-in and every refusal of a step.
class SignInTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void onePersonOneOrganisation()
    {
        const auto first = cloud.password(0);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.text(u"next"_s), u"verify"_s);
        QCOMPARE(first.json.value(u"methods"_s).toArray(),
                 (QJsonArray{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s}));
        QVERIFY2(first.json.value(u"customers"_s).toArray().isEmpty(),
                 "no organisation before the second factor");

        const auto done = cloud.verify(first.text(u"ticket"_s), cloud.totp(0));
        QCOMPARE(done.text(u"next"_s), u"done"_s);
        const auto tokens = done.json.value(u"tokens"_s).toObject();
        QCOMPARE(tokens.value(u"expiresIn"_s).toInt(), 900);
        QCOMPARE(tokens.value(u"idleSeconds"_s).toInt(), 3600);
        const auto list =
            cloud.get("/administrators", Tester::bearer(tokens.value(u"accessToken"_s).toString()));
        QCOMPARE(list.status, 200);
    }

    void severalOrganisationsThenTerms()
    {
        const auto choice = cloud.verify(cloud.password(1).text(u"ticket"_s), cloud.totp(1));
        QCOMPARE(choice.text(u"next"_s), u"customer"_s);
        const auto customers = choice.json.value(u"customers"_s).toArray();
        QCOMPARE(customers.size(), 2);
        QCOMPARE(customers.at(0).toObject().value(u"id"_s).toString(), u"aobashoji01"_s);
        QCOMPARE(customers.at(0).toObject().value(u"orgId"_s).toString(), u"51579061"_s);

        const auto ticket = choice.text(u"ticket"_s);
        const auto foreign = cloud.post("/console/v1/sign-in/customer",
                                        {{u"ticket"_s, ticket}, {u"customerId"_s, u"somebodyelse"_s}});
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.error(), u"authorization"_s);
        const auto terms = cloud.post("/console/v1/sign-in/customer",
                                      {{u"ticket"_s, ticket}, {u"customerId"_s, u"midoributsu1"_s}});
        QCOMPARE(terms.text(u"next"_s), u"terms"_s);

        const auto refused = cloud.post("/console/v1/sign-in/terms",
                                        {{u"ticket"_s, terms.text(u"ticket"_s)}, {u"accepted"_s, false}});
        QCOMPARE(refused.status, 400);
        const auto done = cloud.post("/console/v1/sign-in/terms",
                                     {{u"ticket"_s, terms.text(u"ticket"_s)}, {u"accepted"_s, true}});
        QCOMPARE(done.text(u"next"_s), u"done"_s);

        cloud.advance(30);
        const auto again = cloud.verify(cloud.password(1).text(u"ticket"_s), cloud.totp(1));
        const auto second =
            cloud.post("/console/v1/sign-in/customer",
                       {{u"ticket"_s, again.text(u"ticket"_s)}, {u"customerId"_s, u"midoributsu1"_s}});
        QVERIFY2(second.text(u"next"_s) == u"done", "terms are asked once per person and organisation");
    }

    void whoIsNotEnrolledIsLedThere()
    {
        const auto step = cloud.password(3);
        QCOMPARE(step.text(u"next"_s), u"enroll"_s);
        const auto verify = cloud.verify(step.text(u"ticket"_s), u"000000"_s);
        QCOMPARE(verify.status, 409);
        QCOMPARE(verify.error(), u"wrongStep"_s);
    }

    void oneAnswerForEveryWrongCredential()
    {
        const auto attempt = [&](const QString &email, const QString &password) {
            return cloud.post("/console/v1/sign-in", {{u"email"_s, email}, {u"password"_s, password}});
        };
        const auto wrong = attempt(cloud.email(0), u"wrong"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.type(), u"urn:ccj:error:invalidCredentials"_s);
        QCOMPARE(attempt(u"nobody@aobashoji.example.jp"_s, u"wrong"_s).body, wrong.body);
        QCOMPARE(attempt(u"kobayashi.makoto@aobashoji.example.jp"_s, u"wrong"_s).body, wrong.body);
    }

    void theAddressIsFolded()
    {
        const auto who = cloud.person(0);
        const auto typed = u" "_s + who.value(u"email"_s).toString().toUpper().replace(u'@', u'＠') + u" "_s;
        const auto step = cloud.post("/console/v1/sign-in",
                                     {{u"email"_s, typed}, {u"password"_s, who.value(u"password"_s)}});
        QCOMPARE(step.status, 200);
    }

    void codesOfTheNeighbouringStepsAreTakenOnceEach()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, cloud.totp(0, -2)).error(), u"invalidCode"_s);
        const auto code = cloud.totp(0, -1);
        QCOMPARE(cloud.verify(ticket, code).status, 200);
        const auto again = cloud.verify(cloud.password(0).text(u"ticket"_s), code);
        QCOMPARE(again.status, 401);
        QCOMPARE(again.error(), u"codeAlreadyUsed"_s);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totp(0, 1)).status, 200);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totp(0)).error(),
                 u"codeAlreadyUsed"_s);
    }

    void aBackupCodeWorksOnce()
    {
        const auto code = cloud.person(0).value(u"backupCodes"_s).toArray().at(3).toString();
        const auto done = cloud.verify(cloud.password(0).text(u"ticket"_s), code, u"backupCode"_s);
        QCOMPARE(done.text(u"next"_s), u"done"_s);
        const auto again = cloud.verify(cloud.password(0).text(u"ticket"_s), code, u"backupCode"_s);
        QCOMPARE(again.error(), u"codeAlreadyUsed"_s);
        const auto token = done.json.value(u"tokens"_s).toObject().value(u"accessToken"_s).toString();
        const auto me = cloud.get("/console/v1/me", Tester::bearer(token));
        QCOMPARE(me.json.value(u"mfa"_s).toObject().value(u"backupCodesLeft"_s).toInt(), 9);
    }

    void aMailedCodeBelongsToItsTicketAndDies()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        const auto ask = [&] {
            return cloud.post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}});
        };
        const auto newest = [&] {
            return cloud.mails(cloud.email(0)).at(0).toObject().value(u"code"_s).toString();
        };
        QCOMPARE(ask().status, 202);
        const auto first = newest();
        QCOMPARE(first.size(), 6);
        const auto other = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(other, first, u"recoveryEmail"_s).error(), u"invalidCode"_s);

        const auto soon = ask();
        QCOMPARE(soon.status, 429);
        QCOMPARE(soon.error(), u"tooManyAttempts"_s);
        QVERIFY(soon.header("Retry-After").toInt() > 0 && soon.header("Retry-After").toInt() <= 60);

        cloud.advance(60);
        QCOMPARE(ask().status, 202);
        const auto second = newest();
        if (first != second)
            QCOMPARE(cloud.verify(ticket, first, u"recoveryEmail"_s).error(), u"codeExpired"_s);
        QCOMPARE(cloud.verify(ticket, second, u"recoveryEmail"_s).text(u"next"_s), u"done"_s);
    }

    void aMailedCodeLivesTenMinutes()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        cloud.post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}});
        const auto code = cloud.mails(cloud.email(0)).at(0).toObject().value(u"code"_s).toString();
        cloud.advance(600);
        QCOMPARE(cloud.verify(ticket, code, u"recoveryEmail"_s).error(), u"ticketExpired"_s);
    }

    void aTicketIsSpentBySuccessAndSurvivesRefusals()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, u"abcdef"_s).error(), u"invalidCode"_s);
        QCOMPARE(
            cloud.post("/console/v1/sign-in/customer", {{u"ticket"_s, ticket}, {u"customerId"_s, u"x"_s}})
                .error(),
            u"wrongStep"_s);
        QCOMPARE(cloud.post("/console/v1/sign-in/continue", {{u"ticket"_s, ticket}}).error(), u"wrongStep"_s);
        QCOMPARE(cloud.verify(ticket, cloud.totp(0)).status, 200);
        cloud.advance(30);
        QCOMPARE(cloud.verify(ticket, cloud.totp(0)).error(), u"ticketExpired"_s);
        QCOMPARE(cloud.verify(u"made up"_s, cloud.totp(0)).error(), u"ticketExpired"_s);
    }

    void aTicketLivesTenMinutes()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        cloud.advance(599);
        QCOMPARE(cloud.verify(ticket, u"abcdef"_s).error(), u"invalidCode"_s);
        cloud.advance(1);
        QCOMPARE(cloud.verify(ticket, cloud.totp(0)).error(), u"ticketExpired"_s);
    }

    void whoBelongsNowhereIsToldAfterTheSecondFactor()
    {
        const auto full = cloud.as(0);
        const auto ticket = cloud.password(2).text(u"ticket"_s);
        QCOMPARE(cloud.remove("/administrators/" + cloud.userId(full, cloud.email(2)), full).status, 200);
        const auto refused = cloud.verify(ticket, cloud.totp(2));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.error(), u"accessRemoved"_s);
    }

    void badBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("no JSON") << QByteArray("{") << u"invalidJson"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"invalidJson"_s;
        QTest::newRow("no e-mail") << QByteArray(R"({"password":"x"})") << u"missing"_s;
        QTest::newRow("no password") << QByteArray(R"({"email":"a@b.example.jp"})") << u"missing"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"email":1,"password":"x"})") << u"invalidString"_s;
        QTest::newRow("too deep") << QByteArray(5000, '[') << u"invalidJson"_s;
    }
    void badBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        const auto answer = cloud.send("POST", "/console/v1/sign-in", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type(), u"https://errors-api.cloud.com/common/"_s + error);
    }

    void otherMediaTypesAreRefused()
    {
        const auto answer =
            cloud.send("POST", "/console/v1/sign-in", "email=x", {{"Content-Type", "text/plain"}});
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.error(), u"unsupportedMediaType"_s);
    }

    void unknownMethodsAreRefused()
    {
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, u"1"_s, u"carrierPigeon"_s).error(), u"invalidEnum"_s);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_cloudsignin.moc"
