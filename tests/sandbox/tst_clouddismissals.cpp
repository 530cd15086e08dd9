// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/notificationwatch.h"

#include <QTest>

#include <algorithm>

using namespace ccj::sandbox::test;

/// console-api 10: what an administrator does with notifications for themselves alone (R248).
class CloudDismissalsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    NotificationWatch watch{cloud};
    static constexpr qint64 minute = 60;
    static constexpr int fullPerson = 0, sharedPerson = 1, customPerson = 2, auditor = 4;

    /// As any service may send it.
    Answer sendAs(const Headers &who, const QString &severity = u"Information"_s) const
    {
        return cloud.post("/notifications",
                          {{u"destinationAdmin"_s, u"*"_s},
                           {u"component"_s, u"Citrix Cloud"_s},
                           {u"createdDate"_s, u"2026-04-01T09:00:00.000Z"_s},
                           {u"eventId"_s, u"11111111-2222-4333-8444-555555555555"_s},
                           {u"severity"_s, severity},
                           {u"priority"_s, u"Normal"_s},
                           {u"content"_s, QJsonArray{QJsonObject{{u"languageTag"_s, u"ja-JP"_s},
                                                                 {u"title"_s, u"題名"_s},
                                                                 {u"description"_s, u"本文"_s}}}}},
                          who);
    }
    Headers client() const
    {
        return Tester::bearer(cloud.clientToken(cloud.apiClient()).text(u"access_token"_s));
    }
    bool sees(const Headers &who, const QJsonObject &item) const
    {
        return NotificationWatch::ids(watch.all(who)).contains(NotificationWatch::idOf(item));
    }
    Answer dismissMany(const QJsonObject &body, const Headers &who) const
    {
        return cloud.post("/console/v1/notifications/dismiss", body, who);
    }
    Answer setPreferences(const QJsonObject &body, const Headers &who) const
    {
        return cloud.put("/console/v1/notifications/preferences", body, who);
    }
    QString dismissedAt(const QJsonObject &item, const Headers &who) const
    {
        for (const auto &one : watch.all(who, true)) {
            if (NotificationWatch::idOf(one) == NotificationWatch::idOf(item))
                return one.value(u"dismissedAt"_s).toString();
        }
        return u"gone"_s;
    }

private Q_SLOTS:
    void init() { QCOMPARE(cloud.reset(), 204); }

    void whoDismissesDoesItForThemselvesAlone() // R248
    {
        const auto item = watch.send();
        const auto mine = watch.as(fullPerson);
        const auto theirs = watch.as(customPerson);
        QCOMPARE(watch.dismiss(item, mine).status, 204);
        QVERIFY(!sees(mine, item));
        QVERIFY(sees(theirs, item));
        QVERIFY(sees(client(), item));
        const auto moment = dismissedAt(item, mine);
        QVERIFY(!moment.isEmpty());
        QVERIFY(dismissedAt(item, theirs).isEmpty());

        cloud.advance(5 * minute);
        QCOMPARE(watch.dismiss(item, mine).status, 204);
        QCOMPARE(dismissedAt(item, mine), moment);
        cloud.restart();
        QVERIFY(!sees(mine, item));
        QCOMPARE(dismissedAt(item, mine), moment);
    }

    void severalAndAll() // R248
    {
        const auto one = watch.send();
        const auto two = watch.send();
        const auto other = watch.send();
        const auto mine = watch.as(fullPerson);
        const QJsonArray ids{NotificationWatch::idOf(one), NotificationWatch::idOf(two), u"gone-meanwhile"_s};
        QCOMPARE(dismissMany({{u"ids"_s, ids}}, mine).status, 204);
        QVERIFY(!sees(mine, one) && !sees(mine, two) && sees(mine, other));
        const auto moment = dismissedAt(one, mine);

        cloud.advance(minute);
        QCOMPARE(dismissMany({{u"all"_s, true}}, mine).status, 204);
        QCOMPARE(watch.all(mine).size(), 0);
        QCOMPARE(dismissedAt(one, mine), moment);
        QVERIFY(dismissedAt(other, mine) > moment);
        QVERIFY(sees(watch.as(customPerson), one));
        const auto later = watch.send();
        QCOMPARE(watch.all(mine), QList<QJsonObject>{later});
    }

    void badDismissals()
    {
        const auto mine = watch.as(fullPerson);
        const auto before = watch.all(mine);
        QCOMPARE(dismissMany({}, mine).error(), u"missing"_s);
        QCOMPARE(dismissMany({{u"all"_s, false}}, mine).error(), u"missing"_s);
        QCOMPARE(dismissMany({{u"ids"_s, u"all"_s}}, mine).error(), u"invalidString"_s);
        QCOMPARE(dismissMany({{u"ids"_s, QJsonArray{1}}}, mine).error(), u"invalidString"_s);
        QCOMPARE(dismissMany({{u"ids"_s, QJsonArray()}, {u"all"_s, true}}, mine).error(), u"invalidString"_s);
        QCOMPARE(watch.dismiss({{u"id"_s, u"unknown"_s}}, mine).error(), u"notFound"_s);
        QCOMPARE(dismissMany({{u"ids"_s, QJsonArray()}}, mine).status, 204);
        QCOMPARE(watch.all(mine), before);
    }

    void oneForOneAdministrator()
    {
        const auto byAddress = watch.send({{u"destinationAdmin"_s, cloud.email(customPerson).toUpper()}});
        const auto id = QString::fromLatin1(cloud.userId(watch.as(fullPerson), cloud.email(customPerson)));
        const auto byId = watch.send({{u"destinationAdmin"_s, id}});
        const auto theirs = watch.as(customPerson);
        const auto mine = watch.as(fullPerson);
        for (const auto &item : {byAddress, byId}) {
            QVERIFY(sees(theirs, item));
            QVERIFY(!sees(mine, item));
            QVERIFY(!sees(client(), item));
            QCOMPARE(watch.dismiss(item, mine).status, 404);
            QCOMPARE(dismissMany({{u"ids"_s, QJsonArray{NotificationWatch::idOf(item)}}}, mine).status, 204);
        }
        QCOMPARE(dismissMany({{u"all"_s, true}}, mine).status, 204);
        QVERIFY(sees(theirs, byAddress) && sees(theirs, byId));
    }

    void rightsFollowThePolicy()
    {
        const auto item = watch.send();
        const auto statuses = [&](const Headers &who) {
            return QList<int>{watch.page(who).status,
                              sendAs(who).status,
                              watch.dismiss(item, who).status,
                              dismissMany({{u"ids"_s, QJsonArray()}}, who).status,
                              cloud.get("/console/v1/notifications/preferences", who).status,
                              setPreferences({{u"sendNotificationEmails"_s, false}}, who).status};
        };
        QCOMPARE(statuses(watch.as(fullPerson)), (QList<int>{200, 200, 204, 204, 200, 200}));
        QCOMPARE(statuses(watch.as(customPerson)), (QList<int>{200, 200, 204, 204, 200, 200}));
        QCOMPARE(statuses(watch.as(auditor)), (QList<int>{403, 403, 403, 403, 403, 403}));
        QCOMPARE(watch.page(watch.as(auditor)).type(),
                 u"https://errors-api.cloud.com/common/authorization"_s);
        QCOMPARE(statuses(client()), (QList<int>{200, 200, 403, 403, 403, 403}));
        QCOMPARE(watch.dismiss(item, client()).type(), u"urn:ccj:error:personRequired"_s);
        const auto partner = watch.as(sharedPerson, u"midoributsu1"_s);
        QVERIFY(!sees(partner, item));
        QCOMPARE(watch.dismiss(item, partner).status, 404);
        QVERIFY(sees(watch.as(sharedPerson), item));
    }

    void mailsAreOffUntilSwitchedOn()
    {
        const auto who = watch.as(fullPerson);
        const auto path = "/console/v1/notifications/preferences";
        const auto fresh = cloud.get(path, who).json;
        QCOMPARE(fresh.value(u"sendNotificationEmails"_s), false);
        QVERIFY(fresh.value(u"enabledDate"_s).isNull());
        const auto types = fresh.value(u"notificationsSubscribed"_s).toArray();
        QVERIFY(std::ranges::all_of(
            types, [](const auto &type) { return type.toObject().value(u"enabled"_s).toBool(); }));

        const QJsonObject noWarnings{{u"type"_s, u"Warning"_s}, {u"enabled"_s, false}};
        const auto on = setPreferences(
            {{u"sendNotificationEmails"_s, true}, {u"notificationsSubscribed"_s, QJsonArray{noWarnings}}},
            who);
        QCOMPARE(on.text(u"enabledDate"_s), cloud.sandbox().now().date().toString(Qt::ISODate));
        QVERIFY(on.json.value(u"notificationsSubscribed"_s).toArray().contains(noWarnings));
        cloud.restart();
        QCOMPARE(cloud.get(path, who).json, on.json);
        QCOMPARE(cloud.administrator(who, cloud.email(fullPerson)).value(u"notificationsEmailPreferences"_s),
                 on.json);
        QVERIFY2(!cloud.get(path, watch.as(sharedPerson)).json.value(u"sendNotificationEmails"_s).toBool(),
                 "one's own");
    }

    void badPreferences_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        const auto types = [](const QJsonValue &entry) {
            return QJsonObject{{u"sendNotificationEmails"_s, true},
                               {u"notificationsSubscribed"_s, QJsonArray{entry}}};
        };
        QTest::newRow("empty") << QJsonObject() << u"missing"_s;
        QTest::newRow("word") << QJsonObject{{u"sendNotificationEmails"_s, u"yes"_s}} << u"invalidString"_s;
        QTest::newRow("list") << QJsonObject{{u"sendNotificationEmails"_s, true},
                                             {u"notificationsSubscribed"_s, u"Error"_s}}
                              << u"invalidString"_s;
        QTest::newRow("entry") << types(u"Error"_s) << u"missing"_s;
        QTest::newRow("type") << types(QJsonObject{{u"type"_s, u"Success"_s}, {u"enabled"_s, true}})
                              << u"invalidEnum"_s;
        QTest::newRow("switch") << types(QJsonObject{{u"type"_s, u"Error"_s}}) << u"missing"_s;
    }

    void badPreferences()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const auto who = watch.as(fullPerson);
        const auto before = cloud.get("/console/v1/notifications/preferences", who).json;
        QCOMPARE(setPreferences(body, who).error(), error);
        QCOMPARE(cloud.get("/console/v1/notifications/preferences", who).json, before);
    }

    void mailsGoToThoseWhoWantThem()
    {
        const QJsonArray noWarnings{QJsonObject{{u"type"_s, u"Warning"_s}, {u"enabled"_s, false}}};
        setPreferences({{u"sendNotificationEmails"_s, true}, {u"notificationsSubscribed"_s, noWarnings}},
                       watch.as(fullPerson));
        const auto mine = cloud.email(fullPerson);
        watch.send({{u"severity"_s, u"Warning"_s}});
        watch.send({{u"severity"_s, u"Error"_s}, {u"suppressEmail"_s, true}});
        watch.send({{u"severity"_s, u"Error"_s}, {u"destinationAdmin"_s, cloud.email(customPerson)}});
        QCOMPARE(cloud.mails(mine).size(), 0);
        sendAs(watch.as(fullPerson), u"Success"_s);
        QCOMPARE(cloud.mails(mine).size(), 1);
        const auto mail = cloud.mails(mine).first().toObject();
        QCOMPARE(mail.value(u"subject"_s), u"[Citrix Cloud] 題名"_s);
        QCOMPARE(mail.value(u"text"_s), u"本文"_s);
        QCOMPARE(cloud.mails(cloud.email(customPerson)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(CloudDismissalsTest)
#include "tst_clouddismissals.moc"
