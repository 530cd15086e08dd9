// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/secureclients.h"

#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using administrators::SecureClient;
using administrators::SecureClients;
using State = SecureClients::State;

/// What of a person's programs stops with them (R134).
class TestSecureClients : public QObject
{
    Q_OBJECT

    const QString path = u"/console/v1/secure-clients"_s;
    static QJsonObject client(const QString &id, const QString &creator, const QJsonValue &used)
    {
        return {{u"name"_s, u"name of "_s + id},
                {u"clientId"_s, id},
                {u"creatorUserId"_s, creator},
                {u"creatorName"_s, u"n"_s},
                {u"createdAt"_s, u"2026-03-01T00:00:00Z"_s},
                {u"lastUsedAt"_s, used}};
    }

private Q_SLOTS:
    void thoseOfOnePerson()
    {
        FakeHttp http;
        http.expect("GET", path)
            .reply(200, QJsonObject{
                            {u"items"_s, QJsonArray{client(u"a"_s, u"1"_s, u"2026-03-31T01:02:03.4567891Z"_s),
                                                    client(u"b"_s, u"2"_s, QJsonValue()),
                                                    client(u"c"_s, u"1"_s, QJsonValue())}}});
        SecureClients clients(http, true);
        clients.load();
        QCOMPARE(clients.state(), State::Loading);
        QTRY_COMPARE(clients.state(), State::Known);
        const auto made = clients.madeBy(u"1"_s);
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.first().name, u"name of a"_s);
        QCOMPARE(made.first().lastUsedAt.toUTC().time().second(), 3);
        QVERIFY(!made.last().lastUsedAt.isValid());
        QVERIFY2(clients.madeBy({}).isEmpty(), "a group has no user ID and made none");
    }

    void withoutTheConsoleApiNothingIsAsked()
    {
        FakeHttp http;
        SecureClients clients(http, false);
        clients.load();
        QCOMPARE(clients.state(), State::NotOffered);
        QVERIFY(http.requests().empty());
    }

    void aRefusalIsKeptUntilTheNextRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("forbidden") << 403 << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << Error::Kind::BadResponse;
        QTest::newRow("no items") << 200 << QByteArray("{}") << Error::Kind::BadResponse;
    }
    void aRefusalIsKeptUntilTheNextRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeHttp http;
        http.expect("GET", path).reply(status, body);
        SecureClients clients(http, true);
        clients.load();
        QTRY_COMPARE(clients.state(), State::Failed);
        QTEST(clients.error()->kind, "kind");
        http.expect("GET", path).reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
        clients.load();
        QTRY_COMPARE(clients.state(), State::Known);
        QVERIFY(!clients.error());
    }
};

QTEST_GUILESS_MAIN(TestSecureClients)
#include "tst_secureclients.moc"
