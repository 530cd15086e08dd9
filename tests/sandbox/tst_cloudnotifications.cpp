// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/notification.h"

#include "tests/sandbox/notificationwatch.h"

#include <QTest>

#include <algorithm>

using namespace ccj::sandbox::test;

/// cloud-api 10: notifications that are sent and listed (R246, R247, R249).
class CloudNotificationsTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    NotificationWatch watch{cloud};
    static constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    static constexpr int fullPerson = 0, sharedPerson = 1, customPerson = 2;

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
        QVERIFY(costOf(QString::fromLatin1(deep)) <= few);
        for (const bool withDismissed : {false, true}) {
            auto plan = twin.database.run(u"EXPLAIN QUERY PLAN "_s +
                                              ccj::sandbox::NotificationStore::pageStatement(withDismissed),
                                          QVariantList(7, 1));
            QString steps;
            while (plan.next())
                steps += plan.value(3).toString() + u'\n';
            QVERIFY2(steps.contains(u"SEARCH n USING INDEX notifications_in_order"), qPrintable(steps));
            QVERIFY2(!steps.contains(u"SCAN") && !steps.contains(u"TEMP B-TREE"), qPrintable(steps));
        }
    }
};

QTEST_GUILESS_MAIN(CloudNotificationsTest)
#include "tst_cloudnotifications.moc"
