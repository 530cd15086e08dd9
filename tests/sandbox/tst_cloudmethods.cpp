// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapter 5: backup codes and recovery phone of who is signed in (R98-R103).
class CloudMethodsTest : public QObject
{
    Q_OBJECT

private:
    static inline const QString number = u"+81355501234"_s;
    Tester cloud;
    Headers session;

    Answer replaceCodes(const QString &code, const QString &method = u"authenticator"_s) const
    {
        return cloud.post("/console/v1/mfa/backup-codes", {{u"method"_s, method}, {u"code"_s, code}},
                          session);
    }
    Answer changePhone(const Headers &headers, const QJsonObject &proof = {},
                       const QString &phone = number) const
    {
        auto body = proof;
        body[u"phoneNumber"_s] = phone;
        return cloud.put("/console/v1/mfa/recovery-phone", body, headers);
    }
    static QJsonObject proof(const QString &method, const QString &code)
    {
        return {{u"method"_s, method}, {u"code"_s, code}};
    }
    QJsonObject mfa(const Headers &headers) const { return cloud.get("/console/v1/mfa", headers).json; }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        session = cloud.as(0);
    }

    // R98, R99
    void aNewSetReplacesTheOlder()
    {
        const auto old = cloud.backupCode(0, 0);
        cloud.advance(30);
        const auto codes = replaceCodes(cloud.totp(0)).json.value(u"codes"_s).toArray();
        QCOMPARE(codes.size(), 10);
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, old, u"backupCode"_s).error(), u"invalidCode"_s);
        QCOMPARE(cloud.verify(ticket, codes.at(9).toString(), u"backupCode"_s).status, 200);
        QCOMPARE(mfa(session).value(u"backupCodesLeft"_s).toInt(), 9);
        QVERIFY2(cloud.person(0).value(u"backupCodes"_s).toArray().isEmpty(), "nobody else knows them");
    }

    // R100
    void onlyTheAuthenticatorProvesThePersonForIt()
    {
        QCOMPARE(replaceCodes(cloud.backupCode(0, 0), u"backupCode"_s).error(), u"methodNotAllowed"_s);
        QCOMPARE(replaceCodes(u"123456"_s, u"recoveryEmail"_s).error(), u"methodNotAllowed"_s);
        QCOMPARE(mfa(session).value(u"backupCodesLeft"_s).toInt(), 10);
        QCOMPARE(replaceCodes(cloud.totp(0)).error(), u"codeAlreadyUsed"_s);
        QCOMPARE(replaceCodes(u"nocode"_s).parameter(u"attemptsLeft"_s), u"3"_s);
        QCOMPARE(replaceCodes({}).error(), u"missing"_s);
        QCOMPARE(replaceCodes(u"1"_s, u"carrierPigeon"_s).error(), u"invalidEnum"_s);
    }

    void wrongCodesBlockTheSignInToo()
    {
        for (int i = 0; i < 5; ++i)
            replaceCodes(u"nocode"_s);
        cloud.advance(30);
        QCOMPARE(replaceCodes(cloud.totp(0)).error(), u"tooManyAttempts"_s);
        QCOMPARE(cloud.verify(cloud.password(0).text(u"ticket"_s), cloud.totp(0)).error(),
                 u"tooManyAttempts"_s);
    }

    // R101
    void thePhoneIsChangedAndShownMasked()
    {
        QCOMPARE(changePhone(session).status, 204);
        const auto shown = mfa(session).value(u"recoveryPhone"_s).toString();
        QVERIFY(shown.endsWith(u"34") && !shown.contains(u"5550"));
        QCOMPARE(changePhone(session, {}, u"03-5550-1234"_s).error(), u"phoneInvalid"_s);
        QCOMPARE(changePhone(session, {}, {}).error(), u"missing"_s);
        cloud.restart();
        QCOMPARE(mfa(session).value(u"recoveryPhone"_s).toString(), shown);
    }

    // R102
    void onlyFromTheOrganisationOfTheFirstEnrolment()
    {
        const auto other = cloud.as(1, u"midoributsu1"_s);
        const auto refused = changePhone(other);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.type(), u"urn:ccj:error:wrongOrganization"_s);
        QCOMPARE(refused.parameter(u"customerId"_s), u"aobashoji01"_s);
        QCOMPARE(changePhone(cloud.as(1)).status, 204);
    }

    void whoNoLongerBelongsThereMayChangeItFromAnother()
    {
        const auto id = cloud.userId(session, cloud.email(1));
        QCOMPARE(cloud.remove("/administrators/" + id, session).status, 200);
        QCOMPARE(changePhone(cloud.as(1, u"midoributsu1"_s)).status, 204);
    }

    void aRecoverySessionProvesThePersonAnew_data()
    {
        QTest::addColumn<QString>("openedBy");
        QTest::newRow("a backup code") << u"backupCode"_s;
        QTest::newRow("a mailed code") << u"recoveryEmail"_s;
    }
    void aRecoverySessionProvesThePersonAnew()
    {
        QFETCH(QString, openedBy);
        const auto recovered = cloud.asRecovered(0, openedBy);
        QCOMPARE(changePhone(recovered).error(), u"missing"_s);
        QCOMPARE(changePhone(recovered, proof(u"recoveryEmail"_s, u"123456"_s)).error(),
                 u"methodNotAllowed"_s);
        QCOMPARE(changePhone(recovered, proof(u"backupCode"_s, cloud.backupCode(0, 7)), u"1"_s).error(),
                 u"phoneInvalid"_s);
        QVERIFY2(changePhone(recovered, proof(u"backupCode"_s, cloud.backupCode(0, 7))).status == 204,
                 "a bad number has spent no code");
        QCOMPARE(changePhone(recovered, proof(u"backupCode"_s, cloud.backupCode(0, 7))).error(),
                 u"codeAlreadyUsed"_s);
        cloud.advance(60);
        QCOMPARE(changePhone(recovered, proof(u"authenticator"_s, cloud.totp(0))).status, 204);
        QCOMPARE(changePhone(recovered, proof(u"authenticator"_s, cloud.totp(0))).error(),
                 u"codeAlreadyUsed"_s);
    }

    void anApiClientHasNoMethods()
    {
        const auto client = Tester::bearer(cloud.clientToken(cloud.apiClient()).text(u"access_token"_s));
        QCOMPARE(cloud.get("/console/v1/mfa", client).error(), u"personRequired"_s);
        QCOMPARE(changePhone(client).error(), u"personRequired"_s);
    }
};

QTEST_GUILESS_MAIN(CloudMethodsTest)
#include "tst_cloudmethods.moc"
