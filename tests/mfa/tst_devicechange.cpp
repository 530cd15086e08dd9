// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/devicechange.h"

#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using namespace std::chrono_literals;
using auth::Method;
using Cause = DeviceChange::Reason;
using Standing = DeviceChange::Standing;
using Step = DeviceChange::Step;
using Refused = CodeRefusal::Reason;

namespace {

const auto root = mfaPath + u"/device-changes"_s;
const auto one = root + u"/c-1"_s;
const auto before = statusJson();
const auto after = statusJson(u"2026-04-01T00:02:00Z"_s);
const QJsonArray allMethods{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s};

QJsonObject started(const QJsonArray &methods = allMethods)
{
    return {{u"changeId"_s, u"c-1"_s}, {u"methods"_s, methods}, {u"expiresAt"_s, u"2026-04-01T00:30:00Z"_s}};
}

struct Owner
{
    void reachConfirm(Cause reason = Cause::Lost)
    {
        change.chooseReason(reason);
        change.next();
        QCOMPARE(change.step(), Step::Meaning);
        change.next();
        QCOMPARE(change.step(), Step::Confirm);
    }
    void reachIdentity(Cause reason = Cause::Lost, const QJsonArray &methods = allMethods)
    {
        reachConfirm(reason);
        http.expect("GET", mfaPath).reply(200, before);
        http.expect("POST", root).reply(201, started(methods));
        change.confirm();
        QTRY_COMPARE(change.step(), Step::Identity);
    }
    void verifyIdentity()
    {
        http.expect("POST", one + u"/verify-identity"_s).reply(200, keyJson());
        change.verifyIdentity(u"123456"_s);
        QTRY_VERIFY(change.key());
    }
    void reachCode(Cause reason = Cause::Lost)
    {
        reachIdentity(reason);
        verifyIdentity();
        change.acknowledge(true);
        change.next();
        QCOMPARE(change.step(), Step::Scan);
        change.next();
        QCOMPARE(change.step(), Step::Code);
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !change.isBusy(); });
    }
    /// Sends at this step the call that is about a code.
    void tryCode()
    {
        if (change.step() == Step::Identity)
            change.verifyIdentity(u"123456"_s);
        else
            change.verifyAuthenticator(u"123456"_s);
    }

    FakeClock clock;
    FakeHttp http;
    MfaApi api{http, clock};
    DeviceChange change{api, clock};
};

} // namespace

class tst_DeviceChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsFollowTheReason_data();
    void stepsFollowTheReason();
    void fromTheReasonToTheEnd();
    void everyChangeHasItsRecord();
    void stepsAreNotSkipped();
    void backWhereItIsSafe();
    void aSecondSubmissionWaitsForTheFirst();
    void methodsAreThoseOfTheServer();
    void noMethodIsLeft();
    void identityByBackupCode();
    void mailIsAskedForAtMostOnceAMinute();
    void mailsAreLimited();
    void refusedCodesKeepTheStep_data();
    void refusedCodesKeepTheStep();
    void theSpentBackupCodeHasItsOwnMeaning();
    void tooManyCodesLeaveTheOtherMethods();
    void anEndedChangeIsReadBack_data();
    void anEndedChangeIsReadBack();
    void supersededMeansAnotherDevice();
    void aLostKeyEndsTheChange();
    void aLostAnswerThatSucceeded_data();
    void aLostAnswerThatSucceeded();
    void aLostAnswerThatDidNotArrive();
    void aLostAnswerThatNobodyCanTell();
    void itIsAskedAgainByItself();
    void askingEndsWithTheSession();
    void aCodeEndsTheAsking();
    void leavingOfflineIsAskedAgainToo();
    void theServerKnowsBetterAtTheNextTry();
    void leavingAtAnyStep_data();
    void leavingAtAnyStep();
    void leavingWhileTheCodeIsOnItsWay();
    void leavingOffline();
    void leavingAfterTheEnd();
    void networkFailureKeepsTheStep();
    void managedElsewhere();
    void restartAfterTheEnd();
};

// R97: shown or skipped by the reason, in an order that never changes.
void tst_DeviceChange::stepsFollowTheReason_data()
{
    QTest::addColumn<Cause>("reason");
    QTest::addColumn<bool>("removeOld");
    QTest::addColumn<bool>("install");
    QTest::newRow("lost") << Cause::Lost << false << true;
    QTest::newRow("another device") << Cause::NewDevice << false << true;
    QTest::newRow("authenticator reset") << Cause::Reset << true << false;
}

void tst_DeviceChange::stepsFollowTheReason()
{
    QFETCH(Cause, reason);
    QFETCH(bool, removeOld);
    QFETCH(bool, install);
    Owner owner;
    owner.change.chooseReason(reason);
    const auto steps = owner.change.steps();
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.first(), Step::Reason);
    QCOMPARE(steps.last(), Step::Done);
    QCOMPARE(steps.contains(Step::RemoveOld), removeOld);
    QCOMPARE(steps.contains(Step::InstallApp), install);
    // Who walks through them sees just these.
    owner.reachIdentity(reason);
    owner.verifyIdentity();
    QCOMPARE(owner.change.step(), removeOld ? Step::RemoveOld : Step::InstallApp);
    QVERIFY(!owner.change.canGoOn());
    owner.change.next();
    QVERIFY(owner.change.step() != Step::Scan);
    owner.change.acknowledge(true);
    owner.change.next();
    QCOMPARE(owner.change.step(), Step::Scan);
}

// R82–R95.
void tst_DeviceChange::fromTheReasonToTheEnd()
{
    Owner owner;
    auto &change = owner.change;
    owner.reachConfirm(Cause::NewDevice);
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.http.expect("POST", root)
        .withJson(QJsonObject{{u"reason"_s, u"newDevice"_s}})
        .reply(201, started());
    change.confirm();
    QTRY_COMPARE(change.step(), Step::Identity);
    QVERIFY(!change.standing());
    owner.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"authenticator"_s}, {u"code"_s, u"123456"_s}})
        .reply(200, keyJson());
    change.verifyIdentity(u"１２３ ４５６"_s); // R73
    QTRY_COMPARE(change.step(), Step::InstallApp);
    change.acknowledge(true);
    change.next();
    QCOMPARE(change.key()->key.text(), demoKey);
    change.next();
    owner.http.expect("POST", one + u"/verify-authenticator"_s)
        .withJson(QJsonObject{{u"code"_s, u"654321"_s}})
        .reply(204);
    change.verifyAuthenticator(u"654321"_s);
    QCOMPARE(change.step(), Step::Code); // R95: not before the server has accepted it
    QTRY_COMPARE(change.step(), Step::Done);
    QCOMPARE(change.standing(), Standing::NewWorks);
    QVERIFY(!change.key());
}

void tst_DeviceChange::everyChangeHasItsRecord()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Done);
    for (const auto &request : owner.http.requests()) {
        QVERIFY(!request.customerHeader);
        QCOMPARE(request.change.has_value(), request.verb != "GET");
        const auto kept = request.change ? request.change->after : QVariantMap();
        QVERIFY(!kept.values().contains(u"123456"_s));
    }
}

void tst_DeviceChange::stepsAreNotSkipped()
{
    Owner owner;
    auto &change = owner.change;
    QVERIFY(!change.canGoOn()); // R82: a reason first
    change.next();
    change.confirm();
    change.verifyIdentity(u"123456"_s);
    change.verifyAuthenticator(u"123456"_s);
    change.acknowledge(true);
    QCOMPARE(change.step(), Step::Reason);
    QVERIFY(!change.isBusy());
    owner.reachConfirm();
    change.next(); // only "Yes, change device" leads on (R90)
    QCOMPARE(change.step(), Step::Confirm);
    change.chooseReason(Cause::Reset); // too late
    QCOMPARE(change.reason(), Cause::Lost);
}

void tst_DeviceChange::backWhereItIsSafe()
{
    Owner owner;
    auto &change = owner.change;
    QVERIFY(!change.canGoBack());
    owner.reachIdentity(Cause::Reset);
    change.back();
    change.back();
    change.back();
    QCOMPARE(change.step(), Step::Reason);
    owner.reachIdentity(Cause::Reset);
    owner.verifyIdentity();
    QCOMPARE(change.step(), Step::RemoveOld);
    QVERIFY(!change.canGoBack()); // the code that proved who it is has been spent
    change.acknowledge(true);
    change.next();
    change.next();
    QCOMPARE(change.step(), Step::Code);
    change.back();
    change.back();
    QCOMPARE(change.step(), Step::RemoveOld);
    QVERIFY(change.key());
}

void tst_DeviceChange::aSecondSubmissionWaitsForTheFirst()
{
    Owner owner;
    owner.reachConfirm();
    owner.http.expect("GET", mfaPath).reply(200, before);
    const int begun = owner.http.expect("POST", root).hold();
    owner.change.confirm();
    owner.change.confirm();
    QTRY_VERIFY(owner.http.wasSent(begun));
    owner.change.confirm();
    owner.change.back();
    owner.http.reply(begun, 201, started());
    QCOMPARE(owner.change.step(), Step::Identity);
    const int held = owner.http.expect("POST", one + u"/verify-identity"_s).hold();
    owner.tryCode();
    owner.tryCode();
    owner.change.chooseMethod(Method::BackupCode);
    QCOMPARE(owner.change.method(), Method::Authenticator);
    owner.http.reply(held, 200, keyJson());
    QVERIFY(owner.change.key());
}

void tst_DeviceChange::methodsAreThoseOfTheServer()
{
    // A session that was itself opened by a mailed code is not offered another.
    Owner owner;
    owner.reachIdentity(Cause::Lost, {u"backupCode"_s, u"carrierPigeon"_s});
    QCOMPARE(owner.change.methods(), QList{Method::BackupCode});
    QCOMPARE(owner.change.method(), Method::BackupCode);
    owner.change.chooseMethod(Method::RecoveryEmail);
    owner.change.requestMail();
    QCOMPARE(owner.change.method(), Method::BackupCode);
    QVERIFY(!owner.change.isBusy());
}

// R80.
void tst_DeviceChange::noMethodIsLeft()
{
    Owner owner;
    owner.reachIdentity(Cause::Lost, {});
    QVERIFY(owner.change.methods().isEmpty());
    QCOMPARE(owner.change.step(), Step::Identity);
    owner.http.expect("DELETE", one).reply(204);
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.change.leave();
    QTRY_COMPARE(owner.change.standing(), Standing::OldWorks);
}

// R91: eight digits, in groups.
void tst_DeviceChange::identityByBackupCode()
{
    Owner owner;
    owner.reachIdentity();
    owner.change.chooseMethod(Method::BackupCode);
    owner.change.verifyIdentity(u"123456"_s); // too short for one
    QVERIFY(!owner.change.isBusy());
    owner.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"backupCode"_s}, {u"code"_s, u"12345678"_s}})
        .reply(200, keyJson());
    owner.change.verifyIdentity(u"1234 5678"_s);
    QTRY_VERIFY(owner.change.key());
}

void tst_DeviceChange::mailIsAskedForAtMostOnceAMinute()
{
    Owner owner;
    owner.reachIdentity();
    owner.change.requestMail(); // not the chosen method
    QVERIFY(!owner.change.isBusy());
    owner.change.chooseMethod(Method::RecoveryEmail);
    QVERIFY(!owner.change.mailSent());
    owner.http.expect("POST", one + u"/recovery-code"_s).reply(202);
    owner.change.requestMail();
    QTRY_VERIFY(owner.change.mailSent());
    QCOMPARE(owner.change.mailWait().left(), 60s);
    owner.change.requestMail();
    QVERIFY(!owner.change.isBusy());
    owner.clock.advance(60s);
    owner.http.expect("POST", one + u"/recovery-code"_s).reply(202);
    owner.change.requestMail();
    QTRY_COMPARE(owner.change.mailWait().left(), 60s);
    owner.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"recoveryEmail"_s}, {u"code"_s, u"123456"_s}})
        .reply(200, keyJson());
    owner.tryCode();
    QTRY_VERIFY(owner.change.key());
}

void tst_DeviceChange::mailsAreLimited()
{
    Owner owner;
    owner.reachIdentity();
    owner.change.chooseMethod(Method::RecoveryEmail);
    owner.http.expect("POST", one + u"/recovery-code"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "40"}});
    owner.change.requestMail();
    QTRY_COMPARE(owner.change.mailWait().left(), 40s);
    QVERIFY(!owner.change.mailSent());
    QVERIFY(!owner.change.codeWait().isRunning());
}

void tst_DeviceChange::refusedCodesKeepTheStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Refused>("reason");
    const auto wrong = refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 2}});
    QTest::newRow("wrong") << Step::Identity << 401 << wrong << Refused::Wrong;
    QTest::newRow("spent") << Step::Identity << 401 << refusal(u"codeAlreadyUsed"_s) << Refused::AlreadyUsed;
    QTest::newRow("expired") << Step::Identity << 401 << refusal(u"codeExpired"_s) << Refused::Expired;
    QTest::newRow("method closed") << Step::Identity << 403 << refusal(u"methodNotAllowed"_s)
                                   << Refused::NotAllowed;
    QTest::newRow("wrong, new device") << Step::Code << 401 << wrong << Refused::Wrong;
    QTest::newRow("used, new device")
        << Step::Code << 401 << refusal(u"codeAlreadyUsed"_s) << Refused::AlreadyUsed;
}

void tst_DeviceChange::refusedCodesKeepTheStep()
{
    QFETCH(Step, step);
    QFETCH(int, status);
    QFETCH(QJsonObject, body);
    QFETCH(Refused, reason);
    Owner owner;
    if (step == Step::Identity)
        owner.reachIdentity();
    else
        owner.reachCode();
    const auto path = step == Step::Identity ? u"/verify-identity"_s : u"/verify-authenticator"_s;
    owner.http.expect("POST", one + path).reply(status, body);
    owner.tryCode();
    QTRY_VERIFY(owner.change.refusal());
    QCOMPARE(owner.change.step(), step);
    QCOMPARE(owner.change.refusal()->reason, reason);
    if (reason == Refused::Wrong)
        QCOMPARE(owner.change.refusal()->attemptsLeft, 2);
    QVERIFY(!owner.change.standing());
}

// R91: the code that opened this session cannot be used again here.
void tst_DeviceChange::theSpentBackupCodeHasItsOwnMeaning()
{
    Owner owner;
    owner.reachIdentity();
    owner.change.chooseMethod(Method::BackupCode);
    owner.http.expect("POST", one + u"/verify-identity"_s).reply(401, refusal(u"codeAlreadyUsed"_s));
    owner.change.verifyIdentity(u"12345678"_s);
    QTRY_VERIFY(owner.change.refusal());
    QCOMPARE(owner.change.refusal()->reason, Refused::AlreadyUsed);
    QCOMPARE(owner.change.method(), Method::BackupCode); // another one may be typed
    owner.change.chooseMethod(Method::Authenticator);
    QVERIFY(!owner.change.error());
}

void tst_DeviceChange::tooManyCodesLeaveTheOtherMethods()
{
    Owner owner;
    owner.reachIdentity();
    owner.http.expect("POST", one + u"/verify-identity"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "600"}});
    owner.tryCode();
    QTRY_COMPARE(owner.change.codeWait().left(), 600s);
    QCOMPARE(owner.change.refusal()->reason, Refused::TooMany);
    owner.tryCode();
    QVERIFY(!owner.change.isBusy());
    owner.change.chooseMethod(Method::BackupCode);
    QVERIFY(!owner.change.codeWait().isRunning());
    owner.change.chooseMethod(Method::Authenticator);
    QVERIFY(owner.change.codeWait().isRunning()); // it still counts
    owner.clock.advance(600s);
    owner.verifyIdentity();
}

void tst_DeviceChange::anEndedChangeIsReadBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("expired or replaced by a newer one") << 404 << u"notFound"_s;
    QTest::newRow("at another step") << 409 << u"wrongStep"_s;
    QTest::newRow("expired by name") << 401 << u"ticketExpired"_s;
    QTest::newRow("access removed") << 401 << u"accessRemoved"_s;
}

void tst_DeviceChange::anEndedChangeIsReadBack()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    for (const bool atCode : {false, true}) {
        Owner owner;
        if (atCode)
            owner.reachCode();
        else
            owner.reachIdentity();
        owner.http.expect("POST", one + (atCode ? u"/verify-authenticator"_s : u"/verify-identity"_s))
            .reply(status, refusal(name));
        owner.http.expect("GET", mfaPath).reply(200, before);
        owner.tryCode();
        QTRY_COMPARE(owner.change.step(), Step::Ended);
        QCOMPARE(owner.change.standing(), Standing::OldWorks);
        QCOMPARE(owner.change.error()->name(), name);
        QVERIFY(!owner.change.key());
    }
}

// R96.
void tst_DeviceChange::supersededMeansAnotherDevice()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(409, refusal(u"superseded"_s));
    owner.http.expect("GET", mfaPath).reply(200, after);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Ended);
    QCOMPARE(owner.change.standing(), Standing::OtherWorks);
}

// The key is shown once, and the code that proved who it is has been spent.
void tst_DeviceChange::aLostKeyEndsTheChange()
{
    Owner owner;
    owner.reachIdentity();
    owner.http.expect("POST", one + u"/verify-identity"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Ended);
    QCOMPARE(owner.change.standing(), Standing::OldWorks);
    QCOMPARE(owner.change.error()->kind, Error::Kind::Timeout);
}

// R96: the connection broke after the new device's code: the server knows how it went.
void tst_DeviceChange::aLostAnswerThatSucceeded_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("dropped") << Error::Kind::Offline;
    QTest::newRow("time-out") << Error::Kind::Timeout;
    QTest::newRow("gateway") << Error::Kind::Server;
}

void tst_DeviceChange::aLostAnswerThatSucceeded()
{
    QFETCH(Error::Kind, kind);
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer(kind));
    owner.http.expect("GET", mfaPath).reply(200, after);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Done);
    QCOMPARE(owner.change.standing(), Standing::NewWorks);
    QVERIFY(!owner.change.error());
}

void tst_DeviceChange::aLostAnswerThatDidNotArrive()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.tryCode();
    QTRY_COMPARE(owner.change.standing(), Standing::OldWorks);
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.step(), Step::Code); // the next code may be tried
    QVERIFY(owner.change.key());
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    owner.tryCode();
    QVERIFY(!owner.change.standing());
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

// A laptop that was closed: the server is out of reach until it can be asked again.
void tst_DeviceChange::aLostAnswerThatNobodyCanTell()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.tryCode();
    QTRY_COMPARE(owner.change.standing(), Standing::Unknown);
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.step(), Step::Code);
    owner.http.expect("GET", mfaPath).reply(200, after);
    owner.change.readBack();
    QTRY_COMPARE(owner.change.step(), Step::Done);
    QCOMPARE(owner.change.standing(), Standing::NewWorks);
}

// After longer and longer pauses, without keeping anybody from typing.
void tst_DeviceChange::itIsAskedAgainByItself()
{
    Owner owner;
    auto &change = owner.change;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.tryCode();
    QTRY_VERIFY(change.askWait().isRunning());
    auto before = 0s;
    for (int i = 0; i < 3; ++i) {
        const auto pause = change.askWait().left();
        QVERIFY(pause > before);
        before = pause;
        const int asked = owner.http.expect("GET", mfaPath).hold();
        owner.clock.advance(pause - 1s);
        QVERIFY(!owner.http.wasSent(asked));
        owner.clock.advance(1s);
        QTRY_VERIFY(owner.http.wasSent(asked));
        QVERIFY(change.isAsking());
        QVERIFY(!change.isBusy());
        owner.http.fail(asked, Error::of(Error::Kind::Offline));
        QCOMPARE(change.standing(), Standing::Unknown);
        QVERIFY(change.askWait().isRunning());
    }
    owner.http.expect("GET", mfaPath).reply(200, after);
    owner.clock.advance(change.askWait().left());
    QTRY_COMPARE(change.step(), Step::Done);
    QCOMPARE(change.standing(), Standing::NewWorks);
    QVERIFY(!change.askWait().isRunning());
}

void tst_DeviceChange::askingEndsWithTheSession()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).reply(401, refusal(u"sessionExpired"_s));
    owner.tryCode();
    QTRY_COMPARE(owner.change.standing(), Standing::Unknown);
    QVERIFY(owner.settled());
    QVERIFY(!owner.change.askWait().isRunning());
}

void tst_DeviceChange::aCodeEndsTheAsking()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.tryCode();
    QTRY_VERIFY(owner.change.askWait().isRunning());
    const int asked = owner.http.expect("GET", mfaPath).hold();
    owner.clock.advance(owner.change.askWait().left());
    QTRY_VERIFY(owner.http.wasSent(asked));
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    owner.tryCode();
    QVERIFY(owner.http.wasCancelled(asked));
    QTRY_COMPARE(owner.change.step(), Step::Done);
    owner.clock.advance(600s); // FakeHttp would complain about a request
}

void tst_DeviceChange::leavingOfflineIsAskedAgainToo()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("DELETE", one).fail(Error::of(Error::Kind::Offline));
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.change.leave();
    QTRY_COMPARE(owner.change.standing(), Standing::Unknown);
    QVERIFY(owner.change.askWait().isRunning());
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.clock.advance(owner.change.askWait().left());
    QTRY_COMPARE(owner.change.standing(), Standing::OldWorks);
    QCOMPARE(owner.change.step(), Step::Ended);
    QVERIFY(!owner.change.askWait().isRunning());
}

void tst_DeviceChange::theServerKnowsBetterAtTheNextTry()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.tryCode();
    QTRY_COMPARE(owner.change.standing(), Standing::Unknown);
    QVERIFY(owner.settled());
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(409, refusal(u"wrongStep"_s));
    owner.http.expect("GET", mfaPath).reply(200, after);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Done);
    QCOMPARE(owner.change.standing(), Standing::NewWorks);
}

// R96: which device works is read, not assumed.
void tst_DeviceChange::leavingAtAnyStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("reason") << Step::Reason;
    QTest::newRow("confirm") << Step::Confirm;
    QTest::newRow("identity") << Step::Identity;
    QTest::newRow("install") << Step::InstallApp;
    QTest::newRow("code") << Step::Code;
}

void tst_DeviceChange::leavingAtAnyStep()
{
    QFETCH(Step, step);
    Owner owner;
    if (step == Step::Confirm)
        owner.reachConfirm();
    if (step == Step::Identity || step == Step::InstallApp)
        owner.reachIdentity();
    if (step == Step::InstallApp)
        owner.verifyIdentity();
    if (step == Step::Code)
        owner.reachCode();
    QCOMPARE(owner.change.step(), step);
    const bool begun = step >= Step::Identity;
    if (begun) {
        owner.http.expect("DELETE", one).withChange(u"mfa.deviceChange.cancel"_s).reply(204);
        owner.http.expect("GET", mfaPath).reply(200, before);
    }
    QSignalSpy left(&owner.change, &DeviceChange::left);
    owner.change.leave();
    QVERIFY(!owner.change.key()); // at once, whatever the server says
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(owner.change.step(), Step::Ended);
    QCOMPARE(owner.change.standing(), Standing::OldWorks);
    QVERIFY(!owner.change.error());
}

void tst_DeviceChange::leavingWhileTheCodeIsOnItsWay()
{
    Owner owner;
    owner.reachCode();
    const int code = owner.http.expect("POST", one + u"/verify-authenticator"_s).hold();
    owner.tryCode();
    owner.http.expect("DELETE", one).reply(409, refusal(u"wrongStep"_s));
    owner.http.expect("GET", mfaPath).reply(200, after);
    QSignalSpy left(&owner.change, &DeviceChange::left);
    owner.change.leave();
    QVERIFY(owner.http.wasCancelled(code));
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(owner.change.standing(), Standing::NewWorks); // it had arrived
}

void tst_DeviceChange::leavingOffline()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("DELETE", one).fail(Error::of(Error::Kind::Offline));
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    QSignalSpy left(&owner.change, &DeviceChange::left);
    owner.change.leave();
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(owner.change.standing(), Standing::Unknown);
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.change.readBack();
    QTRY_COMPARE(owner.change.standing(), Standing::OldWorks);
}

void tst_DeviceChange::leavingAfterTheEnd()
{
    Owner owner;
    owner.reachCode();
    owner.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Done);
    QSignalSpy left(&owner.change, &DeviceChange::left);
    owner.change.leave();
    QCOMPARE(left.count(), 1);
    QCOMPARE(owner.change.step(), Step::Done);
    QCOMPARE(owner.change.standing(), Standing::NewWorks);
}

void tst_DeviceChange::networkFailureKeepsTheStep()
{
    Owner owner;
    owner.reachConfirm();
    owner.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    owner.change.confirm();
    QTRY_VERIFY(owner.change.error());
    QCOMPARE(owner.change.step(), Step::Confirm);
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.http.expect("POST", root).fail(lostAnswer());
    owner.change.confirm();
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.step(), Step::Confirm); // a second one cancels the first
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.http.expect("POST", root).reply(201, started());
    owner.change.confirm();
    QTRY_COMPARE(owner.change.step(), Step::Identity);
    owner.http.expect("POST", one + u"/verify-identity"_s).fail(Error::of(Error::Kind::Offline));
    owner.tryCode();
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.step(), Step::Identity); // it did not leave: nothing is spent
    owner.verifyIdentity();
}

// R27.
void tst_DeviceChange::managedElsewhere()
{
    Owner owner;
    owner.reachConfirm();
    owner.http.expect("GET", mfaPath).reply(200, QJsonObject{{u"enrolled"_s, false}});
    owner.http.expect("POST", root).reply(409, refusal(u"managedByProvider"_s));
    owner.change.confirm();
    QTRY_VERIFY(owner.change.error());
    QCOMPARE(owner.change.error()->name(), u"managedByProvider"_s);
    QCOMPARE(owner.change.step(), Step::Confirm);
}

void tst_DeviceChange::restartAfterTheEnd()
{
    Owner owner;
    owner.reachIdentity();
    owner.http.expect("POST", one + u"/verify-identity"_s).reply(404, refusal(u"notFound"_s));
    owner.http.expect("GET", mfaPath).reply(200, before);
    owner.tryCode();
    QTRY_COMPARE(owner.change.step(), Step::Ended);
    owner.change.restart();
    QCOMPARE(owner.change.step(), Step::Reason);
    QVERIFY(!owner.change.reason());
    QVERIFY(!owner.change.error());
    QVERIFY(!owner.change.standing());
    owner.reachCode();
}

QTEST_GUILESS_MAIN(tst_DeviceChange)
#include "tst_devicechange.moc"
