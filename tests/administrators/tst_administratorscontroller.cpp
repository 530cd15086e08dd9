// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorscontroller.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = Operation::State;

namespace {

const auto firstPage = u"/administrators?maxItemCount=100"_s;

QJsonObject row(const QString &email, const QString &userId, bool pending = false)
{
    QJsonObject json{{u"type"_s, u"AdministratorUser"_s}, {u"accessType"_s, u"Full"_s},
                     {u"providerType"_s, u"CitrixSts"_s}, {u"email"_s, email},
                     {u"displayName"_s, email},           {u"pending"_s, pending}};
    if (!userId.isEmpty())
        json[u"userId"_s] = userId;
    return json;
}

QJsonObject page(const QJsonArray &items, const QString &continuation = {})
{
    return {{u"items"_s, items},
            {u"continuationToken"_s,
             continuation.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(continuation)}};
}

Error noAnswer()
{
    auto error = Error::of(Error::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

QByteArray problem(const char *name)
{
    return QByteArray(R"({"type":"urn:ccj:error:)") + name +
           R"(","title":"x","status":409,"detail":"x",)"
           R"("instance":null,"parameters":[]})";
}

const auto hanako = row(u"hanako@example.jp"_s, u"1"_s);
const auto kenichi = row(u"kenichi@example.jp"_s, u"2"_s);
const auto misaki = row(u"misaki@example.jp"_s, {}, true);

struct Fixture
{
    testing::FakeHttp http;
    testing::FakeClock clock;
    AdministratorsController controller{http, clock};
    QList<Operation> reports;

    Fixture()
    {
        QObject::connect(&controller, &AdministratorsController::operationChanged, &controller,
                         [this](const Operation &operation) { reports.append(operation); });
    }
    /// Hanako and Kenichi are there, Misaki is invited.
    bool load()
    {
        http.expect("GET", firstPage).reply(200, page({hanako, kenichi, misaki}));
        controller.refresh();
        return QTest::qWaitFor([this] { return controller.state() == PageState::Ready; });
    }
    Administrator item(const QString &email) const
    {
        return findByEmail(controller.model().items(), email).value_or(Administrator());
    }
    bool reported(State state) const
    {
        return QTest::qWaitFor([&] { return !reports.isEmpty() && reports.last().state == state; });
    }
};

} // namespace

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
    void anOldListNeverBringsBackARemovedRow();
    void invites();
    void customAccessSendsPolicies();
    void aRefusedInvitationChangesNothing();
    void anInvitationWithoutAnswerIsReadBack_data();
    void anInvitationWithoutAnswerIsReadBack();
    void aRemovalWithoutAnswerIsReadBack_data();
    void aRemovalWithoutAnswerIsReadBack();
    void readingBackMayFail();
    void aResendWithoutAnswerStaysUnknown();
    void removesAndCountsDown();
    void removingOneselfSignsOut();
    void groupsAreRemovedByTheirOid();
    void someoneElseWasQuicker();
    void aConflictReadsTheListAgain();
    void cancelsInvitations();
    void anUnknownInvitationIsGone();
    void resends();
    void judgesRemovalOnlyFromACompleteList();
    void policiesComeFromWhereTheyAre();
    void clearForgetsEverything();
};

void tst_AdministratorsController::loadsPageByPage()
{
    Fixture f;
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
    QCOMPARE(f.controller.state(), PageState::Ready);
    QCOMPARE(f.controller.model().rowCount(), 3);
    QCOMPARE(f.controller.loadedAt(), f.clock.now());
    QVERIFY(f.controller.isComplete());
}

void tst_AdministratorsController::anEmptyListIsEmpty()
{
    Fixture f;
    f.http.expect("GET", firstPage).reply(200, page({}));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Empty);
}

void tst_AdministratorsController::aFailedFirstLoadIsAnError()
{
    Fixture f;
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Error);
    QCOMPARE(f.controller.error()->kind, Error::Kind::Offline);
    QVERIFY(f.load());
    QVERIFY(!f.controller.error());
}

void tst_AdministratorsController::aFailedRefreshKeepsTheRows()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    QVERIFY(f.load());
    const QPersistentModelIndex selected(
        f.controller.model().index(f.controller.model().rowOf(f.item(u"kenichi@example.jp"_s).key()), 0));
    f.http.expect("GET", firstPage).reply(200, page({row(u"new@example.jp"_s, u"9"_s)}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    QCOMPARE(f.controller.model().rowCount(), 3);
    f.http.reply(second, 200, page({kenichi}));
    QCOMPARE(f.controller.model().rowCount(), 2);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AdministratorsModel::ItemRole).value<Administrator>().userId, u"2"_s);
}

void tst_AdministratorsController::aRepeatedContinuationEnds()
{
    Fixture f;
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
    Fixture f;
    f.http.expect("GET", firstPage).reply(200, body);
    f.controller.refresh();
    QTRY_COMPARE(f.controller.state(), PageState::Error);
    QCOMPARE(f.controller.error()->kind, Error::Kind::BadResponse);
}

void tst_AdministratorsController::pagingCanBeCancelled()
{
    Fixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    f.controller.cancelLoading();
    QVERIFY(f.http.wasCancelled(second));
    QCOMPARE(f.controller.state(), PageState::Ready);
    QVERIFY(!f.controller.isComplete());
    QVERIFY(!f.controller.isLoading());
}

void tst_AdministratorsController::anOldListNeverBringsBackARemovedRow()
{
    Fixture f;
    QVERIFY(f.load());
    const int stale = f.http.expect("GET", firstPage).hold();
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    const int fresh = f.http.expect("GET", firstPage).hold();
    f.controller.refresh();
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QTRY_VERIFY(f.http.wasSent(fresh));
    f.http.reply(stale, 200, page({hanako, kenichi, misaki}));
    QCOMPARE(f.controller.model().rowCount(), 2);
    f.http.reply(fresh, 200, page({hanako, misaki}));
    QCOMPARE(f.controller.model().rowCount(), 2);
}

void tst_AdministratorsController::invites()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s},
                              {u"firstName"_s, u"太郎"_s},
                              {u"lastName"_s, u"山田"_s}})
        .withChange(u"administrators.invite"_s)
        .reply(200, row(u"taro@example.jp"_s, {}, true));
    const int list = f.http.expect("GET", firstPage).hold();
    const auto id = f.controller.invite({u"taro@example.jp"_s, u"太郎"_s, u"山田"_s, true, {}});
    QVERIFY(f.reported(State::Done));
    QCOMPARE(f.reports.last().id, id);
    // The row is there before the list has been read again.
    QVERIFY(f.http.wasSent(list));
    QCOMPARE(f.item(u"taro@example.jp"_s).status(), Status::Invited);
}

void tst_AdministratorsController::customAccessSendsPolicies()
{
    Fixture f;
    const QJsonObject policy{{u"name"_s, u"library"_s},
                             {u"serviceName"_s, u"Platform"_s},
                             {u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}}}};
    auto chosen = Policy::fromJson(policy);
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Custom"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s},
                              {u"policies"_s, QJsonArray{policy}}})
        .reply(400, QByteArray());
    f.controller.invite({u"taro@example.jp"_s, {}, {}, false, {chosen}});
    QVERIFY(f.reported(State::Refused));
}

void tst_AdministratorsController::aRefusedInvitationChangesNothing()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s).reply(400, problem("emailNotAllowed"));
    f.controller.invite({u"taro@example.jp"_s, {}, {}, true, {}});
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->name(), u"emailNotAllowed"_s);
    QCOMPARE(f.controller.model().rowCount(), 3);
}

void tst_AdministratorsController::anInvitationWithoutAnswerIsReadBack_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<State>("expected");
    QTest::newRow("it happened") << true << State::Done;
    QTest::newRow("it did not") << false << State::NotApplied;
}

void tst_AdministratorsController::anInvitationWithoutAnswerIsReadBack()
{
    QFETCH(bool, happened);
    QFETCH(State, expected);
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s).fail(noAnswer());
    const int list = f.http.expect("GET", firstPage).hold();
    f.controller.invite({u"Taro@example.jp"_s, {}, {}, true, {}});
    QVERIFY(f.reported(State::CheckingOutcome));
    f.http.reply(
        list, 200,
        page(happened ? QJsonArray{hanako, row(u"taro@example.jp"_s, {}, true)} : QJsonArray{hanako}));
    QCOMPARE(f.reports.last().state, expected);
    // Never sent a second time: a second invitation mail would go out.
    QCOMPARE(std::ranges::count(f.http.requests(), QByteArray("POST"), &net::Request::verb), 1);
}

void tst_AdministratorsController::aRemovalWithoutAnswerIsReadBack_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<State>("expected");
    QTest::newRow("it happened") << true << State::Done;
    QTest::newRow("it did not") << false << State::NotApplied;
}

void tst_AdministratorsController::aRemovalWithoutAnswerIsReadBack()
{
    QFETCH(bool, happened);
    QFETCH(State, expected);
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).fail(noAnswer());
    f.http.expect("GET", firstPage)
        .reply(200, page(happened ? QJsonArray{hanako} : QJsonArray{hanako, kenichi}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(expected));
    QCOMPARE(f.controller.countdown().isRunning(), happened);
}

void tst_AdministratorsController::readingBackMayFail()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).fail(noAnswer());
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Unknown));
    QCOMPARE(f.controller.state(), PageState::Stale);
    QCOMPARE(f.controller.model().rowCount(), 3);
}

void tst_AdministratorsController::aResendWithoutAnswerStaysUnknown()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/console/v1/invitations/resend"_s).fail(noAnswer());
    f.controller.resendInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Unknown));
}

void tst_AdministratorsController::removesAndCountsDown()
{
    Fixture f;
    QVERIFY(f.load());
    const int removal =
        f.http.expect("DELETE", u"/administrators/2"_s).withChange(u"administrators.remove"_s).hold();
    f.http.expect("GET", firstPage).reply(200, page({hanako, misaki}));
    const auto target = f.item(u"kenichi@example.jp"_s);
    f.controller.remove(target);
    QVERIFY(f.controller.isChanging(target.key()));
    f.http.reply(removal, 200);
    QVERIFY(!f.controller.isChanging(target.key()));
    QCOMPARE(f.controller.model().rowOf(target.key()), -1);

    // R128: at most one minute.
    QSignalSpy finished(&f.controller.countdown(), &AccessCountdown::finished);
    QSignalSpy signOut(&f.controller, &AdministratorsController::signOutDue);
    QCOMPARE(f.controller.countdown().left(), 60s);
    f.clock.advance(59s);
    QCOMPARE(f.controller.countdown().left(), 1s);
    QCOMPARE(finished.count(), 0);
    f.clock.advance(1s);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(signOut.count(), 0);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsController::removingOneselfSignsOut()
{
    Fixture f;
    f.controller.setCaller({u"2"_s, true});
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::AccessRemoved));
    QSignalSpy signOut(&f.controller, &AdministratorsController::signOutDue);
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QVERIFY(f.reports.last().onOneself);
    f.clock.advance(60s); // R132
    QCOMPARE(signOut.count(), 1);
    QTRY_COMPARE(f.controller.state(), PageState::Stale);
}

void tst_AdministratorsController::groupsAreRemovedByTheirOid()
{
    Fixture f;
    Administrator group;
    group.type = u"AdministratorGroup"_s;
    group.providerType = u"AzureAd"_s;
    group.ucOid = u"OID:/azuread/tenant/group"_s;
    f.http.expect("DELETE", u"/administrators/OID%3A%2Fazuread%2Ftenant%2Fgroup"_s).reply(403, QByteArray());
    f.controller.remove(group);
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->kind, Error::Kind::Forbidden);
}

void tst_AdministratorsController::someoneElseWasQuicker()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(404, QByteArray());
    f.http.expect("GET", firstPage).reply(200, page({hanako}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::TargetGone));
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QVERIFY(!f.controller.countdown().isRunning());
}

void tst_AdministratorsController::aConflictReadsTheListAgain()
{
    Fixture f; // R133: the other one was removed by another console in the meantime
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(409, problem("lastFullAdministrator"));
    f.http.expect("GET", firstPage).reply(200, page({kenichi}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->name(), u"lastFullAdministrator"_s);
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QCOMPARE(f.controller.removalVerdict(f.item(u"kenichi@example.jp"_s)), RemovalVerdict::LastAdministrator);
}

void tst_AdministratorsController::cancelsInvitations()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki%40example.jp"_s)
        .withChange(u"administrators.cancelInvitation"_s)
        .reply(200, QByteArray("true"));
    f.http.expect("GET", firstPage).reply(200, page({hanako, kenichi}));
    f.controller.cancelInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QCOMPARE(f.controller.model().rowCount(), 2);
    QVERIFY(!f.controller.countdown().isRunning());
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsController::anUnknownInvitationIsGone()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki%40example.jp"_s)
        .reply(200, QByteArray("false"));
    f.http.expect("GET", firstPage).reply(200, page({hanako, row(u"misaki@example.jp"_s, u"3"_s)}));
    f.controller.cancelInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::TargetGone));
    QTRY_COMPARE(f.item(u"misaki@example.jp"_s).status(), Status::Active);
}

void tst_AdministratorsController::resends()
{
    Fixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/console/v1/invitations/resend"_s)
        .withJson(QJsonObject{{u"email"_s, u"misaki@example.jp"_s}})
        .withChange(u"administrators.resendInvitation"_s)
        .reply(204);
    f.http.expect("GET", firstPage).reply(200, page({hanako, kenichi, misaki}));
    f.controller.resendInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsController::judgesRemovalOnlyFromACompleteList()
{
    Fixture f;
    f.http.expect("GET", firstPage).reply(200, page({hanako}, u"n"_s));
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.controller.refresh();
    QTRY_VERIFY(f.http.wasSent(second));
    QCOMPARE(f.controller.removalVerdict(f.item(u"hanako@example.jp"_s)), RemovalVerdict::Allowed);
    f.http.reply(second, 200, page({misaki}));
    QCOMPARE(f.controller.removalVerdict(f.item(u"hanako@example.jp"_s)), RemovalVerdict::LastAdministrator);
}

void tst_AdministratorsController::policiesComeFromWhereTheyAre()
{
    const QByteArray catalogue =
        R"({"accessType":"Full","policies":[{"name":"library"},{"name":"domains"}]})";
    Fixture f;
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

void tst_AdministratorsController::clearForgetsEverything()
{
    Fixture f;
    QVERIFY(f.load());
    const int list = f.http.expect("GET", firstPage).hold();
    const int removal = f.http.expect("DELETE", u"/administrators/2"_s).hold();
    f.controller.refresh();
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    f.controller.clear();
    f.http.reply(list, 200, page({hanako}));
    f.http.reply(removal, 200);
    QCOMPARE(f.controller.model().rowCount(), 0);
    QCOMPARE(f.controller.state(), PageState::Loading);
    QVERIFY(f.reports.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AdministratorsController)
#include "tst_administratorscontroller.moc"
