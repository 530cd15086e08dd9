// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapter 5: another device in place of the first (R82-R97).
class CloudDeviceChangeTest : public QObject
{
    Q_OBJECT

private:
    static inline const QByteArray base = "/console/v1/mfa/device-changes";
    Tester cloud;
    Headers session;

    Answer begin(const Headers &headers, const QString &reason = u"lost"_s) const
    {
        return cloud.post(base, {{u"reason"_s, reason}}, headers);
    }
    QByteArray opened(const Headers &headers) const { return begin(headers).text(u"changeId"_s).toLatin1(); }
    Answer askMail(const QByteArray &id, const Headers &headers) const
    {
        return cloud.post(base + '/' + id + "/recovery-code", {}, headers);
    }
    Answer prove(const QByteArray &id, const QString &method, const QString &code,
                 const Headers &headers) const
    {
        return cloud.post(base + '/' + id + "/verify-identity", {{u"method"_s, method}, {u"code"_s, code}},
                          headers);
    }
    Answer complete(const QByteArray &id, const QString &code, const Headers &headers) const
    {
        return cloud.post(base + '/' + id + "/verify-authenticator", {{u"code"_s, code}}, headers);
    }
    Answer cancel(const QByteArray &id, const Headers &headers) const
    {
        return cloud.remove(base + '/' + id, headers);
    }
    QString proved(const QByteArray &id, int position = 0)
    {
        cloud.advance(30);
        return prove(id, u"authenticator"_s, cloud.totp(position), session).text(u"secret"_s);
    }
    QString enrolledAt() const { return cloud.get("/console/v1/mfa", session).text(u"enrolledAt"_s); }
    bool oldDeviceWorks(const QString &oldSecret)
    {
        cloud.advance(60);
        return cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totpOf(oldSecret)).status == 200;
    }

private Q_SLOTS:
    void init()
    {
        cloud.comeFrom(u"127.0.0.1"_s);
        QCOMPARE(cloud.reset(), 204);
        session = cloud.as(0);
    }

    // R86-R95
    void theWholeWay()
    {
        const auto before = enrolledAt();
        const auto oldSecret = cloud.person(0).value(u"totpSecret"_s).toString();
        const auto start = begin(session, u"newDevice"_s);
        QCOMPARE(start.status, 201);
        QCOMPARE(start.json.value(u"methods"_s).toArray(),
                 (QJsonArray{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s}));
        const auto id = start.text(u"changeId"_s).toLatin1();
        const auto secret = proved(id);
        QVERIFY(!secret.isEmpty() && secret != oldSecret);
        QVERIFY2(oldDeviceWorks(oldSecret), "until the last step succeeded");
        QCOMPARE(enrolledAt(), before);

        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 204);
        QVERIFY2(enrolledAt() > before, "how a client tells the devices apart");
        QVERIFY(!oldDeviceWorks(oldSecret));
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, cloud.totpOf(secret)).status, 200);
        const auto mfa = cloud.get("/console/v1/mfa", session).json;
        QCOMPARE(mfa.value(u"backupCodesLeft"_s).toInt(), 10);
        QCOMPARE(mfa.value(u"enrolledCustomerId"_s).toString(), u"aobashoji01"_s);
    }

    void theCodeThatCompletedItIsSpent()
    {
        const auto id = opened(session);
        const auto secret = proved(id);
        const auto code = cloud.totpOf(secret);
        QCOMPARE(complete(id, code, session).status, 204);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), code).error(), u"codeAlreadyUsed"_s);
    }

    void otherSessionsAndTicketsEndAndTheOwnerIsTold()
    {
        const auto other = cloud.as(0);
        const auto stranger = cloud.as(4);
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        const auto id = opened(session);
        const auto secret = proved(id);
        const auto mails = cloud.mails(cloud.email(0)).size();
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 204);
        QCOMPARE(cloud.get("/console/v1/session", session).status, 200);
        QCOMPARE(cloud.get("/console/v1/session", other).error(), u"sessionRevoked"_s);
        QCOMPARE(cloud.get("/console/v1/session", stranger).status, 200);
        QCOMPARE(cloud.verify(ticket, cloud.totpOf(secret, 1)).error(), u"ticketExpired"_s);
        QCOMPARE(cloud.mails(cloud.email(0)).size(), mails + 1);
        QVERIFY(cloud.mails(cloud.email(0))
                    .at(0)
                    .toObject()
                    .value(u"subject"_s)
                    .toString()
                    .contains(u"デバイス"));
    }

    void theMailSpeaksEnglishToo()
    {
        session << std::pair(QByteArray("Accept-Language"), QByteArray("en-GB,en;q=0.9"));
        const auto id = opened(session);
        const auto secret = proved(id);
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 204);
        QVERIFY(cloud.mails(cloud.email(0))
                    .at(0)
                    .toObject()
                    .value(u"subject"_s)
                    .toString()
                    .contains(u"authenticator app"));
    }

    // R91
    void everyMethodProvesThePerson_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("a backup code") << u"backupCode"_s;
        QTest::newRow("a mailed code") << u"recoveryEmail"_s;
    }
    void everyMethodProvesThePerson()
    {
        QFETCH(QString, method);
        const auto id = opened(session);
        auto code = cloud.backupCode(0, 5);
        if (method == u"recoveryEmail") {
            QCOMPARE(askMail(id, session).status, 202);
            QCOMPARE(askMail(id, session).error(), u"tooManyAttempts"_s);
            code = cloud.mailedCode(cloud.email(0));
        }
        const auto key = prove(id, method, code, session);
        QCOMPARE(key.status, 200);
        QCOMPARE(complete(id, cloud.totpOf(key.text(u"secret"_s)), session).status, 204);
    }

    // R91
    void theBackupCodeOfTheSignInIsSpent()
    {
        const auto recovered = cloud.asRecovered(0, u"backupCode"_s);
        const auto id = opened(recovered);
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), recovered).error(), u"codeAlreadyUsed"_s);
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 1), recovered).status, 200);
    }

    void theAuthenticatorCodeOfTheSignInIsSpent()
    {
        QCOMPARE(prove(opened(session), u"authenticator"_s, cloud.totp(0), session).error(),
                 u"codeAlreadyUsed"_s);
    }

    void aSessionOpenedByAMailedCodeIsNotProvedByAnother()
    {
        const auto recovered = cloud.asRecovered(0, u"recoveryEmail"_s);
        cloud.advance(60);
        const auto start = begin(recovered);
        QCOMPARE(start.json.value(u"methods"_s).toArray(), (QJsonArray{u"authenticator"_s, u"backupCode"_s}));
        const auto id = start.text(u"changeId"_s).toLatin1();
        const auto asked = askMail(id, recovered);
        QCOMPARE(asked.status, 403);
        QCOMPARE(asked.type(), u"urn:ccj:error:methodNotAllowed"_s);
        QCOMPARE(prove(id, u"recoveryEmail"_s, u"123456"_s, recovered).error(), u"methodNotAllowed"_s);
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), recovered).status, 200);
    }

    void howTheSessionWasOpenedStaysThroughRefreshAndSwitch()
    {
        const auto ticket = cloud.password(1).text(u"ticket"_s);
        cloud.post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}});
        const auto tokens =
            cloud.goOn(cloud.verify(ticket, cloud.mailedCode(cloud.email(1)), u"recoveryEmail"_s));
        const auto refreshed =
            cloud.post("/console/v1/session/refresh", {{u"refreshToken"_s, tokens.value(u"refreshToken"_s)}});
        const auto switched = cloud.post(
            "/console/v1/session/customer",
            {{u"customerId"_s, u"midoributsu1"_s}, {u"refreshToken"_s, refreshed.text(u"refreshToken"_s)}},
            Tester::bearer(refreshed.text(u"accessToken"_s)));
        const auto headers = Tester::bearer(switched.text(u"accessToken"_s), u"midoributsu1"_s);
        QVERIFY(!begin(headers).json.value(u"methods"_s).toArray().contains(u"recoveryEmail"_s));
    }

    void withoutBackupCodesTheyAreNotOffered()
    {
        for (int i = 0; i < 10; ++i)
            cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.backupCode(0, i), u"backupCode"_s);
        QVERIFY(!begin(session).json.value(u"methods"_s).toArray().contains(u"backupCode"_s));
    }

    void wrongCodesShareTheCountersOfTheSignIn()
    {
        const auto id = opened(session);
        QCOMPARE(prove(id, u"authenticator"_s, u"nocode"_s, session).parameter(u"attemptsLeft"_s), u"4"_s);
        cloud.verify(cloud.password(0).text(u"ticket"_s), u"nocode"_s);
        QCOMPARE(prove(id, u"authenticator"_s, u"nocode"_s, session).parameter(u"attemptsLeft"_s), u"2"_s);
        const auto key = prove(id, u"backupCode"_s, cloud.backupCode(0, 0), session);
        QVERIFY2(key.status == 200, "each kind has its own");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(complete(id, u"nocode"_s, session).error(), u"invalidCode"_s);
        const auto blocked = complete(id, cloud.totpOf(key.text(u"secret"_s)), session);
        QCOMPARE(blocked.error(), u"tooManyAttempts"_s);
        const auto wait = blocked.header("Retry-After").toInt();
        QVERIFY(wait > 0 && wait <= 900);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totp(0, 1)).status, 429);
        cloud.advance(wait);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totp(0)).status, 200);
    }

    void aMailedCodeBelongsToItsChange()
    {
        const auto first = opened(session);
        askMail(first, session);
        const auto code = cloud.mailedCode(cloud.email(0));
        const auto second = opened(session);
        QCOMPARE(prove(second, u"recoveryEmail"_s, code, session).error(), u"invalidCode"_s);
        cloud.advance(60);
        askMail(second, session);
        const auto late = cloud.mailedCode(cloud.email(0));
        cloud.advance(600);
        QCOMPARE(prove(second, u"recoveryEmail"_s, late, session).error(), u"codeExpired"_s);
    }

    void aNewKeyTakesOneStepEachWay()
    {
        const auto id = opened(session);
        const auto secret = proved(id);
        QCOMPARE(complete(id, cloud.totpOf(secret, -2), session).error(), u"invalidCode"_s);
        QCOMPARE(complete(id, cloud.totpOf(secret, 2), session).error(), u"invalidCode"_s);
        QCOMPARE(complete(id, cloud.totp(0, 1), session).error(), u"invalidCode"_s);
        QCOMPARE(complete(id, cloud.totpOf(secret, 1), session).status, 204);
    }

    void stepsOutOfOrderAreRefused()
    {
        const auto id = opened(session);
        QCOMPARE(complete(id, u"123456"_s, session).error(), u"wrongStep"_s);
        const auto secret = proved(id);
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), session).error(), u"wrongStep"_s);
        QCOMPARE(askMail(id, session).error(), u"wrongStep"_s);
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 204);
        QCOMPARE(complete(id, cloud.totpOf(secret, 1), session).error(), u"wrongStep"_s);
        QCOMPARE(cancel(id, session).error(), u"wrongStep"_s);
        QVERIFY2(prove(opened(session), u"backupCode"_s, cloud.backupCode(0, 0), session).status == 200,
                 "what was refused has spent nothing");
    }

    // R96
    void leavingKeepsTheOldDevice()
    {
        const auto oldSecret = cloud.person(0).value(u"totpSecret"_s).toString();
        const auto id = opened(session);
        const auto secret = proved(id);
        QCOMPARE(cancel(id, session).status, 204);
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 404);
        QCOMPARE(cancel(id, session).status, 404);
        QVERIFY(oldDeviceWorks(oldSecret));
    }

    void aNewerChangeClosesTheEarlier()
    {
        const auto former = opened(session);
        const auto formerSecret = proved(former);
        const auto latter = opened(session);
        const auto gone = complete(former, cloud.totpOf(formerSecret), session);
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.error(), u"notFound"_s);
        const auto secret = proved(latter);
        QCOMPARE(complete(latter, cloud.totpOf(secret), session).status, 204);
        const auto late = complete(former, cloud.totpOf(formerSecret), session);
        QCOMPARE(late.status, 409);
        QVERIFY2(late.type() == u"urn:ccj:error:superseded", "the device is not the one it began with");
        QCOMPARE(cancel(former, session).error(), u"superseded"_s);
    }

    void aChangeBelongsToItsSession()
    {
        const auto other = cloud.as(0);
        const auto stranger = cloud.as(4);
        const auto id = opened(session);
        for (const auto &headers : {other, stranger}) {
            QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), headers).status, 404);
            QCOMPARE(cancel(id, headers).status, 404);
        }
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), session).status, 200);
    }

    void aChangeLivesThirtyMinutes()
    {
        const auto id = opened(session);
        const auto secret = proved(id);
        cloud.advance(30 * 60);
        const auto tokens = cloud.get("/console/v1/session", session);
        QVERIFY2(tokens.error() == u"tokenExpired", "the token went before it");
        const auto again = cloud.signIn(0);
        const auto fresh = Tester::bearer(again.value(u"accessToken"_s).toString());
        QCOMPARE(complete(id, cloud.totpOf(secret), fresh).status, 404);
    }

    void anExpiredTokenTouchesNeitherCodeNorCounter()
    {
        const auto tokens = cloud.signIn(0);
        session = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        const auto id = opened(session);
        cloud.advance(900);
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), session).error(), u"tokenExpired"_s);
        const auto refreshed =
            cloud.post("/console/v1/session/refresh", {{u"refreshToken"_s, tokens.value(u"refreshToken"_s)}});
        session = Tester::bearer(refreshed.text(u"accessToken"_s));
        QCOMPARE(prove(id, u"backupCode"_s, cloud.backupCode(0, 0), session).status, 200);
        cloud.advance(890);
        const auto last = cloud.post("/console/v1/session/refresh",
                                     {{u"refreshToken"_s, refreshed.text(u"refreshToken"_s)}});
        session = Tester::bearer(last.text(u"accessToken"_s));
        cloud.advance(20);
        QVERIFY2(complete(id, u"123456"_s, session).status == 404, "it took longer than thirty minutes");
    }

    void itGoesOnAfterARestartAndIsGoneAfterAReset()
    {
        const auto id = opened(session);
        const auto secret = proved(id);
        cloud.restart();
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 204);
        cloud.restart();
        QCOMPARE(complete(id, cloud.totpOf(secret), session).error(), u"wrongStep"_s);
        QCOMPARE(cloud.reset(), 204);
        session = cloud.as(0);
        QCOMPARE(complete(id, cloud.totpOf(secret), session).status, 404);
    }

    void badBodies()
    {
        QCOMPARE(begin(session, u"bored"_s).error(), u"invalidEnum"_s);
        QCOMPARE(cloud.post(base, {}, session).error(), u"missing"_s);
        QCOMPARE(cloud.send("POST", base, "[", session).error(), u"invalidJson"_s);
        const auto id = opened(session);
        QCOMPARE(prove(id, u"carrierPigeon"_s, u"1"_s, session).error(), u"invalidEnum"_s);
        QCOMPARE(prove(id, u"authenticator"_s, {}, session).error(), u"missing"_s);
    }
};

QTEST_GUILESS_MAIN(CloudDeviceChangeTest)
#include "tst_clouddevicechange.moc"
