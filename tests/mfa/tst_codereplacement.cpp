// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/codereplacement.h"

#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using namespace std::chrono_literals;
using Step = CodeReplacement::Step;

namespace {

const auto path = mfaPath + u"/backup-codes"_s;

struct Owner
{
    FakeClock clock;
    FakeHttp http;
    MfaApi api{http, clock};
    CodeReplacement replacement{api, clock};
};

} // namespace

class tst_CodeReplacement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inItsOrder();
    void nothingIsSentBeforeTheConfirmation();
    void aSecondConfirmationWaitsForTheFirst();
    void aRefusedCodeIsAskedForAgain_data();
    void aRefusedCodeIsAskedForAgain();
    void tooManyCodesCountDown();
    void aLostSetMustBeMadeAgain_data();
    void aLostSetMustBeMadeAgain();
    void anErrorThatChangedNothingLeavesTheOldCodes();
};

// R98, R100.
void tst_CodeReplacement::inItsOrder()
{
    Owner owner;
    auto &replacement = owner.replacement;
    replacement.enterCode(u"１２３ ４５６"_s);
    QCOMPARE(replacement.step(), Step::Confirm);
    owner.http.expect("POST", path)
        .withJson(QJsonObject{{u"method"_s, u"authenticator"_s}, {u"code"_s, u"123456"_s}})
        .withChange(u"mfa.backupCodes.replace"_s)
        .reply(200, codesJson());
    replacement.confirm();
    QTRY_COMPARE(replacement.step(), Step::Codes);
    QCOMPARE(replacement.codes()->count(), 10);
    replacement.codesConfirmed(); // R71: nothing was saved, printed or copied yet
    replacement.close();
    QCOMPARE(replacement.step(), Step::Codes);
    replacement.codesKept();
    replacement.codesConfirmed();
    replacement.close();
    QCOMPARE(replacement.step(), Step::Done);
    QVERIFY(!replacement.codes());
    QVERIFY(!owner.http.requests().front().change->after.values().contains(u"123456"_s));
}

void tst_CodeReplacement::nothingIsSentBeforeTheConfirmation()
{
    Owner owner;
    owner.replacement.confirm();
    owner.replacement.enterCode(u"12345"_s);
    QCOMPARE(owner.replacement.step(), Step::Identity);
    owner.replacement.enterCode(u"123456"_s);
    owner.replacement.back(); // the old codes go on working
    QCOMPARE(owner.replacement.step(), Step::Identity);
    owner.replacement.confirm();
    QVERIFY(!owner.replacement.isBusy());
}

void tst_CodeReplacement::aSecondConfirmationWaitsForTheFirst()
{
    Owner owner;
    owner.replacement.enterCode(u"123456"_s);
    const int held = owner.http.expect("POST", path).hold();
    owner.replacement.confirm();
    owner.replacement.confirm();
    owner.replacement.back();
    QCOMPARE(owner.replacement.step(), Step::Confirm);
    owner.http.reply(held, 200, codesJson());
    QCOMPARE(owner.replacement.step(), Step::Codes);
}

void tst_CodeReplacement::aRefusedCodeIsAskedForAgain_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<CodeRefusal::Reason>("reason");
    QTest::newRow("wrong") << refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 4}})
                           << CodeRefusal::Reason::Wrong;
    QTest::newRow("used in the sign-in") << refusal(u"codeAlreadyUsed"_s) << CodeRefusal::Reason::AlreadyUsed;
}

void tst_CodeReplacement::aRefusedCodeIsAskedForAgain()
{
    QFETCH(QJsonObject, body);
    QFETCH(CodeRefusal::Reason, reason);
    Owner owner;
    owner.replacement.enterCode(u"123456"_s);
    owner.http.expect("POST", path).reply(401, body);
    owner.replacement.confirm();
    QTRY_VERIFY(owner.replacement.refusal());
    QCOMPARE(owner.replacement.refusal()->reason, reason);
    QCOMPARE(owner.replacement.step(), Step::Identity);
    QVERIFY(!owner.replacement.areOldCodesDoubtful());
    owner.replacement.enterCode(u"654321"_s);
    QVERIFY(!owner.replacement.error());
}

void tst_CodeReplacement::tooManyCodesCountDown()
{
    Owner owner;
    owner.replacement.enterCode(u"123456"_s);
    owner.http.expect("POST", path).reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "30"}});
    owner.replacement.confirm();
    QTRY_COMPARE(owner.replacement.codeWait().left(), 30s);
    owner.replacement.enterCode(u"654321"_s);
    QCOMPARE(owner.replacement.step(), Step::Identity);
    owner.clock.advance(30s);
    owner.replacement.enterCode(u"654321"_s);
    QCOMPARE(owner.replacement.step(), Step::Confirm);
}

// R99: the old codes may be dead and nobody has seen the new ones.
void tst_CodeReplacement::aLostSetMustBeMadeAgain_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("dropped") << lostAnswer(Error::Kind::Offline);
    QTest::newRow("time-out") << lostAnswer();
    QTest::newRow("unreadable") << Error::of(Error::Kind::BadResponse);
}

void tst_CodeReplacement::aLostSetMustBeMadeAgain()
{
    QFETCH(Error, error);
    Owner owner;
    owner.replacement.enterCode(u"123456"_s);
    owner.http.expect("POST", path).fail(error);
    owner.replacement.confirm();
    QTRY_VERIFY(owner.replacement.areOldCodesDoubtful());
    QCOMPARE(owner.replacement.step(), Step::Identity);
    owner.replacement.enterCode(u"654321"_s);
    owner.http.expect("POST", path).reply(401, refusal(u"invalidCode"_s));
    owner.replacement.confirm();
    QTRY_VERIFY(owner.replacement.refusal());
    QVERIFY(owner.replacement.areOldCodesDoubtful()); // still
    owner.replacement.enterCode(u"654321"_s);
    owner.http.expect("POST", path).reply(200, codesJson());
    owner.replacement.confirm();
    QTRY_COMPARE(owner.replacement.step(), Step::Codes);
    QVERIFY(!owner.replacement.areOldCodesDoubtful());
}

void tst_CodeReplacement::anErrorThatChangedNothingLeavesTheOldCodes()
{
    Owner owner;
    owner.replacement.enterCode(u"123456"_s);
    owner.http.expect("POST", path).fail(Error::of(Error::Kind::Offline));
    owner.replacement.confirm();
    QTRY_VERIFY(owner.replacement.error());
    QVERIFY(!owner.replacement.areOldCodesDoubtful());
}

QTEST_GUILESS_MAIN(tst_CodeReplacement)
#include "tst_codereplacement.moc"
