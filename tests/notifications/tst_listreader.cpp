// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/listreader.h"

#include "tests/notifications/notificationbuilder.h"
#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using Depth = ListReader::Depth;

namespace {

const auto firstPage = u"/notifications?includeDismissed=true"_s;

QString pagePath(const QString &token)
{
    return firstPage + u"&continuationToken="_s + token;
}

Headers tag(const QByteArray &value)
{
    return {{"ETag", value}};
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QStringList idsOf(const QList<Notification> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids << item.id;
    return ids;
}

struct Fixture
{
    FakeHttp http;
    Worker worker;
    NotificationsApi api{http, worker};
    ListReader reader{api};
    QList<QStringList> lists;
    int unchanged = 0;
    std::optional<Error> error;

    Fixture()
    {
        QObject::connect(&reader, &ListReader::finished, &reader,
                         [this](const auto &items) { lists.append(idsOf(items)); });
        QObject::connect(&reader, &ListReader::unchanged, &reader, [this] { ++unchanged; });
        QObject::connect(&reader, &ListReader::failed, &reader, [this](const Error &why) { error = why; });
    }
    bool read(Depth depth = Depth::Whole)
    {
        error.reset();
        reader.start(depth, true, net::Priority::Background);
        return QTest::qWaitFor([this] { return !reader.isActive(); });
    }
    /// Three pages of one each: c, b, a.
    bool readThreePages()
    {
        http.expect("GET", firstPage)
            .reply(200, bytes(pageOf({notificationJson(u"c"_s)}, u"t1"_s)), tag("\"1\""));
        http.expect("GET", pagePath(u"t1"_s))
            .reply(200, bytes(pageOf({notificationJson(u"b"_s)}, u"t2"_s)), tag("\"2\""));
        http.expect("GET", pagePath(u"t2"_s))
            .reply(200, bytes(pageOf({notificationJson(u"a"_s)})), tag("\"3\""));
        return read() && lists.value(0) == QStringList{u"c"_s, u"b"_s, u"a"_s};
    }
};

} // namespace

/// Reading the list: pages, what is unchanged, and answers that are not what they should be.
class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead()
    {
        Fixture f;
        QVERIFY(f.readThreePages());
        for (const auto &request : f.http.requests())
            QCOMPARE(request.priority, net::Priority::Background);
    }

    void withoutTheConsoleApiThePublicListIsRead()
    {
        Fixture f;
        f.http.expect("GET", u"/notifications"_s).reply(200, pageOf({notificationJson(u"a"_s)}));
        f.reader.start(Depth::Whole, false, net::Priority::User);
        QTRY_COMPARE(f.lists, QList<QStringList>{{u"a"_s}});
    }

    void aContinuationIsNotRead()
    {
        Fixture f;
        f.http.expect("GET", firstPage).reply(200, pageOf({notificationJson(u"b"_s)}, u"a+b/c=&d"_s));
        f.http.expect("GET", pagePath(u"a%2Bb%2Fc%3D%26d"_s)).reply(200, pageOf({notificationJson(u"a"_s)}));
        QVERIFY(f.read());
        QCOMPARE(f.lists.value(0).size(), 2);
    }

    void aLookThatFindsNothingNewIsOneRequest()
    {
        Fixture f;
        QVERIFY(f.readThreePages());
        f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"1\"").reply(304);
        QVERIFY(f.read(Depth::Look));
        QCOMPARE(f.unchanged, 1);
        QCOMPARE(f.lists.size(), 1);
    }

    void aLookStopsAtWhatIsKnown()
    {
        Fixture f;
        QVERIFY(f.readThreePages());
        f.http.expect("GET", firstPage)
            .withHeader("If-None-Match", "\"1\"")
            .reply(200, bytes(pageOf({notificationJson(u"d"_s), notificationJson(u"c"_s)}, u"t9"_s)),
                   tag("\"4\""));
        QVERIFY(f.read(Depth::Look));
        QCOMPARE(f.lists.value(1), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"4\"").reply(304);
        QVERIFY(f.read(Depth::Look));
        QCOMPARE(f.unchanged, 1);
    }

    void aWholeReadingAsksForEveryPage()
    {
        Fixture f;
        QVERIFY(f.readThreePages());
        f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"1\"").reply(304);
        f.http.expect("GET", pagePath(u"t1"_s)).withHeader("If-None-Match", "\"2\"").reply(304);
        f.http.expect("GET", pagePath(u"t2"_s))
            .withHeader("If-None-Match", "\"3\"")
            .reply(200, bytes(pageOf({})), tag("\"5\""));
        QVERIFY(f.read());
        QCOMPARE(f.lists.value(1), (QStringList{u"c"_s, u"b"_s}));
        f.http.expect("GET", firstPage).reply(304);
        f.http.expect("GET", pagePath(u"t1"_s)).reply(304);
        f.http.expect("GET", pagePath(u"t2"_s)).withHeader("If-None-Match", "\"5\"").reply(304);
        QVERIFY(f.read());
        QCOMPARE(f.unchanged, 1);
    }

    // It moved to the next page while the first was on its way.
    void whatStandsTwiceIsThereOnce()
    {
        Fixture f;
        f.http.expect("GET", firstPage)
            .reply(200, pageOf({notificationJson(u"c"_s), notificationJson(u"b"_s)}, u"t1"_s));
        f.http.expect("GET", pagePath(u"t1"_s))
            .reply(200, pageOf({notificationJson(u"b"_s), notificationJson(u"a"_s)}));
        QVERIFY(f.read());
        QCOMPARE(f.lists.value(0), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    }

    void pagesThatGoInACircleEnd()
    {
        Fixture f;
        f.http.expect("GET", firstPage).reply(200, pageOf({notificationJson(u"b"_s)}, u"t1"_s));
        f.http.expect("GET", pagePath(u"t1"_s)).reply(200, pageOf({notificationJson(u"a"_s)}, u"t1"_s));
        QVERIFY(f.read());
        QCOMPARE(f.error.value().kind, Error::Kind::BadResponse);
        QVERIFY(f.lists.isEmpty());
    }

    void anAnswerThatIsNoListIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("a page of a proxy") << 200 << QByteArray("<html>");
        QTest::addRow("no items") << 200 << QByteArray("{}");
        QTest::addRow("items of another kind") << 200 << QByteArray(R"({"items":{"a":1}})");
        QTest::addRow("unchanged, though nothing was known") << 304 << QByteArray();
    }
    void anAnswerThatIsNoListIsRefused()
    {
        Fixture f;
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        f.http.expect("GET", firstPage).reply(status, body);
        QVERIFY(f.read());
        QCOMPARE(f.error.value().kind, Error::Kind::BadResponse);
    }

    void itemsThatAreNoneAreLeftOut()
    {
        Fixture f;
        f.http.expect("GET", firstPage)
            .reply(200, pageOf({1, notificationJson(u"a"_s), QJsonValue(), u"x"_s}));
        QVERIFY(f.read());
        QCOMPARE(f.lists.value(0), QStringList{u"a"_s});
    }

    void aFailureKeepsWhatIsKnown()
    {
        Fixture f;
        QVERIFY(f.readThreePages());
        f.http.expect("GET", firstPage).reply(304);
        f.http.expect("GET", pagePath(u"t1"_s)).fail(Error::of(Error::Kind::Offline));
        QVERIFY(f.read());
        QCOMPARE(f.error.value().kind, Error::Kind::Offline);
        f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"1\"").reply(304);
        QVERIFY(f.read(Depth::Look));
        QCOMPARE(f.unchanged, 1);
    }

    void whatIsDroppedAnswersNobody()
    {
        Fixture f;
        const int id = f.http.expect("GET", firstPage).hold();
        f.reader.start(Depth::Whole, true, net::Priority::User);
        f.reader.forget();
        QVERIFY(f.http.wasCancelled(id));
        QVERIFY(!f.reader.isActive());
    }
};

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
