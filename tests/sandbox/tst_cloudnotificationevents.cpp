// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/connectorwatch.h"
#include "tests/sandbox/notificationwatch.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace ccj::sandbox::test;

/// The notifications that follow from the sandbox's own life: each event once, at its moment, however the
/// clock is moved and whoever looks when (R246, R250).
class CloudNotificationEventsTest : public QObject
{
    Q_OBJECT

private:
    ConnectorWatch watch;
    Tester &cloud = watch.cloud;
    NotificationWatch notifications{cloud};
    static constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;

    /// What is told of a connector, oldest first.
    QList<QJsonObject> storyOf(const QByteArray &connectorId)
    {
        QList<QJsonObject> story;
        for (const auto &item : notifications.all()) {
            if (item.value(u"data"_s).toObject().value(u"connectorId"_s).toString().toLatin1() == connectorId)
                story.prepend(item);
        }
        return story;
    }
    static QStringList severities(const QList<QJsonObject> &story)
    {
        QStringList list;
        for (const auto &item : story)
            list << item.value(u"severity"_s).toString();
        return list;
    }
    QStringList told(const QString &host) { return severities(storyOf(watch.id(host))); }
    QList<QJsonObject> about(const QString &field, const QString &value)
    {
        QList<QJsonObject> story;
        for (const auto &item : notifications.all()) {
            if (item.value(u"data"_s).toObject().value(field) == value)
                story.prepend(item);
        }
        return story;
    }
    static QDateTime receipt(const QJsonObject &item)
    {
        return QDateTime::fromString(item.value(u"receivedAt"_s).toString(), Qt::ISODate);
    }
    QString invite(const QString &address)
    {
        cloud.post("/administrators/$create",
                   {{u"accessType"_s, u"Full"_s},
                    {u"providerType"_s, u"CitrixSts"_s},
                    {u"type"_s, u"AdministratorUser"_s},
                    {u"email"_s, address}},
                   watch.full());
        return address;
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void silenceAndReturn() // R250
    {
        const auto host = u"TYO-CC02"_s;
        const auto id = watch.id(host);
        const auto last = QDateTime::fromString(watch.value(host, u"lastContactDate"_s), Qt::ISODate);
        watch.steer(host, {{u"state"_s, u"silent"_s}});
        cloud.advance(3 * minute);
        QCOMPARE(told(host), QStringList());
        cloud.advance(2 * hour);
        auto story = storyOf(id);
        QCOMPARE(severities(story), QStringList{u"Error"_s});
        QVERIFY2(qAbs(last.secsTo(receipt(story.first())) - 5 * minute) <= minute,
                 "at its own moment, not when somebody looks");
        QVERIFY(NotificationWatch::title(story.first(), u"ja-JP"_s).contains(u"TYO-CC02"));
        QVERIFY(NotificationWatch::title(story.first(), u"en-US"_s).contains(u"TYO-CC02"));
        QCOMPARE(
            story.first().value(u"data"_s).toObject().value(u"resourceLocationId"_s).toString().toLatin1(),
            watch.locationId(u"東京DC1"_s));
        const auto before = NotificationWatch::ids(story);
        cloud.restart();
        QCOMPARE(NotificationWatch::ids(storyOf(id)), before);

        watch.steer(host, {{u"state"_s, u"connected"_s}});
        cloud.advance(minute);
        story = storyOf(id);
        QCOMPARE(severities(story), (QStringList{u"Error"_s, u"Success"_s}));
        cloud.advance(3 * day);
        QCOMPARE(told(host), (QStringList{u"Error"_s, u"Success"_s}));
    }

    void eachSilenceIsAnEventOfItsOwn()
    {
        const auto host = u"TYO-CC02"_s;
        for (int i = 0; i < 2; ++i) {
            watch.steer(host, {{u"state"_s, u"silent"_s}});
            cloud.advance(10 * minute);
            watch.steer(host, {{u"state"_s, u"connected"_s}});
            cloud.advance(10 * minute);
        }
        QCOMPARE(told(host), (QStringList{u"Error"_s, u"Success"_s, u"Error"_s, u"Success"_s}));
    }

    void aShortSilenceIsNone()
    {
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"silent"_s}});
        cloud.advance(2 * minute);
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"connected"_s}});
        cloud.advance(hour);
        QCOMPARE(told(u"TYO-CC02"_s), QStringList());
    }

    void aBrokenMachineIsToldOnce() // R172
    {
        watch.steer(u"TYO-CC03"_s, {{u"state"_s, u"error"_s}});
        QCOMPARE(told(u"TYO-CC03"_s), QStringList{u"Error"_s});
        cloud.advance(20 * day);
        QCOMPARE(told(u"TYO-CC03"_s), QStringList{u"Error"_s});
    }

    void everyFailedAttemptIsTold() // R176
    {
        const auto host = u"TYO-CC01"_s;
        const auto id = watch.id(host);
        watch.steer(host, {{u"updates"_s, u"failing"_s},
                           {u"failedUpgradeReason"_s, u"No space: 5%1 left."_s},
                           {u"updateNow"_s, true}});
        cloud.advance(8 * minute);
        QCOMPARE(told(host), QStringList());
        cloud.advance(2 * minute);
        auto story = storyOf(id);
        QCOMPARE(severities(story), QStringList{u"Error"_s});
        const auto text = story.first().value(u"content"_s).toArray().at(1).toObject();
        QVERIFY(text.value(u"description"_s).toString().contains(u"No space: 5%1 left."));

        cloud.advance(2 * day);
        story = storyOf(id);
        QCOMPARE(story.size(), 2);
        QCOMPARE(receipt(story.first()).secsTo(receipt(story.last())), 2 * day);
        watch.steer(host, {{u"updates"_s, u"automatic"_s}});
        cloud.advance(13 * day);
        QCOMPARE(storyOf(id).size(), 2);
        watch.steer(host, {{u"updates"_s, u"failing"_s}, {u"updateNow"_s, true}});
        cloud.advance(10 * minute);
        QCOMPARE(storyOf(id).size(), 3);
    }

    void nothingFailsWhileItIsSilent()
    {
        const auto host = u"TYO-CC01"_s;
        const auto id = watch.id(host);
        watch.steer(host, {{u"updates"_s, u"failing"_s}, {u"updateNow"_s, true}});
        cloud.advance(10 * minute);
        watch.steer(host, {{u"state"_s, u"silent"_s}});
        cloud.advance(9 * day);
        watch.steer(host, {{u"state"_s, u"connected"_s}});
        cloud.advance(minute);
        const auto story = storyOf(id);
        QCOMPARE(severities(story), (QStringList{u"Error"_s, u"Error"_s, u"Success"_s}));
        QVERIFY(NotificationWatch::title(story.at(1)).contains(u"disconnected"));
    }

    void aStuckUpdateIsToldAfterHalfAnHour() // R176
    {
        const auto host = u"TYO-CC01"_s;
        watch.steer(host, {{u"updates"_s, u"stuck"_s}, {u"updateNow"_s, true}});
        cloud.advance(27 * minute);
        QCOMPARE(told(host), QStringList());
        cloud.advance(3 * minute);
        QCOMPARE(told(host), QStringList{u"Warning"_s});
        watch.steer(host, {{u"failedUpgradeReason"_s, u"other"_s}});
        cloud.advance(5 * day);
        QCOMPARE(told(host), QStringList{u"Warning"_s});
        watch.steer(host, {{u"updates"_s, u"automatic"_s}});
        cloud.advance(hour);
        QCOMPARE(told(host), QStringList{u"Warning"_s});
    }

    void whatNobodySawIsToldAfterAll()
    {
        const auto id = watch.id(u"TYO-CC02"_s);
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"silent"_s}});
        cloud.advance(hour);
        QCOMPARE(cloud.remove("/connectors/" + id, watch.full()).status, 200);
        cloud.advance(day);
        QCOMPARE(severities(storyOf(id)), QStringList{u"Error"_s});
    }

    void theClockGoesBackAndForth()
    {
        const auto host = u"TYO-CC02"_s;
        const auto id = watch.id(host);
        watch.steer(host, {{u"state"_s, u"silent"_s}});
        cloud.advance(10 * minute);
        const auto before = NotificationWatch::ids(storyOf(id));
        QCOMPARE(before.size(), 1);
        for (const auto jump : {-3 * day, 2 * day, -3000 * day, 3001 * day, hour}) {
            cloud.advance(jump);
            QCOMPARE(NotificationWatch::ids(storyOf(id)), before);
        }
        watch.steer(host, {{u"state"_s, u"connected"_s}});
        cloud.advance(minute);
        cloud.advance(-2 * hour);
        cloud.advance(2 * hour);
        QCOMPARE(storyOf(id).size(), 2);
    }

    void aLongJumpTellsTheLastNinetyDays()
    {
        cloud.advance(400 * day);
        const auto failures = storyOf(watch.id(u"SPR-CC02"_s));
        QVERIFY2(failures.size() > 35 && failures.size() <= 45,
                 "one each 48 hours, but for the waits between");
        const auto all = notifications.all();
        QVERIFY(std::ranges::all_of(
            all, [&](const auto &item) { return receipt(item).daysTo(cloud.sandbox().now()) <= 90; }));
        cloud.restart();
        QCOMPARE(NotificationWatch::ids(notifications.all()), NotificationWatch::ids(all));
    }

    void onlyTheOrganisationIsTold()
    {
        const auto installed = watch.install({{u"customerId"_s, u"midoributsu1"_s}}).text(u"id"_s);
        cloud.patch("/sandbox/connectors/" + installed.toLatin1(), {{u"state"_s, u"error"_s}});
        const auto knows = [&](const Headers &who) {
            const auto all = notifications.all(who);
            return std::ranges::any_of(all, [&](const auto &item) {
                return item.value(u"data"_s).toObject().value(u"connectorId"_s) == installed;
            });
        };
        QVERIFY(knows(notifications.as(1, u"midoributsu1"_s)));
        QVERIFY(!knows(notifications.as(1)));
    }

    void anInvitationExpires()
    {
        const auto address = invite(u"late@example.jp"_s);
        cloud.advance(5 * day - hour);
        QCOMPARE(about(u"email"_s, address).size(), 0);
        cloud.advance(2 * day);
        const auto story = about(u"email"_s, address);
        QCOMPARE(story.size(), 1);
        QCOMPARE(receipt(story.first()).secsTo(cloud.sandbox().now()) / hour, 47);
        cloud.advance(day);
        QCOMPARE(about(u"email"_s, address).size(), 1);
    }

    void anExpiryIsToldEvenIfItIsMendedAtOnce()
    {
        const auto resent = invite(u"resent@example.jp"_s);
        const auto cancelled = invite(u"cancelled@example.jp"_s);
        cloud.advance(6 * day);
        QCOMPARE(cloud.post("/console/v1/invitations/resend", {{u"email"_s, resent}}, watch.full()).status,
                 204);
        QCOMPARE(cloud.remove("/administrators/invitations?email=" + cancelled.toLatin1(), watch.full()).body,
                 "true");
        QCOMPARE(about(u"email"_s, resent).size(), 1);
        QCOMPARE(about(u"email"_s, cancelled).size(), 1);
        cloud.advance(6 * day);
        QCOMPARE(about(u"email"_s, resent).size(), 2);
        QCOMPARE(about(u"email"_s, cancelled).size(), 1);
    }

    void oneThatIsCancelledInTimeDoesNotExpire()
    {
        const auto address = invite(u"brief@example.jp"_s);
        cloud.remove("/administrators/invitations?email=" + address.toLatin1(), watch.full());
        cloud.advance(6 * day);
        QCOMPARE(about(u"email"_s, address).size(), 0);
    }

    void aNewSecureClientIsTold()
    {
        const auto made =
            cloud.post("/console/v1/secure-clients", {{u"name"_s, u"夜間%2ジョブ"_s}}, watch.full());
        const auto story = about(u"clientId"_s, made.text(u"clientId"_s));
        QCOMPARE(story.size(), 1);
        const auto text = story.first().value(u"content"_s).toArray().first().toObject();
        QVERIFY(text.value(u"description"_s).toString().contains(u"夜間%2ジョブ"));
        QVERIFY2(text.value(u"description"_s).toString().contains(u"佐藤"), "and by whom");
    }

    void aSubscriptionNearsItsEnd()
    {
        const auto story = [&] { return severities(about(u"serviceName"_s, u"wem"_s)); };
        QCOMPARE(story(), QStringList{u"Warning"_s});
        cloud.advance(21 * day);
        QCOMPARE(story(), (QStringList{u"Warning"_s, u"Warning"_s}));
        cloud.advance(5 * day);
        QCOMPARE(story().size(), 3);
        cloud.advance(30 * day);
        QCOMPARE(story(), (QStringList{u"Warning"_s, u"Warning"_s, u"Warning"_s, u"Error"_s}));
    }

    void mailsAreSentOnce()
    {
        cloud.put("/console/v1/notifications/preferences", {{u"sendNotificationEmails"_s, true}},
                  watch.full());
        const auto mine = cloud.email(0);
        const auto before = cloud.mails(mine).size();
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"silent"_s}});
        cloud.advance(10 * minute);
        QCOMPARE(cloud.mails(mine).size(), before + 1);
        QVERIFY(cloud.mails(mine).first().toObject().value(u"subject"_s).toString().contains(u"TYO-CC02"));
        notifications.all();
        cloud.restart();
        QCOMPARE(cloud.mails(mine).size(), before + 1);
    }

    void manyAskAtOnceAndItIsToldOnce()
    {
        const auto who = watch.full();
        const auto id = watch.id(u"TYO-CC02"_s);
        watch.steer(u"TYO-CC02"_s, {{u"state"_s, u"disconnected"_s}});
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&] { cloud.get("/notifications", who); });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(severities(storyOf(id)), QStringList{u"Error"_s});
    }
};

QTEST_GUILESS_MAIN(CloudNotificationEventsTest)
#include "tst_cloudnotificationevents.moc"
