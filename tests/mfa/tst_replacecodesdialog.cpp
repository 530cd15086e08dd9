// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/replacecodesdialog.h"

#include "tests/mfa/mfafixture.h"
#include "tests/mfa/onscreen.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPointer>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

namespace {

const auto codesPath = mfaPath + u"/backup-codes"_s;

struct Screen
{
    Screen()
    {
        dialog = new ui::ReplaceCodesDialog(api, check, clock, u"hanako@example.jp"_s);
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    ~Screen() { delete dialog; }

    void enterCode(const QString &code = u"123456"_s) const
    {
        type(code);
        press(Qt::Key_Return);
    }
    FakeHttp::Expectation &expectReplacement()
    {
        return http.expect("POST", codesPath)
            .withJson(QJsonObject{{u"method"_s, u"authenticator"_s}, {u"code"_s, u"123456"_s}});
    }
    /// "Yes, replace" is not what Enter presses.
    void confirm() const
    {
        auto *yes = buttonOn(*dialog, "Yes, replace");
        QVERIFY(yes);
        yes->setFocus();
        press(Qt::Key_Space);
    }
    void toCodes()
    {
        enterCode();
        expectReplacement().reply(200, codesJson());
        confirm();
        QTRY_VERIFY(says("1000 2000"));
    }
    bool says(const char *text) const { return sees(*dialog, text); }
    QDialog *question() const
    {
        for (auto *asked : dialog->findChildren<QDialog *>()) {
            if (asked->isVisible())
                return asked;
        }
        return nullptr;
    }

    FakeHttp http;
    FakeClock clock;
    mfa::ClockCheck check{http, clock};
    mfa::MfaApi api{http, clock};
    QPointer<ui::ReplaceCodesDialog> dialog;
};

} // namespace

class tst_ReplaceCodesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesByKeyboard();
    void theSafeButtonIsTheDefault();
    void refusedCodes();
    void tooManyCountDown();
    void aLostAnswerSaysWhatIsDoubtful();
    void theNewCodesAreNotLeftByAccident();
    void theLanguageMayChange();
};

// R98, R100.
void tst_ReplaceCodesDialog::replacesByKeyboard()
{
    Screen screen;
    QCOMPARE(focused(), u"Verification code (6 digits)"_s);
    QVERIFY(screen.says("Nothing has changed yet"));
    screen.enterCode(u"１２３ ４５６"_s);
    QVERIFY(screen.says("Replace the backup codes?"));
    screen.expectReplacement().withChange(u"mfa.backupCodes.replace"_s).reply(200, codesJson());
    screen.confirm();
    QTRY_VERIFY(screen.says("1000 2009"));
    QVERIFY(screen.says("The old codes no longer work. Destroy them.")); // R99
    QVERIFY(!buttonOn(*screen.dialog, "Close")->isEnabled());
    QVERIFY(!buttonOn(*screen.dialog, "I've saved these codes")->isEnabled());
    auto *copy = buttonOn(*screen.dialog, "Copy codes");
    copy->setFocus();
    press(Qt::Key_Space);
    auto *saved = buttonOn(*screen.dialog, "I've saved these codes");
    QVERIFY(saved->isEnabled());
    saved->setFocus();
    press(Qt::Key_Space);
    QSignalSpy accepted(screen.dialog, &QDialog::accepted);
    auto *close = buttonOn(*screen.dialog, "Close");
    QVERIFY(close->isEnabled());
    close->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
}

void tst_ReplaceCodesDialog::theSafeButtonIsTheDefault()
{
    Screen screen;
    screen.enterCode();
    QVERIFY(screen.says("stops working at once"));
    QSignalSpy rejected(screen.dialog, &QDialog::rejected);
    QCOMPARE(focused(), u"Cancel"_s);
    press(Qt::Key_Return); // FakeHttp fails the test when something is sent
    QCOMPARE(rejected.count(), 1);
}

void tst_ReplaceCodesDialog::refusedCodes()
{
    Screen screen;
    screen.enterCode();
    screen.expectReplacement().reply(401, refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, u"4"_s}}));
    screen.confirm();
    QTRY_VERIFY(screen.says("4 attempt(s) left."));
    QCOMPARE(focused(), u"Verification code (6 digits)"_s);
    screen.enterCode();
    screen.expectReplacement().reply(401, refusal(u"codeAlreadyUsed"_s));
    screen.confirm();
    QTRY_VERIFY(screen.says("already"));
    screen.toCodes();
}

// R74.
void tst_ReplaceCodesDialog::tooManyCountDown()
{
    Screen screen;
    screen.enterCode();
    screen.expectReplacement().reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "60"}});
    screen.confirm();
    QTRY_VERIFY(screen.says("1:00"));
    QVERIFY(!buttonOn(*screen.dialog, "Next")->isEnabled());
    screen.clock.advance(60s);
    QTRY_VERIFY(buttonOn(*screen.dialog, "Next")->isEnabled());
    screen.toCodes();
}

void tst_ReplaceCodesDialog::aLostAnswerSaysWhatIsDoubtful()
{
    Screen screen;
    screen.enterCode();
    screen.expectReplacement().fail(lostAnswer());
    screen.confirm();
    QTRY_VERIFY(screen.says("Your old codes may have stopped working."));
    QVERIFY(!screen.says("Nothing has changed yet"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(screen.question());
    QVERIFY(sees(*screen.question(), "Leave without new codes?"));
    screen.question()->reject();
    QTRY_COMPARE(QApplication::activeWindow(), screen.dialog);
    editOn(*screen.dialog, "Verification code (6 digits)")->setFocus();
    screen.toCodes();
    QVERIFY(!screen.says("Your old codes may have stopped working."));
}

void tst_ReplaceCodesDialog::theNewCodesAreNotLeftByAccident()
{
    Screen screen;
    screen.toCodes();
    QVERIFY(!buttonOn(*screen.dialog, "Cancel"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(screen.question());
    QVERIFY(sees(*screen.question(), "The new codes are not shown again."));
    screen.question()->reject();
    QVERIFY(screen.dialog->isVisible());
    QVERIFY(screen.says("1000 2000"));
}

void tst_ReplaceCodesDialog::theLanguageMayChange()
{
    Screen screen;
    screen.toCodes();
    ui::LanguageController language;
    language.setLanguage(ui::LanguageController::Language::Japanese);
    QTRY_VERIFY(screen.says("新しいバックアップコードを保存してください"));
    QVERIFY(screen.says("コードを保存しました"));
    QVERIFY(screen.says("1000 2000")); // the same set, not another one
    QCOMPARE(screen.dialog->windowTitle(), u"バックアップコードの置き換え"_s);
}

QTEST_MAIN(tst_ReplaceCodesDialog)
#include "tst_replacecodesdialog.moc"
