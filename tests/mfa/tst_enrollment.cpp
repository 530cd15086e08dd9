// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/enrollment.h"

#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using namespace std::chrono_literals;
using Step = Enrollment::Step;
using Reason = CodeRefusal::Reason;

namespace {

const auto root = mfaPath + u"/enrollments"_s;
const auto one = root + u"/e-1"_s;
const auto ticketExpired = refusal(u"ticketExpired"_s);

QJsonObject started(const QString &id = u"e-1"_s)
{
    return {{u"enrollmentId"_s, id},
            {u"emailMasked"_s, u"h••••@example.jp"_s},
            {u"expiresAt"_s, u"2026-04-01T00:30:00Z"_s}};
}

struct Applicant
{
    void begin()
    {
        http.expect("POST", root).reply(201, started());
        enrollment.begin();
        QTRY_COMPARE(enrollment.step(), Step::MailCode);
    }
    void reachScan()
    {
        begin();
        http.expect("POST", one + u"/verify-email"_s).reply(200, keyJson());
        enrollment.verifyMail(u"123456"_s, auth::SecretString("Himitsu-2026"));
        QTRY_COMPARE(enrollment.step(), Step::Scan);
    }
    void reachCode()
    {
        reachScan();
        enrollment.showCode();
        QCOMPARE(enrollment.step(), Step::Code);
    }
    void reachRecovery()
    {
        reachCode();
        http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
        enrollment.verifyAuthenticator(u"654321"_s);
        QTRY_COMPARE(enrollment.step(), Step::Recovery);
    }
    void setPhone()
    {
        http.expect("PUT", one + u"/recovery-phone"_s).reply(204);
        enrollment.setPhone(u"+81312345678"_s);
        QTRY_COMPARE(enrollment.phone(), u"+81312345678"_s);
    }
    void keepCodes()
    {
        http.expect("POST", one + u"/backup-codes"_s).reply(200, codesJson());
        enrollment.generateCodes();
        QTRY_VERIFY(enrollment.codes());
        enrollment.codesKept();
        enrollment.codesConfirmed();
    }
    void reachFinish()
    {
        reachRecovery();
        setPhone();
        keepCodes();
        QVERIFY(enrollment.canFinish());
    }
    /// Sends at this step the call that is about a code.
    void tryCode()
    {
        if (enrollment.step() == Step::MailCode)
            enrollment.verifyMail(u"111111"_s, auth::SecretString("Himitsu-2026"));
        else
            enrollment.verifyAuthenticator(u"111111"_s);
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !enrollment.isBusy(); });
    }

    FakeClock clock;
    FakeHttp http;
    MfaApi api{http, clock};
    Enrollment enrollment{api, clock, auth::SecretString("ticket-1")};
};

} // namespace

class tst_Enrollment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheIntroductionToTheEnd();
    void theSignInGoesOn();
    void everyCallHasTheTicketAndItsRecord();
    void mailedCodeAndPasswordAreReadAsTyped();
    void incompleteInputIsNotSent();
    void aSecondSubmissionWaitsForTheFirst();
    void anotherMailAfterAMinute();
    void mailsAreLimited();
    void refusedCodesKeepTheStep_data();
    void refusedCodesKeepTheStep();
    void tooManyCodesCountDown();
    void finishNeedsPhoneAndKeptCodes();
    void newCodesMustBeKeptAgain();
    void refusedPhoneStays();
    void backToTheQrCode();
    void endOfTheSignInEndsIt_data();
    void endOfTheSignInEndsIt();
    void whatTheServerNoLongerHasBeginsAnew_data();
    void whatTheServerNoLongerHasBeginsAnew();
    void aLostKeyBeginsAnew();
    void aLostAnswerToTheCodeIsFound();
    void aLostEndCanBeTriedAgain();
    void aLostEndMayHaveEndedTheSignIn();
    void networkFailureKeepsTheStep_data();
    void networkFailureKeepsTheStep();
    void abandonWipesAndTellsTheServer();
    void abandonInTheMiddleOfACall();
    void restartAfterAbandonHasAFreshKey();
    void unexpectedAnswersAreRefused();
};

// R61–R72 in their order.
void tst_Enrollment::fromTheIntroductionToTheEnd()
{
    Applicant person;
    auto &enrollment = person.enrollment;
    QCOMPARE(enrollment.step(), Step::Introduction);
    person.begin();
    QCOMPARE(enrollment.emailMasked(), u"h••••@example.jp"_s);
    QVERIFY(!enrollment.key());

    person.http.expect("POST", one + u"/verify-email"_s)
        .withJson(QJsonObject{{u"code"_s, u"123456"_s}, {u"password"_s, u"Himitsu-2026"_s}})
        .reply(200, keyJson());
    enrollment.verifyMail(u"123456"_s, auth::SecretString("Himitsu-2026"));
    QTRY_COMPARE(enrollment.step(), Step::Scan);
    QCOMPARE(enrollment.key()->key.text(), demoKey);
    QCOMPARE(enrollment.key()->account, u"hanako@example.jp"_s);

    enrollment.showCode();
    QVERIFY(enrollment.key()); // the QR code can be looked at again
    person.http.expect("POST", one + u"/verify-authenticator"_s)
        .withJson(QJsonObject{{u"code"_s, u"654321"_s}})
        .reply(204);
    enrollment.verifyAuthenticator(u"654 321"_s);
    QTRY_COMPARE(enrollment.step(), Step::Recovery);
    QVERIFY(!enrollment.key());

    person.http.expect("PUT", one + u"/recovery-phone"_s)
        .withJson(QJsonObject{{u"phoneNumber"_s, u"+81312345678"_s}})
        .reply(204);
    enrollment.setPhone(u"+81312345678"_s);
    QTRY_COMPARE(enrollment.phone(), u"+81312345678"_s);
    person.keepCodes();
    QCOMPARE(enrollment.codes()->count(), 10);
    QCOMPARE(enrollment.codes()->codes.front().text(), u"10002000"_s);

    person.http.expect("POST", one + u"/finish"_s)
        .reply(200, QJsonObject{{u"ticket"_s, u"ticket-2"_s}, {u"next"_s, u"terms"_s}});
    QSignalSpy finished(&enrollment, &Enrollment::finished);
    enrollment.finish();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(enrollment.step(), Step::Finished);
    QVERIFY(!enrollment.codes());
}

// R72: the sign-in goes on with what the last answer says.
void tst_Enrollment::theSignInGoesOn()
{
    Applicant person;
    person.reachFinish();
    person.http.expect("POST", one + u"/finish"_s)
        .reply(200,
               QJsonObject{{u"ticket"_s, u"ticket-2"_s},
                           {u"next"_s, u"customer"_s},
                           {u"customers"_s,
                            QJsonArray{QJsonObject{{u"id"_s, u"aobashoji"_s}, {u"name"_s, u"青葉商事"_s}},
                                       QJsonObject{{u"id"_s, u"midori"_s}, {u"name"_s, u"緑工業"_s}}}}});
    person.enrollment.finish();
    QTRY_COMPARE(person.enrollment.step(), Step::Finished);
    const auto next = person.enrollment.takeStep();
    QVERIFY(next);
    QCOMPARE(next->next, auth::SignInStep::Next::Customer);
    QCOMPARE(next->ticket.text(), u"ticket-2"_s);
    QCOMPARE(next->organizations.size(), 2);
    QVERIFY(!person.enrollment.takeStep()); // once
}

void tst_Enrollment::everyCallHasTheTicketAndItsRecord()
{
    Applicant person;
    person.reachFinish();
    person.http.expect("POST", one + u"/finish"_s)
        .reply(200, QJsonObject{{u"ticket"_s, u"t"_s}, {u"next"_s, u"terms"_s}});
    person.enrollment.finish();
    QTRY_COMPARE(person.enrollment.step(), Step::Finished);
    QCOMPARE(person.http.requests().size(), 6u);
    for (const auto &request : person.http.requests()) {
        QVERIFY(request.headers.contains({QByteArray("Authorization"), QByteArray("Ticket ticket-1")}));
        QCOMPARE(request.authorization, net::Authorization::None);
        QVERIFY(!request.customerHeader);
        QVERIFY(request.change && request.change->operation.startsWith(u"mfa.enrollment."_s));
        const auto kept = request.change->before.values() + request.change->after.values();
        QVERIFY(kept.isEmpty()); // nothing typed is written down
    }
}

// R73.
void tst_Enrollment::mailedCodeAndPasswordAreReadAsTyped()
{
    Applicant person;
    person.begin();
    person.http.expect("POST", one + u"/verify-email"_s)
        .withJson(QJsonObject{{u"code"_s, u"123456"_s}, {u"password"_s, u" Himitsu ２０２６ "_s}})
        .reply(200, keyJson());
    person.enrollment.verifyMail(u"１２３－４５６ "_s,
                                 auth::SecretString::fromText(u" Himitsu ２０２６ "_s)); // as it is
    QTRY_COMPARE(person.enrollment.step(), Step::Scan);
}

void tst_Enrollment::incompleteInputIsNotSent()
{
    Applicant person;
    person.begin();
    person.enrollment.verifyMail(u"12345"_s, auth::SecretString("Himitsu-2026"));
    person.enrollment.verifyMail(u"12345a"_s, auth::SecretString("Himitsu-2026"));
    person.enrollment.verifyMail(u"123456"_s, {});
    QVERIFY(!person.enrollment.isBusy());
    person.http.expect("POST", one + u"/verify-email"_s).reply(200, keyJson());
    person.enrollment.verifyMail(u"123456"_s, auth::SecretString("Himitsu-2026"));
    QTRY_COMPARE(person.enrollment.step(), Step::Scan);
    person.enrollment.verifyAuthenticator(u"123456"_s); // not before the page that asks for it
    QVERIFY(!person.enrollment.isBusy());
}

void tst_Enrollment::aSecondSubmissionWaitsForTheFirst()
{
    Applicant person;
    person.begin();
    const int held = person.http.expect("POST", one + u"/verify-email"_s).hold();
    person.tryCode();
    person.tryCode();
    person.enrollment.resendMail();
    QVERIFY(person.enrollment.isBusy());
    person.http.reply(held, 200, keyJson());
    QCOMPARE(person.enrollment.step(), Step::Scan);
}

// R74: the mail that does not come.
void tst_Enrollment::anotherMailAfterAMinute()
{
    Applicant person;
    person.begin();
    QCOMPARE(person.enrollment.mailWait().left(), 60s);
    person.enrollment.resendMail(); // too early
    QVERIFY(!person.enrollment.isBusy());
    QSignalSpy changed(&person.enrollment, &Enrollment::changed);
    person.clock.advance(20s);
    QCOMPARE(person.enrollment.mailWait().left(), 40s);
    QCOMPARE(changed.count(), 20); // the screen counts down
    person.clock.advance(40s);
    person.http.expect("POST", one + u"/resend"_s).reply(202);
    person.enrollment.resendMail();
    QTRY_COMPARE(person.enrollment.mailWait().left(), 60s);
    QCOMPARE(person.enrollment.step(), Step::MailCode);
}

void tst_Enrollment::mailsAreLimited()
{
    Applicant person;
    person.begin();
    person.clock.advance(60s);
    person.http.expect("POST", one + u"/resend"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "7200"}});
    person.enrollment.resendMail();
    QTRY_COMPARE(person.enrollment.mailWait().left(), 7200s);
    QVERIFY(person.enrollment.error());
    QVERIFY(!person.enrollment.codeWait().isRunning()); // the code that came may be tried
    person.http.expect("POST", one + u"/verify-email"_s).reply(200, keyJson());
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Scan);
}

// R74: each has its own words.
void tst_Enrollment::refusedCodesKeepTheStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("left");
    const auto wrong = refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 3}});
    QTest::newRow("wrong mailed code") << Step::MailCode << wrong << Reason::Wrong << 3;
    QTest::newRow("last try") << Step::MailCode << refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 0}})
                              << Reason::Wrong << 0;
    QTest::newRow("expired mailed code")
        << Step::MailCode << refusal(u"codeExpired"_s) << Reason::Expired << -1;
    QTest::newRow("spent mailed code")
        << Step::MailCode << refusal(u"codeAlreadyUsed"_s) << Reason::AlreadyUsed << -1;
    QTest::newRow("wrong password") << Step::MailCode << refusal(u"invalidCredentials"_s)
                                    << Reason::WrongPassword << -1;
    QTest::newRow("too many wrong passwords")
        << Step::MailCode << refusal(u"tooManyAttempts"_s, {{u"subject"_s, u"password"_s}})
        << Reason::TooManyPasswords << -1;
    QTest::newRow("too many wrong mailed codes")
        << Step::MailCode << refusal(u"tooManyAttempts"_s, {{u"subject"_s, u"recoveryEmail"_s}})
        << Reason::TooMany << -1;
    QTest::newRow("wrong authenticator code") << Step::Code << wrong << Reason::Wrong << 3;
    QTest::newRow("used authenticator code")
        << Step::Code << refusal(u"codeAlreadyUsed"_s) << Reason::AlreadyUsed << -1;
}

void tst_Enrollment::refusedCodesKeepTheStep()
{
    QFETCH(Step, step);
    QFETCH(QJsonObject, body);
    QFETCH(Reason, reason);
    QFETCH(int, left);
    Applicant person;
    if (step == Step::MailCode)
        person.begin();
    else
        person.reachCode();
    const auto path = step == Step::MailCode ? u"/verify-email"_s : u"/verify-authenticator"_s;
    person.http.expect("POST", one + path).reply(401, body);
    person.tryCode();
    QTRY_VERIFY(person.enrollment.refusal());
    QCOMPARE(person.enrollment.step(), step);
    QCOMPARE(person.enrollment.refusal()->reason, reason);
    QCOMPARE(person.enrollment.refusal()->attemptsLeft.value_or(-1), left);
    const int again = person.http.expect("POST", one + path).hold();
    person.tryCode();
    QVERIFY(!person.enrollment.error());
    person.http.fail(again, Error::of(Error::Kind::Offline));
}

void tst_Enrollment::tooManyCodesCountDown()
{
    Applicant person;
    person.reachCode();
    person.http.expect("POST", one + u"/verify-authenticator"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "90"}});
    person.tryCode();
    QTRY_COMPARE(person.enrollment.codeWait().left(), 90s);
    QCOMPARE(person.enrollment.refusal()->reason, Reason::TooMany);
    person.tryCode(); // would only be refused
    QVERIFY(!person.enrollment.isBusy());
    person.clock.advance(89s);
    QCOMPARE(person.enrollment.codeWait().left(), 1s);
    person.clock.advance(1s);
    person.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Recovery);
}

// R68, R71, R72.
void tst_Enrollment::finishNeedsPhoneAndKeptCodes()
{
    Applicant person;
    auto &enrollment = person.enrollment;
    person.reachRecovery();
    QVERIFY(!enrollment.canFinish());
    person.setPhone();
    QVERIFY(!enrollment.canFinish());
    person.http.expect("POST", one + u"/backup-codes"_s).reply(200, codesJson());
    enrollment.generateCodes();
    QTRY_VERIFY(enrollment.codes());
    enrollment.codesConfirmed(); // nothing was saved, printed or copied yet
    QVERIFY(!enrollment.areCodesConfirmed());
    enrollment.codesKept();
    QVERIFY(!enrollment.canFinish());
    enrollment.finish();
    QVERIFY(!enrollment.isBusy());
    enrollment.codesConfirmed();
    QVERIFY(enrollment.canFinish());
    enrollment.codesConfirmed(false);
    QVERIFY(!enrollment.canFinish());
}

void tst_Enrollment::newCodesMustBeKeptAgain()
{
    Applicant person;
    person.reachFinish();
    person.http.expect("POST", one + u"/backup-codes"_s)
        .reply(200, QJsonObject{{u"codes"_s, QJsonArray{u"99990000"_s}}});
    person.enrollment.generateCodes();
    QTRY_COMPARE(person.enrollment.codes()->count(), 1);
    QCOMPARE(person.enrollment.codes()->codes.front().text(), u"99990000"_s);
    QVERIFY(!person.enrollment.areCodesKept());
    QVERIFY(!person.enrollment.canFinish());
}

void tst_Enrollment::refusedPhoneStays()
{
    Applicant person;
    person.reachRecovery();
    person.setPhone();
    person.http.expect("PUT", one + u"/recovery-phone"_s).reply(422, refusal(u"phoneInvalid"_s));
    person.enrollment.setPhone(u"+8112"_s);
    QTRY_VERIFY(person.enrollment.error());
    QCOMPARE(person.enrollment.error()->name(), u"phoneInvalid"_s);
    QCOMPARE(person.enrollment.step(), Step::Recovery);
    QCOMPARE(person.enrollment.phone(), u"+81312345678"_s); // what the server has
}

void tst_Enrollment::backToTheQrCode()
{
    Applicant person;
    person.reachCode();
    person.http.expect("POST", one + u"/verify-authenticator"_s).reply(401, refusal(u"invalidCode"_s));
    person.tryCode();
    QTRY_VERIFY(person.enrollment.error());
    person.enrollment.back();
    QCOMPARE(person.enrollment.step(), Step::Scan);
    QVERIFY(!person.enrollment.error());
    QCOMPARE(person.enrollment.key()->key.text(), demoKey); // the same
}

void tst_Enrollment::endOfTheSignInEndsIt_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("name");
    for (const auto step : {Step::Introduction, Step::MailCode, Step::Code, Step::Recovery}) {
        QTest::addRow("ticket expired, step %d", int(step)) << step << u"ticketExpired"_s;
        QTest::addRow("access removed, step %d", int(step)) << step << u"accessRemoved"_s;
    }
}

void tst_Enrollment::endOfTheSignInEndsIt()
{
    QFETCH(Step, step);
    QFETCH(QString, name);
    Applicant person;
    const auto answer = [&](const QByteArray &verb, const QString &path) {
        person.http.expect(verb, path).reply(401, refusal(name));
    };
    if (step == Step::Introduction) {
        answer("POST", root);
        person.enrollment.begin();
    } else if (step == Step::MailCode) {
        person.begin();
        answer("POST", one + u"/verify-email"_s);
        person.tryCode();
    } else if (step == Step::Code) {
        person.reachCode();
        answer("POST", one + u"/verify-authenticator"_s);
        person.tryCode();
    } else {
        person.reachFinish();
        answer("POST", one + u"/finish"_s);
        person.enrollment.finish();
    }
    QTRY_COMPARE(person.enrollment.step(), Step::Over);
    QCOMPARE(person.enrollment.error()->name(), name);
    QVERIFY(!person.enrollment.key());
    QVERIFY(!person.enrollment.codes());
    person.enrollment.begin();
    person.enrollment.abandon();
    QVERIFY(!person.enrollment.isBusy());
}

// R75: replaced by another window, or gone.
void tst_Enrollment::whatTheServerNoLongerHasBeginsAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("replaced") << 404 << u"notFound"_s;
    QTest::newRow("at another step") << 409 << u"wrongStep"_s;
    QTest::newRow("superseded") << 409 << u"superseded"_s;
}

void tst_Enrollment::whatTheServerNoLongerHasBeginsAnew()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    Applicant person;
    person.reachCode();
    person.http.expect("POST", one + u"/verify-authenticator"_s).reply(status, refusal(name));
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Introduction);
    QVERIFY(person.enrollment.mustBeginAnew());
    QCOMPARE(person.enrollment.error()->name(), name);
    QVERIFY(!person.enrollment.key());
    person.clock.advance(60s);
    person.http.expect("POST", root).reply(201, started(u"e-2"_s));
    person.enrollment.begin();
    QTRY_COMPARE(person.enrollment.step(), Step::MailCode);
    QVERIFY(!person.enrollment.mustBeginAnew());
}

// The key is shown once: when its answer is lost another one must be made.
void tst_Enrollment::aLostKeyBeginsAnew()
{
    Applicant person;
    person.begin();
    person.http.expect("POST", one + u"/verify-email"_s).fail(lostAnswer());
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Introduction);
    QVERIFY(person.enrollment.mustBeginAnew());
    person.enrollment.begin(); // the server mails once a minute
    QVERIFY(!person.enrollment.isBusy());
    QVERIFY(person.enrollment.mailWait().isRunning());
}

void tst_Enrollment::aLostAnswerToTheCodeIsFound()
{
    Applicant person;
    person.reachCode();
    person.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    person.tryCode();
    QTRY_VERIFY(person.enrollment.error());
    QCOMPARE(person.enrollment.step(), Step::Code);
    // The server has already gone on: the code had been accepted.
    person.http.expect("POST", one + u"/verify-authenticator"_s).reply(409, refusal(u"wrongStep"_s));
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Recovery);
    QVERIFY(!person.enrollment.error());
}

void tst_Enrollment::aLostEndCanBeTriedAgain()
{
    Applicant person;
    person.reachFinish();
    person.http.expect("POST", one + u"/finish"_s).fail(lostAnswer(Error::Kind::Offline));
    person.enrollment.finish();
    QTRY_VERIFY(person.enrollment.finishIsUncertain());
    QCOMPARE(person.enrollment.step(), Step::Recovery);
    QVERIFY(person.enrollment.codes()); // still to be seen
    QVERIFY(person.enrollment.canFinish());
    person.http.expect("POST", one + u"/finish"_s)
        .reply(200, QJsonObject{{u"ticket"_s, u"t"_s}, {u"next"_s, u"terms"_s}});
    person.enrollment.finish();
    QTRY_COMPARE(person.enrollment.step(), Step::Finished);
}

void tst_Enrollment::aLostEndMayHaveEndedTheSignIn()
{
    Applicant person;
    person.reachFinish();
    person.http.expect("POST", one + u"/finish"_s).fail(lostAnswer());
    person.enrollment.finish();
    QTRY_VERIFY(person.enrollment.finishIsUncertain());
    person.http.expect("POST", one + u"/finish"_s).reply(401, ticketExpired);
    person.enrollment.finish();
    QTRY_COMPARE(person.enrollment.step(), Step::Over);
    QVERIFY(person.enrollment.finishIsUncertain()); // it is for the next sign-in to tell
}

void tst_Enrollment::networkFailureKeepsTheStep_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("offline") << Error::Kind::Offline;
    QTest::newRow("proxy") << Error::Kind::Proxy;
    QTest::newRow("server") << Error::Kind::Server;
}

void tst_Enrollment::networkFailureKeepsTheStep()
{
    QFETCH(Error::Kind, kind);
    Applicant person;
    person.http.expect("POST", root).fail(Error::of(kind));
    person.enrollment.begin();
    QVERIFY(person.settled());
    QCOMPARE(person.enrollment.step(), Step::Introduction);
    QVERIFY(!person.enrollment.mustBeginAnew()); // nothing had begun
    QCOMPARE(person.enrollment.error()->kind, kind);
    person.reachCode();
    person.http.expect("POST", one + u"/verify-authenticator"_s).fail(Error::of(kind));
    person.tryCode();
    QTRY_VERIFY(person.enrollment.error());
    QCOMPARE(person.enrollment.step(), Step::Code);
    QVERIFY(person.enrollment.key());
}

// R75.
void tst_Enrollment::abandonWipesAndTellsTheServer()
{
    Applicant person;
    person.reachFinish();
    const int farewell = person.http.expect("DELETE", one).withChange(u"mfa.enrollment.cancel"_s).hold();
    person.enrollment.abandon();
    QVERIFY(person.http.wasSent(farewell));
    QCOMPARE(person.enrollment.step(), Step::Introduction);
    QVERIFY(!person.enrollment.isBusy()); // nobody has to wait for it
    QVERIFY(!person.enrollment.codes());
    QVERIFY(person.enrollment.phone().isEmpty());
    QVERIFY(!person.enrollment.error());
    person.http.fail(farewell, Error::of(Error::Kind::Offline));
    QVERIFY(!person.enrollment.error());
}

void tst_Enrollment::abandonInTheMiddleOfACall()
{
    Applicant person;
    person.begin();
    const int held = person.http.expect("POST", one + u"/verify-email"_s).hold();
    person.tryCode();
    person.http.expect("DELETE", one).reply(204);
    person.enrollment.abandon();
    QVERIFY(person.http.wasCancelled(held));
    QCOMPARE(person.enrollment.step(), Step::Introduction);
    QVERIFY(!person.enrollment.key());
}

// R75: "restart begins with a fresh key".
void tst_Enrollment::restartAfterAbandonHasAFreshKey()
{
    Applicant person;
    person.reachScan();
    person.http.expect("DELETE", one).reply(204);
    person.enrollment.abandon();
    person.clock.advance(60s);
    person.http.expect("POST", root).reply(201, started(u"e-2"_s));
    person.enrollment.begin();
    QTRY_COMPARE(person.enrollment.step(), Step::MailCode);
    const auto other = u"KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU"_s;
    person.http.expect("POST", root + u"/e-2/verify-email"_s).reply(200, keyJson(other));
    person.tryCode();
    QTRY_COMPARE(person.enrollment.step(), Step::Scan);
    QCOMPARE(person.enrollment.key()->key.text(), other);
}

void tst_Enrollment::unexpectedAnswersAreRefused()
{
    Applicant person;
    person.http.expect("POST", root).reply(201, QJsonObject{{u"emailMasked"_s, u"h"_s}});
    person.enrollment.begin();
    QTRY_VERIFY(person.enrollment.error());
    QCOMPARE(person.enrollment.error()->kind, Error::Kind::BadResponse);
    QCOMPARE(person.enrollment.step(), Step::Introduction);
    person.reachRecovery();
    person.http.expect("POST", one + u"/backup-codes"_s)
        .reply(200, QJsonObject{{u"codes"_s, QJsonArray{u"1234"_s}}});
    person.enrollment.generateCodes();
    QTRY_VERIFY(person.enrollment.error());
    QCOMPARE(person.enrollment.error()->kind, Error::Kind::BadResponse);
    QVERIFY(!person.enrollment.codes());
    person.keepCodes(); // asking again replaces them
    QVERIFY(person.enrollment.areCodesConfirmed());
}

QTEST_GUILESS_MAIN(tst_Enrollment)
#include "tst_enrollment.moc"
