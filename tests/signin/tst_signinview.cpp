// SPDX-License-Identifier: Apache-2.0
#include "tests/signin/signinfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::Session;
using auth::SignIn;

/// Signing in as a person sees and does it (R10, R18, R19, R25, R28, R36, R52, R73).
class TestSignInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsSomethingToSeeBeforeAnythingAnswers()
    {
        SignInFixture screen;
        QVERIFY(screen.sees("Looking for your saved sign-in"));
        QVERIFY(screen.sees("Sandbox (this computer)"));
        QVERIFY(screen.http.requests().empty());
    }

    void fromPasswordToTermsByKeyboardAlone()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.expect("/sign-in")
            .withJson({{u"email"_s, u"hanako@example.jp"_s}, {u"password"_s, u"correct horse"_s}})
            .reply(200, SignInFixture::stepTo("verify", {{u"methods"_s, QJsonArray{u"authenticator"_s}}}));
        screen.enterPassword();
        QTRY_COMPARE(screen.focused(), u"Verification code (6 digits)"_s);

        screen.expect("/sign-in/verify")
            .withJson({{u"ticket"_s, u"ticket-of-verify"_s},
                       {u"method"_s, u"authenticator"_s},
                       {u"code"_s, u"123456"_s}})
            .reply(200, SignInFixture::stepTo("customer", {{u"customers"_s, twoOrganizations()}}));
        screen.type(u"123 456"_s);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.focused(), u"Organizations"_s);

        screen.expect("/sign-in/customer")
            .withJson({{u"ticket"_s, u"ticket-of-customer"_s}, {u"customerId"_s, u"kita"_s}})
            .reply(200, SignInFixture::stepTo("terms"));
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
        QVERIFY(screen.sees("Organization: 北辰物流"));
        QVERIFY(screen.sees("Home region: Japan"));
        QVERIFY(!screen.button(u"Continue"_s)->isEnabled());

        screen.expect("/sign-in/terms")
            .withJson({{u"ticket"_s, u"ticket-of-terms"_s}, {u"accepted"_s, true}})
            .reply(200, SignInFixture::stepTo("done", {{u"tokens"_s, screen.tokens()}}));
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        screen.press(Qt::Key_Return); // nobody has agreed yet: nothing is sent
        QVERIFY(!screen.signIn.isBusy());
        screen.press(Qt::Key_Space);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.session.state(), Session::State::Active);
        QCOMPARE(screen.session.organization()->id, u"kita"_s);
        QTRY_VERIFY(screen.http.isExhausted());
    }

    void enterPressesTheFocusedButton()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.button(u"Sign in"_s)->setFocus();
        screen.press(Qt::Key_Return);
        QVERIFY(screen.sees("Enter your email address."));
        screen.button(u"Sign in with an API client"_s)->setFocus();
        screen.press(Qt::Key_Enter);
        QTRY_VERIFY(screen.sees("Created in the web console"));
        screen.button(u"Sign in with email address and password"_s)->setFocus();
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.button(u"Sign in with an API client"_s));
    }

    void anOrganizationIsShownWithBothOfItsIds()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.answer("/sign-in/verify", 200,
                      SignInFixture::stepTo("customer", {{u"customers"_s, twoOrganizations()}}));
        screen.type(u"123456"_s);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.signIn.step(), SignIn::Step::Organization);
        const QString row = screen.view.findChild<QListWidget *>()->item(0)->text();
        QVERIFY2(row.contains(u"あおぞら商事"_s) && row.contains(u"12345678"_s) && row.contains(u"aozora"_s),
                 qPrintable(row));
    }

    void aRefusedPasswordStaysAndIsSelectedForTypingAgain()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.answer("/sign-in", 401, SignInFixture::refusal(u"invalidCredentials"_s, 401));
        screen.enterPassword();
        QTRY_VERIFY(screen.sees("The email address or the password is not correct."));
        // R24: the organisation's credentials are taken there, not on this card.
        QVERIFY(screen.sees("organization's credentials, use the web console"));
        QLineEdit *password = screen.edit(u"Password"_s);
        QCOMPARE(screen.edit(u"Email address"_s)->text(), u"hanako@example.jp"_s);
        QCOMPARE(password->text(), u"correct horse"_s);
        QVERIFY(password->hasFocus());
        QCOMPARE(password->selectedText().size(), password->text().size());
        QVERIFY(password->accessibleDescription().contains(u"not correct"_s));
    }

    void emptyFieldsAreNotSent()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.press(Qt::Key_Return);
        QVERIFY(screen.sees("Enter your email address."));
        QCOMPARE(screen.focused(), u"Email address"_s);
        screen.type(u"hanako@example.jp"_s);
        screen.press(Qt::Key_Return);
        QVERIFY(screen.sees("Enter your password."));
        QCOMPARE(screen.focused(), u"Password"_s);
        QVERIFY(screen.http.isExhausted());
    }

    void anAddressIsSentHalfWidth()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.expect("/sign-in")
            .withJson({{u"email"_s, u"hanako@example.jp"_s}, {u"password"_s, u"x"_s}})
            .reply(401, SignInFixture::refusal(u"invalidCredentials"_s, 401));
        screen.edit(u"Email address"_s)->setText(u" ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ "_s);
        screen.edit(u"Password"_s)->setFocus();
        screen.type(u"x"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("not correct"));
    }

    void anUnusualUserNameIsHintedAtButSent()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.answer("/sign-in", 401, SignInFixture::refusal(u"invalidCredentials"_s, 401));
        screen.type(u"hsuzuki01"_s);
        screen.press(Qt::Key_Tab);
        QVERIFY(screen.sees("This is usually an email address."));
        screen.type(u"x"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("not correct"));
    }

    void anAddressOfTheCommercialCloudIsWarnedOf()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.type(u"hanako@citrix.cloud.com"_s);
        QVERIFY(screen.sees("https://citrixcloud.jp"));
        QVERIFY(screen.button(u"Open"_s));
        screen.press(Qt::Key_Backspace);
        screen.type(u"pany.jp"_s);
        QVERIFY(!screen.sees("https://citrixcloud.jp"));
    }

    void aCodeIsTakenAsItComes_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("plain") << u"123456"_s;
        QTest::newRow("in two groups") << u" 123 456 "_s;
        QTest::newRow("full width") << u"１２３　４５６"_s;
        QTest::newRow("hyphen") << u"123-456"_s;
    }

    void aCodeIsTakenAsItComes()
    {
        QFETCH(QString, pasted);
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.expect("/sign-in/verify")
            .withJson({{u"ticket"_s, u"ticket-of-verify"_s},
                       {u"method"_s, u"authenticator"_s},
                       {u"code"_s, u"123456"_s}})
            .reply(200, SignInFixture::stepTo("enroll"));
        screen.edit(u"Verification code (6 digits)"_s)->insert(pasted);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.signIn.step(), SignIn::Step::Enrolment);
        QVERIFY(screen.sees("Not enrolled yet"));
    }

    void whatCannotBeACodeIsNotSent()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.type(u"12345"_s);
        screen.press(Qt::Key_Return);
        QVERIFY(screen.sees("The code has 6 digits."));
        QCOMPARE(screen.edit(u"Verification code (6 digits)"_s)->selectedText(), u"12345"_s);
        QVERIFY(screen.http.isExhausted());
    }

    void aWrongCodeSaysHowManyTriesAreLeft()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.answer(
            "/sign-in/verify", 401,
            SignInFixture::refusal(u"invalidCode"_s, 401,
                                   {QJsonObject{{u"name"_s, u"attemptsLeft"_s}, {u"value"_s, u"3"_s}}}));
        screen.type(u"111111"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("The code is not correct."));
        QVERIFY(screen.sees("3 attempt"));
        QCOMPARE(screen.edit(u"Verification code (6 digits)"_s)->selectedText(), u"111111"_s);
    }

    void withoutTheAuthenticatorAnotherMethodIsChosen()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s, u"backupCode"_s}));
        QVERIFY(!screen.button(u"Use a backup code"_s));
        screen.button(u"Don't have your authenticator app?"_s)->click();
        QVERIFY(!screen.button(u"Receive a code by email"_s));
        screen.button(u"Use a backup code"_s)->click();
        QCOMPARE(screen.focused(), u"Unused backup code (8 digits)"_s);
        screen.type(u"123456"_s);
        screen.press(Qt::Key_Return);
        QVERIFY(screen.sees("A backup code has 8 digits."));
    }

    void whoHasNoOtherMethodIsToldWhoHelps() // R80
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.button(u"Don't have your authenticator app?"_s)->click();
        screen.button(u"No other method is left: get help"_s)->click();
        QVERIFY(screen.sees("calls the recovery phone number"));
        const auto text = screen.view.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(text.contains(u"Email address: hanako@example.jp"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Verification methods offered: Authenticator app"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Server: https://127.0.0.1:8443"_s), qPrintable(text));
        QVERIFY(!text.contains(u"ticket-of"_s) && !text.contains(u"correct horse"_s));
        screen.button(u"Copy the text"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(screen.sees("Copied."));
    }

    /// Each method is counted for itself: another one is not made to wait.
    void tooManyWrongCodesCountDownForThatMethodAlone()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s, u"backupCode"_s}));
        screen.answer("/sign-in/verify", 429, SignInFixture::refusal(u"tooManyAttempts"_s, 429),
                      {{"Retry-After", "90"}});
        screen.type(u"111111"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("You can try again in 1:30."));
        QVERIFY(!screen.button(u"Verify code"_s)->isEnabled());
        screen.clock.advance(5s);
        QVERIFY(screen.sees("You can try again in 1:25."));

        screen.button(u"Use a backup code"_s)->click(); // offered without asking
        QVERIFY(!screen.sees("too many wrong codes"));
        QVERIFY(screen.button(u"Verify code"_s)->isEnabled());
        screen.button(u"Use another method"_s)->click();
        screen.button(u"Use the authenticator app"_s)->click();
        QVERIFY(screen.sees("You can try again in 1:25."));
        screen.clock.advance(85s);
        QVERIFY(screen.button(u"Verify code"_s)->isEnabled());
    }

    void theSameRefusalTwiceIsSaidTwice()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"backupCode"_s}));
        for (const auto &code : {u"11112222"_s, u"33334444"_s}) {
            screen.answer("/sign-in/verify", 401, SignInFixture::refusal(u"codeAlreadyUsed"_s, 401));
            screen.edit(u"Unused backup code (8 digits)"_s)->selectAll();
            screen.type(code);
            QVERIFY(!screen.sees("has been used already"));
            screen.press(Qt::Key_Return);
            QTRY_VERIFY(screen.sees("This backup code has been used already"));
        }
    }

    void aWrongClockIsSaidBeforeACodeFails() // R74
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.answer("/sign-in", 200,
                      SignInFixture::stepTo("verify", {{u"methods"_s, QJsonArray{u"authenticator"_s}}}),
                      {{"Date", "Wed, 01 Apr 2026 00:00:42 GMT"}});
        screen.enterPassword();
        QTRY_VERIFY(screen.sees("This computer's clock is slow by 42 second"));
    }

    void aMailedCodeCanBeAskedForAgainAfterAMinute()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s, u"recoveryEmail"_s}));
        screen.button(u"Don't have your authenticator app?"_s)->click();
        screen.button(u"Receive a code by email"_s)->click();
        screen.answer("/sign-in/recovery-code", 202, {});
        screen.button(u"Send the code"_s)->click();
        QTRY_VERIFY(screen.sees("was sent to your email address"));
        QCOMPARE(screen.focused(), u"Code sent by email (6 digits)"_s);
        QVERIFY(!screen.button(u"Send the code again (in 1:00)"_s)->isEnabled());
        screen.clock.advance(15s);
        QVERIFY(screen.button(u"Send the code again (in 0:45)"_s));
        screen.clock.advance(45s);
        QVERIFY(screen.button(u"Send the code again"_s)->isEnabled());
    }

    void aMailAskedForTooSoonWaitsAsTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("wait");
        QTest::addColumn<QString>("link");
        QTest::newRow("one a minute") << QByteArray("20") << u"Send the code again (in 0:20)"_s;
        QTest::newRow("twenty a day") << QByteArray("40000") << u"Send the code again (in 11:06:40)"_s;
    }

    void aMailAskedForTooSoonWaitsAsTheServerSays()
    {
        QFETCH(QByteArray, wait);
        QFETCH(QString, link);
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"recoveryEmail"_s}));
        screen.answer("/sign-in/recovery-code", 429, SignInFixture::refusal(u"tooManyAttempts"_s, 429),
                      {{"Retry-After", wait}});
        screen.button(u"Send the code"_s)->click();
        QTRY_VERIFY(screen.button(link));
    }

    void tooManyAttemptsCountDownAndThenTheWordsGo()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.answer("/sign-in", 429, SignInFixture::refusal(u"tooManyAttempts"_s, 429),
                      {{"Retry-After", "845"}});
        screen.enterPassword();
        QTRY_VERIFY(screen.sees("Too many attempts."));
        QVERIFY(screen.sees("15 minute"));
        screen.clock.advance(14min);
        QVERIFY(screen.sees("5 second"));
        screen.clock.advance(5s);
        QVERIFY(!screen.sees("Too many attempts."));
    }

    void aRequestThatTakesLongIsCancelledWithEscape()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        const int id = screen.expect("/sign-in").hold();
        screen.enterPassword();
        QTRY_VERIFY(screen.button(u"Cancel"_s));
        screen.press(Qt::Key_Return); // must not send it twice
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.http.wasCancelled(id));
        QVERIFY(screen.button(u"Sign in"_s));
        QCOMPARE(screen.edit(u"Password"_s)->text(), u"correct horse"_s);
    }

    void enterInAConversionSubmitsNothing()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.type(u"hanako@example.jp"_s);
        screen.press(Qt::Key_Tab);
        screen.type(u"x"_s);
        QLineEdit *email = screen.edit(u"Email address"_s);
        email->setFocus();
        QInputMethodEvent converting(u"はなこ"_s, {});
        QApplication::sendEvent(email, &converting);
        screen.press(Qt::Key_Return);
        QVERIFY(screen.http.isExhausted());
        QInputMethodEvent committed;
        committed.setCommitString(u"花子"_s);
        QApplication::sendEvent(email, &committed);
        QVERIFY(screen.http.isExhausted());
        screen.answer("/sign-in", 401, SignInFixture::refusal(u"invalidCredentials"_s, 401));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("not correct"));
    }

private:
    static QJsonArray twoOrganizations()
    {
        return {
            QJsonObject{{u"id"_s, u"aozora"_s}, {u"name"_s, u"あおぞら商事"_s}, {u"orgId"_s, u"12345678"_s}},
            QJsonObject{{u"id"_s, u"kita"_s}, {u"name"_s, u"北辰物流"_s}, {u"orgId"_s, u"87654321"_s}}};
    }
};

QTEST_MAIN(TestSignInView)
#include "tst_signinview.moc"
