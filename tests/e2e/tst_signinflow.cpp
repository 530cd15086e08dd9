// SPDX-License-Identifier: Apache-2.0
// Signing in against a real ccj-sandbox: HTTPS, its database, its mails and its clock.
#include "app/auth/authorizedclient.h"
#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/core/settings.h"
#include "app/mfa/totp.h"
#include "app/net/networkhttpclient.h"

#include "tests/support/fakesecretstore.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::auth;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using Step = SignIn::Step;
using State = Session::State;

// Password hashes are slow on purpose; a busy machine makes them slower.
#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

class tst_SignInFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromPasswordToSignOut();
    void apiClient();
    void wrongCodeThenRight();
    void tooManyPasswords();
    void codeByMail();
    void notEnrolledYet();
    void idleSessionEnds();
    void switchesTheOrganization();
    void serverThatIsAwayAtTheStart();
    void faults_data();
    void faults();

private:
    bool setFault(const QString &match, QJsonObject fault);
    QJsonObject person(int index) { return m_sandbox.people()[u"people"_s].toArray().at(index).toObject(); }
    SandboxProcess m_sandbox;
};

namespace {

/// What is not recorded here is recorded by the program.
class NoRecorder : public ChangeRecorder
{
public:
    QString begin(const Change &) override { return {}; }
    void end(const QString &, ChangeOutcome, const QString &) override {}
};

struct Machine
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    FakeSecretStore keychain;
};

/// One run of the console, without its windows.
struct Console
{
    Console(const SandboxProcess &sandbox, Machine &machine)
        : environment(net::Environment::custom(sandbox.url(), sandbox.caFile())),
          http(environment, clock, recorder),
          memo(machine.settings, environment),
          session(http, machine.keychain, memo, clock),
          client(http, session),
          signIn(http, session, environment, clock)
    {
    }

    /// Up to the page after the code; the codes are those of the sandbox's own clock.
    void enter(const QJsonObject &person, qint64 clockOffset = 0)
    {
        signIn.submitPassword(person[u"email"_s].toString(),
                              SecretString::fromText(person[u"password"_s].toString()));
        WAIT_FOR(signIn.step() == Step::Code);
        signIn.submitCode(code(person, clockOffset));
        WAIT_FOR(!signIn.isBusy());
        QVERIFY2(!signIn.error(), qPrintable(signIn.error().value_or(Error{}).type));
    }
    void signInAs(const QJsonObject &person)
    {
        enter(person);
        if (signIn.step() == Step::Organization)
            signIn.chooseOrganization(signIn.organizations().at(0).id);
        WAIT_FOR(!signIn.isBusy());
        if (signIn.step() == Step::Terms)
            signIn.acceptTerms();
        WAIT_FOR(session.profile());
    }
    static QString code(const QJsonObject &person, qint64 clockOffset = 0)
    {
        const auto secret = mfa::decodeBase32(person[u"totpSecret"_s].toString());
        const auto now = QDateTime::currentSecsSinceEpoch() + clockOffset;
        return mfa::totpCode(secret.value(), mfa::totpStep(now));
    }
    /// Lists the administrators, as the page does.
    Result<net::Response> list()
    {
        std::optional<Result<net::Response>> answer;
        const auto pending = client.send({.path = u"/administrators"_s},
                                         [&](Result<net::Response> result) { answer = std::move(result); });
        [&] { WAIT_FOR(answer); }();
        return answer.value_or(std::unexpected(Error::of(Error::Kind::Timeout)));
    }

    net::Environment environment;
    SystemClock clock;
    NoRecorder recorder;
    net::NetworkHttpClient http;
    SessionMemo memo;
    Session session;
    AuthorizedClient client;
    SignIn signIn;
};

} // namespace

void tst_SignInFlow::initTestCase()
{
    QVERIFY(m_sandbox.start());
}

void tst_SignInFlow::init()
{
    QVERIFY(m_sandbox.reset());
}

void tst_SignInFlow::fromPasswordToSignOut() // R18, R28, R36
{
    const auto twoOrganizations = person(1);
    Machine machine;
    QByteArray saved;
    {
        Console console(m_sandbox, machine);
        console.session.start();
        console.signIn.checkOffer();
        WAIT_FOR(console.signIn.offer() == SignIn::Offer::Person);
        console.enter(twoOrganizations);
        QCOMPARE(console.signIn.step(), Step::Organization);
        const auto chosen = console.signIn.organizations().at(1);
        console.signIn.chooseOrganization(chosen.id);
        WAIT_FOR(!console.signIn.isBusy());
        QCOMPARE(console.signIn.step(), Step::Terms);
        console.signIn.acceptTerms();
        WAIT_FOR(console.session.profile());
        QCOMPARE(console.session.state(), State::Active);
        QCOMPARE(console.session.organization(), chosen);
        QCOMPARE(console.session.profile()->email, twoOrganizations[u"email"_s].toString());
        QVERIFY(console.list());
        WAIT_FOR(machine.keychain.secret(u"session"_s));
    }

    Console console(m_sandbox, machine);
    console.session.start();
    WAIT_FOR(console.session.state() == State::Active);
    QVERIFY(console.list());

    // The server's clock passes the token's end; ours does not know.
    QVERIFY(m_sandbox.setClockOffset(1000));
    const auto before = machine.keychain.secret(u"session"_s);
    QVERIFY(console.list());
    const auto after = machine.keychain.secret(u"session"_s);
    QVERIFY(before != after);

    console.session.signOut();
    QCOMPARE(console.session.state(), State::SignedOut);
    WAIT_FOR(machine.keychain.keys().isEmpty());
    const auto token = QJsonDocument::fromJson(*after).object()[u"refreshToken"_s].toString();
    WAIT_FOR(m_sandbox.post("/console/v1/session/refresh", {{u"refreshToken"_s, token}}).status == 401);
}

void tst_SignInFlow::apiClient()
{
    const auto client = m_sandbox.people()[u"apiClients"_s].toArray().at(0).toObject();
    const auto field = [&](const QString &name) { return client[name].toString(); };
    Machine machine;
    {
        Console console(m_sandbox, machine);
        console.signIn.submitApiClient(field(u"customerId"_s), field(u"clientId"_s),
                                       SecretString("not this one"));
        WAIT_FOR(console.signIn.error());
        QCOMPARE(console.signIn.error()->kind, Error::Kind::Unauthorized);
        console.signIn.submitApiClient(field(u"customerId"_s), field(u"clientId"_s),
                                       SecretString::fromText(field(u"clientSecret"_s)));
        WAIT_FOR(console.session.state() == State::Active);
        QVERIFY(console.list());
        QVERIFY(!console.session.profile()->userId.isEmpty());
    }
    Console console(m_sandbox, machine);
    console.session.start();
    WAIT_FOR(console.session.state() == State::Active);
    QVERIFY(m_sandbox.setClockOffset(4000));
    QVERIFY(console.list());
}

void tst_SignInFlow::wrongCodeThenRight()
{
    const auto somebody = person(0);
    Machine machine;
    Console console(m_sandbox, machine);
    console.signIn.submitPassword(somebody[u"email"_s].toString(),
                                  SecretString::fromText(somebody[u"password"_s].toString()));
    WAIT_FOR(console.signIn.step() == Step::Code);
    const auto right = Console::code(somebody);
    console.signIn.submitCode(right == u"000000"_s ? u"111111"_s : u"000000"_s);
    WAIT_FOR(console.signIn.error());
    QCOMPARE(console.signIn.error()->name(), u"invalidCode"_s);
    QCOMPARE(console.signIn.error()->parameters.value(u"attemptsLeft"_s), u"4"_s);
    QCOMPARE(console.signIn.step(), Step::Code);
    console.signIn.submitCode(Console::code(somebody));
    WAIT_FOR(!console.signIn.isBusy());
    QVERIFY(!console.signIn.error());
}

void tst_SignInFlow::tooManyPasswords()
{
    const auto spare = person(4);
    Machine machine;
    Console console(m_sandbox, machine);
    const auto attempt = [&](const QString &password) {
        console.signIn.submitPassword(spare[u"email"_s].toString(), SecretString::fromText(password));
        WAIT_FOR(!console.signIn.isBusy());
    };
    for (int i = 0; i < 5; ++i) {
        attempt(u"wrong"_s);
        QCOMPARE(console.signIn.error()->name(), u"invalidCredentials"_s);
    }
    attempt(spare[u"password"_s].toString());
    QCOMPARE(console.signIn.error()->kind, Error::Kind::RateLimited);
    QCOMPARE(console.signIn.error()->name(), u"tooManyAttempts"_s);
    QVERIFY(console.signIn.error()->retryAfter > std::chrono::minutes(10));
    QCOMPARE(console.signIn.step(), Step::Password);
}

void tst_SignInFlow::codeByMail()
{
    const auto somebody = person(0);
    const auto email = somebody[u"email"_s].toString();
    Machine machine;
    Console console(m_sandbox, machine);
    console.signIn.submitPassword(email, SecretString::fromText(somebody[u"password"_s].toString()));
    WAIT_FOR(console.signIn.step() == Step::Code);
    console.signIn.chooseMethod(SignIn::Method::RecoveryEmail);
    console.signIn.requestRecoveryCode();
    WAIT_FOR(console.signIn.recoveryCodeSent());
    console.signIn.submitCode(m_sandbox.outbox(email).at(0)[u"code"_s].toString());
    WAIT_FOR(!console.signIn.isBusy());
    QVERIFY(!console.signIn.error());
    QVERIFY(console.signIn.step() != Step::Code);
}

void tst_SignInFlow::notEnrolledYet() // R26
{
    const auto newcomer = person(3);
    Machine machine;
    Console console(m_sandbox, machine);
    console.signIn.submitPassword(newcomer[u"email"_s].toString(),
                                  SecretString::fromText(newcomer[u"password"_s].toString()));
    WAIT_FOR(console.signIn.step() == Step::Enrolment);
    QVERIFY(console.session.state() != State::Active);
}

void tst_SignInFlow::idleSessionEnds() // R29
{
    Machine machine;
    Console console(m_sandbox, machine);
    console.signInAs(person(0));
    QVERIFY(m_sandbox.setClockOffset(3700));
    const auto answer = console.list();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::SessionExpired);
    QCOMPARE(console.session.state(), State::Ended);
    QCOMPARE(console.session.endReason()->parameters.value(u"reason"_s), u"idle"_s);
    WAIT_FOR(machine.keychain.keys().isEmpty());
}

void tst_SignInFlow::switchesTheOrganization() // R36
{
    Machine machine;
    Console console(m_sandbox, machine);
    console.signInAs(person(1));
    const auto organizations = console.session.profile()->organizations;
    QCOMPARE(organizations.size(), 2);
    const auto first = console.session.organization();
    const auto other = organizations.at(organizations.at(0) == first ? 1 : 0);
    const auto before = console.list();
    console.session.switchOrganization(other.id);
    WAIT_FOR(!console.session.isSwitching());
    QCOMPARE(console.session.organization(), other);
    const auto after = console.list();
    QVERIFY(after.has_value());
    QVERIFY(after->body != before->body);
}

void tst_SignInFlow::serverThatIsAwayAtTheStart()
{
    Machine machine;
    {
        Console console(m_sandbox, machine);
        console.signInAs(person(0));
        WAIT_FOR(machine.keychain.secret(u"session"_s));
    }
    QVERIFY(m_sandbox.terminate());
    Console console(m_sandbox, machine);
    console.session.start();
    WAIT_FOR(console.session.state() == State::Active);
    QCOMPARE(console.list().error().kind, Error::Kind::Offline);
    QVERIFY(m_sandbox.start());
    QVERIFY(console.list());
}

bool tst_SignInFlow::setFault(const QString &match, QJsonObject fault)
{
    fault.insert(u"match"_s, match);
    return m_sandbox.setFaults({fault});
}

void tst_SignInFlow::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QList<Error::Kind>>("kinds");
    using Kind = Error::Kind;
    const auto kind = [](const QString &name) { return QJsonObject{{u"kind"_s, name}}; };
    auto unavailable = kind(u"status"_s);
    unavailable.insert(u"status"_s, 503);
    auto before = kind(u"drop"_s);
    before.insert(u"before"_s, true);
    QTest::newRow("503") << unavailable << QList{Kind::Server};
    QTest::newRow("dropped before it is carried out") << before << QList{Kind::Offline};
    QTest::newRow("answer lost") << kind(u"drop"_s) << QList{Kind::Offline};
    QTest::newRow("answer cut off") << kind(u"truncate"_s) << QList{Kind::Offline, Kind::BadResponse};
    QTest::newRow("answer garbled") << kind(u"malformed"_s) << QList{Kind::BadResponse};
}

/// Every call of sign-in and session under one fault: its own error, nothing lost, and the same again works.
void tst_SignInFlow::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QList<Error::Kind>, kinds);
    const auto somebody = person(0);
    const auto client = m_sandbox.people()[u"apiClients"_s].toArray().at(0).toObject();
    const auto password = SecretString::fromText(somebody[u"password"_s].toString());
    Machine machine;
    Console console(m_sandbox, machine);
    const auto failsAt = [&](const QString &match, const std::function<void()> &act) {
        QVERIFY(setFault(match, fault));
        act();
        WAIT_FOR(console.signIn.error());
        QVERIFY2(kinds.contains(console.signIn.error()->kind), qPrintable(match));
        QVERIFY(setFault(u"GET /nothing"_s, {{u"kind"_s, u"drop"_s}}));
    };
    const auto enterPassword = [&] {
        console.signIn.submitPassword(somebody[u"email"_s].toString(), password.clone());
    };
    const auto useClient = [&] {
        console.signIn.submitApiClient(client[u"customerId"_s].toString(), client[u"clientId"_s].toString(),
                                       SecretString::fromText(client[u"clientSecret"_s].toString()));
    };
    failsAt(u"POST /cctrustoauth2/*"_s, useClient);
    failsAt(u"POST /console/v1/sign-in"_s, enterPassword);
    QCOMPARE(console.signIn.step(), Step::Password);
    enterPassword();
    WAIT_FOR(console.signIn.step() == Step::Code);
    console.signIn.chooseMethod(SignIn::Method::RecoveryEmail);
    if (fault[u"kind"_s] != u"malformed"_s) // its answer has no body to garble
        failsAt(u"POST /console/v1/sign-in/recovery-code"_s, [&] { console.signIn.requestRecoveryCode(); });
    QCOMPARE(console.signIn.step(), Step::Code);
    console.signIn.restart();
    console.signInAs(somebody);

    // A refresh whose answer was lost may be repeated: still signed in, and the next request succeeds.
    QVERIFY(m_sandbox.setClockOffset(1000));
    QVERIFY(setFault(u"POST /console/v1/session/refresh"_s, fault));
    const auto answer = console.list();
    QVERIFY(!answer && kinds.contains(answer.error().kind));
    QCOMPARE(console.session.state(), State::Active);
    QVERIFY(m_sandbox.setFaults({}));
    QVERIFY(console.list());
}

QTEST_GUILESS_MAIN(tst_SignInFlow)
#include "tst_signinflow.moc"
