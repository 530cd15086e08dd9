// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/enrolmentwizard.h"
#include "ui/mfa/qrview.h"

#include "tests/mfa/mfafixture.h"
#include "tests/mfa/onscreen.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPointer>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;
using Language = ui::LanguageController::Language;
using Step = mfa::Enrollment::Step;

namespace {

const auto root = mfaPath + u"/enrollments"_s;
const auto one = root + u"/e-1"_s;

QJsonObject started()
{
    return {{u"enrollmentId"_s, u"e-1"_s},
            {u"emailMasked"_s, u"h••••@example.jp"_s},
            {u"expiresAt"_s, u"2026-04-01T00:30:00Z"_s}};
}

/// The wizard with a scripted server, used as a person uses it: by keys and by the words on the screen.
struct Screen
{
    Screen()
    {
        language.setLanguage(Language::English);
        wizard = new ui::EnrolmentWizard(enrollment, u"hanako@example.jp"_s, check, clock, nullptr);
        wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }
    ~Screen() { delete wizard; }

    bool shows(const char *text) const { return sees(*wizard, text); }
    QAbstractButton *button(const char *text) const { return buttonOn(*wizard, text); }
    QCheckBox *saved() const { return wizard->findChild<QCheckBox *>(); }

    void begin()
    {
        http.expect("POST", root).reply(201, started());
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Code sent by email (6 digits)"_s);
    }
    void enterMailCode()
    {
        type(u"１２３ ４５６"_s);
        press(Qt::Key_Tab);
        if (focused() != u"Password of this account"_s)
            press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Password of this account"_s);
        type(u"Himitsu-2026"_s);
        press(Qt::Key_Return);
    }
    void reachScan()
    {
        begin();
        http.expect("POST", one + u"/verify-email"_s)
            .withJson({{u"code"_s, u"123456"_s}, {u"password"_s, u"Himitsu-2026"_s}})
            .reply(200, keyJson());
        enterMailCode();
        QTRY_VERIFY(shows("Scan the QR code with your authenticator app"));
    }
    void reachPhone()
    {
        reachScan();
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Verification code (6 digits)"_s);
        http.expect("POST", one + u"/verify-authenticator"_s)
            .withJson(QJsonObject{{u"code"_s, u"654321"_s}})
            .reply(204);
        type(u"654321"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Recovery phone"_s);
    }
    void reachCodes()
    {
        reachPhone();
        http.expect("PUT", one + u"/recovery-phone"_s)
            .withJson(QJsonObject{{u"phoneNumber"_s, u"+81312345678"_s}})
            .reply(204);
        type(u"03-1234-5678"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(button("Generate backup codes"));
    }
    void generate()
    {
        reachCodes();
        http.expect("POST", one + u"/backup-codes"_s).reply(200, codesJson());
        press(Qt::Key_Return);
        QTRY_VERIFY(shows("1000 2000"));
    }

    FakeHttp http;
    FakeClock clock;
    ui::LanguageController language;
    mfa::ClockCheck check{http, clock};
    mfa::MfaApi api{check, clock};
    mfa::Enrollment enrollment{api, clock, auth::SecretString("ticket")};
    QPointer<ui::EnrolmentWizard> wizard;
};

} // namespace

/// Enrolling at sign-in, step by step (R58–R76).
class TestEnrolmentWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheIntroductionToTheEndByKeyboardAlone()
    {
        Screen screen;
        QVERIFY(screen.shows("Install it first"));         // R61
        QVERIFY(screen.shows("covers all organizations")); // R58
        QVERIFY(screen.shows("cannot be switched off"));   // R57
        QVERIFY(screen.shows("You are not enrolled yet")); // R75
        screen.generate();
        QVERIFY(!screen.button("Finish")->isEnabled());
        QVERIFY(!screen.saved()->isEnabled());
        QCOMPARE(focused(), u"Download codes…"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Copy codes"_s);
        press(Qt::Key_Space);
        QVERIFY(screen.saved()->isEnabled());
        QVERIFY(!screen.button("Finish")->isEnabled()); // R71: nobody has said so yet
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"I've saved these codes"_s);
        press(Qt::Key_Space);
        QVERIFY(screen.button("Finish")->isEnabled());

        screen.http.expect("POST", one + u"/finish"_s)
            .reply(200, QJsonObject{{u"ticket"_s, u"next"_s}, {u"next"_s, u"terms"_s}});
        press(Qt::Key_Return);
        QTRY_VERIFY(screen.shows("You are enrolled"));
        QVERIFY(screen.shows("From the next sign-in on")); // R72
        QVERIFY(!screen.button("Cancel"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!screen.wizard || !screen.wizard->isVisible());
        const auto next = screen.enrollment.takeStep();
        QVERIFY(next && next->next == auth::SignInStep::Next::Terms);
    }

    void codeAndPasswordAreRefusedWhereTheyStand()
    {
        Screen screen;
        screen.begin();
        press(Qt::Key_Return);
        QVERIFY(screen.shows("The code has 6 digits."));
        screen.http.expect("POST", one + u"/verify-email"_s).reply(401, refusal(u"invalidCredentials"_s));
        screen.enterMailCode();
        QTRY_VERIFY(screen.shows("The password is not correct. The code has not been used."));
        QCOMPARE(focused(), u"Password of this account"_s);

        screen.http.expect("POST", one + u"/verify-email"_s)
            .reply(401, refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, u"3"_s}}));
        press(Qt::Key_Return);
        QTRY_VERIFY(screen.shows("Only the one in the newest mail works."));
        QVERIFY(screen.shows("3 attempts left."));
        QCOMPARE(editOn(*screen.wizard, "Password of this account")->text(), u"Himitsu-2026"_s);
    }

    void tooManyWrongPasswordsSpeakOfThePassword()
    {
        Screen screen;
        screen.begin();
        screen.http.expect("POST", one + u"/verify-email"_s)
            .reply(429, refusal(u"tooManyAttempts"_s, {{u"subject"_s, u"password"_s}}),
                   {{"Retry-After", "90"}});
        screen.enterMailCode();
        QTRY_VERIFY(screen.shows("There were too many wrong passwords. You can try again in 1:30."));
        QVERIFY(!screen.shows("wrong codes"));
        QVERIFY(!screen.button("Verify")->isEnabled());
        screen.clock.advance(60s);
        QVERIFY(screen.shows("You can try again in 0:30."));
        screen.clock.advance(30s);
        QVERIFY(screen.shows("There were too many wrong passwords. You can try again now."));
        QVERIFY(screen.button("Verify")->isEnabled());
        QCOMPARE(editOn(*screen.wizard, "Code sent by email (6 digits)")->text(), u"１２３ ４５６"_s);
    }

    void theMailIsSentAgainAfterItsMinute()
    {
        Screen screen;
        screen.begin();
        QVERIFY(screen.shows("h••••@example.jp"));
        QVERIFY(!screen.button("Send the code again (in 1:00)")->isEnabled());
        screen.clock.advance(60s);
        screen.http.expect("POST", one + u"/resend"_s).reply(202);
        screen.button("Send the code again")->click();
        QTRY_VERIFY(screen.button("Send the code again (in 1:00)"));
    }

    void tooManyWrongCodesCountDown()
    {
        Screen screen;
        screen.reachScan();
        press(Qt::Key_Return);
        screen.http.expect("POST", one + u"/verify-authenticator"_s)
            .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "75"}});
        QTRY_COMPARE(focused(), u"Verification code (6 digits)"_s);
        type(u"111111"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(screen.shows("You can try again in 1:15."));
        QVERIFY(!screen.button("Verify code")->isEnabled());
        screen.clock.advance(75s);
        QVERIFY(screen.button("Verify code")->isEnabled());
    }

    void aWrongClockIsSaidBeforeTheCode() // R74
    {
        Screen screen;
        screen.begin();
        screen.http.expect("POST", one + u"/verify-email"_s)
            .reply(200, keyJson(), {{"Date", "Wed, 01 Apr 2026 00:02:00 GMT"}});
        screen.enterMailCode();
        QTRY_VERIFY(screen.shows("This computer's clock is slow by 2 minutes."));
    }

    void backLeadsFromTheCodeToTheSameKey()
    {
        Screen screen;
        screen.reachScan();
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"Verification code (6 digits)"_s);
        screen.button("Back")->click();
        QVERIFY(screen.shows("JBSW Y3DP EHPK 3PXP"));
    }

    void aNumberIsJudgedHereAndByTheServer()
    {
        Screen screen;
        screen.reachPhone();
        type(u"03-12"_s);
        press(Qt::Key_Return);
        QVERIFY(screen.shows("too short"));
        editOn(*screen.wizard, "Recovery phone")->setText(u"03-1234-5678"_s);
        screen.http.expect("PUT", one + u"/recovery-phone"_s).reply(422, refusal(u"phoneInvalid"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(screen.shows("The server does not accept this number."));
        QCOMPARE(editOn(*screen.wizard, "Recovery phone")->text(), u"03-1234-5678"_s);
    }

    void theNumberCanBeCorrectedAfterwards()
    {
        Screen screen;
        screen.generate();
        screen.button("Back")->click();
        QCOMPARE(editOn(*screen.wizard, "Recovery phone")->text(), u"03-1234-5678"_s);
        press(Qt::Key_Return); // the server has it already
        QTRY_VERIFY(screen.shows("1000 2000"));
    }

    void leavingAsksAndWipes() // R75
    {
        Screen screen;
        screen.reachScan();
        auto *qr = screen.wizard->findChild<ui::QrView *>();
        QVERIFY(!qr->isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(screen.shows("Leave the enrolment?"));
        QVERIFY(screen.shows("it begins with a fresh key"));
        QTRY_COMPARE(focused(), u"Go on with the enrolment"_s); // the safe button
        screen.http.expect("DELETE", one).reply(204);
        screen.button("Leave")->click();
        QTRY_VERIFY(!screen.wizard || !screen.wizard->isVisible());
        QCOMPARE(screen.enrollment.step(), Step::Introduction);
        QVERIFY(!screen.enrollment.key());
        if (screen.wizard)
            QVERIFY(screen.wizard->findChild<ui::QrView *>()->isEmpty());
        QTRY_VERIFY(screen.http.isExhausted());
    }

    void theIntroductionIsLeftWithoutAQuestion()
    {
        Screen screen;
        press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.wizard || !screen.wizard->isVisible());
    }

    void anEnrolmentThatIsNotValidAnyMoreBeginsAnew()
    {
        Screen screen;
        screen.reachPhone();
        screen.http.expect("PUT", one + u"/recovery-phone"_s).reply(409, refusal(u"wrongStep"_s));
        type(u"03-1234-5678"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(screen.shows("The enrolment has to begin again, with a fresh key."));
        QVERIFY(screen.button("Enroll now"));
    }

    void aSignInThatIsOverSaysWhetherOneIsEnrolled_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::addColumn<QString>("headline");
        QTest::newRow("certainly not") << false << u"You are not enrolled yet"_s;
        QTest::newRow("the answer to the last step was lost")
            << true << u"It is not certain whether you are enrolled"_s;
    }

    void aSignInThatIsOverSaysWhetherOneIsEnrolled()
    {
        QFETCH(bool, lost);
        QFETCH(QString, headline);
        Screen screen;
        screen.generate();
        screen.button("Copy codes")->click();
        screen.saved()->click();
        if (lost) {
            screen.http.expect("POST", one + u"/finish"_s).fail(lostAnswer());
            screen.button("Finish")->click();
            QTRY_VERIFY(screen.shows("You may be enrolled already."));
        }
        screen.http.expect("POST", one + u"/finish"_s).reply(401, refusal(u"ticketExpired"_s));
        screen.button("Finish")->click();
        QTRY_VERIFY(screen.button("Sign in again"));
        QVERIFY(screen.shows(qPrintable(headline)));
        QVERIFY(!screen.shows("1000 2000"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!screen.wizard || !screen.wizard->isVisible());
        QCOMPARE(screen.enrollment.step(), Step::Over);
    }

    void theLanguageChangesInTheMiddle()
    {
        Screen screen;
        screen.begin();
        type(u"123"_s);
        screen.language.setLanguage(Language::Japanese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(screen.shows("メールの確認コードとパスワードを入力してください"));
        QVERIFY(screen.button("確認"));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"123"_s);
    }
};

QTEST_MAIN(TestEnrolmentWizard)
#include "tst_enrolmentwizard.moc"
