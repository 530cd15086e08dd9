// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/enroller.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// console-api chapters 2 and 5: the first device, at sign-in (R62-R75).
class CloudEnrollmentTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int unenrolled = 3;
    Tester cloud;

    QJsonObject newestMail() const { return cloud.mails(cloud.email(unenrolled)).at(0).toObject(); }
    QJsonObject mfa(const Headers &headers) const { return cloud.get("/console/v1/mfa", headers).json; }
    /// A code that is not the one given.
    static QString otherThan(const QString &code) { return code == u"000000" ? u"111111"_s : u"000000"_s; }

private Q_SLOTS:
    void init()
    {
        cloud.comeFrom(u"127.0.0.1"_s);
        QCOMPARE(cloud.reset(), 204);
    }

    // R62-R72
    void theWholeWayEndsInASession()
    {
        Enroller person(cloud, unenrolled);
        const auto opened = person.begin();
        QCOMPARE(opened.status, 201);
        QVERIFY(opened.text(u"emailMasked"_s).contains(u"***@"));
        QVERIFY(!opened.text(u"expiresAt"_s).isEmpty());

        const auto key = person.verifyMail();
        QCOMPARE(key.status, 200);
        QCOMPARE(key.text(u"issuer"_s), u"Citrix Cloud Japan"_s);
        QCOMPARE(key.text(u"account"_s), cloud.email(unenrolled));
        QCOMPARE(key.json.value(u"digits"_s).toInt(), 6);
        QCOMPARE(key.json.value(u"period"_s).toInt(), 30);
        QCOMPARE(key.text(u"algorithm"_s), u"SHA1"_s);

        QCOMPARE(person.verifyApp().status, 204);
        QCOMPARE(person.setPhone().status, 204);
        const auto codes = person.makeCodes().json.value(u"codes"_s).toArray();
        QCOMPARE(codes.size(), 10);
        QCOMPARE(codes.at(0).toString().size(), 8);
        const auto tokens = cloud.goOn(person.finish());

        const auto headers = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        const auto methods = mfa(headers);
        QCOMPARE(methods.value(u"enrolled"_s).toBool(), true);
        QCOMPARE(methods.value(u"enrolledCustomerId"_s).toString(), u"aobashoji01"_s);
        QCOMPARE(methods.value(u"backupCodesLeft"_s).toInt(), 10);
        QVERIFY(methods.value(u"recoveryPhone"_s).toString().endsWith(u"34"));
        QCOMPARE(cloud.get("/console/v1/me", headers).json.value(u"mfa"_s).toObject(), methods);

        // R25: from now on the authenticator, or one of the codes, once.
        const auto next = cloud.password(unenrolled);
        QCOMPARE(next.text(u"next"_s), u"verify"_s);
        QCOMPARE(cloud.verify(next.text(u"ticket"_s), cloud.totpOf(person.secret)).error(),
                 u"codeAlreadyUsed"_s);
        QCOMPARE(cloud.verify(next.text(u"ticket"_s), cloud.totpOf(person.secret, 1)).status, 200);
        const auto again = cloud.password(unenrolled).text(u"ticket"_s);
        QCOMPARE(cloud.verify(again, codes.at(4).toString(), u"backupCode"_s).status, 200);
    }

    void theMailIsInTheLanguageOfTheReader()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        QVERIFY(newestMail().value(u"text"_s).toString().contains(u"確認コード"));
        cloud.advance(60);
        QCOMPARE(person.resend("en").status, 202);
        QVERIFY(newestMail().value(u"text"_s).toString().contains(u"verification code"));
        QCOMPARE(newestMail().value(u"code"_s).toString().size(), 6);
    }

    void anInvitedPersonEnrolsAndSeesWhatTheInvitationGave()
    {
        const auto email = u"shinjin+mfa@aobashoji.example.jp"_s;
        const auto password = u"Fuji-3776-yama"_s;
        const auto full = cloud.as(0);
        QCOMPARE(cloud
                     .post("/administrators/$create",
                           {{u"accessType"_s, u"Full"_s},
                            {u"providerType"_s, u"CitrixSts"_s},
                            {u"type"_s, u"AdministratorUser"_s},
                            {u"email"_s, email},
                            {u"displayName"_s, u"新人 花"_s}},
                           full)
                     .status,
                 200);
        const auto link = cloud.mails(email).at(0).toObject().value(u"link"_s).toString();
        const auto token = link.section(u"token="_s, 1).toLatin1();
        const auto page = cloud.get("/invitations/accept?token=" + token);
        const auto formToken = page.body.split('"').at(page.body.split('"').indexOf("form_token") + 2);
        const auto accepted =
            cloud.send("POST", "/invitations/accept",
                       "form_token=" + formToken + "&token=" + token + "&password=" + password.toLatin1(),
                       {{"Content-Type", "application/x-www-form-urlencoded"},
                        {"Cookie", page.header("Set-Cookie").split(';').first()}});
        QCOMPARE(accepted.status, 200);

        Enroller person(cloud, email, password);
        person.upTo(u"finish"_s);
        const auto tokens = cloud.goOn(person.finish());
        const auto headers = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        QVERIFY(cloud.administrators(headers).size() > 1);
    }

    void theFirstAdministratorOfAnEmptyCloudEnrols()
    {
        QCOMPARE(cloud.reset(u"empty"_s), 204);
        Enroller person(cloud, 0);
        person.upTo(u"finish"_s);
        const auto tokens = cloud.goOn(person.finish());
        const auto headers = Tester::bearer(tokens.value(u"accessToken"_s).toString());
        QCOMPARE(cloud.administrators(headers).size(), 1);
        QVERIFY2(!cloud.as(0).isEmpty(), "the next sign-in takes the authenticator");
    }

    void stepsOutOfOrderAreRefused_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QStringList>("tooEarlyOrLate");
        QTest::newRow("before the mailed code")
            << u"verify-email"_s
            << QStringList{u"verify-authenticator"_s, u"recovery-phone"_s, u"backup-codes"_s, u"finish"_s};
        QTest::newRow("before the authenticator's")
            << u"verify-authenticator"_s
            << QStringList{u"resend"_s, u"verify-email"_s, u"recovery-phone"_s, u"backup-codes"_s,
                           u"finish"_s};
        QTest::newRow("after both") << u"recovery"_s
                                    << QStringList{u"resend"_s, u"verify-email"_s, u"verify-authenticator"_s};
    }
    void stepsOutOfOrderAreRefused()
    {
        QFETCH(QString, reached);
        QFETCH(QStringList, tooEarlyOrLate);
        Enroller person(cloud, unenrolled);
        person.upTo(reached);
        const QMap<QString, std::function<Answer()>> calls{
            {u"resend"_s, [&] { return person.resend(); }},
            {u"verify-email"_s, [&] { return person.verifyMail(); }},
            {u"verify-authenticator"_s, [&] { return person.verifyApp(u"123456"_s); }},
            {u"recovery-phone"_s, [&] { return person.setPhone(); }},
            {u"backup-codes"_s, [&] { return person.makeCodes(); }},
            {u"finish"_s, [&] { return person.finish(); }}};
        for (const auto &name : std::as_const(tooEarlyOrLate)) {
            const auto refused = calls.value(name)();
            QVERIFY2(refused.status == 409 && refused.error() == u"wrongStep", qPrintable(name));
        }
    }

    // R64
    void mailedCodeAndPasswordAreJudgedTogether()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto code = cloud.mailedCode(cloud.email(unenrolled));
        const auto password = cloud.person(unenrolled).value(u"password"_s).toString();
        QCOMPARE(person.verifyMail(code, u"wrong"_s).error(), u"invalidCredentials"_s);
        const auto wrong = person.verifyMail(otherThan(code), password);
        QCOMPARE(wrong.error(), u"invalidCode"_s);
        QCOMPARE(wrong.parameter(u"attemptsLeft"_s), u"4"_s);
        QCOMPARE(person.verifyMail(otherThan(code), u"wrong"_s).status, 401);
        QVERIFY2(person.verifyMail(code, password).status == 200, "nothing of it was spent");
    }

    void wrongPasswordsHereCountLikeAtSignIn()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto code = cloud.mailedCode(cloud.email(unenrolled));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(person.verifyMail(code, u"wrong"_s).error(), u"invalidCredentials"_s);
        const auto blocked = person.verifyMail();
        QCOMPARE(blocked.error(), u"tooManyAttempts"_s);
        QVERIFY(blocked.header("Retry-After").toInt() > 800);
        QCOMPARE(blocked.parameter(u"subject"_s), u"password"_s);
        QCOMPARE(cloud.password(unenrolled).error(), u"tooManyAttempts"_s);
    }

    void wrongMailedCodesAreCountedOverAllTickets()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto code = cloud.mailedCode(cloud.email(unenrolled));
        const auto password = cloud.person(unenrolled).value(u"password"_s).toString();
        for (int left = 4; left >= 0; --left)
            QCOMPARE(person.verifyMail(otherThan(code), password).parameter(u"attemptsLeft"_s),
                     QString::number(left));
        const auto many = person.verifyMail(code, password);
        QCOMPARE(many.error(), u"tooManyAttempts"_s);
        QCOMPARE(many.parameter(u"subject"_s), u"recoveryEmail"_s);
        cloud.advance(60);
        Enroller again(cloud, unenrolled);
        again.begin();
        const auto blocked = again.verifyMail();
        QCOMPARE(blocked.status, 429);
        cloud.advance(blocked.header("Retry-After").toInt());
        QVERIFY2(again.verifyMail().error() == u"codeExpired", "it lives ten minutes");
        QCOMPARE(again.resend().status, 202);
        QCOMPARE(again.verifyMail().status, 200);
    }

    void aNewerMailKillsTheFormerCode()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto former = cloud.mailedCode(cloud.email(unenrolled));
        const auto early = person.resend();
        QCOMPARE(early.error(), u"tooManyAttempts"_s);
        QVERIFY(early.header("Retry-After").toInt() > 0 && early.header("Retry-After").toInt() <= 60);
        cloud.advance(60);
        QCOMPARE(person.resend().status, 202);
        const auto password = cloud.person(unenrolled).value(u"password"_s).toString();
        if (former != cloud.mailedCode(cloud.email(unenrolled)))
            QCOMPARE(person.verifyMail(former, password).error(), u"codeExpired"_s);
        QCOMPARE(person.verifyMail().status, 200);
    }

    void aSecondEnrolmentReplacesTheFirst()
    {
        Enroller first(cloud, unenrolled);
        first.upTo(u"recovery"_s);
        auto second = first;
        QVERIFY2(second.begin().status == 429, "a mail a minute, whichever enrolment it is for");
        QVERIFY2(first.setPhone().status == 204, "which replaced nothing");
        cloud.advance(60);
        QCOMPARE(second.begin().status, 201);
        QCOMPARE(first.setPhone().status, 404);
        QCOMPARE(first.finish().status, 404);
        second.verifyMail();
        QVERIFY2(second.secret != first.secret, "a fresh key (R75)");
        QCOMPARE(second.verifyApp(cloud.totpOf(first.secret)).error(), u"invalidCode"_s);
        QCOMPARE(second.verifyApp().status, 204);
    }

    void anotherTicketCannotTouchIt()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"recovery"_s);
        Enroller other(cloud, unenrolled);
        other.id = person.id;
        QCOMPARE(other.setPhone().status, 404);
        QCOMPARE(other.abandon().status, 404);
        QCOMPARE(person.setPhone().status, 204);
    }

    void wrongCodesOfTheNewAuthenticator()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"verify-authenticator"_s);
        QCOMPARE(person.verifyApp(cloud.totpOf(person.secret, -2)).error(), u"invalidCode"_s);
        QCOMPARE(person.verifyApp(cloud.totpOf(person.secret, 2)).parameter(u"attemptsLeft"_s), u"3"_s);
        for (int i = 0; i < 3; ++i)
            person.verifyApp(u"nocode"_s);
        QCOMPARE(person.verifyApp().error(), u"tooManyAttempts"_s);
        cloud.advance(900);
        QCOMPARE(person.verifyApp(cloud.totpOf(person.secret, -1)).status, 204);
    }

    // R68, R72
    void nothingEndsWithoutPhoneAndCodes()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"recovery"_s);
        QCOMPARE(person.finish().error(), u"recoveryIncomplete"_s);
        person.makeCodes();
        QCOMPARE(person.finish().error(), u"recoveryIncomplete"_s);
        QCOMPARE(cloud.password(unenrolled).text(u"next"_s), u"enroll"_s);
        QCOMPARE(person.setPhone().status, 204);
        QCOMPARE(person.finish().status, 200);
    }

    void theCodesMadeLastAreThoseThatWork()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"backup-codes"_s);
        const auto former = person.makeCodes().json.value(u"codes"_s).toArray();
        const auto latter = person.makeCodes().json.value(u"codes"_s).toArray();
        QCOMPARE(person.finish().status, 200);
        const auto ticket = cloud.password(unenrolled).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, former.at(0).toString(), u"backupCode"_s).error(), u"invalidCode"_s);
        QCOMPARE(cloud.verify(ticket, latter.at(0).toString(), u"backupCode"_s).status, 200);
    }

    void phoneNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("status");
        QTest::newRow("Tokyo") << u"+81355501234"_s << 204;
        QTest::newRow("fifteen digits") << u"+123456789012345"_s << 204;
        QTest::newRow("domestic") << u"0355501234"_s << 422;
        QTest::newRow("no plus") << u"81355501234"_s << 422;
        QTest::newRow("hyphens") << u"+81-3-5550-1234"_s << 422;
        QTest::newRow("full width") << u"＋８１３５５５０１２３４"_s << 422;
        QTest::newRow("sixteen digits") << u"+1234567890123456"_s << 422;
        QTest::newRow("too short") << u"+81355"_s << 422;
        QTest::newRow("zero first") << u"+0355501234"_s << 422;
        QTest::newRow("a line after it") << u"+81355501234\n"_s << 422;
        QTest::newRow("nothing") << QString() << 400;
    }
    void phoneNumbers()
    {
        QFETCH(QString, number);
        QFETCH(int, status);
        Enroller person(cloud, unenrolled);
        person.upTo(u"recovery"_s);
        const auto answer = person.setPhone(number);
        QCOMPARE(answer.status, status);
        if (status == 422)
            QCOMPARE(answer.type(), u"urn:ccj:error:phoneInvalid"_s);
    }

    // R75
    void abandoningChangesNothing()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"finish"_s);
        QCOMPARE(person.abandon().status, 204);
        QCOMPARE(person.finish().status, 404);
        QCOMPARE(person.abandon().status, 404);
        QCOMPARE(cloud.password(unenrolled).text(u"next"_s), u"enroll"_s);
        cloud.advance(60);
        QVERIFY2(person.begin().status == 201, "the ticket still stands");
    }

    void theTicketLivesThirtyMinutesAndEndsWithTheEnrolment()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"verify-authenticator"_s);
        cloud.advance(29 * 60);
        QCOMPARE(person.verifyApp().status, 204);
        cloud.advance(60);
        QCOMPARE(person.setPhone().error(), u"ticketExpired"_s);
        QCOMPARE(person.begin().error(), u"ticketExpired"_s);

        Enroller other(cloud, unenrolled);
        other.upTo(u"finish"_s);
        QCOMPARE(other.finish().status, 200);
        QCOMPARE(other.finish().error(), u"ticketExpired"_s);
    }

    void tenRefusalsKillTheTicket()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto password = cloud.person(unenrolled).value(u"password"_s).toString();
        for (int i = 0; i < 5; ++i)
            person.verifyMail(cloud.mailedCode(cloud.email(unenrolled)), u"wrong"_s);
        cloud.advance(900);
        person.resend();
        for (int i = 0; i < 5; ++i)
            person.verifyMail(u"nocode"_s, password);
        QCOMPARE(person.setPhone().error(), u"ticketExpired"_s);
    }

    void aBlockIsToldBeforeAnExpiredTicket()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"verify-authenticator"_s);
        cloud.advance(20 * 60);
        for (int i = 0; i < 5; ++i)
            person.verifyApp(u"nocode"_s);
        cloud.advance(10 * 60);
        QCOMPARE(person.setPhone().error(), u"ticketExpired"_s);
        QCOMPARE(person.verifyApp().error(), u"tooManyAttempts"_s);
        cloud.advance(5 * 60);
        QCOMPARE(person.verifyApp().error(), u"ticketExpired"_s);
    }

    void whoeverEnrolsFirstEndsTheOtherTickets()
    {
        Enroller first(cloud, unenrolled);
        Enroller second(cloud, unenrolled);
        first.upTo(u"finish"_s);
        first.finish();
        cloud.advance(60);
        QCOMPARE(second.begin().error(), u"ticketExpired"_s);
    }

    void aTicketAtAnotherStepOpensNothing()
    {
        Enroller person(cloud, 0);
        QCOMPARE(person.begin().error(), u"wrongStep"_s);
        person.ticket = u"made up"_s;
        QCOMPARE(person.begin().error(), u"ticketExpired"_s);
    }

    void aSessionOpensNothing()
    {
        QCOMPARE(cloud.post("/console/v1/mfa/enrollments", {}, cloud.as(0)).error(), u"alreadyEnrolled"_s);
        QCOMPARE(cloud.post("/console/v1/mfa/enrollments", {}).error(), u"authentication"_s);
        const auto client = cloud.clientToken(cloud.apiClient()).text(u"access_token"_s);
        QCOMPARE(cloud.post("/console/v1/mfa/enrollments", {}, Tester::bearer(client)).error(),
                 u"personRequired"_s);
    }

    void whoseAccessWasRemovedIsNotEnrolled()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"finish"_s);
        const auto full = cloud.as(0);
        cloud.remove("/administrators/" + cloud.userId(full, cloud.email(unenrolled)), full);
        QCOMPARE(person.finish().error(), u"accessRemoved"_s);
        QCOMPARE(cloud.password(unenrolled).text(u"next"_s), u"enroll"_s);
    }

    void itGoesOnAfterARestartAndIsGoneAfterAReset()
    {
        Enroller person(cloud, unenrolled);
        person.upTo(u"verify-authenticator"_s);
        cloud.restart();
        QCOMPARE(person.verifyApp().status, 204);
        cloud.restart();
        QCOMPARE(person.setPhone().status, 204);
        QCOMPARE(cloud.reset(), 204);
        QCOMPARE(person.makeCodes().error(), u"ticketExpired"_s);
    }

    void badBodies()
    {
        Enroller person(cloud, unenrolled);
        person.begin();
        const auto path = "/console/v1/mfa/enrollments/" + person.id + "/verify-email";
        QCOMPARE(cloud.send("POST", path, "{", person.headers()).error(), u"invalidJson"_s);
        QCOMPARE(cloud.post(path, {{u"code"_s, u"123456"_s}}, person.headers()).error(), u"missing"_s);
        QCOMPARE(cloud.post(path, {{u"code"_s, 123456}, {u"password"_s, u"x"_s}}, person.headers()).error(),
                 u"invalidString"_s);
    }
};

QTEST_GUILESS_MAIN(CloudEnrollmentTest)
#include "tst_cloudenrollment.moc"
