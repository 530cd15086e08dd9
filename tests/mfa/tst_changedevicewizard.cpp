// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/changedevicewizard.h"
#include "ui/mfa/flowstep.h"
#include "ui/mfa/qrview.h"
#include "ui/theme/buttonkind.h"

#include "tests/mfa/mfafixture.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::ui;
using namespace std::chrono_literals;
using Language = LanguageController::Language;
using Step = mfa::DeviceChange::Step;

namespace {

const auto root = mfaPath + u"/device-changes"_s;
const auto one = root + u"/c-1"_s;
const auto before = statusJson();
const auto after = statusJson(u"2026-04-01T00:02:00Z"_s);
const QJsonArray allMethods{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s};

QJsonObject started(const QJsonArray &methods)
{
    return {{u"changeId"_s, u"c-1"_s}, {u"methods"_s, methods}, {u"expiresAt"_s, u"2026-04-01T00:30:00Z"_s}};
}

/// The wizard as somebody sees and operates it, over a server by script.
struct Screen
{
    Screen()
    {
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->open();
    }
    mfa::DeviceChange::Step step() const { return wizard->change().step(); }

    QString words() const
    {
        QStringList found;
        for (const auto *label : wizard->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                found.append(label->text());
        }
        for (const auto *button : wizard->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                found.append(button->text());
        }
        return found.join(u'\n');
    }
    bool sees(const QString &text) const { return words().contains(text); }
    template <class Button = QPushButton> Button *button(const QString &text) const
    {
        for (auto *button : wizard->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit *field() const
    {
        for (auto *edit : wizard->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    QWidget *focused() const { return wizard->focusWidget(); }
    void press(Qt::Key key) const { QTest::keyClick(focused(), key); }
    ConfirmDialog *question() const { return wizard->findChild<ConfirmDialog *>(); }

    void answerStart(const QJsonArray &methods = allMethods)
    {
        http.expect("GET", mfaPath).reply(200, before);
        http.expect("POST", root).reply(201, started(methods));
    }
    bool reach(Step wanted)
    {
        return QTest::qWaitFor([&] { return step() == wanted && !wizard->change().isBusy(); });
    }
    /// By keyboard alone, on a screen whose language does not matter.
    bool reachIdentity(int reason = 0, const QJsonArray &methods = allMethods)
    {
        if (!QTest::qWaitForWindowActive(wizard.get()))
            return false;
        for (int i = 0; i < reason; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Return); // reason → meaning
        press(Qt::Key_Return); // meaning → confirm
        answerStart(methods);
        press(Qt::Key_Tab); // the way on lies beside the safe button
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        return reach(Step::Identity);
    }
    bool reachKey(int reason = 0)
    {
        if (!reachIdentity(reason))
            return false;
        http.expect("POST", one + u"/verify-identity"_s).reply(200, keyJson());
        QTest::keyClicks(focused(), u"123 456"_s);
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return wizard->change().key() != nullptr; });
    }
    bool reachCode()
    {
        if (!reachKey())
            return false;
        press(Qt::Key_Space);  // the app is installed
        press(Qt::Key_Return); // → scan
        press(Qt::Key_Return); // → code
        return step() == Step::Code;
    }

    FakeClock clock;
    FakeHttp http;
    mfa::ClockCheck check{http, clock};
    mfa::MfaApi api{check, clock};
    std::unique_ptr<ChangeDeviceWizard> wizard = std::make_unique<ChangeDeviceWizard>(
        ChangeDeviceServices{api, check, clock, [this] {
                                 auto packet = mfa::supportPacket(clock, check, QUrl(u"https://cloud"_s));
                                 packet.email = u"hanako@example.jp"_s;
                                 return packet;
                             }});
};

} // namespace

/// The re-enrolment wizard (R82–R97): what somebody sees and can do at every step.
class tst_ChangeDeviceWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fromReasonToDoneByKeyboard_data();
    void fromReasonToDoneByKeyboard();
    void nothingGoesOnWithoutAReason();
    void theSafeButtonIsTheDefault();
    void whatItMeansDependsOnTheReason();
    void methodsAreOfferedAsTheServerSays();
    void mailedCodesWaitAMinute();
    void wrongCodesSayHowManyAreLeft();
    void tooManyCodesAreCountedDown();
    void incompleteCodesAreNotSent();
    void enterDuringConversionDoesNothing();
    void pastedFullWidthCodesAreTaken();
    void noMethodIsLeft();
    void noneAtHandLeadsToSupportAndBack();
    void languageChangesAtEveryStep();
    void backWhereItIsSafe();
    void leavingBeforeAnythingClosesAtOnce();
    void leavingAsksOnlyWhenSomethingIsLost();
    void leavingSaysWhichDeviceWorks();
    void leavingOfflineSaysThatNobodyKnows();
    void aLostLastAnswerIsReadBack();
    void aLostLastAnswerThatFailed();
    void aLostLastAnswerThatNobodyKnows();
    void theServerIsAskedWhileOneTypes();
    void supersededIsSaid();
    void theKeyIsGoneWithItsStep();

private:
    LanguageController m_language;
};

void tst_ChangeDeviceWizard::init()
{
    m_language.setLanguage(Language::English);
}

void tst_ChangeDeviceWizard::fromReasonToDoneByKeyboard_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("onTheDevice");
    QTest::addColumn<QString>("scan");
    QTest::addColumn<QString>("done");
    const auto scan = u"認証アプリでQRコードを読み取ってください"_s;
    const auto done = u"デバイスを変更しました"_s;
    QTest::newRow("lost") << Language::English << 0 << u"Install an authenticator app"_s
                          << u"Scan the QR code with your authenticator app"_s
                          << u"The device has been changed"_s;
    QTest::newRow("ja, another device")
        << Language::Japanese << 1 << u"認証アプリをインストール"_s << scan << done;
    QTest::newRow("ja, reset") << Language::Japanese << 2 << u"古い登録項目を削除"_s << scan << done;
}

// R82–R95 in their order; done only when the server has accepted the code.
void tst_ChangeDeviceWizard::fromReasonToDoneByKeyboard()
{
    QFETCH(Language, language);
    QFETCH(int, reason);
    m_language.setLanguage(language);
    Screen screen;
    QSignalSpy told(screen.wizard.get(), &ChangeDeviceWizard::deviceChanged);
    QVERIFY(screen.reachKey(reason));
    QFETCH(QString, onTheDevice);
    QVERIFY2(screen.sees(onTheDevice), qPrintable(screen.words()));
    screen.press(Qt::Key_Return); // nothing is ticked: stays
    QVERIFY(screen.sees(onTheDevice));
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    QFETCH(QString, scan);
    QVERIFY2(screen.sees(scan), qPrintable(screen.words()));
    QVERIFY(screen.sees(u"JBSW Y3DP EHPK 3PXP"_s));
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Code);
    const int answer = screen.http.expect("POST", one + u"/verify-authenticator"_s)
                           .withJson(QJsonObject{{u"code"_s, u"654321"_s}})
                           .hold();
    QTest::keyClicks(screen.focused(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.http.wasSent(answer));
    QFETCH(QString, done);
    QVERIFY(!screen.sees(done));
    QCOMPARE(told.size(), 0);
    screen.http.reply(answer, 204);
    QTRY_VERIFY2(screen.sees(done), qPrintable(screen.words()));
    QCOMPARE(told.size(), 1);
    screen.press(Qt::Key_Return);
    QVERIFY(screen.wizard->isHidden());
}

void tst_ChangeDeviceWizard::nothingGoesOnWithoutAReason()
{
    const Screen screen;
    QVERIFY(QTest::qWaitForWindowActive(screen.wizard.get()));
    QVERIFY(!screen.button(u"Next"_s)->isEnabled());
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Reason);
}

// R90: Enter leaves everything as it is.
void tst_ChangeDeviceWizard::theSafeButtonIsTheDefault()
{
    const Screen screen;
    QVERIFY(QTest::qWaitForWindowActive(screen.wizard.get()));
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Confirm);
    QVERIFY(screen.button(u"Yes, change device"_s));
    QVERIFY(screen.button(u"Cancel"_s)->isDefault());
    QCOMPARE(buttonKind(screen.button(u"Cancel"_s)), ButtonKind::Primary); // and it looks so
    QCOMPARE(buttonKind(screen.button(u"Yes, change device"_s)), ButtonKind::Normal);
    QCOMPARE(screen.focused(), screen.button(u"Cancel"_s));
    screen.press(Qt::Key_Return); // FakeHttp would complain about a request
    QVERIFY(screen.wizard->isHidden());
}

void tst_ChangeDeviceWizard::whatItMeansDependsOnTheReason()
{
    const Screen screen;
    QVERIFY(QTest::qWaitForWindowActive(screen.wizard.get()));
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    QVERIFY(screen.sees(u"new key"_s));                                        // R83
    QVERIFY(screen.sees(u"Install an authenticator app on the new device"_s)); // R85
    screen.button(u"Back"_s)->click();
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    QVERIFY(screen.sees(u"delete its old Citrix Cloud Japan entry first"_s)); // R84
}

void tst_ChangeDeviceWizard::methodsAreOfferedAsTheServerSays()
{
    Screen screen;
    QVERIFY(screen.reachIdentity(0, {u"authenticator"_s, u"backupCode"_s}));
    QVERIFY(!screen.button<QRadioButton>(u"Code by email"_s));
    screen.button<QRadioButton>(u"Backup code"_s)->click();
    QCOMPARE(screen.field()->accessibleName(), u"Unused backup code (8 digits)"_s);
    screen.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"backupCode"_s}, {u"code"_s, u"12345678"_s}})
        .reply(401, refusal(u"codeAlreadyUsed"_s));
    QTest::keyClicks(screen.field(), u"1234-5678"_s);
    screen.button(u"Verify"_s)->click();
    QTRY_VERIFY(screen.sees(u"This backup code has been used already"_s)); // R91
    QCOMPARE(screen.field()->text(), u"1234-5678"_s);
    QTRY_COMPARE(screen.focused(), screen.field());
}

void tst_ChangeDeviceWizard::mailedCodesWaitAMinute()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    screen.button<QRadioButton>(u"Code by email"_s)->click();
    QVERIFY(!screen.button(u"Verify"_s)->isEnabled());
    QVERIFY(!screen.field());
    screen.http.expect("POST", one + u"/recovery-code"_s).reply(202);
    screen.button(u"Send the code"_s)->click();
    QTRY_VERIFY(screen.field());
    QTRY_COMPARE(screen.focused(), screen.field());
    QVERIFY(!screen.button(u"Send the code again"_s)->isEnabled());
    QVERIFY(screen.sees(u"1:00"_s));
    screen.clock.advance(15s);
    QVERIFY(screen.sees(u"0:45"_s));
    screen.clock.advance(45s);
    QVERIFY(screen.button(u"Send the code again"_s)->isEnabled());
    screen.http.expect("POST", one + u"/recovery-code"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "600"}});
    screen.button(u"Send the code again"_s)->click();
    QTRY_VERIFY(screen.sees(u"10:00"_s));
    QVERIFY(!screen.sees(u"Too many"_s)); // that is about codes that were typed
    QVERIFY(screen.field()->isEnabled());
}

void tst_ChangeDeviceWizard::wrongCodesSayHowManyAreLeft()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    screen.http.expect("POST", one + u"/verify-identity"_s)
        .reply(401, refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 4}}));
    QTest::keyClicks(screen.field(), u"111111"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY2(screen.sees(u"4 attempts left."_s), qPrintable(screen.words()));
    QTest::keyClicks(screen.field(), u"2"_s);
    QVERIFY(!screen.sees(u"4 attempts left."_s));
    screen.clock.advance(5s);
    QVERIFY(!screen.sees(u"4 attempts left."_s));
}

void tst_ChangeDeviceWizard::tooManyCodesAreCountedDown()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    screen.http.expect("POST", one + u"/verify-identity"_s)
        .reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "90"}});
    QTest::keyClicks(screen.field(), u"111111"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"1:30"_s));
    QVERIFY(!screen.button(u"Verify"_s)->isEnabled());
    screen.clock.advance(60s);
    QVERIFY(screen.sees(u"0:30"_s));
    screen.button<QRadioButton>(u"Backup code"_s)->click(); // counted for itself
    QVERIFY(screen.button(u"Verify"_s)->isEnabled());
    screen.button<QRadioButton>(u"Authenticator app"_s)->click();
    QVERIFY(!screen.button(u"Verify"_s)->isEnabled());
    screen.clock.advance(30s);
    QVERIFY(screen.button(u"Verify"_s)->isEnabled());
}

// R73
void tst_ChangeDeviceWizard::incompleteCodesAreNotSent()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    QTest::keyClicks(screen.field(), u"12345x"_s);
    screen.press(Qt::Key_Return); // FakeHttp would complain about a request
    QVERIFY(screen.sees(u"The code has 6 digits."_s));
    QCOMPARE(screen.field()->text(), u"12345x"_s);
}

void tst_ChangeDeviceWizard::enterDuringConversionDoesNothing()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    QInputMethodEvent composing(u"１２３４５６"_s, {});
    QCoreApplication::sendEvent(screen.field(), &composing);
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.sees(u"The code has 6 digits."_s));
    QInputMethodEvent committed;
    committed.setCommitString(u"１２３４５６"_s);
    QCoreApplication::sendEvent(screen.field(), &committed);
    screen.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"authenticator"_s}, {u"code"_s, u"123456"_s}})
        .reply(200, keyJson());
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.step(), Step::InstallApp);
}

void tst_ChangeDeviceWizard::pastedFullWidthCodesAreTaken()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    QGuiApplication::clipboard()->setText(u" １２３ ４５６\n"_s);
    screen.field()->paste();
    screen.http.expect("POST", one + u"/verify-identity"_s)
        .withJson(QJsonObject{{u"method"_s, u"authenticator"_s}, {u"code"_s, u"123456"_s}})
        .reply(200, keyJson());
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.step(), Step::InstallApp);
    for (const auto *edit : screen.wizard->findChildren<QLineEdit *>())
        QVERIFY(edit->text().isEmpty()); // not kept
}

// R80
void tst_ChangeDeviceWizard::noMethodIsLeft()
{
    Screen screen;
    QVERIFY(screen.reachIdentity(0, {}));
    QVERIFY2(screen.sees(u"Citrix Support can help"_s), qPrintable(screen.words()));
    const auto *text = screen.wizard->findChild<QPlainTextEdit *>();
    QVERIFY(text);
    QVERIFY2(text->toPlainText().contains(u"hanako@example.jp"_s), qPrintable(text->toPlainText()));
    QVERIFY(text->toPlainText().contains(u"5678"_s)); // the phone that support calls
    screen.http.expect("DELETE", one).reply(204);
    screen.http.expect("GET", mfaPath).reply(200, before);
    screen.button(u"Cancel"_s)->click();
    QTRY_VERIFY(screen.sees(u"The device has not been changed"_s));
}

void tst_ChangeDeviceWizard::noneAtHandLeadsToSupportAndBack()
{
    Screen screen;
    QVERIFY(screen.reachIdentity());
    screen.button(u"I have none of these"_s)->click();
    QVERIFY(screen.sees(u"Citrix Support can help"_s));
    screen.button(u"Back"_s)->click();
    QVERIFY(screen.field());
    QCOMPARE(screen.step(), Step::Identity);
}

void tst_ChangeDeviceWizard::languageChangesAtEveryStep()
{
    const QRegularExpression japanese(u"[ぁ-ん]"_s);
    Screen screen;
    const auto speaksBoth = [&] {
        m_language.setLanguage(Language::Japanese);
        const bool changed = QTest::qWaitFor([&] { return screen.words().contains(japanese); });
        for (const auto *label : screen.wizard->findChildren<QLabel *>()) {
            static const QRegularExpression sentence(u"[a-z]{3,} [a-z]{2,} [a-z]{2,}"_s);
            if (label->isVisible() && label->text().contains(sentence))
                return false;
        }
        m_language.setLanguage(Language::English);
        return changed && QTest::qWaitFor([&] { return !screen.words().contains(japanese); });
    };
    QVERIFY(speaksBoth());
    QVERIFY(screen.reachIdentity());
    QTest::keyClicks(screen.field(), u"123456"_s);
    QVERIFY(speaksBoth());
    QCOMPARE(screen.field()->text(), u"123456"_s);
    screen.http.expect("POST", one + u"/verify-identity"_s).reply(200, keyJson());
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.step(), Step::InstallApp);
    QVERIFY(speaksBoth());
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    QVERIFY(speaksBoth());
    screen.press(Qt::Key_Return);
    screen.http.expect("POST", one + u"/verify-authenticator"_s)
        .reply(401, refusal(u"invalidCode"_s, {{u"attemptsLeft"_s, 2}}));
    QTest::keyClicks(screen.field(), u"111111"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"2 attempts left"_s));
    QVERIFY(speaksBoth());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).reply(204);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(screen.step(), Step::Done);
    QVERIFY(speaksBoth());
}

void tst_ChangeDeviceWizard::backWhereItIsSafe()
{
    Screen screen;
    QVERIFY(screen.reachKey());
    QVERIFY(!screen.button(u"Back"_s)); // the code before this is spent
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Code);
    screen.button(u"Back"_s)->click();
    QCOMPARE(screen.step(), Step::Scan);
    QVERIFY(screen.sees(u"JBSW Y3DP EHPK 3PXP"_s));
}

void tst_ChangeDeviceWizard::leavingBeforeAnythingClosesAtOnce()
{
    const Screen screen;
    QVERIFY(QTest::qWaitForWindowActive(screen.wizard.get()));
    screen.press(Qt::Key_Escape); // FakeHttp would complain about a request
    QVERIFY(screen.wizard->isHidden());
}

void tst_ChangeDeviceWizard::leavingAsksOnlyWhenSomethingIsLost()
{
    Screen screen;
    QVERIFY(screen.reachKey());
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.question());
    QVERIFY(screen.wizard->isVisible());
    screen.question()->reject();
    QTRY_VERIFY(!screen.question());
    QVERIFY(screen.wizard->change().key());
    QVERIFY(!screen.wizard->close()); // the window's own button asks as well
    QVERIFY(screen.question());
}

// R96
void tst_ChangeDeviceWizard::leavingSaysWhichDeviceWorks()
{
    Screen screen;
    QVERIFY(screen.reachKey());
    screen.press(Qt::Key_Escape);
    screen.http.expect("DELETE", one).reply(204);
    const int status = screen.http.expect("GET", mfaPath).hold();
    Q_EMIT screen.question()->confirmed();
    QTRY_VERIFY(screen.http.wasSent(status));
    QVERIFY(!screen.sees(u"The old device works"_s)); // not assumed
    QVERIFY(!screen.wizard->change().key());
    screen.http.reply(status, 200, before);
    QTRY_VERIFY(screen.sees(u"The old device works, as before."_s));
    QVERIFY(screen.button(u"Close"_s)->isDefault());
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.wizard->isHidden());
}

void tst_ChangeDeviceWizard::leavingOfflineSaysThatNobodyKnows()
{
    Screen screen;
    QVERIFY(screen.reachKey());
    screen.http.expect("DELETE", one).fail(Error::of(Error::Kind::Offline));
    screen.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    screen.press(Qt::Key_Escape);
    Q_EMIT screen.question()->confirmed();
    QTRY_VERIFY(screen.sees(u"It is not known which device works"_s));
    screen.http.expect("GET", mfaPath).reply(200, before);
    screen.button(u"Ask the server again"_s)->click();
    QTRY_VERIFY(screen.sees(u"The old device works, as before."_s));
}

void tst_ChangeDeviceWizard::aLostLastAnswerIsReadBack()
{
    Screen screen;
    QVERIFY(screen.reachCode());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    screen.http.expect("GET", mfaPath).reply(200, after);
    QTest::keyClicks(screen.field(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"The device has been changed"_s));
}

void tst_ChangeDeviceWizard::aLostLastAnswerThatFailed()
{
    Screen screen;
    QVERIFY(screen.reachCode());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    screen.http.expect("GET", mfaPath).reply(200, before);
    QTest::keyClicks(screen.field(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"the old device works, the new one does not yet"_s));
    QCOMPARE(screen.step(), Step::Code);
    QTRY_COMPARE(screen.focused(), screen.field());
}

void tst_ChangeDeviceWizard::aLostLastAnswerThatNobodyKnows()
{
    Screen screen;
    QVERIFY(screen.reachCode());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    screen.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    QTest::keyClicks(screen.field(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"It is not known which device works. Keep both entries."_s));
    screen.http.expect("GET", mfaPath).reply(200, after);
    screen.button(u"Ask the server"_s)->click();
    QTRY_VERIFY(screen.sees(u"The device has been changed"_s));
}

// R96: without a button; what is being typed stays, with the focus.
void tst_ChangeDeviceWizard::theServerIsAskedWhileOneTypes()
{
    Screen screen;
    QVERIFY(screen.reachCode());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).fail(lostAnswer());
    screen.http.expect("GET", mfaPath).fail(Error::of(Error::Kind::Offline));
    QTest::keyClicks(screen.field(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY2(screen.sees(u"The server is asked again in 0:03."_s), qPrintable(screen.words()));
    screen.clock.advance(1s);
    QVERIFY(screen.sees(u"The server is asked again in 0:02."_s));
    QTRY_COMPARE(screen.focused(), screen.field());
    screen.field()->selectAll();
    QTest::keyClicks(screen.focused(), u"111"_s);
    const int asked = screen.http.expect("GET", mfaPath).hold();
    screen.clock.advance(2s);
    QTRY_VERIFY(screen.http.wasSent(asked));
    QVERIFY(screen.sees(u"The server is being asked again."_s));
    QTest::keyClicks(screen.focused(), u"22"_s);
    QCOMPARE(screen.field()->text(), u"11122"_s);
    screen.http.reply(asked, 200, before);
    QVERIFY(screen.sees(u"the old device works, the new one does not yet"_s));
    QCOMPARE(screen.field()->text(), u"11122"_s);
    QCOMPARE(screen.focused(), screen.field());
}

void tst_ChangeDeviceWizard::supersededIsSaid()
{
    Screen screen;
    QVERIFY(screen.reachCode());
    screen.http.expect("POST", one + u"/verify-authenticator"_s).reply(409, refusal(u"superseded"_s));
    screen.http.expect("GET", mfaPath).reply(200, after);
    QTest::keyClicks(screen.field(), u"654321"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.sees(u"The device was changed somewhere else"_s));
    screen.button(u"Start again"_s)->click();
    QCOMPARE(screen.step(), Step::Reason);
}

// R76
void tst_ChangeDeviceWizard::theKeyIsGoneWithItsStep()
{
    Screen screen;
    QVERIFY(screen.reachKey());
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Scan);
    const auto *code = screen.wizard->findChild<QrView *>();
    QVERIFY(!code->isEmpty());
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.step(), Step::Code);
    QVERIFY(code->isEmpty());
    for (const auto *label : screen.wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"JBSW"_s));
}

QTEST_MAIN(tst_ChangeDeviceWizard)
#include "tst_changedevicewizard.moc"
