// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"

#include "tests/sandbox/notificationwatch.h"

#include <QTest>

#include <algorithm>

using namespace ccj::sandbox::test;

/// cloud-api 10, console-api 10: notifications that are sent, listed, dismissed and mailed (R246 to R249).
class CloudNotificationsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    NotificationWatch watch{cloud};
    static constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    static constexpr int fullPerson = 0, sharedPerson = 1, customPerson = 2, auditor = 4;

    static QJsonObject message(const QJsonObject &changes = {})
    {
        QJsonObject body{{u"destinationAdmin"_s, u"*"_s},
                         {u"component"_s, u"Citrix Cloud"_s},
                         {u"createdDate"_s, u"2026-04-01T09:00:00.000Z"_s},
                         {u"eventId"_s, u"11111111-2222-4333-8444-555555555555"_s},
                         {u"severity"_s, u"Information"_s},
                         {u"priority"_s, u"Normal"_s},
                         {u"content"_s, QJsonArray{QJsonObject{{u"languageTag"_s, u"ja-JP"_s},
                                                               {u"title"_s, u"題名"_s},
                                                               {u"description"_s, u"本文"_s}}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            body.insert(change.key(), change.value());
        return body;
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

    void theDemoHasSomethingOfEverything() // R246, R249
    {
        const auto items = watch.all();
        QSet<QString> services, severities, languages;
        QMap<QString, int> times;
        bool looksLikeHtml = false;
        int monolingual = 0;
        for (const auto &item : items) {
            services << item.value(u"component"_s).toString();
            severities << item.value(u"severity"_s).toString();
            const auto content = item.value(u"content"_s).toArray();
            for (const auto &entry : content)
                languages << entry.toObject().value(u"languageTag"_s).toString();
            monolingual += content.size() == 1;
            ++times[NotificationWatch::title(item)];
            looksLikeHtml |=
                content.first().toObject().value(u"description"_s).toString().contains(u"<script>");
        }
        QVERIFY(services.size() >= 6);
        QCOMPARE(severities, (QSet<QString>{u"Information"_s, u"Success"_s, u"Warning"_s, u"Error"_s}));
        QVERIFY(languages.contains(u"ja-JP"_s) && languages.contains(u"en-US"_s) &&
                languages.contains(u"ar"_s));
        QVERIFY2(std::ranges::max(times) >= 5, "one came again and again");
        QVERIFY(looksLikeHtml);
        QCOMPARE(monolingual, 2);
        QVERIFY2(
            std::ranges::is_sorted(items, std::ranges::greater(),
                                   [](const auto &item) { return item.value(u"receivedAt"_s).toString(); }),
            "newest first");
    }

    void whatIsSentIsAnsweredAndListed()
    {
        const auto sent = cloud.post("/notifications/", message({{u"data"_s, u"anything"_s}}), client());
        QCOMPARE(sent.status, 200);
        auto expected = message({{u"data"_s, u"anything"_s},
                                 {u"categories"_s, QJsonValue::Null},
                                 {u"externalId"_s, QJsonValue::Null},
                                 {u"suppressEmail"_s, false}});
        auto content = expected.value(u"content"_s).toArray().first().toObject();
        content.insert(u"detailUri"_s, QJsonValue::Null);
        expected.insert(u"content"_s, QJsonArray{content});
        QCOMPARE(sent.json, expected);

        auto listed = watch.all().first();
        for (const auto *own : {"id", "receivedAt", "dismissedAt"})
            QVERIFY(!listed.take(QLatin1StringView(own)).isUndefined());
        QCOMPARE(listed, expected);
        QCOMPARE(cloud.post("/notifications", message(), watch.as(customPerson)).status, 200);
        QCOMPARE(watch.all().at(1).value(u"data"_s), u"anything"_s);
    }

    void badMessages_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("field");
        for (const auto *field :
             {"destinationAdmin", "component", "createdDate", "eventId", "severity", "priority", "content"})
            QTest::addRow("no %s", field) << QJsonObject{{QLatin1StringView(field), QJsonValue::Null}}
                                          << u"missing"_s << QString::fromLatin1(field);
        const auto content = [](const QJsonObject &entry) {
            return QJsonObject{{u"content"_s, QJsonArray{entry}}};
        };
        QTest::newRow("severity") << QJsonObject{{u"severity"_s, u"Critical"_s}} << u"invalidEnum"_s
                                  << u"severity"_s;
        QTest::newRow("priority") << QJsonObject{{u"priority"_s, u"normal"_s}} << u"invalidEnum"_s
                                  << u"priority"_s;
        QTest::newRow("number") << QJsonObject{{u"severity"_s, 2}} << u"invalidString"_s << u"severity"_s;
        QTest::newRow("nobody") << QJsonObject{{u"destinationAdmin"_s, u"nobody@example.jp"_s}}
                                << u"invalidString"_s << u"destinationAdmin"_s;
        QTest::newRow("invited") << QJsonObject{{u"destinationAdmin"_s,
                                                 u"okada.shingo@aobashoji.example.jp"_s}}
                                 << u"invalidString"_s << u"destinationAdmin"_s;
        QTest::newRow("long") << QJsonObject{{u"component"_s, QString(257, u'長')}} << u"tooLong"_s
                              << u"component"_s;
        QTest::newRow("no texts") << QJsonObject{{u"content"_s, QJsonArray()}} << u"missing"_s
                                  << u"content"_s;
        QTest::newRow("text") << QJsonObject{{u"content"_s, u"題名"_s}} << u"invalidString"_s << u"content"_s;
        QTest::newRow("texts") << QJsonObject{{u"content"_s, QJsonArray{u"題名"_s}}} << u"invalidString"_s
                               << u"content"_s;
        QTest::newRow("no language") << content({{u"title"_s, u"題名"_s}}) << u"missing"_s
                                     << u"languageTag"_s;
        QTest::newRow("no title") << content({{u"languageTag"_s, u"ja-JP"_s}, {u"title"_s, u""_s}})
                                  << u"missing"_s << u"title"_s;
        QTest::newRow("long title") << content({{u"languageTag"_s, u"ja-JP"_s},
                                                {u"title"_s, QString(1025, u'長')}})
                                    << u"tooLong"_s << u"title"_s;
        QTest::newRow("long text") << content({{u"languageTag"_s, u"ja-JP"_s},
                                               {u"title"_s, u"題名"_s},
                                               {u"description"_s, QString(65537, u'長')}})
                                   << u"tooLong"_s << u"description"_s;
        QTest::newRow("data") << QJsonObject{{u"data"_s, 7}} << u"invalidString"_s << u"data"_s;
        QTest::newRow("categories") << QJsonObject{{u"categories"_s, QJsonArray{1}}} << u"invalidString"_s
                                    << u"categories"_s;
        QTest::newRow("mail") << QJsonObject{{u"suppressEmail"_s, u"no"_s}} << u"invalidString"_s
                              << u"suppressEmail"_s;
    }
    void badMessages()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, error);
        QFETCH(QString, field);
        const auto before = watch.all();
        const auto refused = cloud.post("/notifications", message(changes), watch.as(fullPerson));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), error);
        QCOMPARE(refused.parameter(u"field"_s), field);
        QCOMPARE(watch.all(), before);
    }

    void theControlTakesAnything() // R249: unknown severity, unknown service
    {
        const auto odd =
            watch.send({{u"severity"_s, u"Catastrophe"_s}, {u"component"_s, u"未知のサービス"_s}});
        QCOMPARE(watch.all().first(), odd);
        QCOMPARE(odd.value(u"priority"_s), u"Normal"_s);
        QVERIFY(!NotificationWatch::title(odd, u"ja-JP"_s).isEmpty());
        QVERIFY2(!watch.all(watch.as(sharedPerson, u"midoributsu1"_s)).contains(odd), "to the demo company");
        QCOMPARE(cloud.post("/sandbox/notifications", {{u"content"_s, u"x"_s}}).parameter(u"field"_s),
                 u"content"_s);
    }

    void goneNinetyDaysAfterItsReceipt()
    {
        const auto old = watch.send({{u"createdDate"_s, u"1999-12-31T00:00:00Z"_s}});
        cloud.advance(90 * day - 10 * minute);
        QVERIFY(sees(watch.as(fullPerson), old));
        cloud.advance(20 * minute);
        const auto full = watch.as(fullPerson);
        QVERIFY(!sees(full, old));
        QCOMPARE(watch.dismiss(old, full).status, 404);
        cloud.advance(-hour);
        QVERIFY2(sees(watch.as(fullPerson), old), "the clock goes back, and so does this");
    }

    void pagesOfAHundred() // R249: very many at once
    {
        for (int i = 0; i < 250; ++i)
            watch.send({{u"externalId"_s, QString::number(i)}});
        const auto who = watch.as(fullPerson);
        const auto before = watch.all(who);
        const auto first = watch.page(who);
        QCOMPARE(first.json.value(u"items"_s).toArray().size(), 100);
        const auto token = first.text(u"continuationToken"_s);
        watch.send();
        QCOMPARE(watch.dismiss(before.first(), who).status, 204);
        const auto second = watch.page(who, token).json.value(u"items"_s).toArray();
        QCOMPARE(second.first().toObject(), before.at(100));
        QCOMPARE(watch.all(who).size(), before.size());
        const auto ids = NotificationWatch::ids(before);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), before.size());
    }

    void badQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        for (const auto *token : {"x", "YWZ0ZXI6", "YWZ0ZXI6MTox MTox", "%00"})
            QTest::addRow("%s", token) << QByteArray("continuationToken=") + token << u"continuationToken"_s;
        QTest::newRow("flag") << QByteArray("includeDismissed=yes") << u"includeDismissed"_s;
    }
    void badQueries()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        const auto refused = cloud.get("/notifications?" + query, watch.as(fullPerson));
        QCOMPARE(refused.error(), u"invalidString"_s);
        QCOMPARE(refused.parameter(u"field"_s), field);
    }

    void theListHasAnETag()
    {
        auto who = watch.as(fullPerson);
        const auto known = watch.page(who);
        auto conditional = who;
        conditional.append({"If-None-Match", known.header("ETag")});
        const auto same = watch.page(conditional);
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        watch.send();
        QCOMPARE(watch.page(conditional).status, 200);
    }

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
                              cloud.post("/notifications", message(), who).status,
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
        cloud.post("/notifications", message({{u"severity"_s, u"Success"_s}}), watch.as(fullPerson));
        QCOMPARE(cloud.mails(mine).size(), 1);
        const auto mail = cloud.mails(mine).first().toObject();
        QCOMPARE(mail.value(u"subject"_s), u"[Citrix Cloud] 題名"_s);
        QCOMPARE(mail.value(u"text"_s), u"本文"_s);
        QCOMPARE(cloud.mails(cloud.email(customPerson)).size(), 0);
    }

    void aLargeCloudHasFiveThousandMore()
    {
        const auto before = watch.all().size();
        QCOMPARE(cloud.reset(u"large:60"_s), 204);
        const auto many = watch.all();
        QVERIFY2(many.size() >= before + 5000, "and what its many connectors have to tell");
        QSet<QString> ids;
        for (const auto &item : many)
            ids << NotificationWatch::idOf(item);
        QCOMPARE(ids.size(), many.size());
    }

    void theSameSeedGivesTheSame()
    {
        // What happens by itself depends on the moment of the planting.
        const QSet<QString> ofEvents{u"connectorId"_s, u"email"_s, u"serviceName"_s};
        const auto sent = [&](NotificationWatch &one) {
            QStringList list;
            for (const auto &item : one.all()) {
                const auto names = item.value(u"data"_s).toObject().keys();
                if (!ofEvents.intersects(QSet<QString>(names.begin(), names.end())))
                    list << NotificationWatch::idOf(item) + NotificationWatch::title(item);
            }
            return list;
        };
        const auto before = sent(watch);
        watch.send();
        QCOMPARE(cloud.reset(), 204);
        QCOMPARE(sent(watch), before);
        QVERIFY(before.size() > 10);
    }

    void onePageCostsTheSameWhateverThereIs() // 100,000 of them
    {
        const auto who = watch.as(fullPerson);
        watch.page(who);
        ccj::sandbox::Cloud twin(cloud.folder() + u"/sandbox.db"_s,
                                 ccj::sandbox::ServerKeys::open(cloud.folder()).value(),
                                 ccj::sandbox::PasswordHasher::Cost::Minimum);
        twin.clock.load();
        ccj::sandbox::Router router;
        ccj::sandbox::addNotificationRoutes(router, twin);
        const auto costOf = [&](const QString &token) {
            ccj::sandbox::Request request;
            request.method = "GET";
            request.rawPath = "/notifications";
            request.query.addQueryItem(u"continuationToken"_s, token);
            request.headers = who;
            const auto before = twin.database.statements();
            if (router.handle(request).status != 200)
                qFatal("the twin does not answer");
            return twin.database.statements() - before;
        };
        const auto few = costOf({});
        twin.database.write([&] {
            twin.database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<100000)"
                              " INSERT INTO notifications (id, customer_id, received_at, message)"
                              " SELECT 'n'||i, 'aobashoji01', ?+i, '{}' FROM n"_s,
                              {twin.clock.now() - 200'000});
        });
        QCOMPARE(costOf({}), few);
        const auto deep =
            QByteArray("after:" + QByteArray::number(twin.clock.now() - 199'000) + ":1").toBase64();
        QCOMPARE(costOf(QString::fromLatin1(deep)), few);
        auto plan = twin.database.run(
            u"EXPLAIN QUERY PLAN SELECT row FROM notifications WHERE customer_id='aobashoji01' AND"
            " received_at>1 AND (received_at, row)<(9, 9) ORDER BY received_at DESC, row DESC LIMIT 101"_s);
        QVERIFY(plan.next());
        QVERIFY2(plan.value(3).toString().contains(u"notifications_in_order"),
                 "a page is a stretch of the index");
        QVERIFY2(!plan.next(), "and needs no sorting");
    }
};

QTEST_GUILESS_MAIN(CloudNotificationsTest)
#include "tst_cloudnotifications.moc"
