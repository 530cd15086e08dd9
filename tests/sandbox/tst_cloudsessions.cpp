// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapter 3: how a session lives, is renewed, moved and ended.
class CloudSessionsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;

    Answer refresh(const QJsonObject &tokens)
    {
        return cloud.post("/console/v1/session/refresh",
                          {{u"refreshToken"_s, tokens.value(u"refreshToken"_s)}});
    }
    Answer list(const QJsonObject &tokens, const QString &customer = u"aobashoji01"_s)
    {
        return cloud.get("/administrators?maxItemCount=1", bearer(tokens, customer));
    }
    static Headers bearer(const QJsonObject &tokens, const QString &customer = u"aobashoji01"_s)
    {
        return Tester::bearer(tokens.value(u"accessToken"_s).toString(), customer);
    }
    Answer change(const QJsonObject &tokens, const QString &customer)
    {
        auto headers = bearer(tokens);
        headers.removeLast();
        return cloud.post("/console/v1/session/customer",
                          {{u"customerId"_s, customer}, {u"refreshToken"_s, tokens.value(u"refreshToken"_s)}},
                          headers);
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void anAccessTokenLivesFifteenMinutes()
    {
        const auto tokens = cloud.signIn(0);
        cloud.advance(899);
        QCOMPARE(list(tokens).status, 200);
        cloud.advance(1);
        const auto expired = list(tokens);
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.type(), u"urn:ccj:error:tokenExpired"_s);
        QCOMPARE(list(refresh(tokens).json).status, 200);
    }

    void aLostRefreshAnswerCanBeAskedForAgain()
    {
        const auto tokens = cloud.signIn(0);
        const auto first = refresh(tokens).json;
        cloud.advance(59);
        const auto second = refresh(tokens).json;
        QCOMPARE(second.value(u"accessToken"_s), first.value(u"accessToken"_s));
        QCOMPARE(second.value(u"refreshToken"_s), first.value(u"refreshToken"_s));
        QVERIFY(second.value(u"expiresIn"_s).toInt() <= 841);
        QVERIFY2(list(tokens).status == 200, "the older access token works until its own expiry");
        QCOMPARE(list(second).status, 200);
    }

    void anOldRefreshTokenEndsTheSessionOnceTheNewPairIsUsed()
    {
        const auto tokens = cloud.signIn(0);
        const auto next = refresh(tokens).json;
        QCOMPARE(list(next).status, 200);
        QCOMPARE(refresh(tokens).type(), u"urn:ccj:error:sessionRevoked"_s);
        QCOMPARE(list(next).error(), u"sessionRevoked"_s);
        QCOMPARE(refresh(next).error(), u"sessionRevoked"_s);
    }

    void anOldRefreshTokenEndsTheSessionOnceTheNextIsUsed()
    {
        const auto tokens = cloud.signIn(0);
        const auto next = refresh(tokens).json;
        QCOMPARE(refresh(next).status, 200);
        QCOMPARE(refresh(tokens).error(), u"sessionRevoked"_s);
    }

    void anOldRefreshTokenEndsTheSessionAfterAMinute()
    {
        const auto tokens = cloud.signIn(0);
        const auto next = refresh(tokens).json;
        cloud.advance(61);
        QCOMPARE(refresh(tokens).error(), u"sessionRevoked"_s);
        QCOMPARE(list(next).error(), u"sessionRevoked"_s);
    }

    void anUnknownRefreshTokenEndsTheSessionThatShowsIt()
    {
        const auto tokens = cloud.signIn(0);
        const QJsonObject madeUp{{u"refreshToken"_s, u"made up"_s}};
        QCOMPARE(cloud.post("/console/v1/session/refresh", madeUp).error(), u"sessionRevoked"_s);
        QCOMPARE(list(tokens).status, 200);
        QCOMPARE(cloud.post("/console/v1/session/refresh", madeUp, bearer(tokens)).error(),
                 u"sessionRevoked"_s);
        QCOMPARE(list(tokens).error(), u"sessionRevoked"_s);
    }

    void anIdleHourEndsIt()
    {
        const auto tokens = cloud.signIn(0);
        cloud.advance(1800);
        auto next = refresh(tokens).json;
        cloud.advance(1799);
        next = refresh(next).json;
        QVERIFY2(!next.isEmpty(), "a refresh within the hour works but does not move the idle clock");
        cloud.advance(1);
        const auto ended = list(next);
        QCOMPARE(ended.status, 401);
        QCOMPARE(ended.error(), u"sessionExpired"_s);
        QCOMPARE(ended.parameter(u"reason"_s), u"idle"_s);
        QCOMPARE(refresh(next).parameter(u"reason"_s), u"idle"_s);
    }

    void markedRequestsAndActivityMoveTheIdleClock()
    {
        const auto tokens = cloud.signIn(0);
        cloud.advance(600);
        auto marked = bearer(tokens);
        marked.emplaceBack("Console-Activity", "user");
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", marked).status, 200);
        const auto session = cloud.get("/console/v1/session", bearer(tokens)).json;
        const auto started = QDateTime::fromString(session.value(u"startedAt"_s).toString(), Qt::ISODate);
        const auto idleEnds = QDateTime::fromString(session.value(u"idleEndsAt"_s).toString(), Qt::ISODate);
        QVERIFY(qAbs(started.secsTo(idleEnds) - 4200) <= 2);
        QCOMPARE(session.value(u"customerId"_s).toString(), u"aobashoji01"_s);
        QCOMPARE(list(tokens).status, 200);
        QVERIFY2(cloud.get("/console/v1/session", bearer(tokens)).json.value(u"idleEndsAt"_s) ==
                     session.value(u"idleEndsAt"_s),
                 "an unmarked request does not");
    }

    void aDayIsTheMost()
    {
        const auto tokens = cloud.signIn(0);
        auto current = tokens;
        for (int hour = 0; hour < 47; ++hour) {
            cloud.advance(1800);
            current = refresh(current).json;
            QCOMPARE(cloud.send("POST", "/console/v1/session/activity", {}, bearer(current)).status, 204);
        }
        cloud.advance(1800);
        QCOMPARE(list(current).parameter(u"reason"_s), u"maximum"_s);
    }

    void theEndOfASessionGoesBeforeTheEndOfAToken()
    {
        const auto tokens = cloud.signIn(0);
        cloud.advance(3600);
        QCOMPARE(list(tokens).error(), u"sessionExpired"_s);
    }

    void switchingOrganisation()
    {
        const auto tokens = cloud.signIn(1);
        QCOMPARE(list(tokens).status, 200);
        const auto moved = change(tokens, u"midoributsu1"_s);
        QCOMPARE(moved.status, 200);
        QVERIFY2(moved.json.value(u"sessionEndsAt"_s) == tokens.value(u"sessionEndsAt"_s),
                 "the 24 hours go on");
        QCOMPARE(list(tokens).error(), u"tokenExpired"_s);
        QCOMPARE(change(tokens, u"midoributsu1"_s).json.value(u"accessToken"_s),
                 moved.json.value(u"accessToken"_s));
        QCOMPARE(list(moved.json, u"midoributsu1"_s).status, 200);
        QCOMPARE(list(moved.json).error(), u"wrongCustomer"_s);
        QVERIFY2(change(tokens, u"midoributsu1"_s).error() == u"sessionRevoked",
                 "repeatable until the pair is used");
    }

    void switchingToAStrangersOrganisationIsRefused()
    {
        const auto tokens = cloud.signIn(0);
        const auto refused = change(tokens, u"midoributsu1"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.error(), u"authorization"_s);
        QCOMPARE(refresh(tokens).status, 200);
    }

    void signOutKillsEveryTokenAtOnce()
    {
        const auto tokens = cloud.signIn(0);
        QCOMPARE(cloud.remove("/console/v1/session", bearer(tokens)).status, 204);
        QCOMPARE(list(tokens).error(), u"sessionRevoked"_s);
        QCOMPARE(refresh(tokens).error(), u"sessionRevoked"_s);
    }

    void sessionsTicketsAndClientTokensSurviveARestart()
    {
        const auto tokens = cloud.signIn(0);
        const auto ticket = cloud.password(2).text(u"ticket"_s);
        const auto client = cloud.clientToken(cloud.apiClient()).text(u"access_token"_s);
        const auto next = refresh(tokens).json;
        cloud.restart();
        QCOMPARE(refresh(tokens).json.value(u"accessToken"_s), next.value(u"accessToken"_s));
        QCOMPARE(list(next).status, 200);
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", Tester::bearer(client)).status, 200);
        QCOMPARE(cloud.verify(ticket, cloud.totp(2)).status, 200);
    }

    void theCustomerHeaderMustBeTheTokens()
    {
        const auto tokens = cloud.signIn(0);
        QCOMPARE(list(tokens, u"AOBASHOJI01"_s).status, 200);
        const auto wrong = cloud.get("/console/v1/me", bearer(tokens, u"midoributsu1"_s));
        QCOMPARE(wrong.status, 403);
        QCOMPARE(wrong.type(), u"urn:ccj:error:wrongCustomer"_s);
        auto without = bearer(tokens);
        without.removeLast();
        QCOMPARE(cloud.get("/console/v1/me", without).status, 200);
        const auto missing = cloud.get("/administrators", without);
        QCOMPARE(missing.status, 400);
        QCOMPARE(missing.error(), u"missing"_s);
    }

    void withoutATokenOrWithAMadeUpOne()
    {
        const auto missing = cloud.get("/administrators", {{"Citrix-CustomerId", "aobashoji01"}});
        QCOMPARE(missing.status, 401);
        QCOMPARE(missing.type(), u"https://errors-api.cloud.com/common/authentication"_s);
        QCOMPARE(missing.parameter(u"reason"_s), u"missing"_s);
        QCOMPARE(cloud.get("/administrators", Tester::bearer(u"made up"_s)).parameter(u"reason"_s),
                 u"invalid"_s);
    }

    void bothSpellingsOfTheSchemeAreRead()
    {
        const auto token = cloud.signIn(0).value(u"accessToken"_s).toString().toLatin1();
        for (const auto *scheme : {"CwsAuth Bearer=", "CWSAuth bearer=", "Bearer ", "bearer "})
            QCOMPARE(cloud.get("/console/v1/me", {{"Authorization", scheme + token}}).status, 200);
    }

    void theProfile()
    {
        const auto me = cloud.get("/console/v1/me", bearer(cloud.signIn(1))).json;
        QCOMPARE(me.value(u"email"_s).toString(), cloud.email(1));
        QCOMPARE(me.value(u"accessType"_s).toString(), u"Full"_s);
        QCOMPARE(me.value(u"providerType"_s).toString(), u"CitrixSts"_s);
        QCOMPARE(me.value(u"customers"_s).toArray().size(), 2);
        const auto mfa = me.value(u"mfa"_s).toObject();
        QCOMPARE(mfa.value(u"enrolled"_s).toBool(), true);
        QCOMPARE(mfa.value(u"backupCodesLeft"_s).toInt(), 10);
        QVERIFY(mfa.value(u"recoveryPhone"_s).toString().startsWith(u"****"));
        QCOMPARE(mfa.value(u"recoveryEmail"_s).toString(), u"s***@aobashoji.example.jp"_s);
    }
};

QTEST_GUILESS_MAIN(CloudSessionsTest)
#include "tst_cloudsessions.moc"
