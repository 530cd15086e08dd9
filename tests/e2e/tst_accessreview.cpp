// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewcontroller.h"
#include "app/administrators/review/reviewevidence.h"

#include "tests/support/console.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using State = ReviewController::State;

/// The access review over the real client and a real server.
class TestAccessReview : public QObject
{
    Q_OBJECT

    SandboxProcess m_cloud;
    QTemporaryDir m_folder;

    static bool readList(Console &console)
    {
        console.administrators.refresh();
        return waitFor([&] { return !console.administrators.isLoading(); }) &&
               console.administrators.isComplete();
    }
    static bool collect(Console &console, ReviewController &reviews)
    {
        reviews.begin(console.administrators.roster(), console.administrators.loadedAt());
        return waitFor([&] { return reviews.state() == State::Deciding; });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }

    /// Two reviews: what was decided in the first and done in the list is seen as done, and the second
    /// tells who is no longer there.
    void seesWhatWasDecidedAndDone()
    {
        Console console(m_cloud);
        QVERIFY(console.signInAsApiClient());
        QVERIFY(readList(console));
        LocalStore store(m_folder.filePath(u"store.sqlite"_s));
        ReviewController reviews(console.client, store, console.clock);
        reviews.setPlace({u"demo"_s, u"demo"_s, {}, u"reviewer"_s});
        QVERIFY(collect(console, reviews));
        const auto people = console.administrators.roster().size();
        QCOMPARE(reviews.counts().all, people);
        QVERIFY(std::ranges::any_of(reviews.entries(), [](const ReviewEntry &entry) {
            return entry.access.reading == ReviewAccess::Reading::Read && !entry.access.grants.isEmpty();
        }));

        // An invitation can go without locking anybody out.
        const auto &entries = reviews.entries();
        const auto leaver =
            std::ranges::find_if(entries, [](const auto &entry) { return entry.person.pending; });
        QVERIFY(leaver != entries.end());
        const auto gone = leaver->person;
        for (qsizetype place = 0; place < people; ++place)
            reviews.decide({place}, place == leaver - entries.begin() ? Decision::Remove : Decision::Keep);
        reviews.signOff({u"reviewer"_s, {}, {}, {}});
        QCOMPARE(reviews.state(), State::SignedOff);
        QVERIFY(readList(console));
        QCOMPARE(console.administrators.roster().size(), people); // no decision acts by itself
        reviews.checkToDo(console.administrators.roster());
        QVERIFY(waitFor([&] { return !reviews.isChecking(); }));
        QCOMPARE(reviews.counts().done, 0);

        console.administrators.cancelInvitation(gone);
        QVERIFY(waitFor([&] { return !console.administrators.isChanging(gone.key()); }));
        QVERIFY(readList(console));
        reviews.checkToDo(console.administrators.roster());
        QVERIFY(waitFor([&] { return !reviews.isChecking(); }));
        QCOMPARE(reviews.counts().done, 1);

        QVERIFY(collect(console, reviews));
        QVERIFY(!reviews.isFirstReview());
        QCOMPARE(reviews.counts().all, people - 1);
        QCOMPARE(reviews.counts().gone, 1);
        QCOMPARE(reviews.entries().back().person.key(), gone.key());
    }
};

QTEST_GUILESS_MAIN(TestAccessReview)
#include "tst_accessreview.moc"
