// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"

#include "tests/auth/sessionfixture.h"

using namespace ccj;
using namespace ccj::auth;
using namespace ccj::testing;
using namespace std::chrono_literals;
using State = Session::State;
using Keeping = Session::Keeping;

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunAsksNobody();
    void restartSignsInSilently();
    void restartOfAnApiClientSignsInSilently();
    void restartWithoutNetworkStaysSignedIn();
    void restartAfterTheServerForgot();
    void restartAfterTheLongestSession();
    void restartWithAnEmptiedKeychain();
    void restartWithAnUnreadableSecret();

    void signOutRemovesEverything();
    void signOutWithAnExpiredToken();
    void signOutWithoutNetwork();
    void signOutThatCouldNotReachTheKeychain();

    void keychainTroubleIsShownAndSurvived_data();
    void keychainTroubleIsShownAndSurvived();
    void keychainThatAnswersLate();
    void keychainThatIsUnlockedLater();
    void thisSessionOnly();
    void secretsNeverReachTheSettings();

    void idleLimit();
    void inputMovesTheIdleLimit();
    void requestsOfTheProgramDoNotMoveTheIdleLimit();
    void longestSessionEndsWhateverIsDone();
    void limitsCountWhileTheComputerSleeps();
    void settingTheClockBackGainsNoTime();
    void activityIsReportedEveryFiveMinutesAtMost();
    void theServersClockCounts();

    void switchesTheOrganization();
    void refusedSwitchChangesNothing();
    void switchWithoutAnAnswerIsReadBack();
};

namespace {

const auto refreshPath = u"/console/v1/session/refresh"_s;
const auto activityPath = u"/console/v1/session/activity"_s;

/// Signs in on this machine and quits.
void earlierRun(Machine &machine)
{
    Run run(machine);
    run.signIn();
    QTRY_VERIFY(machine.saved().contains("refresh-1"));
}

} // namespace

void tst_Session::firstRunAsksNobody()
{
    Machine machine;
    Run run(machine);
    QCOMPARE(run.session.state(), State::Unknown);
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::SignedOut);
    QCOMPARE(run.session.keeping(), Keeping::Kept);
    QVERIFY(run.http.requests().empty());
}

void tst_Session::restartSignsInSilently()
{
    Machine machine;
    earlierRun(machine);

    Run run(machine);
    const int refresh = run.http.expect("POST", refreshPath)
                            .withJson(QJsonObject{{u"refreshToken"_s, u"refresh-1"_s}})
                            .hold();
    run.expectProfile();
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::Restoring);
    QTRY_VERIFY(run.http.wasSent(refresh));
    run.http.reply(refresh, 200, tokensJson(u"2"_s));
    QTRY_COMPARE(run.session.state(), State::Active);
    QCOMPARE(run.session.organization(), aoba); // Known before the profile comes.
    QTRY_VERIFY(run.session.profile());
    QCOMPARE(run.session.profile()->displayName, u"鈴木 花子"_s);
    QCOMPARE(run.session.lastEmail(), u"hanako.suzuki@example.jp"_s);
    QTRY_VERIFY(machine.saved().contains("refresh-2"));
    QVERIFY(!machine.saved().contains("access-2"));
}

void tst_Session::restartOfAnApiClientSignsInSilently()
{
    Machine machine;
    {
        Run run(machine);
        run.signInAsApiClient();
        QCOMPARE(run.session.state(), State::Active);
        QTRY_VERIFY(!machine.saved().isEmpty());
    }
    Run run(machine);
    run.http.expect("POST", u"/cctrustoauth2/aobashoji/tokens/clients"_s)
        .withForm("grant_type=client_credentials&client_id=client-id&client_secret=client-secret")
        .reply(200, QJsonObject{{u"access_token"_s, u"access-2"_s}, {u"expires_in"_s, 3600}});
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::Active);
    QCOMPARE(run.session.kind(), Session::Kind::ApiClient);
    QCOMPARE(run.session.organization()->id, u"aobashoji"_s);
    QVERIFY(!run.session.sessionEndsAt().isValid());
}

void tst_Session::restartWithoutNetworkStaysSignedIn()
{
    Machine machine;
    earlierRun(machine);
    Run run(machine);
    run.http.expect("POST", refreshPath).fail(Error::of(Error::Kind::Offline));
    run.http.expect("POST", refreshPath).fail(Error::of(Error::Kind::Offline)); // for the profile
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::Active);
    QTRY_VERIFY(run.http.isExhausted());
    QVERIFY(machine.saved().contains("refresh-1"));

    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.expectProfile();
    run.clock.advance(15s);
    QTRY_VERIFY(run.session.profile());
}

void tst_Session::restartAfterTheServerForgot()
{
    Machine machine;
    earlierRun(machine);
    Run run(machine);
    run.http.expect("POST", refreshPath).reply(401, ours(u"sessionRevoked"_s));
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::Ended);
    QTRY_VERIFY(machine.saved().isEmpty());
    QCOMPARE(run.session.lastEmail(), u"hanako.suzuki@example.jp"_s);

    Run next(machine);
    next.session.start();
    QTRY_COMPARE(next.session.state(), State::SignedOut);
}

void tst_Session::restartAfterTheLongestSession()
{
    Machine machine;
    earlierRun(machine);
    Run run(machine);
    run.clock.setNow(run.clock.now().addDays(1));
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::Ended);
    QCOMPARE(run.session.endReason()->parameters.value(u"reason"_s), u"maximum"_s);
    QVERIFY(run.http.requests().empty());
}

void tst_Session::restartWithAnEmptiedKeychain()
{
    Machine machine;
    earlierRun(machine);
    machine.keychain.put(u"session"_s, {});
    Run run(machine);
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::SignedOut);
    QVERIFY(!run.memo.isSaved());
}

void tst_Session::restartWithAnUnreadableSecret()
{
    Machine machine;
    earlierRun(machine);
    machine.keychain.put(u"session"_s, R"({"kind":"person","refreshToken":7})");
    Run run(machine);
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::SignedOut);
    QTRY_VERIFY(!machine.keychain.secret(u"session"_s));
}

void tst_Session::signOutRemovesEverything()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    QTRY_VERIFY(!machine.saved().isEmpty());
    const int farewell = run.http.expect("DELETE", u"/console/v1/session"_s)
                             .withHeader("Authorization", "CwsAuth Bearer=access-1")
                             .reply(204);
    run.session.signOut();
    QCOMPARE(run.session.state(), State::SignedOut);
    QVERIFY(!run.session.profile());
    QVERIFY(!run.session.organization());
    QTRY_VERIFY(run.http.wasSent(farewell));
    QTRY_VERIFY(machine.keychain.keys().isEmpty());
    QVERIFY(!machine.settingsFile().contains("hanako"));

    Run next(machine);
    next.session.start();
    QTRY_COMPARE(next.session.state(), State::SignedOut);
}

void tst_Session::signOutWithAnExpiredToken()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.advance(20min);
    run.http.expect("DELETE", u"/console/v1/session"_s).reply(401, ours(u"tokenExpired"_s));
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    const int farewell = run.http.expect("DELETE", u"/console/v1/session"_s)
                             .withHeader("Authorization", "CwsAuth Bearer=access-2")
                             .reply(204);
    run.session.signOut();
    QTRY_VERIFY(run.http.wasSent(farewell));
}

void tst_Session::signOutWithoutNetwork()
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.http.expect("DELETE", u"/console/v1/session"_s).fail(Error::of(Error::Kind::Offline));
    run.session.signOut();
    QCOMPARE(run.session.state(), State::SignedOut);
    QTRY_VERIFY(machine.keychain.keys().isEmpty());
}

void tst_Session::signOutThatCouldNotReachTheKeychain()
{
    Machine machine;
    {
        Run run(machine);
        run.signIn();
        QTRY_VERIFY(!machine.saved().isEmpty());
        machine.keychain.setFailure(FakeSecretStore::Remove, Error::of(Error::Kind::KeychainLocked));
        run.http.expect("DELETE", u"/console/v1/session"_s).reply(204);
        run.session.signOut();
        QTRY_COMPARE(run.session.keeping(), Keeping::Locked);
    }
    // What is left must not sign in again; it is removed as soon as that is possible.
    machine.keychain.setFailure(FakeSecretStore::Remove, std::nullopt);
    Run next(machine);
    next.session.start();
    QTRY_COMPARE(next.session.state(), State::SignedOut);
    QTRY_VERIFY(machine.keychain.keys().isEmpty());
}

void tst_Session::keychainTroubleIsShownAndSurvived_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Keeping>("keeping");
    auto refused = Error::of(Error::Kind::KeychainUnavailable);
    refused.type = keychainRefused;
    QTest::newRow("absent") << Error::of(Error::Kind::KeychainUnavailable) << Keeping::Unavailable;
    QTest::newRow("locked") << Error::of(Error::Kind::KeychainLocked) << Keeping::Locked;
    QTest::newRow("silent") << Error::of(Error::Kind::KeychainSilent) << Keeping::Silent;
    QTest::newRow("refusing") << refused << Keeping::Refused;
}

void tst_Session::keychainTroubleIsShownAndSurvived() // R4
{
    QFETCH(Error, error);
    QFETCH(Keeping, keeping);
    Machine machine;
    machine.keychain.setFailure(error);
    Run run(machine);
    QSignalSpy changes(&run.session, &Session::keepingChanged);
    run.session.start();
    QTRY_COMPARE(run.session.state(), State::SignedOut);
    QCOMPARE(run.session.keeping(), keeping);
    QCOMPARE(changes.size(), 1);
    run.signIn();
    QCOMPARE(run.session.state(), State::Active);
    QCOMPARE(run.session.keeping(), keeping);

    // It works again: the user asks for another try.
    machine.keychain.setFailure(std::nullopt);
    run.session.retryKeychain();
    QTRY_COMPARE(run.session.keeping(), Keeping::Kept);
    QVERIFY(machine.saved().contains("refresh-1"));
}

void tst_Session::keychainThatAnswersLate()
{
    Machine machine;
    earlierRun(machine);
    machine.keychain.setFailure(FakeSecretStore::Read, Error::of(Error::Kind::KeychainSilent));
    Run run(machine);
    run.session.start();
    QTRY_COMPARE(run.session.keeping(), Keeping::Silent);
    QCOMPARE(run.session.state(), State::SignedOut);

    // The user has typed the keyring's password meanwhile.
    machine.keychain.setFailure(FakeSecretStore::Read, std::nullopt);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.expectProfile();
    run.clock.advance(5s);
    QTRY_COMPARE(run.session.state(), State::Active);
    QCOMPARE(run.session.keeping(), Keeping::Kept);
    QTRY_VERIFY(run.session.profile());
}

void tst_Session::keychainThatIsUnlockedLater()
{
    Machine machine;
    earlierRun(machine);
    machine.keychain.setFailure(Error::of(Error::Kind::KeychainLocked));
    Run run(machine);
    run.session.start();
    QTRY_COMPARE(run.session.keeping(), Keeping::Locked);
    machine.keychain.setFailure(std::nullopt);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.expectProfile();
    run.session.retryKeychain();
    QTRY_COMPARE(run.session.state(), State::Active);
    QTRY_VERIFY(run.session.profile());
}

void tst_Session::thisSessionOnly()
{
    Machine machine;
    machine.keychain.hold(FakeSecretStore::Read);
    {
        Run run(machine);
        run.session.start();
        run.session.useMemoryOnly();
        QCOMPARE(run.session.state(), State::SignedOut);
        run.signIn();
        QCOMPARE(run.session.keeping(), Keeping::MemoryByChoice);
        run.clock.advance(15min);
        run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
        run.http.expect("POST", activityPath).reply(204);
        run.session.noteActivity();
        QTRY_VERIFY(run.http.isExhausted());
    }
    QVERIFY(machine.keychain.keys().isEmpty());
    for (const auto &line : machine.keychain.journal())
        QVERIFY2(!line.startsWith(u"write"_s), qPrintable(line));
}

void tst_Session::secretsNeverReachTheSettings() // R3
{
    Machine machine;
    Run run(machine);
    run.session.start();
    run.signIn();
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.http.expect("POST", activityPath).reply(204);
    run.clock.advance(16min);
    run.session.noteActivity();
    QTRY_VERIFY(machine.saved().contains("refresh-2"));
    QTRY_VERIFY(run.http.isExhausted());
    run.signInAsApiClient();
    QTRY_VERIFY(machine.saved().contains("client-secret"));
    const auto file = machine.settingsFile();
    QVERIFY(file.contains("saved=true"));
    for (const auto *canary : {"access-", "refresh-", "client-secret"})
        QVERIFY2(!file.contains(canary), canary);
}

void tst_Session::idleLimit() // R29
{
    Machine machine;
    Run run(machine);
    run.signIn();
    QCOMPARE(run.session.idleEndsAt(), run.clock.now().addSecs(3600));
    run.clock.advance(59min + 59s);
    QCOMPARE(run.session.state(), State::Active);
    run.clock.advance(1s);
    QCOMPARE(run.session.state(), State::Ended);
    QCOMPARE(run.session.endReason()->kind, Error::Kind::SessionExpired);
    QCOMPARE(run.session.endReason()->parameters.value(u"reason"_s), u"idle"_s);
    QTRY_VERIFY(machine.saved().isEmpty());
}

void tst_Session::inputMovesTheIdleLimit() // R31
{
    Machine machine;
    Run run(machine);
    run.signIn();
    QSignalSpy limits(&run.session, &Session::limitsChanged);
    run.clock.advance(4min);
    run.session.noteActivity();
    QCOMPARE(run.session.idleEndsAt(), run.clock.now().addSecs(3600));
    QCOMPARE(limits.size(), 1);
    run.session.noteActivity(); // Every key press: not worth a signal.
    QCOMPARE(limits.size(), 1);
    run.http.expect("POST", activityPath).reply(204);
    run.clock.advance(1min);
    QTRY_VERIFY(run.http.isExhausted());
    run.clock.advance(57min);
    QCOMPARE(run.session.state(), State::Active);
    run.clock.advance(2min);
    QCOMPARE(run.session.state(), State::Ended);
}

void tst_Session::requestsOfTheProgramDoNotMoveTheIdleLimit() // R31
{
    Machine machine;
    Run run(machine);
    run.signIn();
    const auto end = run.session.idleEndsAt();
    run.clock.advance(20min);
    run.http.expect("POST", refreshPath).reply(200, tokensJson(u"2"_s));
    run.http.expect("GET", u"/notifications"_s).reply(200);
    bool answered = false;
    const auto poll = run.client.send({.path = u"/notifications"_s, .priority = net::Priority::Background},
                                      [&](Result<net::Response>) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(run.session.idleEndsAt(), end);
}

void tst_Session::longestSessionEndsWhateverIsDone() // R30
{
    Machine machine;
    Run run(machine);
    run.signIn();
    for (int minutes = 45; minutes <= 24 * 60 - 45; minutes += 45) {
        run.clock.advance(45min);
        run.http.expect("POST", refreshPath).reply(200, tokensJson(QString::number(minutes)));
        run.http.expect("POST", activityPath).reply(204);
        run.session.noteActivity();
        QTRY_VERIFY(run.http.isExhausted());
    }
    QCOMPARE(run.session.state(), State::Active);
    run.clock.advance(45min);
    QCOMPARE(run.session.state(), State::Ended);
    QCOMPARE(run.session.endReason()->parameters.value(u"reason"_s), u"maximum"_s);
}

void tst_Session::limitsCountWhileTheComputerSleeps() // R33
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.setNow(run.clock.now().addSecs(2 * 3600)); // Timers stood still.
    bool answered = false;
    const auto request =
        run.client.send({.path = u"/administrators"_s}, [&](const Result<net::Response> &result) {
            answered = result.error().kind == Error::Kind::SessionExpired;
        });
    QTRY_VERIFY(answered); // Nothing was sent.
    QCOMPARE(run.session.state(), State::Ended);

    Run other(machine);
    other.signIn();
    other.clock.setNow(other.clock.now().addSecs(2 * 3600));
    other.clock.advance(30s); // Nobody does anything: noticed soon after waking.
    QCOMPARE(other.session.state(), State::Ended);
}

void tst_Session::settingTheClockBackGainsNoTime() // R33
{
    Machine machine;
    Run run(machine);
    run.signIn();
    run.clock.setNow(run.clock.now().addSecs(-12 * 3600));
    run.clock.advance(60min);
    QCOMPARE(run.session.state(), State::Ended);
}

void tst_Session::activityIsReportedEveryFiveMinutesAtMost() // R31
{
    Machine machine;
    Run run(machine);
    run.signIn();
    for (int second = 0; second < 240; second += 10) {
        run.session.noteActivity();
        run.clock.advance(10s);
    }
    run.http.expect("POST", activityPath).reply(204); // One, for the four minutes of typing.
    run.clock.advance(70s);
    QTRY_VERIFY(run.http.isExhausted());
    run.clock.advance(8min);
    run.http.expect("POST", activityPath).reply(204); // Input after a pause is told at once.
    run.session.noteActivity();
    QTRY_VERIFY(run.http.isExhausted());
}

void tst_Session::theServersClockCounts()
{
    // This computer is two hours slow: the server says so in its Date.
    Machine machine;
    earlierRun(machine);
    Run run(machine);
    const auto end = run.clock.now().addSecs(22 * 3600);
    run.http.expect("POST", refreshPath)
        .reply(200, tokensJson(u"2"_s), {{"Date", "Wed, 01 Apr 2026 02:00:00 GMT"}});
    run.http.expect("GET", u"/console/v1/session"_s)
        .reply(200,
               QJsonObject{{u"endsAt"_s, u"2026-04-02T00:00:00Z"_s},
                           {u"idleEndsAt"_s, u"2026-04-01T02:40:00Z"_s},
                           {u"customerId"_s, u"aobashoji"_s}},
               {{"Date", "Wed, 01 Apr 2026 02:00:00 GMT"}});
    run.http.expect("GET", u"/console/v1/me"_s).fail(Error::of(Error::Kind::Offline));
    run.session.start();
    QTRY_VERIFY(run.http.isExhausted());
    QCOMPARE(run.session.sessionEndsAt(), end);
    QCOMPARE(run.session.idleEndsAt(), run.clock.now().addSecs(40 * 60));
}

void tst_Session::switchesTheOrganization() // R36
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    QSignalSpy changes(&run.session, &Session::organizationChanged);
    run.http.expect("POST", u"/console/v1/session/customer"_s)
        .withHeader("Authorization", "CwsAuth Bearer=access-1")
        .withJson(QJsonObject{{u"customerId"_s, u"midorikogyo"_s}, {u"refreshToken"_s, u"refresh-1"_s}})
        .reply(200, tokensJson(u"2"_s));
    run.expectProfile({organizationJson, otherOrganizationJson}, u"midorikogyo"_s);
    run.session.switchOrganization(u"midorikogyo"_s);
    QVERIFY(run.session.isSwitching());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(run.session.organization(), midori);
    QVERIFY(!run.session.isSwitching());
    QTRY_VERIFY(run.http.isExhausted());
    QVERIFY(machine.saved().contains("midorikogyo"));
    QVERIFY(machine.saved().contains("refresh-2"));
}

void tst_Session::refusedSwitchChangesNothing()
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    QSignalSpy failures(&run.session, &Session::switchFailed);
    run.http.expect("POST", u"/console/v1/session/customer"_s).reply(403, ours(u"wrongCustomer"_s));
    run.session.switchOrganization(u"midorikogyo"_s);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(run.session.organization(), aoba);
    QCOMPARE(run.session.state(), State::Active);
    run.http.expect("GET", u"/administrators"_s).withHeader("Citrix-CustomerId", "aobashoji").reply(200);
    bool answered = false;
    const auto request =
        run.client.send({.path = u"/administrators"_s},
                        [&](const Result<net::Response> &result) { answered = result.has_value(); });
    QTRY_VERIFY(answered);
}

void tst_Session::switchWithoutAnAnswerIsReadBack()
{
    Machine machine;
    Run run(machine);
    run.signIn({organizationJson, otherOrganizationJson});
    QSignalSpy failures(&run.session, &Session::switchFailed);
    auto lost = Error::of(Error::Kind::Timeout);
    lost.outcomeUnknown = true;
    run.http.expect("POST", u"/console/v1/session/customer"_s).fail(lost);
    run.expectProfile({organizationJson, otherOrganizationJson}, u"midorikogyo"_s);
    run.session.switchOrganization(u"midorikogyo"_s);
    QTRY_COMPARE(failures.size(), 1);
    QTRY_COMPARE(run.session.organization(), midori); // the server had carried it out
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
