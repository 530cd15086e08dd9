// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/enroller.h"

#include <QTest>

#include <thread>

using namespace ccj::sandbox::test;

/// console-api chapter 4: names and password of who is signed in (R43-R45).
class CloudProfileTest : public QObject
{
    Q_OBJECT

private:
    static inline const QString newPassword = u"Fuji-3776-yama"_s;
    Tester cloud;
    Headers session;

    QString present(int position = 0) const { return cloud.person(position).value(u"password"_s).toString(); }
    Answer change(const QString &current, const QString &next, const Headers &headers) const
    {
        return cloud.put("/console/v1/me/password",
                         {{u"currentPassword"_s, current}, {u"newPassword"_s, next}}, headers);
    }
    Answer signIn(const QString &password) const
    {
        return cloud.post("/console/v1/sign-in", {{u"email"_s, cloud.email(0)}, {u"password"_s, password}});
    }

private Q_SLOTS:
    void init()
    {
        cloud.comeFrom(u"127.0.0.1"_s);
        QCOMPARE(cloud.reset(), 204);
        session = cloud.as(0);
    }

    // R45
    void newNamesShowInEveryOrganisation()
    {
        const auto shared = cloud.as(1);
        const auto answer = cloud.patch("/console/v1/me",
                                        {{u"firstName"_s, u" 美咲 "_s}, {u"lastName"_s, u"山田"_s}}, shared);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text(u"displayName"_s), u"山田 美咲"_s);
        QCOMPARE(answer.text(u"firstName"_s), u"美咲"_s);
        QCOMPARE(cloud.get("/console/v1/me", shared).json, answer.json);
        for (const auto &customer : {u"aobashoji01"_s, u"midoributsu1"_s}) {
            const auto row = cloud.administrator(cloud.as(1, customer), cloud.email(1));
            QCOMPARE(row.value(u"displayName"_s).toString(), u"山田 美咲"_s);
        }
    }

    void aNameThatIsLeftOutStays()
    {
        const auto before = cloud.get("/console/v1/me", session).json;
        const auto answer = cloud.patch("/console/v1/me", {{u"firstName"_s, u"Mary Ann"_s}}, session);
        QCOMPARE(answer.text(u"firstName"_s), u"Mary Ann"_s);
        QCOMPARE(answer.json.value(u"lastName"_s), before.value(u"lastName"_s));
        QCOMPARE(cloud.patch("/console/v1/me", {}, session).json, answer.json);
    }

    void badNames_data()
    {
        QTest::addColumn<QJsonValue>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("empty") << QJsonValue(QString()) << u"missing"_s;
        QTest::newRow("blank") << QJsonValue(u"　 "_s) << u"missing"_s;
        QTest::newRow("null") << QJsonValue() << u"missing"_s;
        QTest::newRow("a number") << QJsonValue(7) << u"invalidString"_s;
        QTest::newRow("a forbidden character") << QJsonValue(u"a<b"_s) << u"invalidString"_s;
        QTest::newRow("a control character") << QJsonValue(u"a\u0007b"_s) << u"invalidString"_s;
        QTest::newRow("too long") << QJsonValue(QString(257, u'あ')) << u"invalidString"_s;
    }
    void badNames()
    {
        QFETCH(QJsonValue, name);
        QFETCH(QString, error);
        const auto before = cloud.get("/console/v1/me", session).json;
        const auto refused =
            cloud.patch("/console/v1/me", {{u"lastName"_s, name}, {u"firstName"_s, u"花"_s}}, session);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), error);
        QCOMPARE(refused.parameter(u"field"_s), u"lastName"_s);
        QCOMPARE(cloud.get("/console/v1/me", session).json, before);
    }

    // R43
    void aNewPasswordEndsWhatTheOldOneOpened()
    {
        const auto other = cloud.as(0);
        const auto ticket = signIn(present()).text(u"ticket"_s);
        const auto started =
            cloud.post("/console/v1/mfa/device-changes", {{u"reason"_s, u"reset"_s}}, session);
        const auto old = present();
        QCOMPARE(change(old, newPassword, session).status, 204);

        QCOMPARE(signIn(old).error(), u"invalidCredentials"_s);
        QCOMPARE(signIn(newPassword).status, 200);
        QCOMPARE(cloud.get("/console/v1/session", session).status, 200);
        QCOMPARE(cloud.get("/console/v1/session", other).error(), u"sessionRevoked"_s);
        cloud.advance(30);
        QCOMPARE(cloud.verify(ticket, cloud.totp(0)).error(), u"ticketExpired"_s);
        const auto path =
            "/console/v1/mfa/device-changes/" + started.text(u"changeId"_s).toLatin1() + "/recovery-code";
        QCOMPARE(cloud.post(path, {}, session).status, 404);
        const auto mail = cloud.mails(cloud.email(0)).at(0).toObject();
        QVERIFY(mail.value(u"subject"_s).toString().contains(u"パスワード"));
        QVERIFY2(!mail.value(u"text"_s).toString().contains(newPassword), "a mail is no place for it");
        QVERIFY2(cloud.person(0).value(u"password"_s).isNull(), "only its owner knows it");
    }

    void itHoldsAfterARestart()
    {
        const auto old = present();
        QCOMPARE(change(old, newPassword, session).status, 204);
        cloud.restart();
        QCOMPARE(signIn(old).status, 401);
        QCOMPARE(signIn(newPassword).status, 200);
    }

    // R44
    void weakPasswordsAreRefusedWithTheRules_data()
    {
        QTest::addColumn<QString>("weak");
        QTest::addColumn<QString>("rules");
        QTest::newRow("short") << u"Aa1-"_s << u"length"_s;
        QTest::newRow("long") << u"Aa1-"_s + QString(125, u'x') << u"length"_s;
        QTest::newRow("no capital") << u"fuji-3776-yama"_s << u"upperCase"_s;
        QTest::newRow("no small letter") << u"FUJI-3776-YAMA"_s << u"lowerCase"_s;
        QTest::newRow("no digit") << u"Fuji-yama-san"_s << u"digit"_s;
        QTest::newRow("no sign") << u"Fuji3776yama"_s << u"special"_s;
        QTest::newRow("several") << u"fuji"_s << u"length,upperCase,digit,special"_s;
    }
    void weakPasswordsAreRefusedWithTheRules()
    {
        QFETCH(QString, weak);
        QFETCH(QString, rules);
        const auto refused = change(present(), weak, session);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.type(), u"urn:ccj:error:passwordTooWeak"_s);
        QCOMPARE(refused.parameter(u"rules"_s), rules);
        QCOMPARE(cloud.password(0).status, 200);
    }

    void theUserNameIsNoPassword()
    {
        const auto name = cloud.email(0).section(u'@', 0, 0);
        QCOMPARE(change(present(), u"X-1-"_s + name, session).parameter(u"rules"_s), u"userName"_s);
    }

    void thePresentPasswordIsNotANewOne()
    {
        QCOMPARE(change(present(), present(), session).error(), u"passwordReused"_s);
    }

    void wrongPasswordsCountLikeAtSignIn()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(change(u"wrong"_s, newPassword, session).error(), u"invalidCredentials"_s);
        const auto blocked = change(present(), newPassword, session);
        QCOMPARE(blocked.error(), u"tooManyAttempts"_s);
        QVERIFY(blocked.header("Retry-After").toInt() > 800);
        QCOMPARE(cloud.password(0).error(), u"tooManyAttempts"_s);
        QVERIFY2(cloud.get("/console/v1/session", session).status == 200, "the session lives on");
    }

    // With hashes that take their time, so that all are judged before the first is stored.
    void ofSeveralChangesAtOnceOneWins()
    {
        Tester slow(u"empty"_s, ccj::sandbox::PasswordHasher::Cost::Interactive);
        Enroller owner(slow, 0);
        owner.upTo(u"finish"_s);
        const auto tokens = slow.goOn(owner.finish());
        const auto headers = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        const auto old = slow.person(0).value(u"password"_s);
        std::atomic<int> changed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                const QJsonObject body{{u"currentPassword"_s, old},
                                       {u"newPassword"_s, newPassword + QString::number(i)}};
                changed += slow.put("/console/v1/me/password", body, headers).status == 204;
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(changed.load(), 1);
    }

    void badBodies()
    {
        QCOMPARE(change({}, newPassword, session).error(), u"missing"_s);
        QCOMPARE(change(present(), {}, session).error(), u"missing"_s);
        QCOMPARE(cloud.send("PUT", "/console/v1/me/password", "{", session).error(), u"invalidJson"_s);
        QCOMPARE(change(present(), newPassword, {}).error(), u"authentication"_s);
    }
};

QTEST_GUILESS_MAIN(CloudProfileTest)
#include "tst_cloudprofile.moc"
