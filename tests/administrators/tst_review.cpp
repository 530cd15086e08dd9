// SPDX-License-Identifier: Apache-2.0
#include "tests/administrators/reviewfixture.h"

#include <QSqlQuery>
#include <QTemporaryDir>

using namespace ccj;
using namespace ccj::testing;

class TestReview : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->path(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // --- collecting ----------------------------------------------------------------------------------

    void keepsWhatEverybodyMayDo()
    {
        ReviewFixture run(folder());
        run.expectAccess(u"3"_s, {u"library"_s, u"domains"_s});
        run.expectAccess(u"4"_s, {});
        QVERIFY(run.collect({hanako, yui, sho, misaki}));
        for (const auto &request : run.http.requests())
            QCOMPARE(request.priority, net::Priority::Background);
        QCOMPARE(run.reviews.entries().size(), 4u);
        QCOMPARE(run.of(hanako).access.reading, ReviewAccess::Reading::NotNeeded);
        QCOMPARE(run.of(misaki).access.reading, ReviewAccess::Reading::NotNeeded);
        QCOMPARE(run.of(yui).access.grants.size(), 2);
        QCOMPARE(run.of(yui).access.grants.first().displayName, u"LIBRARY"_s);
        QVERIFY(run.of(sho).access.grants.isEmpty());
        QCOMPARE(run.of(sho).access.reading, ReviewAccess::Reading::Read);
        QVERIFY(run.reviews.isFirstReview());
        QCOMPARE(run.reviews.counts().open, 4);
    }

    void anInvitationWithCustomAccessHasNothingToRead()
    {
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako, entry(u"new"_s, u"Custom"_s, {})}));
        QCOMPARE(run.reviews.entries().at(1).access.reading, ReviewAccess::Reading::NotReadable);
    }

    void whoIsGoneMeanwhileIsNotRead()
    {
        ReviewFixture run(folder());
        run.http.expect("GET", u"/administrators/3/access"_s).reply(404);
        run.expectAccess(u"4"_s, {u"library"_s});
        QVERIFY(run.collect({yui, sho}));
        QCOMPARE(run.of(yui).access.reading, ReviewAccess::Reading::NotReadable);
        QCOMPARE(run.of(sho).access.grants.size(), 1);
    }

    /// A cut connection loses nothing that was read, and asks for nothing twice.
    void pausesWithTheReasonAndGoesOn()
    {
        ReviewFixture run(folder());
        run.expectAccess(u"3"_s, {u"library"_s});
        run.http.expect("GET", u"/administrators/4/access"_s).fail(Error::of(Error::Kind::Offline));
        run.reviews.begin(Roster::of({hanako, yui, sho}), run.clock.now());
        QVERIFY(run.reached(State::Paused));
        QCOMPARE(run.reviews.error()->kind, Error::Kind::Offline);
        QCOMPARE(run.reviews.collected(), 1);
        QCOMPARE(run.reviews.toCollect(), 2);
        run.expectAccess(u"4"_s, {u"domains"_s});
        run.reviews.resume();
        QVERIFY(run.reached(State::Deciding));
        QCOMPARE(run.of(yui).access.grants.size(), 1);
        QCOMPARE(run.of(sho).access.grants.size(), 1);
    }

    void collectingGoesOnInAnotherRun()
    {
        {
            ReviewFixture run(folder());
            run.expectAccess(u"3"_s, {u"library"_s});
            const int id = run.http.expect("GET", u"/administrators/4/access"_s).hold();
            run.reviews.begin(Roster::of({yui, sho}), run.clock.now());
            QTRY_VERIFY(run.http.wasSent(id));
            run.reviews.leave();
            QCOMPARE(run.reviews.state(), State::Paused);
            QVERIFY(run.http.wasCancelled(id));
        }
        ReviewFixture run(folder());
        QCOMPARE(run.reviews.state(), State::Start);
        QVERIFY(run.reviews.head());
        run.expectAccess(u"4"_s, {});
        run.reviews.resume();
        QVERIFY(run.reached(State::Deciding));
        QCOMPARE(run.of(yui).access.grants.size(), 1);
    }

    void aListThatWasNotKeptToItsEndIsForgotten()
    {
        QList<Administrator> many;
        for (int i = 0; i < 2000; ++i)
            many << entry(u"p%1"_s.arg(i), u"Full"_s, QString::number(i));
        {
            ReviewFixture run(folder());
            run.reviews.begin(Roster::of(many), run.clock.now());
            QTRY_VERIFY(run.reviews.collected() > 0);
            QCOMPARE(run.reviews.stage(), ReviewHead::Stage::Copying);
        }
        ReviewFixture run(folder());
        QVERIFY(!run.reviews.head());
    }

    // --- deciding ------------------------------------------------------------------------------------

    void decisionsAreKeptAsTheyAreMade()
    {
        {
            ReviewFixture run(folder());
            QVERIFY(run.collect({hanako, kenichi}));
            run.clock.advance(std::chrono::minutes(5));
            run.decide(kenichi, Decision::Remove);
            run.reviews.setComment(run.placeOf(kenichi), u"異動のため"_s);
            QCOMPARE(run.reviews.counts().open, 1);
        }
        ReviewFixture run(folder());
        run.reviews.resume();
        QVERIFY(run.reached(State::Deciding));
        const auto &decided = run.of(kenichi);
        QCOMPARE(decided.decision, Decision::Remove);
        QCOMPARE(decided.comment, u"異動のため"_s);
        QCOMPARE(decided.decidedBy, u"鈴木 花子"_s);
        QCOMPARE(decided.decidedAt, QDateTime(QDate(2026, 4, 1), QTime(0, 5), Qt::UTC));
        QCOMPARE(run.of(hanako).decision, Decision::None);
        QCOMPARE(run.reviews.counts().open, 1);
    }

    void aDecisionCanBeTakenBack()
    {
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako}));
        run.decide(hanako, Decision::Ask);
        QVERIFY(run.reviews.canSignOff());
        run.decide(hanako, Decision::None);
        QVERIFY(!run.reviews.canSignOff());
        QVERIFY(run.of(hanako).decidedBy.isEmpty());
    }

    void manyDecisionsAtOnceAreAllKept()
    {
        QList<Administrator> many;
        for (int i = 0; i < 1500; ++i)
            many << entry(u"p%1"_s.arg(i), u"Full"_s, QString::number(i));
        QList<qsizetype> places;
        for (qsizetype place = 0; place < many.size(); ++place)
            places << place;
        {
            ReviewFixture run(folder());
            QVERIFY(run.collect(many));
            run.reviews.decide(places, Decision::Keep);
        } // the console closes before they could be written in slices
        ReviewFixture run(folder());
        run.reviews.resume();
        QVERIFY(run.reached(State::Deciding));
        QCOMPARE(run.reviews.counts().keep, 1500);
    }

    void organizationsHaveTheirOwnReviews()
    {
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako}));
        run.reviews.setPlace({u"other"_s, {}, {}, {}});
        QVERIFY(!run.reviews.head());
        run.reviews.setPlace({u"acme"_s, {}, {}, {}});
        QVERIFY(run.reviews.head());
    }

    void signsOffOnlyWhenEverybodyIsDecidedAndSomebodySigns()
    {
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako, kenichi}));
        run.decide(hanako, Decision::Keep);
        run.signOff();
        QCOMPARE(run.reviews.state(), State::Deciding);
        run.decide(kenichi, Decision::Keep);
        run.reviews.signOff({u"  "_s, {}, {}, {}});
        QCOMPARE(run.reviews.state(), State::Deciding);
        run.signOff();
        QCOMPARE(run.reviews.state(), State::SignedOff);
        QCOMPARE(run.reviews.last()->signOff.approver, u"佐藤 健一"_s);
        run.decide(hanako, Decision::Remove); // too late
        QCOMPARE(run.of(hanako).decision, Decision::Keep);
    }

    // --- since the last review -----------------------------------------------------------------------

    void showsWhatIsDifferentFromTheLastReview()
    {
        {
            ReviewFixture run(folder());
            run.expectAccess(u"3"_s, {u"library"_s});
            run.expectAccess(u"4"_s, {u"library"_s});
            QVERIFY(run.collect({hanako, kenichi, yui, sho, misaki}));
            run.keepAll();
            run.signOff();
        }
        ReviewFixture run(folder());
        auto azureHanako = hanako;
        azureHanako.providerType = u"AzureAd"_s;
        azureHanako.email = u"HANAKO@example.jp"_s;
        run.expectAccess(u"3"_s, {u"library"_s});
        run.expectAccess(u"4"_s, {u"domains"_s});
        const auto added = entry(u"added"_s, u"Full"_s, u"9"_s);
        QVERIFY(run.collect({azureHanako, yui, sho, misaki, added}));
        QVERIFY(!run.reviews.isFirstReview());
        QCOMPARE(run.of(azureHanako).differences, Differences(Difference::ProviderChanged));
        QCOMPARE(run.of(yui).differences, Differences());
        QCOMPARE(run.of(sho).differences, Differences(Difference::AccessChanged));
        QCOMPARE(run.of(misaki).differences, Differences(Difference::StillPending));
        QCOMPARE(run.of(added).differences, Differences(Difference::Added));
        QCOMPARE(run.of(kenichi).differences, Differences(Difference::Removed));
        QCOMPARE(run.reviews.counts().gone, 1);
        QCOMPARE(run.reviews.counts().all, 5); // who left needs no decision
        QCOMPARE(run.reviews.keepable(), QList<qsizetype>{run.placeOf(yui)});
    }

    /// What was to be removed and is still there is never kept along with the others.
    void whatWasLeftUndoneStandsOut()
    {
        {
            ReviewFixture run(folder());
            QVERIFY(run.collect({hanako, kenichi}));
            run.decide(hanako, Decision::Keep);
            run.decide(kenichi, Decision::Remove);
            run.signOff();
        }
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako, kenichi}));
        QCOMPARE(run.of(kenichi).differences, Differences(Difference::LeftUndone));
        QCOMPARE(run.reviews.keepable(), QList<qsizetype>{run.placeOf(hanako)});
    }

    void accessThatCouldNotBeReadIsNotTakenForUnchanged()
    {
        for (const bool readable : {true, false}) {
            ReviewFixture run(folder());
            if (readable)
                run.expectAccess(u"3"_s, {u"library"_s});
            else
                run.http.expect("GET", u"/administrators/3/access"_s).reply(404);
            QVERIFY(run.collect({yui}));
            run.keepAll();
            run.signOff();
            QVERIFY(readable || run.of(yui).differences == Difference::NotComparable);
        }
    }

    // --- what became of it ---------------------------------------------------------------------------

    /// The list tells what was done; nobody has to claim it.
    void doneIsWhatTheServerShows()
    {
        {
            ReviewFixture run(folder());
            run.expectAccess(u"3"_s, {u"library"_s});
            run.expectAccess(u"4"_s, {u"library"_s});
            QVERIFY(run.collect({hanako, kenichi, yui, sho}));
            run.decide(hanako, Decision::Change);
            run.decide(kenichi, Decision::Remove);
            run.decide(yui, Decision::Change);
            run.decide(sho, Decision::Change);
            run.signOff();
        }
        ReviewFixture run(folder());
        run.reviews.openLast();
        QVERIFY(run.reached(State::SignedOff));
        QCOMPARE(run.reviews.counts().toDo, 4);

        run.expectAccess(u"3"_s, {u"library"_s, u"domains"_s});
        run.expectAccess(u"4"_s, {u"library"_s});
        auto lowered = hanako;
        lowered.accessType = u"Custom"_s;
        run.reviews.checkToDo(Roster::of({lowered, yui, sho}));
        QTRY_VERIFY(!run.reviews.isChecking());
        QVERIFY(run.of(hanako).doneAt.isValid());
        QVERIFY(run.of(kenichi).doneAt.isValid());
        QVERIFY(run.of(yui).doneAt.isValid());
        QVERIFY(!run.of(sho).doneAt.isValid());
        QCOMPARE(run.reviews.counts().done, 3);
    }

    void whatTheStoreRefusesIsTold()
    {
        ReviewFixture run(folder());
        QVERIFY(run.collect({hanako}));
        QSqlQuery(run.store.database()).exec(u"DROP TABLE review_entry"_s);
        run.decide(hanako, Decision::Keep);
        QVERIFY(run.reviews.error());
        QCOMPARE(run.reviews.error()->kind, Error::Kind::Storage);
        run.signOff();
        QCOMPARE(run.reviews.state(), State::Deciding);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
