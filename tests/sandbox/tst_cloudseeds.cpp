// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/database.h"

#include "tests/sandbox/enroller.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace ccj::sandbox::test;
using ccj::sandbox::PasswordHasher;
using ccj::sandbox::Sandbox;

/// console-api chapter 12: seeds, reset, the clock, and what lies on the disk.
class CloudSeedsTest : public QObject
{
    Q_OBJECT

private:
    /// What must be the same for the same seed.
    static QJsonArray fixedPart(Tester &cloud)
    {
        QJsonArray rows;
        const auto all = cloud.administrators(cloud.as(0));
        for (const auto &entry : all) {
            auto row = entry.toObject();
            for (const auto &moment :
                 {u"createdDate"_s, u"updatedDate"_s, u"notificationsEmailPreferences"_s})
                row.remove(moment);
            rows.append(row);
        }
        return rows;
    }

    static void onDatabase(const QString &folder, const QStringList &statements)
    {
        const ccj::sandbox::Database database(folder + u"/sandbox.db"_s);
        for (const auto &statement : statements)
            database.run(statement);
    }

private Q_SLOTS:
    void theFiveInTheirOrder()
    {
        const Tester cloud;
        const auto people = cloud.get("/sandbox/people").json.value(u"people"_s).toArray();
        QCOMPARE(people.size(), 5);
        QCOMPARE(cloud.person(0).value(u"customers"_s).toArray().size(), 1);
        const auto two = cloud.person(1).value(u"customers"_s).toArray();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.at(0).toObject().value(u"id"_s).toString(), u"aobashoji01"_s);
        QVERIFY(cloud.person(3).value(u"totpSecret"_s).isNull());
        for (const int enrolled : {0, 1, 2, 4})
            QVERIFY(!cloud.person(enrolled).value(u"totpSecret"_s).toString().isEmpty());
        QCOMPARE(cloud.apiClient().value(u"customerId"_s).toString(), u"aobashoji01"_s);
        QVERIFY(!cloud.get("/sandbox/people").json.value(u"azurePeople"_s).toArray().isEmpty());
    }

    void theirAccess()
    {
        Tester cloud;
        const auto full = cloud.as(0);
        for (const auto &[position, access] : {std::pair{0, u"Full"_s}, std::pair{1, u"Full"_s},
                                               std::pair{2, u"Custom"_s}, std::pair{3, u"Custom"_s}})
            QCOMPARE(cloud.administrator(full, cloud.email(position)).value(u"accessType"_s).toString(),
                     access);
        QVERIFY(cloud.administrators(full).size() >= 40);
    }

    void customerIdsAreOnesThatCitrixCouldGive()
    {
        static const QRegularExpression form(uR"(\A[a-zA-Z0-9]{1,12}\z)"_s);
        const Tester cloud;
        const auto customers = cloud.person(1).value(u"customers"_s).toArray();
        for (const auto &customer : customers)
            QVERIFY(form.match(customer.toObject().value(u"id"_s).toString()).hasMatch());
    }

    void theSameSeedGivesTheSameCloud()
    {
        Tester one;
        Tester other;
        const auto rows = fixedPart(one);
        QCOMPARE(fixedPart(other), rows);
        QCOMPARE(one.reset(), 204);
        QCOMPARE(fixedPart(one), rows);
        QVERIFY2(one.person(0).value(u"password"_s) != other.person(0).value(u"password"_s),
                 "secrets differ");
    }

    void aResetForgetsEverything()
    {
        Tester cloud;
        const auto tokens = cloud.signIn(0);
        const auto client = cloud.clientToken(cloud.apiClient()).text(u"access_token"_s);
        const auto ticket = cloud.password(2).text(u"ticket"_s);
        cloud.post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}});
        for (int i = 0; i < 6; ++i)
            cloud.post("/console/v1/sign-in", {{u"email"_s, cloud.email(4)}, {u"password"_s, u"wrong"_s}});
        bool told = false;
        cloud.sandbox().onReset([&] { told = true; });

        QCOMPARE(cloud.reset(), 204);
        QVERIFY(told);
        QCOMPARE(cloud.mails().size(), 0);
        QCOMPARE(
            cloud.get("/console/v1/me", Tester::bearer(tokens.value(u"accessToken"_s).toString())).error(),
            u"authentication"_s);
        QCOMPARE(cloud.get("/administrators", Tester::bearer(client)).error(), u"authentication"_s);
        QCOMPARE(cloud.verify(ticket, cloud.totp(2)).error(), u"ticketExpired"_s);
        QCOMPARE(cloud.password(4).status, 200);
        QVERIFY(qAbs(cloud.sandbox().now().secsTo(QDateTime::currentDateTimeUtc())) < 5);
    }

    void anEmptyCloudHasOneAdministrator()
    {
        const Tester cloud(u"empty"_s);
        QCOMPARE(cloud.get("/sandbox/people").json.value(u"people"_s).toArray().size(), 1);
        QCOMPARE(cloud.password(0).text(u"next"_s), u"enroll"_s);
    }

    void aLargeCloudHasExactlySoManyRows()
    {
        Tester cloud(u"large:300"_s);
        const auto rows = fixedPart(cloud);
        QCOMPARE(rows.size(), 300);
        QSet<QString> addresses;
        for (const auto &row : rows)
            addresses.insert(row.toObject().value(u"email"_s).toString());
        QVERIFY2(addresses.size() >= 299, "everybody but the groups has an address of their own");
        QCOMPARE(cloud.reset(u"large:300"_s), 204);
        QCOMPARE(fixedPart(cloud), rows);
    }

    void badSeeds_data()
    {
        QTest::addColumn<QString>("seed");
        for (const auto *bad :
             {"large", "large:", "large:x", "large:3", "large:-1", "large:99999999", "Demo", "demo2"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void badSeeds()
    {
        QFETCH(QString, seed);
        QTemporaryDir folder;
        const auto opened = Sandbox::open({folder.path(), seed, PasswordHasher::Cost::Minimum});
        QVERIFY(!opened);
        QVERIFY(!opened.error().isEmpty());
        const Tester cloud;
        QCOMPARE(cloud.post("/sandbox/reset", {{u"seed"_s, seed}}).error(), u"invalidEnum"_s);
    }

    void aSeedOnAFullFolderIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(Sandbox::open({folder.path(), {}, PasswordHasher::Cost::Minimum}));
        QVERIFY(Sandbox::open({folder.path(), {}, PasswordHasher::Cost::Minimum}));
        QVERIFY(!Sandbox::open({folder.path(), u"demo"_s, PasswordHasher::Cost::Minimum}));
    }

    void theClockIsKeptOverARestart()
    {
        Tester cloud;
        cloud.advance(7 * 24 * 3600);
        cloud.restart();
        const auto ahead = QDateTime::currentDateTimeUtc().secsTo(cloud.sandbox().now());
        QVERIFY(qAbs(ahead - 7 * 24 * 3600) < 5);
        QCOMPARE(cloud.post("/sandbox/clock", {}).error(), u"missing"_s);
        QCOMPARE(cloud.post("/sandbox/clock", {{u"offsetSeconds"_s, u"soon"_s}}).error(), u"outOfRange"_s);
    }

    void requestLimitsAreOffUntilSwitchedOn()
    {
        Tester cloud;
        const auto token = cloud.as(0);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(cloud.get("/administrators?maxItemCount=1", token).status, 200);
        QCOMPARE(cloud.post("/sandbox/limits", {{u"requestsPerMinute"_s, 3}}).status, 200);
        Answer last;
        for (int i = 0; i < 7; ++i)
            last = cloud.get("/administrators?maxItemCount=1", token);
        QCOMPARE(last.status, 429);
        QCOMPARE(last.type(), u"https://errors-api.cloud.com/common/rateLimitExceeded"_s);
        QCOMPARE(last.parameter(u"retryDelay"_s).toLatin1(), last.header("Retry-After"));
        QCOMPARE(cloud.post("/sandbox/limits", {{u"requestsPerMinute"_s, 0}}).status, 200);
        QCOMPARE(cloud.get("/administrators?maxItemCount=1", token).status, 200);
    }

    void nothingSecretLiesOnTheDisk()
    {
        Tester cloud;
        const auto tokens = cloud.signIn(0);
        const auto client = cloud.clientToken(cloud.apiClient()).text(u"access_token"_s);
        Enroller enrolling(cloud, 3);
        enrolling.upTo(u"backup-codes"_s);
        const auto code = enrolling.makeCodes().json.value(u"codes"_s).toArray().at(0).toString();
        const auto chosen = u"Fuji-3776-yama"_s;
        cloud.put("/console/v1/me/password",
                  {{u"currentPassword"_s, cloud.person(0).value(u"password"_s)}, {u"newPassword"_s, chosen}},
                  Tester::bearer(tokens.value(u"accessToken"_s).toString()));
        const auto who = cloud.person(1);
        const auto secret = who.value(u"totpSecret"_s).toString();
        const QList<QByteArray> secrets{who.value(u"password"_s).toString().toUtf8(),
                                        secret.toLatin1(),
                                        *ccj::mfa::decodeBase32(secret),
                                        who.value(u"backupCodes"_s).toArray().at(0).toString().toLatin1(),
                                        cloud.apiClient().value(u"clientSecret"_s).toString().toLatin1(),
                                        client.toLatin1(),
                                        enrolling.ticket.toLatin1(),
                                        enrolling.secret.toLatin1(),
                                        *ccj::mfa::decodeBase32(enrolling.secret),
                                        code.toLatin1(),
                                        chosen.toLatin1(),
                                        tokens.value(u"accessToken"_s).toString().toLatin1(),
                                        tokens.value(u"refreshToken"_s).toString().toLatin1()};
        QDirIterator files(cloud.folder(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto content = file.readAll();
            for (const auto &one : secrets)
                QVERIFY2(!content.contains(one), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count >= 2);
    }

    void aFolderOfAnEarlierVersionGainsWhatIsNew()
    {
        Tester cloud;
        onDatabase(cloud.folder(),
                   {u"DROP TABLE enrollments"_s, u"DROP TABLE device_changes"_s, u"PRAGMA user_version=1"_s});
        cloud.restart();
        Enroller person(cloud, 3);
        person.upTo(u"finish"_s);
        QCOMPARE(person.finish().status, 200);
    }

    void aFolderOfTheSecondVersionGainsEmptyLocations()
    {
        Tester cloud;
        onDatabase(cloud.folder(),
                   {u"DROP TABLE resource_locations"_s, u"DROP TABLE connectors"_s, u"DROP TABLE domains"_s,
                    u"DELETE FROM settings WHERE key='releaseAnchor'"_s, u"PRAGMA user_version=2"_s});
        cloud.restart();
        QCOMPARE(cloud.post("/sandbox/connectors", {}).status, 201);
        const auto token = cloud.as(0);
        QCOMPARE(cloud.get("/resourcelocations", token).json.value(u"items"_s).toArray().size(), 1);
    }

    void aFolderOfTheThirdVersionGainsNotifications()
    {
        Tester cloud;
        onDatabase(cloud.folder(), {u"DROP TABLE notifications"_s, u"DROP TABLE dismissals"_s,
                                    u"DROP TABLE notification_preferences"_s, u"DROP TABLE subscriptions"_s,
                                    u"DROP INDEX invitations_by_end"_s, u"PRAGMA user_version=3"_s});
        cloud.restart();
        QCOMPARE(cloud.post("/sandbox/notifications", {}).status, 201);
        const auto token = cloud.as(0);
        const auto items = cloud.get("/notifications", token).json.value(u"items"_s).toArray();
        QCOMPARE(items.first().toObject().value(u"destinationAdmin"_s), u"*"_s);
        QVERIFY2(items.size() > 1, "what has happened by itself is told");
        QVERIFY(!cloud.administrators(token).isEmpty());
    }

    void aFolderOfALaterVersionIsRefused()
    {
        const QTemporaryDir folder;
        {
            const auto cloud = Tester::in(folder.path());
        }
        onDatabase(folder.path(), {u"PRAGMA user_version=99"_s});
        const auto opened = Sandbox::open({folder.path(), {}, PasswordHasher::Cost::Minimum});
        QVERIFY(!opened && opened.error().contains(u"99"));
    }

    void theKeyFileIsItsOwnersAlone()
    {
        const Tester cloud;
        const QFileInfo key(cloud.folder() + u"/server.key"_s);
        QVERIFY(key.exists());
        QVERIFY(!(key.permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void aDamagedKeyFileIsSaidSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"server.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short") == 5);
        file.close();
        const auto opened = Sandbox::open({folder.path(), {}, PasswordHasher::Cost::Minimum});
        QVERIFY(!opened && opened.error().contains(u"server.key"));
    }

    void manyThreadsAtOnce()
    {
        Tester cloud;
        const auto token = cloud.as(0);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, i] {
                for (int n = 0; n < 10; ++n) {
                    const QJsonObject model{{u"accessType"_s, u"Full"_s},
                                            {u"providerType"_s, u"CitrixSts"_s},
                                            {u"type"_s, u"AdministratorUser"_s},
                                            {u"email"_s, u"t%1.%2@aobashoji.example.jp"_s.arg(i).arg(n)}};
                    failures += cloud.post("/administrators/$create", model, token).status != 200;
                    failures += cloud.get("/administrators?maxItemCount=5", token).status != 200;
                }
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
    }

    void whatIsNotBuiltIsNotServed()
    {
        Tester cloud;
        const auto token = cloud.as(0);
        const auto features = cloud.get("/console/v1/about").json.value(u"features"_s).toArray();
        QVERIFY(features.contains(u"password"_s) && !features.contains(u"library"_s));
        for (const auto *path :
             {"/console/v1/orders", "/console/v1/notifications", "/console/v1/library/offerings"})
            QCOMPARE(cloud.get(path, token).status, 404);
    }
};

QTEST_GUILESS_MAIN(CloudSeedsTest)
#include "tst_cloudseeds.moc"
