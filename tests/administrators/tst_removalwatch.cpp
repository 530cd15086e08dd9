// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalwatch.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using administrators::Administrator;
using administrators::RemovalWatch;
using Phase = administrators::WatchedRemoval::Phase;

/// Whoever was removed has access for at most a minute more (R128, R129); then the server is asked.
class TestRemovalWatch : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        FakeHttp http;
        FakeClock clock;
        RemovalWatch watch{http, clock};

        void remove(quint64 id, bool oneself = false, bool consoleApi = true)
        {
            watch.watch(id, person(id), oneself, consoleApi);
        }
        bool reaches(quint64 id, Phase phase) const
        {
            return QTest::qWaitFor([&] { return watch.find(id) && watch.find(id)->phase == phase; });
        }
        FakeHttp::Expectation &expectPerson(quint64 id)
        {
            return http.expect("GET", u"/administrators/%1/access"_s.arg(id));
        }
        FakeHttp::Expectation &expectClients() { return http.expect("GET", u"/console/v1/secure-clients"_s); }
    };
    static Administrator person(quint64 id)
    {
        Administrator item;
        item.type = u"AdministratorUser"_s;
        item.providerType = u"CitrixSts"_s;
        item.userId = QString::number(id);
        item.email = u"%1@example.jp"_s.arg(id);
        return item;
    }
    static QJsonObject clientsOf(const QStringList &creators)
    {
        QJsonArray items;
        for (const auto &creator : creators)
            items.append(QJsonObject{{u"creatorUserId"_s, creator}});
        return {{u"items"_s, items}};
    }
    static QJsonObject access() { return {{u"accessType"_s, u"Full"_s}, {u"policies"_s, QJsonArray()}}; }

private Q_SLOTS:
    void afterTheMinuteTheServerIsAsked()
    {
        Fixture f;
        QSignalSpy ticks(&f.watch, &RemovalWatch::ticked);
        f.remove(1);
        QCOMPARE(f.watch.left(1), 60s);
        f.clock.advance(59s);
        QCOMPARE(f.watch.left(1), 1s);
        QCOMPARE(ticks.count(), 59);
        QVERIFY(f.http.requests().empty());
        f.expectPerson(1).reply(404, QByteArray());
        f.expectClients().reply(200, clientsOf({u"2"_s}));
        f.clock.advance(1s);
        QCOMPARE(f.watch.find(1)->phase, Phase::Checking);
        QVERIFY(f.reaches(1, Phase::Ended));
        QCOMPARE(f.watch.find(1)->checkedAt, f.clock.now());
    }

    void eachHasAMinuteOfTheirOwn()
    {
        Fixture f;
        f.remove(1);
        f.clock.advance(20s);
        f.remove(2);
        QCOMPARE(f.watch.left(1), 40s);
        f.expectPerson(1).reply(404, QByteArray());
        f.expectClients().reply(200, clientsOf({}));
        f.clock.advance(40s);
        QVERIFY(f.reaches(1, Phase::Ended));
        QCOMPARE(f.watch.find(2)->phase, Phase::CountingDown);
        QCOMPARE(f.watch.left(2), 20s);
        f.expectPerson(2).reply(404, QByteArray());
        f.expectClients().reply(200, clientsOf({}));
        f.clock.advance(20s);
        QVERIFY(f.reaches(2, Phase::Ended));
    }

    void whatIsStillThereIsSaid()
    {
        Fixture f;
        f.remove(1);
        f.expectPerson(1).reply(200, access());
        f.clock.advance(60s);
        QVERIFY(f.reaches(1, Phase::StillListed));

        f.expectPerson(1).reply(404, QByteArray());
        f.expectClients().reply(200, clientsOf({u"1"_s, u"2"_s, u"1"_s})); // R134
        f.watch.check(1);
        QVERIFY(f.reaches(1, Phase::ClientsLeft));
        QCOMPARE(f.watch.find(1)->clientsLeft, 2);
    }

    void aCheckThatFailsCanBeRepeated()
    {
        Fixture f;
        f.remove(1);
        f.expectPerson(1).fail(Error::of(Error::Kind::Offline));
        f.clock.advance(60s);
        QVERIFY(f.reaches(1, Phase::NotChecked));
        QCOMPARE(f.watch.find(1)->error->kind, Error::Kind::Offline);

        f.expectPerson(1).reply(404, QByteArray());
        f.expectClients().reply(503, QByteArray());
        f.watch.check(1);
        QVERIFY(f.reaches(1, Phase::NotChecked));
        QCOMPARE(f.watch.find(1)->error->kind, Error::Kind::Server);

        f.expectPerson(1).reply(404, QByteArray());
        f.expectClients().reply(200, clientsOf({}));
        f.watch.check(1);
        QVERIFY(f.reaches(1, Phase::Ended));
        QVERIFY(!f.watch.find(1)->error);
    }

    void withoutTheConsoleApiThePersonAloneIsAskedFor()
    {
        Fixture f;
        f.remove(1, false, false);
        f.expectPerson(1).reply(404, QByteArray());
        f.clock.advance(60s);
        QVERIFY(f.reaches(1, Phase::Ended));
    }

    void onesOwnMinuteEndsInTheSignOut()
    {
        Fixture f; // R132
        QSignalSpy signOut(&f.watch, &RemovalWatch::signOutDue);
        f.remove(1, true);
        f.clock.advance(59s);
        QCOMPARE(signOut.count(), 0);
        f.clock.advance(1s);
        QCOMPARE(signOut.count(), 1);
    }

    void whoIsForgottenIsNotAskedFor()
    {
        Fixture f;
        f.remove(1);
        f.remove(2);
        f.watch.forget(1);
        f.watch.clear();
        f.clock.advance(120s);
        QVERIFY(f.http.requests().empty());
        QVERIFY(!f.watch.find(2));
    }
};

QTEST_GUILESS_MAIN(TestRemovalWatch)
#include "tst_removalwatch.moc"
