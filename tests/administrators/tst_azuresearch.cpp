// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/azuredirectory.h"
#include "app/administrators/invitation/invitationrules.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Connection = AzureDirectory::Connection;
using Search = AzureDirectory::Search;

namespace {

const auto providers = u"/console/v1/identity/providers"_s;

QJsonObject azure(const QString &state)
{
    return {{u"type"_s, u"AzureAd"_s},
            {u"state"_s, state},
            {u"providerId"_s, u"tenant-1"_s},
            {u"displayName"_s, u"example.jp"_s}};
}

QJsonObject itemsOf(const QJsonArray &items, bool more = false)
{
    return {{u"items"_s, items}, {u"more"_s, more}};
}

QJsonObject person(const QString &name, const QJsonValue &mail)
{
    return {{u"objectId"_s, u"id of "_s + name},
            {u"displayName"_s, name},
            {u"mail"_s, mail},
            {u"userPrincipalName"_s, name + u"@example.jp"_s}};
}

QString searching(const QString &text)
{
    return u"/console/v1/identity/azure-ad/users?search="_s +
           QString::fromLatin1(QUrl::toPercentEncoding(text));
}

struct Fixture
{
    FakeHttp http;
    FakeClock clock;
    AzureDirectory directory{http, clock};

    /// Types and lets the typing rest.
    void type(const QString &text)
    {
        directory.setText(text);
        clock.advance(AzureDirectory::rest);
    }
    bool becomes(Search search) const
    {
        return QTest::qWaitFor([&] { return directory.search() == search; });
    }
};

} // namespace

/// The company's Azure AD as a source of administrators (R107, R109, R110).
class TestAzureSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connection_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<Connection>("expected");
        QTest::newRow("connected") << 200 << itemsOf({azure(u"enabled"_s)}) << Connection::Connected;
        QTest::newRow("disconnected")
            << 200 << itemsOf({azure(u"disconnected"_s)}) << Connection::NotConnected;
        QTest::newRow("waiting for consent")
            << 200 << itemsOf({azure(u"pending"_s)}) << Connection::NotConnected;
        QTest::newRow("unheard of") << 200 << itemsOf({}) << Connection::NotConnected;
        QTest::newRow("no such path") << 404 << QJsonObject() << Connection::NotOffered;
        QTest::newRow("no list") << 200 << QJsonObject{{u"items"_s, 7}} << Connection::Failed;
        QTest::newRow("broken") << 500 << QJsonObject() << Connection::Failed;
    }
    void connection()
    {
        QFETCH(int, status);
        QFETCH(QJsonObject, body);
        QFETCH(Connection, expected);
        Fixture f;
        f.http.expect("GET", providers).reply(status, body);
        f.directory.check(u"one"_s, true);
        QTRY_COMPARE(f.directory.connection(), expected);
        QCOMPARE(f.directory.error().has_value(), expected == Connection::Failed);
        if (expected == Connection::Connected)
            QCOMPARE(f.directory.tenant(), (AzureTenant{u"tenant-1"_s, u"example.jp"_s}));
    }

    void thePublicPlaneIsNotAsked()
    {
        Fixture f;
        f.directory.check(u"one"_s, false); // FakeHttp would complain about a request
        QCOMPARE(f.directory.connection(), Connection::NotOffered);
    }

    void whatIsKnownHoldsForItsOrganizationAlone()
    {
        Fixture f;
        f.http.expect("GET", providers).reply(200, itemsOf({azure(u"enabled"_s)}));
        f.directory.check(u"one"_s, true);
        QTRY_COMPARE(f.directory.connection(), Connection::Connected);
        const int again = f.http.expect("GET", providers).hold();
        f.directory.check(u"one"_s, true);
        QCOMPARE(f.directory.connection(), Connection::Connected);
        const int other = f.http.expect("GET", providers).hold();
        f.directory.check(u"two"_s, true);
        QCOMPARE(f.directory.connection(), Connection::Unknown);
        QVERIFY(f.http.wasCancelled(again));
        f.http.reply(other, 200, itemsOf({}));
        QCOMPARE(f.directory.connection(), Connection::NotConnected);
    }

    void searchesWhenTheTypingRests()
    {
        Fixture f;
        for (const auto &text : {u"sa"_s, u"sak"_s, u"saka"_s}) {
            f.directory.setText(text);
            f.clock.advance(AzureDirectory::rest - 1ms);
        }
        QCOMPARE(f.directory.search(), Search::Waiting);
        f.http.expect("GET", searching(u"saka"_s))
            .reply(200, itemsOf({person(u"坂本 舞"_s, u"mai@example.jp"_s), person(u"坂田"_s, {})}, true));
        f.clock.advance(1ms);
        QVERIFY(f.becomes(Search::Done));
        const auto &matches = f.directory.matches();
        QCOMPARE(matches.people.size(), 2);
        QCOMPARE(matches.people.first().mail, u"mai@example.jp"_s);
        QVERIFY(matches.people.last().mail.isEmpty());
        QVERIFY(matches.more);
    }

    void aNewerSearchEndsTheOlder()
    {
        Fixture f;
        const int older = f.http.expect("GET", searching(u"saka"_s)).hold();
        f.type(u"saka"_s);
        QVERIFY(f.http.wasSent(older));
        f.directory.setText(u"sakam"_s);
        QVERIFY(f.http.wasCancelled(older));
        f.http.expect("GET", searching(u"sakam"_s))
            .reply(200, itemsOf({person(u"坂本 舞"_s, u"m@example.jp"_s)}));
        f.clock.advance(AzureDirectory::rest);
        QVERIFY(f.becomes(Search::Done));
        QCOMPARE(f.directory.matches().people.size(), 1);
    }

    void howMuchIsEnough_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asked"); // empty: nothing
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u"  　"_s << QString();
        QTest::newRow("one letter") << u"s"_s << QString();
        QTest::newRow("one wide letter") << u"ｓ"_s << QString();
        QTest::newRow("two letters") << u"sa"_s << u"sa"_s;
        QTest::newRow("one kanji") << u"林"_s << u"林"_s;
        QTest::newRow("one kana") << u"さ"_s << u"さ"_s;
        QTest::newRow("half width kana") << u"ｻｶ"_s << u"サカ"_s;
        QTest::newRow("spaces around") << u" 坂本　舞 "_s << u"坂本 舞"_s;
        QTest::newRow("signs") << u"o'n & 50%+1"_s << u"o'n & 50%+1"_s;
    }
    void howMuchIsEnough()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asked);
        Fixture f;
        if (!asked.isEmpty())
            f.http.expect("GET", searching(asked)).reply(200, itemsOf({}));
        f.type(typed);
        QVERIFY(f.becomes(asked.isEmpty() ? Search::Idle : Search::Done));
    }

    void theSameWordsAreNotAskedTwice()
    {
        Fixture f;
        f.http.expect("GET", searching(u"坂本"_s)).reply(200, itemsOf({person(u"坂本 舞"_s, {})}));
        f.type(u"坂本"_s);
        QVERIFY(f.becomes(Search::Done));
        f.type(u"坂本　"_s);
        QCOMPARE(f.directory.search(), Search::Done);
        QCOMPARE(f.directory.matches().people.size(), 1);
    }

    void nothingIsAskedWhileComposing()
    {
        Fixture f;
        f.directory.setText(u"坂"_s);
        f.directory.hold();
        f.clock.advance(1h);
        f.http.expect("GET", searching(u"坂本"_s)).reply(200, itemsOf({}));
        f.type(u"坂本"_s);
        QVERIFY(f.becomes(Search::Done));
    }

    void aFailureKeepsNobodyAndCanBeTriedAgain()
    {
        Fixture f;
        f.http.expect("GET", searching(u"坂本"_s)).reply(200, itemsOf({person(u"坂本 舞"_s, {})}));
        f.type(u"坂本"_s);
        QVERIFY(f.becomes(Search::Done));
        f.http.expect("GET", searching(u"坂本 舞"_s)).reply(503);
        f.type(u"坂本 舞"_s);
        QVERIFY(f.becomes(Search::Failed));
        QCOMPARE(f.directory.searchError()->kind, Error::Kind::Server);
        QVERIFY(f.directory.matches().people.isEmpty());
        f.http.expect("GET", searching(u"坂本 舞"_s)).reply(200, itemsOf({person(u"坂本 舞"_s, {})}));
        f.directory.searchAgain(); // at once
        QVERIFY(f.becomes(Search::Done));
    }

    void tooLittleForgetsWhatWasFound()
    {
        Fixture f;
        f.http.expect("GET", searching(u"坂本"_s)).reply(200, itemsOf({person(u"坂本 舞"_s, {})}));
        f.type(u"坂本"_s);
        QVERIFY(f.becomes(Search::Done));
        f.directory.setText({});
        QCOMPARE(f.directory.search(), Search::Idle);
        QVERIFY(f.directory.matches().people.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAzureSearch)
#include "tst_azuresearch.moc"
