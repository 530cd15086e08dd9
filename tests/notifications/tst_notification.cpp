// SPDX-License-Identifier: Apache-2.0
#include "tests/notifications/notificationbuilder.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;

/// Reading notifications as services write them (R246, R249): any service may send anything.
class TestNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCloudLists()
    {
        const auto json = with(notificationJson(u"n1"_s),
                               {{u"priority"_s, u"High"_s}, {u"dismissedAt"_s, u"2026-04-02T00:00:00Z"_s}});
        const auto item = Notification::fromJson(json);
        QCOMPARE(item.id, u"n1"_s);
        QCOMPARE(item.service, u"Citrix Cloud"_s);
        QCOMPARE(item.severity(), Severity::Warning);
        QCOMPARE(item.priority(), Notification::Priority::High);
        QCOMPARE(item.receivedAt, QDateTime(QDate(2026, 4, 1), QTime(0, 0, 1), Qt::UTC));
        QCOMPARE(item.time(), item.receivedAt);
        QVERIFY(item.isDismissed());
        QVERIFY(item.target.isEmpty());
        QCOMPARE(item.languages(), (QStringList{u"ja-JP"_s, u"en-US"_s}));
    }

    void whatIsKeptIsReadAgain()
    {
        const auto json = with(
            notificationJson(u"n1"_s),
            {{u"data"_s, QJsonObject{{u"resourceLocationId"_s, u"tokyo"_s}, {u"connectorId"_s, u"cc1"_s}}},
             {u"severity"_s, u"Katastrophal"_s}});
        const auto item = Notification::fromJson(json);
        QCOMPARE(Notification::fromJson(item.toJson()), item);
    }

    void everySeverityIsKnownByNameAndNumber_data()
    {
        QTest::addColumn<QJsonValue>("sent");
        QTest::addColumn<Severity>("severity");
        QTest::addRow("name") << QJsonValue(u"Error"_s) << Severity::Error;
        QTest::addRow("another case") << QJsonValue(u"SUCCESS"_s) << Severity::Success;
        QTest::addRow("number, as in webhooks") << QJsonValue(3) << Severity::Error;
        QTest::addRow("zero") << QJsonValue(0) << Severity::Information;
        QTest::addRow("as mails are ordered for") << QJsonValue(u"Critical"_s) << Severity::Critical;
        QTest::addRow("never heard of") << QJsonValue(u"Katastrophal"_s) << Severity::Unrecognised;
        QTest::addRow("a number beyond") << QJsonValue(7) << Severity::Unrecognised;
        QTest::addRow("none") << QJsonValue() << Severity::Unrecognised;
    }
    // R249
    void everySeverityIsKnownByNameAndNumber()
    {
        QFETCH(QJsonValue, sent);
        QFETCH(Severity, severity);
        const auto item = Notification::fromJson(with(notificationJson(u"n1"_s), {{u"severity"_s, sent}}));
        QCOMPARE(item.severity(), severity);
        if (sent.isString())
            QCOMPARE(item.severityText, sent.toString()); // shown as it came
    }

    void theRowThatItSpeaksOf_data()
    {
        QTest::addColumn<QJsonValue>("data");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("connector");
        const QJsonObject both{{u"resourceLocationId"_s, u"tokyo"_s}, {u"connectorId"_s, u"cc1"_s}};
        QTest::addRow("object") << QJsonValue(both) << u"tokyo"_s << u"cc1"_s;
        QTest::addRow("text that holds one")
            << QJsonValue(QString::fromUtf8(QJsonDocument(both).toJson())) << u"tokyo"_s << u"cc1"_s;
        QTest::addRow("only a location")
            << QJsonValue(QJsonObject{{u"resourceLocationId"_s, u"tokyo"_s}}) << u"tokyo"_s << QString();
        QTest::addRow("webhook") << QJsonValue(QJsonObject{{u"ConnectorId"_s, u"cc1"_s}}) << QString()
                                 << u"cc1"_s;
        QTest::addRow("other text") << QJsonValue(u"{not json"_s) << QString() << QString();
        QTest::addRow("list") << QJsonValue(QJsonArray{1}) << QString() << QString();
        QTest::addRow("null") << QJsonValue() << QString() << QString();
    }
    // R250
    void theRowThatItSpeaksOf()
    {
        QFETCH(QJsonValue, data);
        const auto item = Notification::fromJson(with(notificationJson(u"n1"_s), {{u"data"_s, data}}));
        QTEST(item.target.resourceLocationId, "location");
        QTEST(item.target.connectorId, "connector");
    }

    void anItemOfWrongTypesIsStillOne()
    {
        const auto item = Notification::fromJson({{u"id"_s, 17},
                                                  {u"severity"_s, QJsonArray()},
                                                  {u"content"_s, u"text"_s},
                                                  {u"createdDate"_s, u"yesterday"_s},
                                                  {u"component"_s, QJsonObject()}});
        QCOMPARE(item.id, u"17"_s);
        QVERIFY(item.contents.isEmpty());
        QVERIFY(!item.time().isValid());
        QVERIFY(item.wordingFor(u"ja"_s).content.title.isEmpty());
    }

    // The public schema of the list is not published; webhooks write names with capitals.
    void withoutAnIdItIsNamedByWhatItSays()
    {
        auto json = notificationJson(QString());
        json.remove(u"id"_s);
        const auto one = Notification::fromJson(json);
        QVERIFY(!one.id.isEmpty());
        QCOMPARE(Notification::fromJson(json).id, one.id);
        QVERIFY(Notification::fromJson(with(json, {{u"createdDate"_s, u"2026-04-01T00:00:09Z"_s}})).id !=
                one.id);
        json[u"PublishNotificationId"_s] = u"p1"_s;
        QCOMPARE(Notification::fromJson(json).id, u"p1"_s);
    }

    // The sender's date is not checked by anybody.
    void theCloudsClockSaysWhenItCame()
    {
        auto json = with(notificationJson(u"n1"_s), {{u"createdDate"_s, u"1601-01-01T00:00:00Z"_s}});
        QCOMPARE(Notification::fromJson(json).time().date().year(), 2026);
        json.remove(u"receivedAt"_s);
        QCOMPARE(Notification::fromJson(json).time().date().year(), 1601);
    }

    void itIsReadInOnesLanguage_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("isFallback");
        QTest::addRow("there") << QStringList{u"en-US"_s, u"ja-JP"_s} << u"ja"_s << u"ja-JP"_s << false;
        QTest::addRow("another case") << QStringList{u"JA_jp"_s} << u"ja"_s << u"JA_jp"_s << false;
        QTest::addRow("without region") << QStringList{u"en"_s} << u"en"_s << u"en"_s << false;
        QTest::addRow("English instead")
            << QStringList{u"de-DE"_s, u"en-US"_s} << u"ja"_s << u"en-US"_s << true;
        QTest::addRow("Japanese instead")
            << QStringList{u"de-DE"_s, u"ja-JP"_s} << u"en"_s << u"ja-JP"_s << true;
        QTest::addRow("neither") << QStringList{u"de-DE"_s, u"fr-FR"_s} << u"ja"_s << u"de-DE"_s << true;
        QTest::addRow("a longer name is another language")
            << QStringList{u"jam-JM"_s, u"en-US"_s} << u"ja"_s << u"en-US"_s << true;
    }
    // R249: text in another language
    void itIsReadInOnesLanguage()
    {
        QFETCH(QStringList, tags);
        QFETCH(QString, language);
        QJsonArray contents;
        for (const auto &tag : tags)
            contents.append(contentJson(tag, u"title in "_s + tag));
        const auto item = Notification::fromJson(with(notificationJson(u"n1"_s), {{u"content"_s, contents}}));
        const auto wording = item.wordingFor(language);
        QTEST(wording.content.languageTag, "chosen");
        QTEST(wording.isFallback, "isFallback");
        QCOMPARE(item.languages(), tags);
        QCOMPARE(item.contentIn(tags.constLast()).title, u"title in "_s + tags.constLast());
    }

    // R249: what looks like HTML is text and nothing else.
    void htmlIsText()
    {
        const auto evil = u"<b>停止</b><script>alert(1)</script> &amp; <a href=\"x\">x</a>"_s;
        const auto item = notification(u"n1"_s, evil);
        QCOMPARE(item.wordingFor(u"ja"_s).content.title, evil);
        QCOMPARE(oneLine(evil), evil);
    }

    void aLongTextStaysWhole()
    {
        const auto text = u"長い文。"_s.repeated(25'000);
        const auto item = notification(u"n1"_s, text);
        QCOMPARE(item.wordingFor(u"ja"_s).content.title.size(), 100'000);
    }

    void aTitleIsOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addRow("line ends") << u"一行目\r\n二行目\u2028三"_s << u"一行目 二行目 三"_s;
        QTest::addRow("control characters") << u"a\u0000b\u0007c\u001b[31m"_s << u"a b c [31m"_s;
        QTest::addRow("right to left") << u"הודעה"_s << u"הודעה"_s;
        QTest::addRow("left open") << u"\u202Etxt.exe"_s << u"\u202Etxt.exe\u202C"_s;
        QTest::addRow("two left open") << u"\u2067a\u202Bb"_s << u"\u2067a\u202Bb\u202C\u2069"_s;
        QTest::addRow("closed") << u"\u2067a\u2069b"_s << u"\u2067a\u2069b"_s;
        QTest::addRow("emoji") << u"⚠️ 👩‍💻"_s << u"⚠️ 👩‍💻"_s;
    }
    void aTitleIsOneLine()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
    }
};

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
