// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapter 7: sending invitations again, accepting them, finding people in the directory.
class CloudInvitationsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    Headers full;
    const QString password = u"Fuji-3776-yama"_s;

    void invite(const QString &email, const Headers &headers)
    {
        const QJsonObject model{{u"accessType"_s, u"Full"_s},
                                {u"providerType"_s, u"CitrixSts"_s},
                                {u"type"_s, u"AdministratorUser"_s},
                                {u"email"_s, email},
                                {u"displayName"_s, u"新人 花"_s}};
        QCOMPARE(cloud.post("/administrators/$create", model, headers).status, 200);
    }
    QString tokenFor(const QString &email)
    {
        const auto mails = cloud.mails(email);
        for (const auto &mail : mails) {
            const auto link = mail.toObject().value(u"link"_s).toString();
            if (!link.isEmpty())
                return link.section(u"token="_s, 1);
        }
        return {};
    }
    Answer page(const QString &token) { return cloud.get("/invitations/accept?token=" + token.toLatin1()); }
    /// Opens the page behind the link and sends its form; the status of what is shown then.
    int accept(const QString &token, const QString &with)
    {
        const auto shown = page(token);
        if (shown.status != 200)
            return shown.status;
        static const QRegularExpression field(u"name=\"form_token\" value=\"([^\"]+)\""_s);
        const auto formToken = field.match(QString::fromUtf8(shown.body)).captured(1);
        const auto body = "form_token=" + formToken.toLatin1() + "&token=" + token.toLatin1() +
                          "&password=" + with.toUtf8().toPercentEncoding();
        return cloud
            .send("POST", "/invitations/accept", body,
                  {{"Content-Type", "application/x-www-form-urlencoded"},
                   {"Cookie", shown.header("Set-Cookie").split(';').first()}})
            .status;
    }
    Answer resend(const QString &email)
    {
        return cloud.post("/console/v1/invitations/resend", {{u"email"_s, email}}, full);
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        full = cloud.as(0);
    }

    // R114
    void aNewPersonSetsAPasswordAndIsActive()
    {
        const auto email = u"shinjin@aobashoji.example.jp"_s;
        invite(email, full);
        const auto token = tokenFor(email);
        QVERIFY(QString::fromUtf8(page(token).body).contains(u"株式会社青葉商事"));
        QVERIFY2(page(token).status == 200, "looking changes nothing");

        QCOMPARE(accept(token, password), 200);
        const auto row = cloud.administrator(full, email);
        QCOMPARE(row.value(u"pending"_s).toBool(), false);
        QVERIFY(!row.value(u"userId"_s).toString().isEmpty());
        QVERIFY(cloud.mails(email).at(0).toObject().value(u"subject"_s).toString().contains(u"ようこそ"));
        const auto step = cloud.post("/console/v1/sign-in", {{u"email"_s, email}, {u"password"_s, password}});
        QVERIFY2(step.text(u"next"_s) == u"enroll", "a new person has no second factor yet");
        QVERIFY2(accept(token, password) == 404, "a token works once");
    }

    void aPersonWhoExistsProvesThePresentPassword()
    {
        const auto other = cloud.as(1, u"midoributsu1"_s);
        invite(cloud.email(0), other);
        const auto token = tokenFor(cloud.email(0));
        QVERIFY(page(token).body.contains("current-password"));
        QCOMPARE(accept(token, password), 401);
        const auto known = cloud.person(0).value(u"password"_s).toString();
        QCOMPARE(accept(token, known), 200);
        QCOMPARE(cloud.password(0).status, 200);
        QCOMPARE(cloud.get("/console/v1/me", cloud.as(0)).json.value(u"customers"_s).toArray().size(), 2);
    }

    void wrongPasswordsOnThePageCountToo()
    {
        const auto other = cloud.as(1, u"midoributsu1"_s);
        invite(cloud.email(4), other);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(accept(tokenFor(cloud.email(4)), u"wrong"_s), 401);
        QCOMPARE(accept(tokenFor(cloud.email(4)), u"wrong"_s), 429);
        QCOMPARE(cloud.password(4).error(), u"tooManyAttempts"_s);
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("weak");
        QTest::newRow("short") << u"Aa1-"_s;
        QTest::newRow("no capital") << u"fuji-3776-yama"_s;
        QTest::newRow("no small letter") << u"FUJI-3776-YAMA"_s;
        QTest::newRow("no digit") << u"Fuji-yama-san"_s;
        QTest::newRow("no sign") << u"Fuji3776yama"_s;
        QTest::newRow("the user name") << u"Shinjin-3776"_s;
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QString, weak);
        invite(u"shinjin@aobashoji.example.jp"_s, full);
        QCOMPARE(accept(tokenFor(u"shinjin@aobashoji.example.jp"_s), weak), 422);
    }

    // R48
    void anAddressOfCommercialCitrixCloudCannotSignUpHere()
    {
        invite(u"known@commercial.example.jp"_s, full);
        QCOMPARE(accept(tokenFor(u"known@commercial.example.jp"_s), password), 409);
    }

    void anInvitationLivesFiveDays()
    {
        const auto email = u"shinjin@aobashoji.example.jp"_s;
        invite(email, full);
        cloud.advance(5 * 24 * 3600);
        full = cloud.as(0);
        QCOMPARE(cloud.administrator(full, email).value(u"invitationExpired"_s).toBool(), true);
        QCOMPARE(accept(tokenFor(email), password), 410);
        QCOMPARE(resend(email).status, 204);
        QCOMPARE(cloud.administrator(full, email).value(u"invitationExpired"_s).toBool(), false);
        QCOMPARE(accept(tokenFor(email), password), 200);
    }

    // R119
    void sendingAgainKillsTheOldLink()
    {
        const auto email = u"shinjin@aobashoji.example.jp"_s;
        invite(email, full);
        const auto old = tokenFor(email);
        QCOMPARE(resend(email).status, 204);
        QCOMPARE(accept(old, password), 404);
        QCOMPARE(accept(tokenFor(email), password), 200);
    }

    void onlyAnInvitationCanBeSentAgain()
    {
        QCOMPARE(resend(u"nobody@aobashoji.example.jp"_s).status, 404);
        QCOMPARE(resend(cloud.email(0)).error(), u"notFound"_s);
        QCOMPARE(resend({}).error(), u"missing"_s);
        QCOMPARE(resend(u"murakami.toru@aobashoji.example.jp"_s).status, 204);
    }

    void aCancelledInvitationCannotBeAccepted()
    {
        const auto email = u"shinjin@aobashoji.example.jp"_s;
        invite(email, full);
        const auto token = tokenFor(email);
        QCOMPARE(cloud.remove("/administrators/invitations?email=" + email.toLatin1(), full).body, "true");
        QCOMPARE(accept(token, password), 404);
    }
};

QTEST_GUILESS_MAIN(CloudInvitationsTest)
#include "tst_cloudinvitations.moc"
