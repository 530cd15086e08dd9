// SPDX-License-Identifier: Apache-2.0
#include "tests/administrators/controllerfixture.h"

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

class tst_AdministratorsController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsPageByPage();
    void anEmptyListIsEmpty();
    void aFailedFirstLoadIsAnError();
    void aFailedRefreshKeepsTheRows();
    void aLaterPageThatFailsLeavesWhatCame();
    void refreshChangesRowsOnlyAtTheEnd();
    void aRepeatedContinuationEnds();
    void nonsenseIsABadResponse_data();
    void nonsenseIsABadResponse();
    void pagingCanBeCancelled();
    void aStoppedLoadGoesOn();
    void pagesAreLargerWhereTheConsoleApiIs();
    void unchangedPagesAreNotReadAgain();
    void oneFewerDoesNotReadAllAgain();
    void aKnownPageThatBeginsElsewhereIsNotTrusted_data();
    void aKnownPageThatBeginsElsewhereIsNotTrusted();
    void judgesRemovalOnlyFromACompleteList();
    void policiesComeFromWhereTheyAre();
};

void tst_AdministratorsController::loadsPageByPage()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"a+b/c=="_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=a%2Bb%2Fc%3D%3D"_s).hold();
    QCOMPARE(f.controller.state(), PageState::Loading);
    f.controller.refresh();
    // The first rows show before the rest is there.
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QCOMPARE(f.controller.state(), PageState::Refreshing);
    QVERIFY(!f.controller.isComplete());
    f.clock.advance(5s);
    f.http.reply(second, 200, page({kenichi, misaki}));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    QCOMPARE(f.controller.model().rowCount(), 3);
    QCOMPARE(f.controller.loadedAt(), f.clock.now());
    QVERIFY(f.controller.isComplete());
}

void tst_AdministratorsController::anEmptyListIsEmpty()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({}));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Empty);
}

void tst_AdministratorsController::aFailedFirstLoadIsAnError()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Error);
    QCOMPARE(f.controller.error()->kind, Error::Kind::Offline);
    QVERIFY(f.load());
    QVERIFY(!f.controller.error());
}

void tst_AdministratorsController::aFailedRefreshKeepsTheRows()
{
    ControllerFixture f;
    QVERIFY(f.load());
    const auto asOf = f.controller.loadedAt();
    f.clock.advance(10min);
    f.http.expect("GET", firstPage).reply(503, QByteArray());
    f.controller.refresh();
    QCOMPARE(f.controller.state(), PageState::Refreshing);
    QTRY_COMPARE(f.controller.state(), PageState::Stale);
    QCOMPARE(f.controller.model().rowCount(), 3);
    QCOMPARE(f.controller.loadedAt(), asOf);
    QCOMPARE(f.controller.error()->kind, Error::Kind::Server);
}

void tst_AdministratorsController::aLaterPageThatFailsLeavesWhatCame()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).fail(Error::of(Error::Kind::Timeout));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Stale);
    QCOMPARE(f.controller.model().rowCount(), 1);
    QVERIFY(!f.controller.isComplete());
    QVERIFY(!f.controller.loadedAt().isValid());
}

void tst_AdministratorsController::refreshChangesRowsOnlyAtTheEnd()
{
    ControllerFixture f;
    QVERIFY(f.load());
    const QPersistentModelIndex selected(
        f.controller.model().index(f.controller.model().rowOf(f.item(u"kenichi@example.jp"_s).key()), 0));
    f.http.expect("GET", firstPage).reply(200, page({row(u"new@example.jp"_s, u"9"_s)}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    QCOMPARE(f.controller.model().rowCount(), 3);
    f.http.reply(second, 200, page({kenichi}));
    QTRY_COMPARE(f.controller.model().rowCount(), 2);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AdministratorsModel::ItemRole).value<Administrator>().userId, u"2"_s);
}

void tst_AdministratorsController::aRepeatedContinuationEnds()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).reply(200, page({kenichi}, u"n"_s));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Stale);
    QCOMPARE(f.controller.error()->kind, Error::Kind::BadResponse);
}

void tst_AdministratorsController::nonsenseIsABadResponse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a proxy's page") << QByteArray("<html>Sign in to the network</html>");
    QTest::newRow("cut") << QByteArray(R"({"items":[{"email":"a@)");
    QTest::newRow("no items") << QByteArray(R"({"continuationToken":null})");
    QTest::newRow("a bare list") << QByteArray("[]");
}

void tst_AdministratorsController::nonsenseIsABadResponse()
{
    QFETCH(QByteArray, body);
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, body);
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Error);
    QCOMPARE(f.controller.error()->kind, Error::Kind::BadResponse);
}

void tst_AdministratorsController::pagingCanBeCancelled()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    QTRY_COMPARE(f.controller.model().rowCount(), 1); // there is nothing to stop at before
    f.controller.cancelLoading();
    QVERIFY(f.http.wasCancelled(second));
    QCOMPARE(f.controller.state(), PageState::Ready);
    QVERIFY(!f.controller.isComplete());
    QVERIFY(!f.controller.isLoading());
}

void tst_AdministratorsController::aStoppedLoadGoesOn()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    const auto second = firstPage + u"&requestContinuation=n"_s;
    const int stopped = f.http.expect("GET", second).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(stopped));
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    f.controller.cancelLoading();
    QVERIFY(f.controller.canContinueLoading());
    QCOMPARE(f.controller.receivedSoFar(), 1);
    // The first page is not read again.
    f.http.expect("GET", second).reply(200, page({kenichi, misaki}));
    f.controller.continueLoading();
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    QCOMPARE(f.controller.model().rowCount(), 3);
    QVERIFY(f.controller.isComplete());
    QVERIFY(!f.controller.canContinueLoading());
}

void tst_AdministratorsController::pagesAreLargerWhereTheConsoleApiIs()
{
    ControllerFixture f;
    f.controller.setCaller({u"1"_s, true});
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    f.http.expect("GET", u"/administrators?maxItemCount=1000&requestContinuation=n"_s)
        .reply(200, page({kenichi}));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    QCOMPARE(f.controller.model().rowCount(), 2);
}

void tst_AdministratorsController::unchangedPagesAreNotReadAgain()
{
    ControllerFixture f;
    const auto second = firstPage + u"&requestContinuation=n"_s;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s), {{"ETag", "\"1\""}});
    f.http.expect("GET", second).reply(200, page({kenichi}), {{"ETag", "\"2\""}});
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Ready);

    f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"1\"").reply(304);
    f.http.expect("GET", second).withHeader("If-None-Match", "\"2\"").reply(304);
    const auto before = f.controller.roster();
    f.clock.advance(10min);
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    QVERIFY(f.controller.roster().isSame(before));
    QCOMPARE(f.controller.loadedAt(), f.clock.now());

    f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"1\"").reply(304);
    f.http.expect("GET", second).reply(200, page({kenichi, misaki}), {{"ETag", "\"3\""}});
    f.controller.refresh();
    QTRY_COMPARE(f.controller.model().rowCount(), 3);

    // After signing out nothing is remembered.
    f.controller.clear();
    f.http.expect("GET", firstPage).reply(200, page({hanako}));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    for (const auto &[name, value] : f.http.requests().back().headers)
        QVERIFY(name != "If-None-Match");
}

namespace {

const auto taro = row(u"taro@example.jp"_s, u"4"_s);
const auto jiro = row(u"jiro@example.jp"_s, u"5"_s);
const auto saburo = row(u"saburo@example.jp"_s, u"6"_s);

QString pageAfter(const QString &continuation)
{
    return firstPage + u"&requestContinuation="_s + continuation;
}

/// Three pages of two people, each with its ETag.
struct ThreePages : ControllerFixture
{
    bool load()
    {
        http.expect("GET", firstPage).reply(200, page({hanako, kenichi}, u"n2"_s), {{"ETag", "\"1\""}});
        http.expect("GET", pageAfter(u"n2"_s)).reply(200, page({misaki, taro}, u"n3"_s), {{"ETag", "\"2\""}});
        http.expect("GET", pageAfter(u"n3"_s)).reply(200, page({jiro, saburo}), {{"ETag", "\"3\""}});
        controller.refresh();
        return isRead();
    }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return controller.state() == PageState::Ready; });
    }
    /// Kenichi is gone: everybody after him moves up by one.
    void expectFirstPageWithoutKenichi()
    {
        http.expect("GET", firstPage)
            .withHeader("If-None-Match", "\"1\"")
            .reply(200, page({hanako, misaki}, u"new"_s), {{"ETag", "\"4\""}});
    }
    QStringList people() const
    {
        QStringList emails;
        for (const auto &item : controller.roster())
            emails << item.email.section(u'@', 0, 0);
        return emails;
    }
};

} // namespace

void tst_AdministratorsController::oneFewerDoesNotReadAllAgain()
{
    ThreePages f;
    QVERIFY(f.load());
    f.expectFirstPageWithoutKenichi();
    f.http.expect("GET", pageAfter(u"n2"_s)).withHeader("If-None-Match", "\"2\"").reply(304);
    f.http.expect("GET", pageAfter(u"n3"_s)).withHeader("If-None-Match", "\"3\"").reply(304);
    f.controller.refresh();
    QVERIFY(f.isRead());
    const QStringList left{u"hanako"_s, u"misaki"_s, u"taro"_s, u"jiro"_s, u"saburo"_s};
    QCOMPARE(f.people(), left);
    QVERIFY(f.controller.isComplete());

    // From then on this is how it is known.
    const auto before = f.controller.roster();
    f.http.expect("GET", firstPage).withHeader("If-None-Match", "\"4\"").reply(304);
    f.http.expect("GET", pageAfter(u"n2"_s)).withHeader("If-None-Match", "\"2\"").reply(304);
    f.http.expect("GET", pageAfter(u"n3"_s)).withHeader("If-None-Match", "\"3\"").reply(304);
    f.controller.refresh();
    QVERIFY(f.isRead());
    QVERIFY(f.controller.roster().isSame(before));
}

void tst_AdministratorsController::aKnownPageThatBeginsElsewhereIsNotTrusted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("it begins with somebody else") << 200 << page({taro, jiro}, u"n4"_s);
    QTest::newRow("the old continuation is refused") << 400 << QJsonObject();
    QTest::newRow("it is gone") << 404 << QJsonObject();
}

void tst_AdministratorsController::aKnownPageThatBeginsElsewhereIsNotTrusted()
{
    QFETCH(int, status);
    QFETCH(QJsonObject, answer);
    ThreePages f;
    QVERIFY(f.load());
    f.expectFirstPageWithoutKenichi();
    f.http.expect("GET", pageAfter(u"n2"_s)).reply(status, answer);
    // The server's own way through the list counts.
    f.http.expect("GET", firstPage).reply(200, page({hanako, misaki}, u"new"_s));
    f.http.expect("GET", pageAfter(u"new"_s)).reply(200, page({taro, jiro}, u"newer"_s));
    f.http.expect("GET", pageAfter(u"newer"_s)).reply(200, page({saburo}));
    f.controller.refresh();
    QVERIFY(f.isRead());
    QCOMPARE(f.people(), (QStringList{u"hanako"_s, u"misaki"_s, u"taro"_s, u"jiro"_s, u"saburo"_s}));
    QCOMPARE(f.controller.receivedSoFar(), 5);
    QVERIFY(f.controller.isComplete());
}

void tst_AdministratorsController::judgesRemovalOnlyFromACompleteList()
{
    ControllerFixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QCOMPARE(f.controller.removalVerdict(f.item(u"hanako@example.jp"_s)), RemovalVerdict::Allowed);
    f.http.reply(second, 200, page({misaki}));
    QTRY_COMPARE(f.controller.removalVerdict(f.item(u"hanako@example.jp"_s)),
                 RemovalVerdict::LastAdministrator);
}

void tst_AdministratorsController::policiesComeFromWhereTheyAre()
{
    const QByteArray catalogue =
        R"({"accessType":"Full","policies":[{"name":"library"},{"name":"domains"}]})";
    ControllerFixture f;
    QVERIFY(f.load());
    // On the public plane one's own access is the catalogue; an API client reads anybody's.
    f.http.expect("GET", u"/administrators/1/access"_s).reply(500, QByteArray());
    f.controller.loadPolicies();
    QTRY_VERIFY(f.controller.policies());
    QVERIFY(!*f.controller.policies());
    f.controller.setCaller({u"2"_s, false});
    f.http.expect("GET", u"/administrators/2/access"_s).reply(200, catalogue);
    f.controller.loadPolicies();
    QTRY_VERIFY(f.controller.policies());
    QCOMPARE(f.controller.policies()->value().size(), 2);
    f.controller.loadPolicies(); // known: not asked again
    f.controller.clear();
    f.controller.setCaller({u"2"_s, true});
    f.http.expect("GET", u"/console/v1/access-policies"_s).reply(200, catalogue);
    f.controller.loadPolicies();
    QTRY_VERIFY(f.controller.policies());
    QCOMPARE(f.controller.policies()->value().size(), 2);
}

QTEST_GUILESS_MAIN(tst_AdministratorsController)
#include "tst_administratorscontroller.moc"
