// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/phonechange.h"

#include "tests/auth/sessionfixture.h"
#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using namespace std::chrono_literals;
using auth::Method;
using Step = PhoneChange::Step;

namespace {

const auto path = mfaPath + u"/recovery-phone"_s;
const auto number = u"+81312345678"_s;
const QJsonArray bothOrganizations{organizationJson, otherOrganizationJson};

/// Somebody who works in 青葉商事.
struct Owner : Run
{
    explicit Owner(Machine &machine) : Run(machine) {}

    static MfaStatus enrolledIn(const QString &customerId)
    {
        return {.enrolled = true, .enrolledCustomerId = customerId};
    }
    void expectSwitch()
    {
        http.expect("POST", u"/console/v1/session/customer"_s).reply(200, tokensJson(u"2"_s));
        expectProfile(bothOrganizations, u"midorikogyo"_s);
    }

    MfaApi api{client, clock};
    PhoneChange change{api, session, clock};
};

} // namespace

class tst_PhoneChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTheRightOrganization();
    void fromTheWrongOrganizationToTheRightOne();
    void theServerMayKnowBetter();
    void theRightOrganizationIsClosed();
    void aSwitchThatFails();
    void aRecoverySessionIsAskedForACode();
    void refusedCodes();
    void refusedNumber();
    void tooManyCodesCountDown();
    void aLostAnswerMayBeRepeated();
    void aSecondSubmissionWaitsForTheFirst();
};

// R101.
void tst_PhoneChange::inTheRightOrganization()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn(bothOrganizations);
    owner.change.begin(Owner::enrolledIn(u"aobashoji"_s));
    QCOMPARE(owner.change.step(), Step::Number);
    owner.http.expect("PUT", path)
        .withJson(QJsonObject{{u"phoneNumber"_s, number}})
        .withChange(u"mfa.recoveryPhone.change"_s)
        .reply(204);
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::Done);
    for (const auto &request : owner.http.requests()) {
        if (request.change)
            QVERIFY(!request.change->after.values().contains(number)); // no record of the number
    }
}

// R102, X15.
void tst_PhoneChange::fromTheWrongOrganizationToTheRightOne()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn(bothOrganizations);
    owner.change.begin(Owner::enrolledIn(u"midorikogyo"_s));
    QCOMPARE(owner.change.step(), Step::WrongOrganization);
    QCOMPARE(owner.change.home(), midori);
    QVERIFY(owner.change.canSwitch());
    owner.change.submit(number); // not here
    QVERIFY(!owner.change.isBusy());
    owner.expectSwitch();
    owner.change.switchOrganization();
    QVERIFY(owner.change.isBusy());
    QTRY_COMPARE(owner.change.step(), Step::Number);
    QCOMPARE(owner.session.organization(), midori);
    QTRY_VERIFY(owner.http.isExhausted());
    owner.http.expect("PUT", path).reply(204);
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

void tst_PhoneChange::theServerMayKnowBetter()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn(bothOrganizations);
    owner.change.begin(Owner::enrolledIn({})); // it has not said where
    owner.http.expect("PUT", path)
        .reply(409, refusal(u"wrongOrganization"_s, {{u"customerId"_s, u"midorikogyo"_s}}));
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::WrongOrganization);
    QCOMPARE(owner.change.home(), midori);
    QCOMPARE(owner.change.phone(), number); // what was typed is not lost
}

void tst_PhoneChange::theRightOrganizationIsClosed()
{
    // Somebody who has left the organisation: the server decides.
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.change.begin(Owner::enrolledIn(u"midorikogyo"_s));
    QCOMPARE(owner.change.step(), Step::Number);
    owner.http.expect("PUT", path)
        .reply(409, refusal(u"wrongOrganization"_s, {{u"customerId"_s, u"midorikogyo"_s}}));
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::WrongOrganization);
    QCOMPARE(owner.change.home()->id, u"midorikogyo"_s);
    QVERIFY(!owner.change.canSwitch());
    owner.change.switchOrganization();
    QVERIFY(!owner.change.isBusy());
}

void tst_PhoneChange::aSwitchThatFails()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn(bothOrganizations);
    owner.change.begin(Owner::enrolledIn(u"midorikogyo"_s));
    owner.http.expect("POST", u"/console/v1/session/customer"_s).reply(503);
    owner.change.switchOrganization();
    QTRY_VERIFY(owner.change.error());
    QCOMPARE(owner.change.step(), Step::WrongOrganization);
    QVERIFY(!owner.change.isBusy());
    owner.expectSwitch();
    owner.change.switchOrganization();
    QTRY_COMPARE(owner.change.step(), Step::Number);
    QTRY_VERIFY(owner.http.isExhausted());
}

// X14: a server challenge anywhere.
void tst_PhoneChange::aRecoverySessionIsAskedForACode()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    QJsonObject missing{{u"type"_s, u"https://errors-api.cloud.com/common/missing"_s}};
    owner.http.expect("PUT", path).reply(400, missing);
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::Identity);
    QVERIFY(!owner.change.error());
    QCOMPARE(owner.change.methods(), QList({Method::Authenticator, Method::BackupCode}));
    owner.change.chooseMethod(Method::RecoveryEmail); // not the mailbox that opened the session
    QCOMPARE(owner.change.method(), Method::Authenticator);
    owner.change.chooseMethod(Method::BackupCode);
    owner.http.expect("PUT", path)
        .withJson(QJsonObject{
            {u"phoneNumber"_s, number}, {u"method"_s, u"backupCode"_s}, {u"code"_s, u"12345678"_s}})
        .reply(204);
    owner.change.verify(u"１２３４－５６７８"_s);
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

namespace {

void reachIdentity(Owner &owner)
{
    owner.signIn();
    owner.http.expect("PUT", path)
        .reply(400, QJsonObject{{u"type"_s, u"https://errors-api.cloud.com/common/missing"_s}});
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::Identity);
}

} // namespace

void tst_PhoneChange::refusedCodes()
{
    Machine machine;
    Owner owner(machine);
    reachIdentity(owner);
    owner.http.expect("PUT", path).reply(401, refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 1}}));
    owner.change.verify(u"123456"_s);
    QTRY_VERIFY(owner.change.refusal());
    QCOMPARE(owner.change.refusal()->attemptsLeft, 1);
    QCOMPARE(owner.change.step(), Step::Identity);
    owner.change.back();
    QCOMPARE(owner.change.step(), Step::Number);
    QVERIFY(!owner.change.error());
}

void tst_PhoneChange::refusedNumber()
{
    Machine machine;
    Owner owner(machine);
    reachIdentity(owner);
    owner.http.expect("PUT", path).reply(422, refusal(u"phoneInvalid"_s));
    owner.change.verify(u"123456"_s);
    QTRY_COMPARE(owner.change.step(), Step::Number);
    QCOMPARE(owner.change.error()->name(), u"phoneInvalid"_s);
    QCOMPARE(owner.change.error()->kind, Error::Kind::Invalid);
}

void tst_PhoneChange::tooManyCodesCountDown()
{
    Machine machine;
    Owner owner(machine);
    reachIdentity(owner);
    owner.http.expect("PUT", path).reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "45"}});
    owner.change.verify(u"123456"_s);
    QTRY_COMPARE(owner.change.codeWait().left(), 45s);
    owner.change.verify(u"123456"_s);
    QVERIFY(!owner.change.isBusy());
    owner.change.chooseMethod(Method::BackupCode);
    owner.http.expect("PUT", path).reply(204);
    owner.change.verify(u"12345678"_s);
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

void tst_PhoneChange::aLostAnswerMayBeRepeated()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.http.expect("PUT", path).fail(lostAnswer());
    owner.change.submit(number);
    QTRY_VERIFY(owner.change.error());
    QVERIFY(owner.change.error()->outcomeUnknown);
    QCOMPARE(owner.change.step(), Step::Number);
    owner.http.expect("PUT", path).reply(204);
    owner.change.submit(number);
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

void tst_PhoneChange::aSecondSubmissionWaitsForTheFirst()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    const int held = owner.http.expect("PUT", path).hold();
    owner.change.submit(number);
    owner.change.submit(u"+81661234567"_s);
    QCOMPARE(owner.change.phone(), number);
    QTRY_VERIFY(owner.http.wasSent(held));
    owner.http.reply(held, 204);
    QTRY_COMPARE(owner.change.step(), Step::Done);
}

QTEST_GUILESS_MAIN(tst_PhoneChange)
#include "tst_phonechange.moc"
