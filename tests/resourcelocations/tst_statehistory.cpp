// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/statehistory.h"

#include "tests/support/fakeclock.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::resourcelocations;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectorState;

/// What the console has seen of its connectors: changes, gaps, 90 days.
class TestStateHistory : public QObject
{
    Q_OBJECT

    const QString m_one = u"one"_s;

    struct Kept
    {
        FakeClock clock;
        QTemporaryDir folder;
        LocalStore store{folder.filePath(u"console.db"_s)};
        StateHistory history{store, clock};
        const QDateTime start = clock.now();

        Kept() { history.setScope(u"sandbox"_s, u"acme"_s); }
        /// Looks every minute for that long.
        void look(const QHash<QString, State> &states, std::chrono::minutes span = 0min)
        {
            history.record(states);
            for (auto passed = 0min; passed < span; passed += 1min) {
                clock.advance(1min);
                history.record(states);
            }
        }
        QList<StateInterval> of(const QString &connector) const
        {
            return history.of(connector, start.addDays(-365), start.addDays(365)).value();
        }
        StateInterval interval(std::optional<State> state, int fromMinute, int untilMinute) const
        {
            return {state, start.addSecs(60 * fromMinute), start.addSecs(60 * untilMinute)};
        }
        int rows(const QString &table) const
        {
            QSqlQuery query(u"SELECT COUNT(*) FROM "_s + table, store.database());
            return query.next() ? query.value(0).toInt() : -1;
        }
    };

    static QHash<QString, State> many()
    {
        QHash<QString, State> all;
        for (int number = 0; number < 2'000; ++number)
            all.insert(QString::number(number), State::Healthy);
        return all;
    }

private Q_SLOTS:
    void aChangeIsDatedWhenItWasFirstSeen()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 10min);
        kept.clock.advance(1min);
        kept.look({{m_one, State::Disconnected}}, 5min);
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 11), kept.interval(State::Disconnected, 11, 16)}));
    }

    void whatIsSeenNowIsThereAtTheFirstLook()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.history.endWatch();
        kept.clock.advance(24min);
        kept.history.record({{m_one, State::Disconnected}});
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 2), kept.interval(State::Disconnected, 26, 26)}));
        kept.clock.advance(1min);
        kept.history.record({{m_one, State::Healthy}});
        QCOMPARE(kept.of(m_one).last(), kept.interval(State::Healthy, 27, 27));
    }

    // A large company's first look: written in several turns, dated as one.
    void veryManyAreAllKept()
    {
        Kept kept;
        auto all = many();
        kept.history.record(all);
        kept.clock.advance(1min);
        QTRY_COMPARE(kept.rows(u"connector_state"_s), 2'000);
        kept.history.record(all);
        for (const auto &connector : all.keys())
            QCOMPARE(kept.of(connector), QList{kept.interval(State::Healthy, 0, 1)});
        // The next look comes before the last one is written; half of them are gone by then.
        kept.clock.advance(1min);
        all.removeIf([](const auto &one) { return one.key().toInt() >= 1'000; });
        kept.history.record(all);
        kept.history.record(all);
        QTRY_COMPARE(kept.rows(u"connector_state"_s), 2'000 + 1'000);
    }

    // Nothing is written late into another organization's history.
    void whatIsLeftOfALookEndsWithTheWatch()
    {
        Kept kept;
        kept.history.record(many());
        const int written = kept.rows(u"connector_state"_s);
        QVERIFY(written < 2'000);
        kept.history.setScope(u"sandbox"_s, u"globex"_s);
        QTest::qWait(20);
        QCOMPARE(kept.rows(u"connector_state"_s), written);
    }

    void whatDoesNotChangeTakesNoRoom()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}, {u"two"_s, State::Healthy}}, 120min);
        QCOMPARE(kept.rows(u"connector_state"_s), 2);
        QCOMPARE(kept.rows(u"connector_watch"_s), 1);
        QCOMPARE(kept.of(m_one), QList{kept.interval(State::Healthy, 0, 120)});
    }

    void whereNobodyLookedThereIsAGap()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.clock.advance(4min);
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.history.endWatch();
        kept.clock.advance(1min);
        kept.look({{m_one, State::Healthy}}, 1min);
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 2), kept.interval(State::Healthy, 6, 8),
                        kept.interval(State::Healthy, 9, 10)}));
    }

    // R169
    void aConnectorThatIsNoLongerListedIsSeenAsThat()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 1min);
        kept.look({}, 2min);
        kept.look({{m_one, State::Unknown}}, 1min);
        QCOMPARE(kept.of(m_one), (QList{kept.interval(State::Healthy, 0, 1), kept.interval({}, 1, 3),
                                        kept.interval(State::Unknown, 3, 4)}));
    }

    void everyStateIsKeptUnderItsOwnName()
    {
        Kept kept;
        for (int state = 0; state <= int(State::Healthy); ++state)
            kept.look({{m_one, State(state)}}, 1min);
        const auto seen = kept.of(m_one);
        QCOMPARE(seen.size(), int(State::Healthy) + 1);
        for (int state = 0; state < seen.size(); ++state)
            QCOMPARE(seen[state].state.value(), State(state));
    }

    void organisationsAndEnvironmentsAreKeptApart()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.history.setScope(u"sandbox"_s, u"other"_s);
        QVERIFY(kept.of(m_one).isEmpty());
        kept.look({{m_one, State::Error}}, 1min);
        kept.history.setScope(u"japan"_s, u"acme"_s);
        QVERIFY(kept.of(m_one).isEmpty());
        QVERIFY(!kept.history.keptSince()->isValid());
        kept.history.setScope(u"sandbox"_s, u"acme"_s);
        QCOMPARE(kept.of(m_one), QList{kept.interval(State::Healthy, 0, 2)});
        QCOMPARE(kept.history.keptSince().value(), kept.start);
    }

    void withoutAScopeNothingIsKept()
    {
        Kept kept;
        kept.history.setScope({}, {});
        kept.look({{m_one, State::Healthy}}, 2min);
        QCOMPARE(kept.rows(u"connector_watch"_s), 0);
    }

    void ninetyDaysAreKept()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.clock.advance(24h * 90 - 1min);
        kept.look({{m_one, State::Healthy}}, 0min);
        const auto now = 2 + 90 * 24 * 60 - 1;
        QCOMPARE(kept.of(m_one), (QList{kept.interval(State::Healthy, 1, 2), // clipped to the 90 days
                                        kept.interval(State::Healthy, now, now)}));
        kept.clock.advance(10min);
        kept.look({{m_one, State::Healthy}}, 1min);
        QCOMPARE(kept.rows(u"connector_watch"_s), 2); // the oldest is gone for good
        QCOMPARE(kept.rows(u"connector_state"_s), 2);
    }

    void aSpanIsCutOut()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 5min);
        kept.look({{m_one, State::Error}}, 5min);
        const auto cut = kept.history.of(m_one, kept.start.addSecs(180), kept.start.addSecs(420)).value();
        QCOMPARE(cut, (QList{kept.interval(State::Healthy, 3, 5), kept.interval(State::Error, 5, 7)}));
    }

    void itIsWipedOnRequestForThisScopeAlone()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        kept.history.setScope(u"sandbox"_s, u"other"_s);
        kept.look({{m_one, State::Error}}, 2min);
        QVERIFY(kept.history.wipe());
        QVERIFY(kept.of(m_one).isEmpty());
        kept.look({{m_one, State::Error}}, 1min);
        QCOMPARE(kept.of(m_one), QList{kept.interval(State::Error, 4, 5)});
        kept.history.setScope(u"sandbox"_s, u"acme"_s);
        QCOMPARE(kept.of(m_one).size(), 1);
    }

    void anotherRunGoesOnBehindAGap()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        StateHistory next(kept.store, kept.clock);
        next.setScope(u"sandbox"_s, u"acme"_s);
        kept.clock.advance(1min);
        next.record({{m_one, State::Healthy}});
        kept.clock.advance(1min);
        next.record({{m_one, State::Healthy}});
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 2), kept.interval(State::Healthy, 3, 4)}));
    }

    void twoWindowsThatLookAtTheSameTimeCountOnce()
    {
        Kept kept;
        StateHistory other(kept.store, kept.clock);
        other.setScope(u"sandbox"_s, u"acme"_s);
        for (int minute = 0; minute < 4; ++minute) {
            kept.history.record({{m_one, State::Healthy}});
            other.record({{m_one, State::Healthy}});
            kept.clock.advance(1min);
        }
        QCOMPARE(kept.of(m_one), QList{kept.interval(State::Healthy, 0, 3)});
    }

    void aClockThatIsSetBackMakesNoOverlap()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 5min);
        kept.clock.setNow(kept.start);
        kept.look({{m_one, State::Error}}, 1min);
        kept.clock.setNow(kept.start.addSecs(420));
        kept.look({{m_one, State::Error}});
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 5), kept.interval(State::Error, 5, 7)}));
    }

    void aStateOfALaterVersionIsUnknown()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 2min);
        QSqlQuery query(kept.store.database());
        QVERIFY(query.exec(u"UPDATE connector_state SET state = 'levitating'"_s));
        QCOMPARE(kept.of(m_one), QList{kept.interval(State::Unknown, 0, 2)});
    }

    void aFileThatCannotBeUsedIsSaidAndNothingElseSuffers()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"console.db"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(4096, 'x'));
        broken.close();
        FakeClock clock;
        LocalStore store(broken.fileName());
        StateHistory history(store, clock);
        history.setScope(u"sandbox"_s, u"acme"_s);
        QVERIFY(history.problem());
        QCOMPARE(history.problem()->kind, Error::Kind::Storage);
        history.record({{m_one, State::Healthy}});
        clock.advance(1min);
        history.record({{m_one, State::Healthy}});
        const auto seen = history.of(m_one, clock.now().addDays(-1), clock.now());
        QCOMPARE(seen->size(), 1); // for this run
    }

    void aLookThatCannotBeWrittenIsAGapAndGoesByItself()
    {
        Kept kept;
        kept.look({{m_one, State::Healthy}}, 1min);
        QVERIFY(!kept.history.problem());
        auto db = kept.store.database();
        QVERIFY(QSqlQuery(db).exec(u"PRAGMA query_only = 1"_s)); // as on a full or read-only disk
        kept.clock.advance(1min);
        kept.look({{m_one, State::Healthy}});
        QCOMPARE(kept.history.problem()->kind, Error::Kind::Storage);
        QVERIFY(QSqlQuery(db).exec(u"PRAGMA query_only = 0"_s));
        kept.clock.advance(1min);
        kept.look({{m_one, State::Healthy}}, 1min);
        QVERIFY(!kept.history.problem());
        QCOMPARE(kept.of(m_one),
                 (QList{kept.interval(State::Healthy, 0, 1), kept.interval(State::Healthy, 3, 4)}));
    }

    void theFileIsReadableByItsOwnerAlone()
    {
        const Kept kept;
        QCOMPARE(QFile::permissions(kept.folder.filePath(u"console.db"_s)) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestStateHistory)
#include "tst_statehistory.moc"
