// SPDX-License-Identifier: Apache-2.0
#include "app/auth/authorizedclient.h"

#include "tests/auth/sessionfixture.h"

using namespace ccj;
using namespace ccj::auth;
using namespace ccj::testing;
using namespace std::chrono_literals;

class tst_AuthorizedClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsTokenAndOrganization();
    void aChangeIsKeptUnderItsOrganization();
    void leavesOutTheOrganizationWhereTheContractDoes();
    void passesThroughWhatNeedsNoAuthorization();
    void renewsBeforeTheTokenExpires();
    void sixRefusalsLeadToOneRefresh();
    void refusedRefreshEndsTheSessionOnce();
    void unreachableRefreshEndsNothing();
    void lostRefreshAnswerIsAskedForAgain();
    void replaysOnlyOnce();
    void replaysWhatTheContractAllows_data();
    void replaysWhatTheContractAllows();
    void lateRefusalOfAnOldTokenIsResent();
    void cancelWhileWaitingForTheToken();
    void rotatedTokenIsSavedBeforeItIsUsed();
    void tokenOfAnotherOrganizationIsSavedBeforeItIsUsed();
    void slowKeychainHoldsNobodyUp();
    void givingUpOnTheKeychainHoldsNobodyUp();
    void endOfSessionInAnyAnswer_data();
    void endOfSessionInAnyAnswer();
    void accessRemovedInOneOfTwoOrganizations();
    void neverSendsToAnotherOrganization();
    void waitsUntilTheOrganizationIsKnown();
    void apiClientRenewsWithItsSecret();
    void deletedApiClientEnds();
    void handlesOutliveTheClient();
};

namespace {

/// The requests of a page, and what came of them.
struct Caller
{
    explicit Caller(net::HttpClient &http) : client(http) {}
    void get(const QString &path = u"/administrators"_s)
    {
        net::Request request;
        request.path = path;
        request.customerHeader = !path.startsWith(u"/console/v1/"_s);
        send(std::move(request));
    }
    void send(net::Request request)
    {
        handles.push_back(client.send(std::move(request), [this](Result<net::Response> result) {
            results.push_back(std::move(result));
        }));
    }
    Error::Kind errorKind(size_t index) const { return results.at(index).error().kind; }

    net::HttpClient &client;
    std::vector<Pending> handles;
    std::vector<Result<net::Response>> results;
};

const auto refreshPath = u"/console/v1/session/refresh"_s;
const auto authenticationProblem = problem(u"https://errors-api.cloud.com/common/authentication"_s);

Error timeout()
{
    auto error = Error::of(Error::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

} // namespace

void tst_AuthorizedClient::addsTokenAndOrganization()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.http.expect("GET", u"/administrators"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-1")
        .withHeader("Citrix-CustomerId", "aobashoji")
        .reply(200);
    Caller caller(run.client);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
}

void tst_AuthorizedClient::aChangeIsKeptUnderItsOrganization()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    net::Request request;
    request.verb = "DELETE";
    request.path = u"/administrators/2"_s;
    request.change = Change{u"administrators.remove"_s, u"2"_s, {}, {}};
    Caller caller(run.client);
    caller.send(std::move(request));
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(run.http.requests().back().change->organization, u"aobashoji"_s);
}

void tst_AuthorizedClient::leavesOutTheOrganizationWhereTheContractDoes()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    for (const auto &request : run.http.requests()) {
        QVERIFY(request.path.startsWith(u"/console/v1/"_s));
        for (const auto &[name, value] : request.headers)
            QVERIFY(name != "Citrix-CustomerId");
    }
}

void tst_AuthorizedClient::passesThroughWhatNeedsNoAuthorization()
{
    Machine machine;
    Run run(machine);
    run.http.expect("GET", u"/console/v1/about"_s).reply(200);
    Caller caller(run.client);
    net::Request request;
    request.path = u"/console/v1/about"_s;
    request.authorization = net::Authorization::None;
    caller.send(std::move(request));
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(run.http.requests().at(0).headers.isEmpty());
}

void tst_AuthorizedClient::renewsBeforeTheTokenExpires()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(14min + 45s);
    run.http.expect("POST", refreshPath)
        .withJson(QJsonObject{{u"refreshToken"_s, u"refresh-1"_s}})
        .reply(200, tokensJson(u"2"_s));
    run.http.expect("GET", u"/administrators"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-2")
        .reply(200);
    Caller caller(run.client);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
}

void tst_AuthorizedClient::sixRefusalsLeadToOneRefresh()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    for (int i = 0; i < 6; ++i) {
        run.http.expect("GET", u"/administrators"_s).reply(401, authenticationProblem);
        caller.get();
    }
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    for (int i = 0; i < 6; ++i)
        run.http.expect("GET", u"/administrators"_s)
            .withHeader("Authorization", "CwsAuth Bearer=access-2")
            .reply(200);
    QTRY_COMPARE(caller.results.size(), 6u);
    for (const auto &result : caller.results)
        QVERIFY(result.has_value());
}

void tst_AuthorizedClient::refusedRefreshEndsTheSessionOnce()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    QSignalSpy changes(&run.session, &Session::stateChanged);
    Caller caller(run.client);
    for (int i = 0; i < 6; ++i) {
        run.http.expect("GET", u"/administrators"_s).reply(401, ours(u"tokenExpired"_s));
        caller.get();
    }
    run.http.expect("POST", refreshPath).reply(401, ours(u"sessionRevoked"_s));
    QTRY_COMPARE(caller.results.size(), 6u);
    for (size_t i = 0; i < 6; ++i)
        QCOMPARE(caller.errorKind(i), Error::Kind::SessionExpired);
    QCOMPARE(run.session.state(), Session::State::Ended);
    QCOMPARE(run.session.endReason()->name(), u"sessionRevoked"_s);
    QCOMPARE(changes.size(), 1);
    QTRY_VERIFY(machine.saved().isEmpty());
}

void tst_AuthorizedClient::unreachableRefreshEndsNothing()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    for (int i = 0; i < 6; ++i) {
        run.http.expect("GET", u"/administrators"_s).reply(401, authenticationProblem);
        caller.get();
    }
    run.http.expect("POST", refreshPath).fail(Error::of(Error::Kind::Offline));
    QTRY_COMPARE(caller.results.size(), 6u);
    for (size_t i = 0; i < 6; ++i)
        QCOMPARE(caller.errorKind(i), Error::Kind::Offline);
    QCOMPARE(run.session.state(), Session::State::Active);

    run.http.expect("GET", u"/administrators"_s).reply(200);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 7u);
    QVERIFY(caller.results[6].has_value());
}

void tst_AuthorizedClient::lostRefreshAnswerIsAskedForAgain()
{
    // The server may have carried it out; the same token is good for a repeat during 60 seconds only.
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(15min);
    Caller caller(run.client);
    run.http.expect("POST", refreshPath).fail(timeout());
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(caller.errorKind(0), Error::Kind::Timeout);
    QVERIFY(!caller.results[0].error().outcomeUnknown); // His own request was never sent.

    run.http.expect("POST", refreshPath)
        .withJson(QJsonObject{{u"refreshToken"_s, u"refresh-1"_s}})
        .reply(200, tokensJson(u"2"_s));
    run.clock.advance(10s);
    QTRY_VERIFY(machine.saved().contains("refresh-2"));
}

void tst_AuthorizedClient::replaysOnlyOnce()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    run.http.expect("GET", u"/administrators"_s).reply(401);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.http.expect("GET", u"/administrators"_s).reply(401);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(caller.errorKind(0), Error::Kind::Unauthorized);
    QCOMPARE(run.session.state(), Session::State::Active);
}

void tst_AuthorizedClient::replaysWhatTheContractAllows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("replayed");
    const auto bytes = [](const QJsonObject &json) { return QJsonDocument(json).toJson(); };
    const auto expired = bytes(ours(u"tokenExpired"_s));
    const auto authentication = bytes(authenticationProblem);
    const auto wrongCode = bytes(ours(u"invalidCode"_s));
    const auto publicPath = u"/administrators"_s;

    QTest::newRow("expired") << publicPath << expired << true;
    QTest::newRow("authentication") << publicPath << authentication << true;
    QTest::newRow("empty body") << publicPath << QByteArray() << true;
    QTest::newRow("older host's body")
        << publicPath << QByteArray(R"({"Error":{"Message":"-","Type":"CWSAuthException"}})") << true;
    QTest::newRow("a page of HTML") << publicPath << QByteArray("<html><title>401</title></html>") << true;
    QTest::newRow("wrong code") << publicPath << wrongCode << false;
    QTest::newRow("another of Citrix's")
        << publicPath << bytes(problem(u"https://errors-api.cloud.com/common/other"_s)) << false;
    QTest::newRow("profile") << u"/console/v1/me"_s << authentication << true;
    QTest::newRow("session, expired") << u"/console/v1/session/activity"_s << expired << true;
    QTest::newRow("session, empty body") << u"/console/v1/session/activity"_s << QByteArray() << false;
    QTest::newRow("mfa, expired") << u"/console/v1/mfa"_s << expired << true;
    QTest::newRow("mfa, authentication") << u"/console/v1/mfa"_s << authentication << false;
    QTest::newRow("mfa, wrong code") << u"/console/v1/mfa/backup-codes"_s << wrongCode << false;
    QTest::newRow("sign-in") << u"/console/v1/sign-in/verify"_s << expired << false;
    QTest::newRow("refresh") << refreshPath << expired << false;
}

void tst_AuthorizedClient::replaysWhatTheContractAllows()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(bool, replayed);
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    run.http.expect("GET", path).reply(401, body);
    if (replayed) {
        run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
        run.http.expect("GET", path).reply(200);
    }
    caller.get(path);
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(caller.results[0].has_value(), replayed);
    QCOMPARE(run.session.state(), Session::State::Active);
}

void tst_AuthorizedClient::lateRefusalOfAnOldTokenIsResent()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    run.http.expect("GET", u"/administrators"_s).reply(401);
    const int late = run.http.expect("GET", u"/resourcelocations"_s).hold();
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.http.expect("GET", u"/administrators"_s).reply(200);
    caller.get(u"/administrators"_s);
    caller.get(u"/resourcelocations"_s);
    QTRY_COMPARE(caller.results.size(), 1u);

    run.http.expect("GET", u"/resourcelocations"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-2")
        .reply(200);
    run.http.reply(late, 401);
    QTRY_COMPARE(caller.results.size(), 2u);
    QVERIFY(caller.results[1].has_value());
}

void tst_AuthorizedClient::cancelWhileWaitingForTheToken()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(15min);
    Caller caller(run.client);
    const int refresh = run.http.expect("POST", refreshPath).hold();
    caller.get(u"/administrators"_s);
    caller.get(u"/resourcelocations"_s);
    QTRY_VERIFY(run.http.wasSent(refresh));
    caller.handles[0].cancel();
    run.http.expect("GET", u"/resourcelocations"_s).reply(200);
    run.http.reply(refresh, 200, tokensJson(u"2"_s));
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
}

void tst_AuthorizedClient::rotatedTokenIsSavedBeforeItIsUsed()
{
    // Killed between use and save, the next start would present a token the server takes for stolen.
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(15min);
    machine.keychain.hold(FakeSecretStore::Write);
    Caller caller(run.client);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    caller.get();
    QTRY_COMPARE(machine.keychain.held(FakeSecretStore::Write), 1);
    QCoreApplication::sendPostedEvents();
    QVERIFY(run.http.isExhausted()); // Nothing was sent with access-2 yet.

    run.http.expect("GET", u"/administrators"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-2")
        .reply(200);
    machine.keychain.release(FakeSecretStore::Write);
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(machine.saved().contains("refresh-2"));
}

void tst_AuthorizedClient::tokenOfAnotherOrganizationIsSavedBeforeItIsUsed()
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    machine.keychain.hold(FakeSecretStore::Write);
    run.http.expect("POST", u"/console/v1/session/customer"_s).reply(200, tokensJson(u"2"_s));
    run.session.switchOrganization(u"midorikogyo"_s);
    QTRY_VERIFY(!run.session.isSwitching());
    QCoreApplication::sendPostedEvents();
    QVERIFY(run.http.isExhausted()); // Nothing was sent with access-2 yet.

    run.expectProfile({organizationJson, otherOrganizationJson}, u"midorikogyo"_s);
    machine.keychain.release(FakeSecretStore::Write);
    QTRY_VERIFY(run.http.isExhausted());
    QVERIFY(machine.saved().contains("refresh-2"));
}

void tst_AuthorizedClient::slowKeychainHoldsNobodyUp()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(15min);
    machine.keychain.hold(FakeSecretStore::Write);
    Caller caller(run.client);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    caller.get();
    QTRY_COMPARE(machine.keychain.held(FakeSecretStore::Write), 1);
    run.http.expect("GET", u"/administrators"_s).reply(200);
    run.clock.advance(1s);
    QTRY_COMPARE(caller.results.size(), 1u);
}

void tst_AuthorizedClient::givingUpOnTheKeychainHoldsNobodyUp()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(15min);
    machine.keychain.hold(FakeSecretStore::Write);
    Caller caller(run.client);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    caller.get();
    QTRY_COMPARE(machine.keychain.held(FakeSecretStore::Write), 1);

    // The user chooses "this session only" while the new token is on its way to the keychain.
    run.http.expect("GET", u"/administrators"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-2")
        .reply(200);
    run.session.useMemoryOnly();
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
}

void tst_AuthorizedClient::endOfSessionInAnyAnswer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("revoked") << u"sessionRevoked"_s << Error::Kind::SessionExpired;
    QTest::newRow("expired") << u"sessionExpired"_s << Error::Kind::SessionExpired;
    QTest::newRow("removed from the only organisation (R128)")
        << u"accessRemoved"_s << Error::Kind::AccessRemoved;
}

void tst_AuthorizedClient::endOfSessionInAnyAnswer()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    Machine machine;
    Run run(machine);
    run.signIn();
    Caller caller(run.client);
    run.http.expect("GET", u"/administrators"_s).reply(401, ours(name));
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(caller.errorKind(0), kind);
    QCOMPARE(run.session.state(), Session::State::Ended);
    QCOMPARE(run.session.endReason()->kind, kind);
    caller.get(); // Not sent any more.
    QTRY_COMPARE(caller.results.size(), 2u);
    QCOMPARE(caller.errorKind(1), kind);
}

void tst_AuthorizedClient::accessRemovedInOneOfTwoOrganizations()
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    QSignalSpy lost(&run.session, &Session::organizationLost);
    Caller caller(run.client);
    run.http.expect("GET", u"/administrators"_s).reply(401, ours(u"accessRemoved"_s));
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(run.session.state(), Session::State::Active);
    QCOMPARE(lost.size(), 1);
    QVERIFY(!run.session.organization());
    QCOMPARE(run.session.profile()->organizations, QList<Organization>{midori});
    caller.get(); // Not sent: it would go nowhere.
    QTRY_COMPARE(caller.results.size(), 2u);
    QCOMPARE(caller.errorKind(1), Error::Kind::AccessRemoved);
}

void tst_AuthorizedClient::neverSendsToAnotherOrganization()
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    const int change = run.http.expect("POST", u"/console/v1/session/customer"_s).hold();
    run.session.switchOrganization(u"midorikogyo"_s);
    QTRY_VERIFY(run.http.wasSent(change));
    Caller caller(run.client);
    caller.get(); // Meant for the organisation that is shown, while the switch runs.
    run.expectProfile({organizationJson, otherOrganizationJson}, u"midorikogyo"_s);
    run.http.reply(change, 200, tokensJson(u"2"_s));
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(caller.errorKind(0), Error::Kind::Conflict);
    QCOMPARE(run.session.organization(), midori);
    QTRY_VERIFY(run.http.isExhausted());
}

void tst_AuthorizedClient::waitsUntilTheOrganizationIsKnown()
{
    // A person of one organisation is not asked to choose; only the server can say which it is.
    Machine machine;
    Run run(machine);
    run.expectProfile();
    run.session.adoptPerson({SecretString("access-1"), SecretString("refresh-1"),
                             run.clock.now().addSecs(900), run.clock.now(), run.clock.now().addDays(1), 1h},
                            std::nullopt, u"hanako.suzuki@example.jp"_s);
    run.http.expect("GET", u"/administrators"_s).withHeader("Citrix-CustomerId", "aobashoji").reply(200);
    Caller caller(run.client);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
    QCOMPARE(run.session.organization(), aoba);
}

void tst_AuthorizedClient::apiClientRenewsWithItsSecret()
{
    Machine machine;
    Run run(machine);
    run.signInAsApiClient();
    run.clock.advance(1h);
    run.http.expect("POST", u"/cctrustoauth2/aobashoji/tokens/clients"_s)
        .withForm("grant_type=client_credentials&client_id=client-id&client_secret=client-secret")
        .reply(200, QJsonObject{{u"access_token"_s, u"access-2"_s}, {u"expires_in"_s, u"3600"_s}});
    run.http.expect("GET", u"/administrators"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-2")
        .withHeader("Citrix-CustomerId", "aobashoji")
        .reply(200);
    Caller caller(run.client);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QVERIFY(caller.results[0].has_value());
}

void tst_AuthorizedClient::deletedApiClientEnds()
{
    Machine machine;
    Run run(machine);
    run.signInAsApiClient();
    run.clock.advance(1h);
    run.http.expect("POST", u"/cctrustoauth2/aobashoji/tokens/clients"_s)
        .reply(400, QJsonObject{{u"error"_s, u"invalid_client"_s}});
    Caller caller(run.client);
    caller.get();
    QTRY_COMPARE(caller.results.size(), 1u);
    QCOMPARE(run.session.state(), Session::State::Ended);
    QCOMPARE(run.session.endReason()->type, u"invalid_client"_s);
    QTRY_VERIFY(machine.saved().isEmpty());
}

void tst_AuthorizedClient::handlesOutliveTheClient()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    int calls = 0;
    Pending pending;
    const int id = run.http.expect("GET", u"/administrators"_s).hold();
    {
        AuthorizedClient client(run.http, run.session);
        net::Request request;
        request.path = u"/administrators"_s;
        pending = client.send(std::move(request), [&](Result<net::Response>) { ++calls; });
        QTRY_VERIFY(run.http.wasSent(id));
    }
    QVERIFY(run.http.wasCancelled(id));
    pending.cancel();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_AuthorizedClient)
#include "tst_authorizedclient.moc"
