// SPDX-License-Identifier: Apache-2.0
#include "app/auth/signin.h"

#include "tests/auth/sessionfixture.h"

using namespace ccj;
using namespace ccj::auth;
using namespace ccj::testing;
using Step = SignIn::Step;
using Offer = SignIn::Offer;
using Method = SignIn::Method;
using ConsoleApi = net::Environment::ConsoleApi;

class tst_SignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offerFollowsTheEnvironment();
    void offerIsAskedOfAServerTypedIn_data();
    void offerIsAskedOfAServerTypedIn();
    void passwordCodeOrganizationTerms();
    void oneOrganizationIsNotAskedFor();
    void unenrolledPersonIsTold();
    void afterTheEnrolmentTheSignInGoesOn_data();
    void afterTheEnrolmentTheSignInGoesOn();
    void theTicketOpensNothingElse();
    void refusedPasswordStays_data();
    void refusedPasswordStays();
    void refusedCodeStays_data();
    void refusedCodeStays();
    void whatEndsTheTicketLeadsBack_data();
    void whatEndsTheTicketLeadsBack();
    void withoutTheAuthenticator();
    void secondCodeTooSoonIsRefused();
    void codesAreReadAsTyped_data();
    void codesAreReadAsTyped();
    void incompleteCodesAreNotSent();
    void networkFailureKeepsTheStep();
    void unexpectedAnswersAreRefused_data();
    void unexpectedAnswersAreRefused();
    void apiClient_data();
    void apiClient();
    void refusedApiClient_data();
    void refusedApiClient();
    void cancelStopsAndForgets();
    void firstPageAgainAfterTheSessionEnds();
};

namespace {

const auto base = u"/console/v1/sign-in"_s;

struct SignInRun : Run
{
    explicit SignInRun(Machine &machine, ConsoleApi consoleApi = ConsoleApi::Present)
        : Run(machine), signIn(http, session, environment(consoleApi), clock)
    {
    }
    static net::Environment environment(ConsoleApi consoleApi)
    {
        auto environment = net::Environment::custom(QUrl(u"https://127.0.0.1:4443"_s), {});
        environment.consoleApi = consoleApi;
        return environment;
    }
    static QJsonObject answer(const QString &ticket, const QString &next, const QJsonObject &more = {})
    {
        auto step = more;
        step.insert(u"ticket"_s, ticket);
        step.insert(u"next"_s, next);
        return step;
    }
    static QJsonObject verifyAnswer()
    {
        return answer(u"t1"_s, u"verify"_s,
                      {{u"methods"_s, QJsonArray{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s}}});
    }
    /// Up to the page that asks for a code.
    void enterPassword()
    {
        http.expect("POST", base).reply(200, verifyAnswer());
        signIn.submitPassword(u"hanako.suzuki@example.jp"_s, SecretString("Himitsu-2026"));
        QTRY_COMPARE(signIn.step(), Step::Code);
    }

    SignIn signIn;
};

} // namespace

void tst_SignIn::offerFollowsTheEnvironment()
{
    Machine machine;
    SignInRun present(machine, ConsoleApi::Present);
    present.signIn.checkOffer();
    QCOMPARE(present.signIn.offer(), Offer::Person);
    QCOMPARE(present.signIn.step(), Step::Password);
    SignInRun absent(machine, ConsoleApi::Absent);
    absent.signIn.checkOffer();
    QCOMPARE(absent.signIn.offer(), Offer::ApiClientOnly);
    QCOMPARE(absent.signIn.step(), Step::ApiClient);
}

void tst_SignIn::offerIsAskedOfAServerTypedIn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Offer>("offer");
    QTest::newRow("console API") << 200 << QByteArray(R"({"apiVersion":"1.0","features":["password"]})")
                                 << Offer::Person;
    QTest::newRow("not found") << 404 << QByteArray() << Offer::ApiClientOnly;
    QTest::newRow("something else") << 200 << QByteArray("<html></html>") << Offer::ApiClientOnly;
    QTest::newRow("no version") << 200 << QByteArray("{}") << Offer::ApiClientOnly;
    QTest::newRow("no answer") << 0 << QByteArray() << Offer::Offline;
}

void tst_SignIn::offerIsAskedOfAServerTypedIn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Offer, offer);
    Machine machine;
    SignInRun run(machine, ConsoleApi::Ask);
    QCOMPARE(run.signIn.offer(), Offer::Checking);
    auto &about = run.http.expect("GET", u"/console/v1/about"_s);
    if (status == 0)
        about.fail(Error::of(Error::Kind::Offline));
    else
        about.reply(status, body);
    run.signIn.checkOffer();
    QTRY_COMPARE(run.signIn.offer(), offer);
    QCOMPARE(run.signIn.step(), offer == Offer::ApiClientOnly ? Step::ApiClient : Step::Password);
}

void tst_SignIn::passwordCodeOrganizationTerms() // R18, R28, R36
{
    Machine machine;
    SignInRun run(machine);
    run.http.expect("POST", base)
        .withJson(
            QJsonObject{{u"email"_s, u"hanako.suzuki@example.jp"_s}, {u"password"_s, u"Himitsu-2026"_s}})
        .reply(200, SignInRun::verifyAnswer());
    run.signIn.submitPassword(u" hanako.suzuki@example.jp "_s, SecretString("Himitsu-2026"));
    QVERIFY(run.signIn.isBusy());
    QTRY_COMPARE(run.signIn.step(), Step::Code);
    QVERIFY(!run.signIn.isBusy());
    QCOMPARE(run.signIn.email(), u"hanako.suzuki@example.jp"_s);
    QCOMPARE(run.signIn.method(), Method::Authenticator);

    run.http.expect("POST", base + u"/verify"_s)
        .withJson(
            QJsonObject{{u"ticket"_s, u"t1"_s}, {u"method"_s, u"authenticator"_s}, {u"code"_s, u"012345"_s}})
        .reply(200,
               SignInRun::answer(u"t2"_s, u"customer"_s,
                                 {{u"customers"_s, QJsonArray{organizationJson, otherOrganizationJson}}}));
    run.signIn.submitCode(u"012345"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Organization);
    QCOMPARE(run.signIn.organizations(), (QList<Organization>{aoba, midori}));

    run.http.expect("POST", base + u"/customer"_s)
        .withJson(QJsonObject{{u"ticket"_s, u"t2"_s}, {u"customerId"_s, u"midorikogyo"_s}})
        .reply(200, SignInRun::answer(u"t3"_s, u"terms"_s));
    run.signIn.chooseOrganization(u"midorikogyo"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Terms);

    run.http.expect("POST", base + u"/terms"_s)
        .withJson(QJsonObject{{u"ticket"_s, u"t3"_s}, {u"accepted"_s, true}})
        .reply(200, SignInRun::answer({}, u"done"_s, {{u"tokens"_s, tokensJson(u"1"_s)}}));
    run.expectProfile({organizationJson, otherOrganizationJson}, u"midorikogyo"_s);
    run.signIn.acceptTerms();
    QTRY_COMPARE(run.signIn.step(), Step::Done);
    QCOMPARE(run.session.state(), Session::State::Active);
    QCOMPARE(run.session.organization(), midori);
    QTRY_VERIFY(run.session.profile());
    QCOMPARE(run.session.lastEmail(), u"hanako.suzuki@example.jp"_s);
}

void tst_SignIn::oneOrganizationIsNotAskedFor()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.http.expect("POST", base + u"/verify"_s)
        .reply(200, SignInRun::answer({}, u"done"_s, {{u"tokens"_s, tokensJson(u"1"_s)}}));
    run.expectProfile();
    run.signIn.submitCode(u"012345"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Done);
    QTRY_COMPARE(run.session.organization(), aoba);
}

void tst_SignIn::unenrolledPersonIsTold() // R26
{
    Machine machine;
    SignInRun run(machine);
    run.http.expect("POST", base).reply(200, SignInRun::answer(u"t1"_s, u"enroll"_s));
    run.signIn.submitPassword(u"new@example.jp"_s, SecretString("x"));
    QTRY_COMPARE(run.signIn.step(), Step::Enrolment);
    run.signIn.restart();
    QCOMPARE(run.signIn.step(), Step::Password);
}

// R26, R72.
void tst_SignIn::afterTheEnrolmentTheSignInGoesOn_data()
{
    QTest::addColumn<SignInStep::Next>("next");
    QTest::addColumn<Step>("step");
    QTest::newRow("several organisations") << SignInStep::Next::Customer << Step::Organization;
    QTest::newRow("terms") << SignInStep::Next::Terms << Step::Terms;
}

void tst_SignIn::afterTheEnrolmentTheSignInGoesOn()
{
    QFETCH(SignInStep::Next, next);
    QFETCH(Step, step);
    Machine machine;
    SignInRun run(machine);
    run.http.expect("POST", base).reply(200, SignInRun::answer(u"t1"_s, u"enroll"_s));
    run.signIn.submitPassword(u"a@example.jp"_s, SecretString("x"));
    QTRY_COMPARE(run.signIn.step(), Step::Enrolment);
    QCOMPARE(run.signIn.enrolmentTicket().text(), u"t1"_s);
    SignInStep answer;
    answer.next = next;
    answer.ticket = SecretString("t2");
    answer.organizations = {aoba, midori};
    run.signIn.proceed(std::move(answer));
    QCOMPARE(run.signIn.step(), step);
    const auto path = step == Step::Terms ? base + u"/terms"_s : base + u"/customer"_s;
    const int sent = run.http.expect("POST", path).hold(); // with the ticket that the enrolment brought
    step == Step::Terms ? run.signIn.acceptTerms() : run.signIn.chooseOrganization(midori.id);
    QVERIFY(run.http.wasSent(sent));
    QCOMPARE(run.http.requests().back().json->object()[u"ticket"_s].toString(), u"t2"_s);
}

void tst_SignIn::theTicketOpensNothingElse()
{
    Machine machine;
    SignInRun run(machine);
    QVERIFY(run.signIn.enrolmentTicket().isEmpty());
    run.enterPassword(); // somebody who is enrolled
    QVERIFY(run.signIn.enrolmentTicket().isEmpty());
    SignInStep answer;
    answer.next = SignInStep::Next::Terms;
    run.signIn.proceed(std::move(answer));
    QCOMPARE(run.signIn.step(), Step::Code);
}

void tst_SignIn::refusedPasswordStays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong") << 401 << u"invalidCredentials"_s << Error::Kind::Unauthorized;
    QTest::newRow("too many") << 429 << u"tooManyAttempts"_s << Error::Kind::RateLimited;
    QTest::newRow("server") << 503 << u"serviceUnavailable"_s << Error::Kind::Server;
}

void tst_SignIn::refusedPasswordStays()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    Machine machine;
    SignInRun run(machine);
    run.http.expect("POST", base).reply(status, ours(name), {{"Retry-After", "540"}});
    run.signIn.submitPassword(u"hanako.suzuki@example.jp"_s, SecretString("wrong"));
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.step(), Step::Password);
    QCOMPARE(run.signIn.error()->kind, kind);
    QCOMPARE(run.signIn.error()->name(), name);
    if (status == 429)
        QCOMPARE(run.signIn.error()->retryAfter, std::chrono::seconds(540));
    run.http.expect("POST", base).reply(200, SignInRun::verifyAnswer());
    run.signIn.submitPassword(u"hanako.suzuki@example.jp"_s, SecretString("right"));
    QVERIFY(!run.signIn.error()); // A new try clears the old refusal.
    QTRY_COMPARE(run.signIn.step(), Step::Code);
}

void tst_SignIn::refusedCodeStays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("wrong") << 401 << u"invalidCode"_s;
    QTest::newRow("spent") << 401 << u"codeAlreadyUsed"_s;
    QTest::newRow("old") << 401 << u"codeExpired"_s;
    QTest::newRow("too many") << 429 << u"tooManyAttempts"_s;
}

void tst_SignIn::refusedCodeStays()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    auto body = ours(name);
    body.insert(u"parameters"_s, QJsonArray{QJsonObject{{u"name"_s, u"attemptsLeft"_s}, {u"value"_s, 4}}});
    run.http.expect("POST", base + u"/verify"_s).reply(status, body);
    run.signIn.submitCode(u"000000"_s);
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.step(), Step::Code);
    QCOMPARE(run.signIn.error()->name(), name);
    QCOMPARE(run.signIn.error()->parameters.value(u"attemptsLeft"_s), u"4"_s);

    // The ticket survives a refusal.
    run.http.expect("POST", base + u"/verify"_s)
        .withJson(
            QJsonObject{{u"ticket"_s, u"t1"_s}, {u"method"_s, u"authenticator"_s}, {u"code"_s, u"111111"_s}})
        .reply(200, SignInRun::answer(u"t2"_s, u"terms"_s));
    run.signIn.submitCode(u"111111"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Terms);
}

void tst_SignIn::whatEndsTheTicketLeadsBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("ticket expired") << 401 << u"ticketExpired"_s;
    QTest::newRow("ticket at another step") << 409 << u"wrongStep"_s;
    QTest::newRow("no organisation left") << 401 << u"accessRemoved"_s;
}

void tst_SignIn::whatEndsTheTicketLeadsBack()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.http.expect("POST", base + u"/verify"_s).reply(status, ours(name));
    run.signIn.submitCode(u"000000"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Password);
    QCOMPARE(run.signIn.error()->name(), name);
    QVERIFY(run.signIn.methods().isEmpty());
    QCOMPARE(run.signIn.email(), u"hanako.suzuki@example.jp"_s);
}

void tst_SignIn::withoutTheAuthenticator()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    QCOMPARE(run.signIn.methods(),
             (QList<Method>{Method::Authenticator, Method::BackupCode, Method::RecoveryEmail}));
    run.signIn.chooseMethod(Method::RecoveryEmail);
    QVERIFY(!run.signIn.recoveryCodeSent());
    run.http.expect("POST", base + u"/recovery-code"_s)
        .withJson(QJsonObject{{u"ticket"_s, u"t1"_s}})
        .reply(202);
    run.signIn.requestRecoveryCode();
    QTRY_VERIFY(run.signIn.recoveryCodeSent());
    run.http.expect("POST", base + u"/verify"_s)
        .withJson(
            QJsonObject{{u"ticket"_s, u"t1"_s}, {u"method"_s, u"recoveryEmail"_s}, {u"code"_s, u"654321"_s}})
        .reply(401, ours(u"invalidCode"_s));
    run.signIn.submitCode(u"654321"_s);
    QTRY_VERIFY(run.signIn.error());

    run.signIn.chooseMethod(Method::BackupCode);
    QVERIFY(!run.signIn.error());
    run.http.expect("POST", base + u"/verify"_s)
        .withJson(
            QJsonObject{{u"ticket"_s, u"t1"_s}, {u"method"_s, u"backupCode"_s}, {u"code"_s, u"12345678"_s}})
        .reply(200, SignInRun::answer(u"t2"_s, u"terms"_s));
    run.signIn.submitCode(u"1234 5678"_s);
    QTRY_COMPARE(run.signIn.step(), Step::Terms);
}

void tst_SignIn::secondCodeTooSoonIsRefused()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.signIn.chooseMethod(Method::RecoveryEmail);
    run.http.expect("POST", base + u"/recovery-code"_s)
        .reply(429, ours(u"tooManyAttempts"_s), {{"Retry-After", "42"}});
    run.signIn.requestRecoveryCode();
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.step(), Step::Code);
    QCOMPARE(run.signIn.error()->retryAfter, std::chrono::seconds(42));
    QVERIFY(!run.signIn.recoveryCodeSent());
}

void tst_SignIn::codesAreReadAsTyped_data() // R73
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"012345"_s << Method::Authenticator << u"012345"_s;
    QTest::newRow("pasted") << u" 012 345\n"_s << Method::Authenticator << u"012345"_s;
    QTest::newRow("full width") << u"０１２３４５"_s << Method::RecoveryEmail << u"012345"_s;
    QTest::newRow("ideographic space") << u"０１２　３４５"_s << Method::Authenticator << u"012345"_s;
    QTest::newRow("hyphen") << u"1234-5678"_s << Method::BackupCode << u"12345678"_s;
    QTest::newRow("full-width hyphen") << u"１２３４－５６７８"_s << Method::BackupCode << u"12345678"_s;
    QTest::newRow("long-vowel mark") << u"１２３４ー５６７８"_s << Method::BackupCode << u"12345678"_s;
    QTest::newRow("minus sign") << u"1234−5678"_s << Method::BackupCode << u"12345678"_s;
    QTest::newRow("too short") << u"12345"_s << Method::Authenticator << QString();
    QTest::newRow("too long") << u"1234567"_s << Method::Authenticator << QString();
    QTest::newRow("backup code is longer") << u"123456"_s << Method::BackupCode << QString();
    QTest::newRow("letters") << u"12345O"_s << Method::Authenticator << QString();
    QTest::newRow("other digits") << u"١٢٣٤٥٦"_s << Method::Authenticator << QString();
    QTest::newRow("nothing") << QString() << Method::Authenticator << QString();
}

void tst_SignIn::codesAreReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(Method, method);
    QFETCH(QString, code);
    QCOMPARE(normalizedCode(typed, method), code);
}

void tst_SignIn::incompleteCodesAreNotSent()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.signIn.submitCode(u"12345"_s);
    QVERIFY(!run.signIn.isBusy());
    QVERIFY(!run.signIn.error());
}

void tst_SignIn::networkFailureKeepsTheStep()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.http.expect("POST", base + u"/verify"_s).fail(Error::of(Error::Kind::Offline));
    run.signIn.submitCode(u"012345"_s);
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.error()->kind, Error::Kind::Offline);
    QCOMPARE(run.signIn.step(), Step::Code);
}

void tst_SignIn::unexpectedAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("unknown step") << QByteArray(R"({"ticket":"t","next":"fingerprint"})");
    QTest::newRow("done without tokens") << QByteArray(R"({"next":"done"})");
    QTest::newRow("done with half the tokens")
        << QByteArray(R"({"next":"done","tokens":{"accessToken":"a"}})");
}

void tst_SignIn::unexpectedAnswersAreRefused()
{
    QFETCH(QByteArray, body);
    Machine machine;
    SignInRun run(machine);
    run.http.expect("POST", base).reply(200, body);
    run.signIn.submitPassword(u"hanako.suzuki@example.jp"_s, SecretString("x"));
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.error()->kind, Error::Kind::BadResponse);
    QCOMPARE(run.signIn.step(), Step::Password);
    QCOMPARE(run.session.state(), Session::State::Unknown);
}

void tst_SignIn::apiClient_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::newRow("text, as Citrix sends it") << QByteArray(R"("3600")");
    QTest::newRow("number") << QByteArray("3600");
}

void tst_SignIn::apiClient()
{
    QFETCH(QByteArray, expiresIn);
    Machine machine;
    SignInRun run(machine, ConsoleApi::Absent);
    const auto claims = QByteArray(R"({"user_id":"300100200399"})").toBase64(QByteArray::Base64UrlEncoding);
    run.http.expect("POST", u"/cctrustoauth2/aobashoji/tokens/clients"_s)
        .withForm("grant_type=client_credentials&client_id=client-id&client_secret=a%2Bb%26c%3D")
        .reply(200, R"({"token_type":"bearer","access_token":"head.)" + claims + R"(.sign","expires_in":)" +
                        expiresIn + "}");
    run.signIn.submitApiClient(u" aobashoji "_s, u"client-id"_s, SecretString("a+b&c="));
    QTRY_COMPARE(run.signIn.step(), Step::Done);
    QCOMPARE(run.session.state(), Session::State::Active);
    QCOMPARE(run.session.kind(), Session::Kind::ApiClient);
    QCOMPARE(run.session.organization()->id, u"aobashoji"_s);
    QCOMPARE(run.session.profile()->userId, u"300100200399"_s);
}

void tst_SignIn::refusedApiClient_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("400") << 400 << Error::Kind::Unauthorized;
    QTest::newRow("401") << 401 << Error::Kind::Unauthorized;
    QTest::newRow("too often") << 429 << Error::Kind::RateLimited;
}

void tst_SignIn::refusedApiClient()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    Machine machine;
    SignInRun run(machine, ConsoleApi::Absent);
    run.http.expect("POST", u"/cctrustoauth2/aobashoji/tokens/clients"_s)
        .reply(status, QJsonObject{{u"error"_s, u"invalid_client"_s}});
    run.signIn.submitApiClient(u"aobashoji"_s, u"client-id"_s, SecretString("wrong"));
    QTRY_VERIFY(run.signIn.error());
    QCOMPARE(run.signIn.error()->kind, kind);
    QCOMPARE(run.signIn.step(), Step::ApiClient);
}

void tst_SignIn::cancelStopsAndForgets()
{
    Machine machine;
    SignInRun run(machine);
    const int id = run.http.expect("POST", base).hold();
    run.signIn.submitPassword(u"hanako.suzuki@example.jp"_s, SecretString("x"));
    QVERIFY(run.signIn.isBusy());
    run.signIn.cancel();
    QVERIFY(!run.signIn.isBusy());
    QVERIFY(run.http.wasCancelled(id));
    QCOMPARE(run.signIn.step(), Step::Password);
}

void tst_SignIn::firstPageAgainAfterTheSessionEnds()
{
    Machine machine;
    SignInRun run(machine);
    run.enterPassword();
    run.http.expect("POST", base + u"/verify"_s)
        .reply(200, SignInRun::answer({}, u"done"_s, {{u"tokens"_s, tokensJson(u"1"_s)}}));
    run.expectProfile();
    run.signIn.submitCode(u"012345"_s);
    QTRY_VERIFY(run.session.profile());
    run.clock.advance(std::chrono::hours(1));
    QCOMPARE(run.session.state(), Session::State::Ended);
    QCOMPARE(run.signIn.step(), Step::Password);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
