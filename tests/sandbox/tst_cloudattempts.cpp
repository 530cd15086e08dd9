// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

#include <ctime>
#include <thread>

using namespace ccj::sandbox::test;

/// console-api chapter 2: how often a password or a code may be wrong.
class CloudAttemptsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;

    Answer attempt(const QString &email, const QString &password = u"wrong"_s)
    {
        return cloud.post("/console/v1/sign-in", {{u"email"_s, email}, {u"password"_s, password}});
    }
    qsizetype warnings(const QString &email)
    {
        qsizetype count = 0;
        const auto mails = cloud.mails(email);
        for (const auto &mail : mails)
            count += mail.toObject().value(u"subject"_s).toString().contains(u"失敗");
        return count;
    }

private Q_SLOTS:
    void init()
    {
        cloud.comeFrom(u"127.0.0.1"_s);
        QCOMPARE(cloud.reset(), 204);
    }

    void theSixthPasswordIsRefusedWhetherRightOrWrong()
    {
        const auto spare = cloud.person(4);
        const auto email = spare.value(u"email"_s).toString();
        const auto token = cloud.as(4);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(attempt(i % 2 ? email : email.toUpper()).error(), u"invalidCredentials"_s);
        cloud.advance(60);
        const auto blocked = attempt(email, spare.value(u"password"_s).toString());
        QCOMPARE(blocked.status, 429);
        QCOMPARE(blocked.type(), u"urn:ccj:error:tooManyAttempts"_s);
        const auto wait = blocked.header("Retry-After").toInt();
        QVERIFY2(wait > 800 && wait <= 840, "to the end of the window that began with the first failure");

        attempt(email);
        QVERIFY2(warnings(email) == 1, "the owner gets one mail a window");
        QVERIFY2(cloud.get("/console/v1/session", token).status == 200, "live sessions are untouched");

        cloud.advance(wait);
        QCOMPARE(attempt(email, spare.value(u"password"_s).toString()).status, 200);
    }

    void anAddressThatDoesNotExistIsBlockedTheSameWay()
    {
        for (int i = 0; i < 5; ++i)
            attempt(u"nobody@aobashoji.example.jp"_s);
        QCOMPARE(attempt(u"nobody@aobashoji.example.jp"_s).error(), u"tooManyAttempts"_s);
        QCOMPARE(cloud.mails().size(), 0);
    }

    void aRightPasswordStartsAfresh()
    {
        const auto spare = cloud.person(4);
        const auto email = spare.value(u"email"_s).toString();
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(attempt(email).status, 401);
            QCOMPARE(attempt(email, spare.value(u"password"_s).toString()).status, 200);
        }
    }

    void anotherClientIsNotBlockedByAStranger()
    {
        const auto spare = cloud.person(4);
        for (int i = 0; i < 6; ++i)
            attempt(spare.value(u"email"_s).toString());
        cloud.comeFrom(u"127.0.0.2"_s);
        QCOMPARE(attempt(spare.value(u"email"_s).toString(), spare.value(u"password"_s).toString()).status,
                 200);
    }

    void aHundredFailuresBlockTheClient()
    {
        for (int i = 0; i < 100; ++i)
            QCOMPARE(attempt(u"guess%1@aobashoji.example.jp"_s.arg(i)).status, 401);
        const auto who = cloud.person(0);
        const auto email = who.value(u"email"_s).toString();
        const auto password = who.value(u"password"_s).toString();
        QCOMPARE(attempt(email, password).error(), u"tooManyAttempts"_s);
        cloud.comeFrom(u"127.0.0.2"_s);
        QCOMPARE(attempt(email, password).status, 200);
    }

    void wrongCodesAreCountedPerKindOverAllTickets()
    {
        for (int left = 4; left >= 0; --left) {
            const auto wrong = cloud.verify(cloud.password(4).text(u"ticket"_s), u"nocode"_s);
            QCOMPARE(wrong.error(), u"invalidCode"_s);
            QCOMPARE(wrong.parameter(u"attemptsLeft"_s), QString::number(left));
        }
        const auto ticket = cloud.password(4).text(u"ticket"_s);
        QCOMPARE(cloud.verify(ticket, cloud.totp(4)).error(), u"tooManyAttempts"_s);
        QCOMPARE(warnings(cloud.email(4)), 1);
        const auto code = cloud.person(4).value(u"backupCodes"_s).toArray().at(0).toString();
        QVERIFY2(cloud.verify(ticket, code, u"backupCode"_s).status == 200, "each kind has its own counter");
    }

    void aBlockIsToldBeforeAnExpiredTicket()
    {
        const auto ticket = cloud.password(4).text(u"ticket"_s);
        for (int i = 0; i < 5; ++i)
            cloud.verify(ticket, u"nocode"_s);
        cloud.advance(660);
        QCOMPARE(cloud.verify(ticket, cloud.totp(4)).error(), u"tooManyAttempts"_s);
        cloud.advance(300);
        QCOMPARE(cloud.verify(ticket, cloud.totp(4)).error(), u"ticketExpired"_s);
    }

    void tenRefusalsKillATicket()
    {
        const auto ticket = cloud.password(4).text(u"ticket"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(cloud.verify(ticket, u"nocode"_s).error(), u"invalidCode"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(cloud.verify(ticket, u"nocode"_s, u"backupCode"_s).error(), u"invalidCode"_s);
        QCOMPARE(cloud.verify(ticket, u"nocode"_s, u"recoveryEmail"_s).error(), u"ticketExpired"_s);
    }

    void twentyMailedCodesADay()
    {
        for (int i = 0; i < 20; ++i) {
            const auto ticket = cloud.password(4).text(u"ticket"_s);
            QCOMPARE(cloud.post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}}).status, 202);
            cloud.advance(60);
        }
        const auto ask = [&] {
            return cloud.post("/console/v1/sign-in/recovery-code",
                              {{u"ticket"_s, cloud.password(4).text(u"ticket"_s)}});
        };
        const auto refused = ask();
        QCOMPARE(refused.error(), u"tooManyAttempts"_s);
        QVERIFY(refused.header("Retry-After").toInt() > 80'000);
        cloud.advance(refused.header("Retry-After").toInt());
        QCOMPARE(ask().status, 202);
    }

    void triesSideBySideGetNoMoreThanFive()
    {
        std::atomic<int> judged = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 12; ++i)
            threads.emplace_back([&] { judged += attempt(cloud.email(4)).status == 401; });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(judged.load(), 5);
    }

    // Without this a stranger could find out by the clock who has an account.
    void anUnknownAddressTakesAsLongAsAWrongPassword()
    {
        const QTemporaryDir folder;
        const auto opened = ccj::sandbox::Sandbox::open({folder.path(), u"empty"_s, {}});
        QVERIFY(opened);
        ccj::sandbox::Router router;
        (*opened)->addRoutes(router);
        // The processor's time, so that a busy machine does not matter.
        const auto effort = [&](const QString &email) {
            ccj::sandbox::Request request;
            request.method = "POST";
            request.rawPath = "/console/v1/sign-in";
            request.body =
                QJsonDocument(QJsonObject{{u"email"_s, email}, {u"password"_s, u"wrong"_s}}).toJson();
            timespec before{};
            timespec after{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
            const auto status = router.handle(request).status;
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
            const auto milliseconds =
                1e3 * double(after.tv_sec - before.tv_sec) + 1e-6 * double(after.tv_nsec - before.tv_nsec);
            return status == 401 ? milliseconds : 0.0;
        };
        double known = 1e9;
        double unknown = 1e9;
        for (int i = 0; i < 4; ++i) {
            known = std::min(known, effort(u"sato.hanako@aobashoji.example.jp"_s));
            unknown = std::min(unknown, effort(u"nobody@aobashoji.example.jp"_s));
        }
        QVERIFY2(known > 5 && unknown > 0.5 * known && unknown < 2 * known,
                 qPrintable(u"known %1 ms, unknown %2 ms"_s.arg(known).arg(unknown)));
    }

    void theLocksSurviveARestart()
    {
        for (int i = 0; i < 5; ++i)
            attempt(cloud.email(4));
        cloud.restart();
        QCOMPARE(attempt(cloud.email(4)).error(), u"tooManyAttempts"_s);
    }
};

QTEST_GUILESS_MAIN(CloudAttemptsTest)
#include "tst_cloudattempts.moc"
