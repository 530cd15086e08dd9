// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalcheck.h"
#include "app/administrators/removal/removalrecorder.h"

#include "tests/administrators/controllerfixture.h"

#include <QTemporaryDir>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

/// What is read before somebody is removed, and what is kept of them afterwards.
class TestRemovalCheck : public QObject
{
    Q_OBJECT

    static inline const QString accessPath = u"/administrators/2/access"_s;
    static inline const QJsonObject access{
        {u"accessType"_s, u"Custom"_s},
        {u"policies"_s, QJsonArray{QJsonObject{{u"name"_s, u"library"_s},
                                               {u"checkable"_s, QJsonObject{{u"value"_s, true}}}}}}};
    static Administrator custom()
    {
        auto json = kenichi;
        json[u"accessType"_s] = u"Custom"_s;
        return Administrator::fromJson(json);
    }
    struct Check
    {
        FakeHttp http;
        FakeClock clock;
        int ready = 0;

        std::unique_ptr<RemovalCheck> of(const Administrator &target)
        {
            return std::make_unique<RemovalCheck>(http, clock, target, false);
        }
        std::function<void()> count()
        {
            return [this] { ++ready; };
        }
    };

private Q_SLOTS:
    void aRemovalWaitsForTheAccess()
    {
        Check f;
        const int answer = f.http.expect("GET", accessPath).hold();
        const auto check = f.of(custom());
        check->whenReady(f.count());
        QVERIFY(!f.ready);
        f.http.reply(answer, 200, access);
        QTRY_COMPARE(f.ready, 1);
        QVERIFY(check->access()->policies.first().granted);
        f.clock.advance(RemovalCheck::patience);
        QCOMPARE(f.ready, 1);
    }

    void butNotForLong()
    {
        Check f;
        const int answer = f.http.expect("GET", accessPath).hold();
        const auto check = f.of(custom());
        check->whenReady(f.count());
        f.clock.advance(RemovalCheck::patience);
        QCOMPARE(f.ready, 1);
        f.http.reply(answer, 200, access);
        QTRY_VERIFY(check->access());
        QCOMPARE(f.ready, 1);
    }

    void anAccessThatCannotBeReadHoldsNothingUp()
    {
        Check f;
        f.http.expect("GET", accessPath).reply(500, QByteArray());
        const auto check = f.of(custom());
        check->whenReady(f.count());
        QTRY_COMPARE(f.ready, 1);
        QVERIFY(!check->access());
    }

    void fullAccessSaysItAll()
    {
        Check f;
        const auto check = f.of(Administrator::fromJson(kenichi));
        check->whenReady(f.count());
        QCOMPARE(f.ready, 1);
        QVERIFY(check->access()->isFull());
        QVERIFY(f.http.requests().empty());
    }

    void whatWasCarriedOutIsKept()
    {
        ControllerFixture f;
        QTemporaryDir folder;
        LocalStore store(folder.filePath(u"store"_s));
        RecentRemovals removals(store, f.clock);
        RemovalRecorder recorder(f.controller, removals,
                                 [] { return RemovalRecorder::Place{u"customer"_s, u"花子"_s}; });
        QVERIFY(f.load());
        f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
        f.http.expect("GET", firstPage).reply(200, page({hanako, misaki}));
        const auto removed = f.controller.remove(f.item(u"kenichi@example.jp"_s));
        recorder.note(removed, AccessModel::fromJson(access).value());
        QVERIFY(f.reported(Operation::State::Done));
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
        f.http.expect("DELETE", u"/administrators/invitations?email=misaki%40example.jp"_s)
            .reply(200, QByteArray("true"));
        f.http.expect("GET", firstPage).reply(200, page({hanako}));
        const auto cancelled = f.controller.cancelInvitation(f.item(u"misaki@example.jp"_s));
        QTRY_VERIFY(recorder.recordOf(cancelled));

        const auto kept = removals.of(u"customer"_s).value();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(1).id, *recorder.recordOf(removed));
        QCOMPARE(kept.at(1).access->accessType, u"Custom"_s);
        QVERIFY2(kept.at(0).person.pending && kept.at(0).access->isFull(), "an invitation with Full access");
        QCOMPARE(kept.at(0).removedBy, u"花子"_s);
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
    }

    void whatWasRefusedIsNot()
    {
        ControllerFixture f;
        QTemporaryDir folder;
        LocalStore store(folder.filePath(u"store"_s));
        RecentRemovals removals(store, f.clock);
        RemovalRecorder recorder(f.controller, removals,
                                 [] { return RemovalRecorder::Place{u"customer"_s, {}}; });
        QVERIFY(f.load());
        f.http.expect("DELETE", u"/administrators/2"_s).reply(403, QByteArray());
        f.controller.remove(f.item(u"kenichi@example.jp"_s));
        QVERIFY(f.reported(Operation::State::Refused));
        QVERIFY(removals.of(u"customer"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRemovalCheck)
#include "tst_removalcheck.moc"
