// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/connectorwatch.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace ccj::sandbox::test;

/// cloud-api 9: connectors that report, fall silent, update one at a time, fail and come back (R169 to R176).
class CloudConnectorsTest : public QObject
{
    Q_OBJECT

private:
    ConnectorWatch watch;
    Tester &cloud = watch.cloud;
    static constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;

    QStringList hosts(const QByteArray &query)
    {
        QStringList list;
        for (const auto &one : watch.connectors(query))
            list << one.value(u"fqdn"_s).toString().section(u'.', 0, 0);
        return list;
    }
    QString status(const QString &host) { return watch.value(host, u"status"_s); }
    QString versionState(const QString &host) { return watch.value(host, u"versionState"_s); }
    QString upgradingStatus(const QString &host) { return watch.value(host, u"upgradingStatus"_s); }
    bool isCurrent(const QString &host)
    {
        const auto one = watch.connector(host);
        return one.value(u"currentVersion"_s) == one.value(u"expectedVersion"_s);
    }
    /// The clock goes on, minute by minute, until the connector's version state is this; false after so long.
    bool waitFor(const QString &host, const QString &state, qint64 seconds, qint64 step = 5 * minute)
    {
        const auto present = [&] { return watch.unguarded(host).value(u"versionState"_s); };
        for (qint64 waited = 0; present() != state; waited += step) {
            if (waited > seconds)
                return false;
            cloud.advance(step);
        }
        return true;
    }
    /// To the day on which the next release is out; the seed begins ten days after one.
    void awaitRelease() { cloud.advance(4 * day + minute); }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void theQueryChooses()
    {
        QVERIFY2(!hosts("").contains(u"TYO-CA01"_s), "appliances are for who asks for them");
        QCOMPARE(hosts("ConnectorType=Unified"), QStringList{u"TYO-CA01"_s});
        QCOMPARE(hosts("ConnectorType=All&Location=" + watch.locationId(u"東京DC1"_s)),
                 (QStringList{u"TYO-CC01"_s, u"TYO-CC02"_s, u"TYO-CC03"_s, u"TYO-CA01"_s}));
        QCOMPARE(hosts("Location=" + watch.locationId(u"検証環境"_s)), QStringList());
        const auto plain = watch.connectors("").first();
        QVERIFY(!plain.contains(u"expectedVersion"_s) && !plain.contains(u"upgradingVersion"_s));
        const auto asked = watch.connectors("RetrieveExpectedVersion=true").first();
        QVERIFY(asked.contains(u"expectedVersion"_s) && asked.contains(u"expectedBootStrapperVersion"_s));
        QVERIFY(watch.connectors("ExtendedData=true").first().contains(u"upgradingVersion"_s));
        QCOMPARE(cloud.get("/connectors?ConnectorType=windows", watch.full()).error(), u"invalidEnum"_s);
        QCOMPARE(cloud.get("/connectors?ExtendedData=yes", watch.full()).error(), u"invalidString"_s);
    }

    void theDemoTellsItsStories()
    {
        QCOMPARE(status(u"TYO-CC01"_s), u"Connected"_s);
        QCOMPARE(versionState(u"TYO-CC01"_s), u"Normal"_s);
        QVERIFY(isCurrent(u"TYO-CC01"_s));
        QCOMPARE(status(u"OSA-CC01"_s), u"Disconnected"_s);
        QVERIFY(watch.silence(u"OSA-CC01"_s) >= 44 * minute);
        QCOMPARE(versionState(u"FUK-CC02"_s), u"Upgrading"_s);
        QCOMPARE(versionState(u"SPR-CC02"_s), u"UpgradeFailed"_s);
        QVERIFY(watch.value(u"SPR-CC02"_s, u"failedUpgradeReason"_s).contains(u"1603"));
        QVERIFY(watch.connector(u"TYO-CA01"_s).value(u"windowsSid"_s).isNull());
    }

    void healthyOnesReportEveryMinute()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(watch.silence(u"TYO-CC01"_s) <= 61);
            cloud.advance(47);
        }
        cloud.advance(300 * day);
        QVERIFY2(watch.silence(u"TYO-CC01"_s) <= 61, "however far the clock is moved");
        QCOMPARE(status(u"TYO-CC01"_s), u"Connected"_s);
    }

    void aSilentOneIsDisconnectedAfterFiveMinutes() // R170, R171
    {
        QCOMPARE(watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"silent"_s}}).status, 200);
        const auto last = watch.value(u"TYO-CC02"_s, u"lastContactDate"_s);
        cloud.advance(3 * minute);
        QCOMPARE(status(u"TYO-CC02"_s), u"Connected"_s);
        cloud.advance(2 * minute);
        QCOMPARE(status(u"TYO-CC02"_s), u"Disconnected"_s);
        cloud.restart();
        QCOMPARE(watch.value(u"TYO-CC02"_s, u"lastContactDate"_s), last);

        QCOMPARE(watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"connected"_s}}).status, 200);
        cloud.advance(minute);
        QCOMPARE(status(u"TYO-CC02"_s), u"Connected"_s);
        QVERIFY(watch.silence(u"TYO-CC02"_s) <= 61);
    }

    void disconnectedAtOnceAndBroken() // R171, R172
    {
        QCOMPARE(watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"disconnected"_s}}).text(u"status"_s),
                 u"Disconnected"_s);
        QCOMPARE(watch.steer(u"TYO-CC03"_s, {{u"state"_s, u"error"_s}}).text(u"status"_s), u"Error"_s);
        QVERIFY2(watch.silence(u"TYO-CC03"_s) <= 61, "it still reports");
    }

    void aNewOneIsUnknownUntilItReports()
    {
        const auto made =
            watch.install({{u"location"_s, QString::fromLatin1(watch.locationId(u"検証環境"_s))},
                           {u"fqdn"_s, u"KNS-CC01.corp.aobashoji.example.jp"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text(u"status"_s), u"Unknown"_s);
        QVERIFY(made.json.value(u"lastContactDate"_s).isNull());
        cloud.advance(minute);
        QCOMPARE(status(u"KNS-CC01"_s), u"Connected"_s);
        QVERIFY(isCurrent(u"KNS-CC01"_s));
    }

    void theProvidersCountTheConnectors()
    {
        const auto counts = [&] {
            QList<int> list;
            const auto items =
                cloud.get("/console/v1/identity/providers", watch.full()).json.value(u"items"_s).toArray();
            for (const auto &item : items)
                list << item.toObject().value(u"connectorsCount"_s).toInt();
            return list;
        };
        QCOMPARE(counts(), (QList<int>{13, 13}));
        watch.install();
        QCOMPARE(counts(), (QList<int>{14, 14}));
    }

    void anUpdateGoesThroughItsParts()
    {
        QCOMPARE(upgradingStatus(u"FUK-CC02"_s), u"Downloading"_s);
        const auto target = watch.value(u"FUK-CC02"_s, u"upgradingVersion"_s);
        QCOMPARE(target, watch.value(u"FUK-CC02"_s, u"expectedVersion"_s));
        QVERIFY(watch.connector(u"FUK-CC02"_s).value(u"inMaintenance"_s).toBool());
        cloud.advance(4 * minute);
        QCOMPARE(upgradingStatus(u"FUK-CC02"_s), u"Installing"_s);
        cloud.advance(5 * minute);
        QCOMPARE(upgradingStatus(u"FUK-CC02"_s), u"Restarting"_s);
        QCOMPARE(status(u"FUK-CC02"_s), u"Connected"_s);
        cloud.advance(minute + 30);
        QCOMPARE(versionState(u"FUK-CC02"_s), u"Normal"_s);
        QCOMPARE(watch.value(u"FUK-CC02"_s, u"currentVersion"_s), target);
        QVERIFY(!watch.connector(u"FUK-CC02"_s).value(u"inMaintenance"_s).toBool());
        QVERIFY(watch.connector(u"FUK-CC02"_s).value(u"upgradingVersion"_s).isNull());
    }

    void aReleaseIsInstalledOneAtATimeInTheWindow() // R175
    {
        awaitRelease();
        const QStringList tokyo{u"TYO-CC01"_s, u"TYO-CC02"_s, u"TYO-CC03"_s, u"TYO-CA01"_s};
        QCOMPARE(versionState(tokyo.first()), u"Outdated"_s);
        QVERIFY(waitFor(tokyo.first(), u"Upgrading"_s, 7 * day, hour / 6));
        const auto local = cloud.sandbox().now().toTimeZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(local.date().dayOfWeek(), int(Qt::Sunday));
        QCOMPARE(local.time().hour(), 2);
        int most = 0;
        QSet<QString> seen;
        for (int i = 0; i < 60; ++i) {
            QStringList updating;
            for (const auto &host : tokyo) {
                if (versionState(host) == u"Upgrading")
                    updating << host;
            }
            most = std::max(most, int(updating.size()));
            seen.unite(QSet(updating.begin(), updating.end()));
            cloud.advance(minute);
        }
        QCOMPARE(most, 1);
        QCOMPARE(seen.size(), tokyo.size());
        for (const auto &host : tokyo)
            QVERIFY2(isCurrent(host), qPrintable(host));
    }

    void afterALongJumpAllThatCanIsCurrent()
    {
        cloud.advance(400 * day);
        for (const auto &one : watch.connectors()) {
            const auto host = one.value(u"fqdn"_s).toString().section(u'.', 0, 0);
            if (host == u"OSA-CC01" || host == u"SPR-CC02")
                QVERIFY2(one.value(u"versionState"_s) != u"Normal"_s, qPrintable(host));
            else
                QVERIFY2(one.value(u"versionState"_s) != u"UpgradeFailed"_s, qPrintable(host));
        }
        QVERIFY(waitFor(u"NGY-CC01"_s, u"Normal"_s, 7 * day, hour));
    }

    void whoMissedTheWindowIsUpdatedWithinTwoDays()
    {
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"silent"_s}});
        awaitRelease();
        QVERIFY(waitFor(u"TYO-CC03"_s, u"Upgrading"_s, 8 * day));
        cloud.advance(hour);
        QCOMPARE(versionState(u"TYO-CC02"_s), u"Outdated"_s);
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"connected"_s}});
        QVERIFY(waitFor(u"TYO-CC02"_s, u"Normal"_s, 2 * day + hour));
    }

    void aFailureNamesItsReasonAndIsTriedAgain()
    {
        watch.steer(u"TYO-CC01"_s, {{u"updates"_s, u"failing"_s},
                                    {u"failedUpgradeReason"_s, u"No space left."_s},
                                    {u"updateNow"_s, true}});
        const auto before = watch.value(u"TYO-CC01"_s, u"currentVersion"_s);
        QCOMPARE(versionState(u"TYO-CC01"_s), u"Upgrading"_s);
        cloud.advance(9 * minute);
        QCOMPARE(versionState(u"TYO-CC01"_s), u"UpgradeFailed"_s);
        QCOMPARE(watch.value(u"TYO-CC01"_s, u"failedUpgradeReason"_s), u"No space left."_s);
        QCOMPARE(watch.value(u"TYO-CC01"_s, u"currentVersion"_s), before);
        QCOMPARE(status(u"TYO-CC01"_s), u"Connected"_s);
        cloud.advance(2 * day - 9 * minute + 30);
        QCOMPARE(versionState(u"TYO-CC01"_s), u"Upgrading"_s);
        watch.steer(u"TYO-CC01"_s, {{u"updates"_s, u"automatic"_s}});
        cloud.advance(10 * minute);
        QVERIFY(isCurrent(u"TYO-CC01"_s));
        QVERIFY(watch.connector(u"TYO-CC01"_s).value(u"failedUpgradeReason"_s).isNull());
    }

    void aBlockedOneStaysBehind() // R176
    {
        watch.steer(u"NGY-CC01"_s, {{u"updates"_s, u"blocked"_s}, {u"behind"_s, 2}});
        QVERIFY(watch.connector(u"NGY-CC01"_s).value(u"upgradeDisabled"_s).toBool());
        cloud.advance(13 * day);
        QCOMPARE(versionState(u"NGY-CC01"_s), u"Outdated"_s);
        QCOMPARE(watch.steer(u"NGY-CC01"_s, {{u"updateNow"_s, true}}).error(), u"updateImpossible"_s);
        watch.steer(u"NGY-CC01"_s, {{u"updates"_s, u"automatic"_s}});
        QVERIFY(waitFor(u"NGY-CC01"_s, u"Normal"_s, 15 * day, hour));
    }

    void aStuckOneHoldsUpItsLocation() // R176
    {
        watch.steer(u"TYO-CC01"_s, {{u"updates"_s, u"stuck"_s}});
        awaitRelease();
        cloud.advance(8 * day);
        QCOMPARE(versionState(u"TYO-CC01"_s), u"Upgrading"_s);
        QCOMPARE(upgradingStatus(u"TYO-CC01"_s), u"Installing"_s);
        QVERIFY(watch.connector(u"TYO-CC01"_s).value(u"inMaintenance"_s).toBool());
        QCOMPARE(versionState(u"TYO-CC02"_s), u"Outdated"_s);
        QVERIFY2(isCurrent(u"OSA-CC02"_s), "other locations go on");

        watch.steer(u"TYO-CC01"_s, {{u"updates"_s, u"automatic"_s}});
        QVERIFY(isCurrent(u"TYO-CC01"_s));
        QCOMPARE(versionState(u"TYO-CC02"_s), u"Outdated"_s);
        QVERIFY(waitFor(u"TYO-CC02"_s, u"Normal"_s, 2 * day + hour));
    }

    void removingTheStuckOneLetsTheOthersGoOn()
    {
        watch.steer(u"TYO-CC01"_s, {{u"updates"_s, u"stuck"_s}, {u"updateNow"_s, true}});
        watch.steer(u"TYO-CC02"_s, {{u"behind"_s, 1}});
        cloud.advance(3 * day);
        QCOMPARE(versionState(u"TYO-CC02"_s), u"Outdated"_s);
        QCOMPARE(cloud.remove("/connectors/" + watch.id(u"TYO-CC01"_s), watch.full()).status, 200);
        QCOMPARE(versionState(u"TYO-CC02"_s), u"Outdated"_s);
        QVERIFY(waitFor(u"TYO-CC02"_s, u"Upgrading"_s, 2 * day + hour));
    }

    void anotherTimeZoneActsOnTheFutureAlone()
    {
        awaitRelease();
        QVERIFY(waitFor(u"NGY-CC01"_s, u"Upgrading"_s, 8 * day));
        cloud.advance(hour);
        const auto before = watch.connector(u"NGY-CC01"_s);
        QCOMPARE(before.value(u"versionState"_s), u"Normal"_s);
        const auto path = "/resourcelocations/" + watch.locationId(u"名古屋支店"_s);
        QCOMPARE(cloud.put(path, {{u"timeZone"_s, u"Pacific Standard Time"_s}}, watch.full()).status, 200);
        for (const auto &field : {u"currentVersion"_s, u"versionState"_s, u"lastUpgradeCompletedDate"_s})
            QCOMPARE(watch.value(u"NGY-CC01"_s, field), before.value(field).toString());
        const auto failed = watch.connector(u"SPR-CC02"_s);
        QCOMPARE(cloud
                     .put("/resourcelocations/" + watch.locationId(u"札幌工場"_s),
                          {{u"timeZone"_s, u"Singapore Standard Time"_s}}, watch.full())
                     .status,
                 200);
        QCOMPARE(watch.value(u"SPR-CC02"_s, u"failedUpgradeReason"_s),
                 failed.value(u"failedUpgradeReason"_s).toString());
    }

    void anUpdateThatRunsSurvivesARestart()
    {
        watch.steer(u"NGY-CC01"_s, {{u"updateNow"_s, true}});
        const auto before = watch.connector(u"NGY-CC01"_s);
        QCOMPARE(before.value(u"versionState"_s), u"Upgrading"_s);
        cloud.restart();
        QCOMPARE(watch.value(u"NGY-CC01"_s, u"upgradingVersion"_s),
                 before.value(u"upgradingVersion"_s).toString());
        QCOMPARE(watch.value(u"NGY-CC01"_s, u"lastUpgradeDate"_s),
                 before.value(u"lastUpgradeDate"_s).toString());
    }

    void theClockMayGoBackwards()
    {
        cloud.advance(-3000 * day);
        QVERIFY(!watch.connectors().isEmpty());
        cloud.advance(3000 * day);
        QCOMPARE(status(u"TYO-CC01"_s), u"Connected"_s);
    }

    void theListHasAnETag()
    {
        const auto path = "/connectors?Location=" + watch.locationId(u"大阪DC2"_s);
        watch.steer(u"OSA-CC02"_s, {{u"state"_s, u"silent"_s}});
        const auto known = cloud.get(path, watch.full());
        auto headers = watch.full();
        headers.append({"If-None-Match", known.header("ETag")});
        const auto same = cloud.get(path, headers);
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        cloud.advance(6 * minute);
        QCOMPARE(cloud.get(path, headers).status, 200);
    }

    void badSteering_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("state") << QJsonObject{{u"state"_s, u"asleep"_s}} << u"invalidEnum"_s;
        QTest::newRow("updates") << QJsonObject{{u"updates"_s, u"weekly"_s}} << u"invalidEnum"_s;
        QTest::newRow("behind") << QJsonObject{{u"behind"_s, -1}} << u"outOfRange"_s;
        QTest::newRow("far behind") << QJsonObject{{u"behind"_s, 51}} << u"outOfRange"_s;
        QTest::newRow("kind") << QJsonObject{{u"state"_s, 1}} << u"invalidString"_s;
    }
    void badSteering()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const auto before = watch.connector(u"OSA-CC01"_s);
        QCOMPARE(watch.steer(u"OSA-CC01"_s, body).error(), error);
        QCOMPARE(watch.connector(u"OSA-CC01"_s), before);
        QCOMPARE(cloud.patch("/sandbox/connectors/unknown", {}).status, 404);
    }
};

QTEST_GUILESS_MAIN(CloudConnectorsTest)
#include "tst_cloudconnectors.moc"
