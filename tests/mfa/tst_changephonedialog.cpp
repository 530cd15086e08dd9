// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/changephonedialog.h"

#include "tests/auth/sessionfixture.h"
#include "tests/mfa/mfafixture.h"
#include "tests/mfa/onscreen.h"

#include <QPointer>
#include <QRadioButton>

using namespace ccj;
using namespace ccj::testing;

namespace {

const auto phonePath = mfaPath + u"/recovery-phone"_s;
const auto number = u"+81312345678"_s;
const QJsonArray bothOrganizations{organizationJson, otherOrganizationJson};

/// Somebody who works in 青葉商事 and first enrolled where the status says.
struct Screen : Run
{
    explicit Screen(Machine &machine) : Run(machine) {}
    ~Screen() { delete dialog; }

    void open(const QString &enrolledCustomerId = u"aobashoji"_s)
    {
        signIn(bothOrganizations);
        mfa::MfaStatus status;
        status.enrolled = true;
        status.enrolledCustomerId = enrolledCustomerId;
        status.recoveryPhone = u"••••5678"_s;
        dialog = new ui::ChangePhoneDialog(api, session, check, clock, status);
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    FakeHttp::Expectation &expectPhone(const QJsonObject &proof = {})
    {
        QJsonObject body{{u"phoneNumber"_s, number}};
        for (auto entry = proof.constBegin(); entry != proof.constEnd(); ++entry)
            body.insert(entry.key(), entry.value());
        return http.expect("PUT", phonePath).withJson(body);
    }
    void enterNumber(const QString &typed = u"03-1234-5678"_s) const
    {
        QCOMPARE(focused(), u"Recovery phone"_s);
        type(typed);
        press(Qt::Key_Return);
    }
    bool says(const char *text) const { return sees(*dialog, text); }

    mfa::MfaApi api{client, clock};
    mfa::ClockCheck check{http, clock};
    QPointer<ui::ChangePhoneDialog> dialog;
};

} // namespace

class tst_ChangePhoneDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesItByKeyboard();
    void whatIsNoNumberIsNotSent();
    void fromAnotherOrganization();
    void aSwitchThatFails();
    void whoLeftTheOrganizationIsToldSo();
    void aRecoverySessionProvesItself();
    void aNumberThatTheServerRefuses();
    void aLostAnswerMayBeRepeated();
    void theLanguageMayChange();
};

// R101, R103: full-width digits too; shown in both forms.
void tst_ChangePhoneDialog::changesItByKeyboard()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    QVERIFY(screen.says("the present number ••••5678 stays"));
    screen.expectPhone().withChange(u"mfa.recoveryPhone.change"_s).reply(204);
    screen.enterNumber(u"０３－１２３４－５６７８"_s);
    QTRY_VERIFY(screen.says("The recovery phone is changed"));
    QVERIFY(screen.says("03-1234-5678 (+81 3-1234-5678)"));
    QSignalSpy accepted(screen.dialog, &QDialog::accepted);
    press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void tst_ChangePhoneDialog::whatIsNoNumberIsNotSent()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    screen.enterNumber(u"03-12"_s); // FakeHttp fails the test when something is sent
    QVERIFY(screen.says("This number is too short."));
    QCOMPARE(editOn(*screen.dialog, "Recovery phone")->text(), u"03-12"_s);
}

// R102.
void tst_ChangePhoneDialog::fromAnotherOrganization()
{
    Machine machine;
    Screen screen(machine);
    screen.open(u"midorikogyo"_s);
    QVERIFY(screen.says("only in the organization in which you first enrolled, 緑工業"));
    QVERIFY(screen.says("You are working in 青葉商事 now."));
    screen.http.expect("POST", u"/console/v1/session/customer"_s).reply(200, tokensJson(u"2"_s));
    screen.expectProfile(bothOrganizations, u"midorikogyo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(screen.says("Enter the new recovery phone"));
    QCOMPARE(screen.session.organization()->name, u"緑工業"_s);
    screen.expectPhone().reply(204);
    screen.enterNumber();
    QTRY_VERIFY(screen.says("The recovery phone is changed"));
}

void tst_ChangePhoneDialog::aSwitchThatFails()
{
    Machine machine;
    Screen screen(machine);
    screen.open(u"midorikogyo"_s);
    screen.http.expect("POST", u"/console/v1/session/customer"_s).reply(503);
    press(Qt::Key_Return);
    QTRY_VERIFY(buttonOn(*screen.dialog, "Switch organization")->isEnabled());
    QVERIFY(screen.says("You are working in 青葉商事 now."));
    QCOMPARE(screen.session.organization()->name, u"青葉商事"_s);
}

void tst_ChangePhoneDialog::whoLeftTheOrganizationIsToldSo()
{
    Machine machine;
    Screen screen(machine);
    screen.open(u"formeremployer"_s);
    screen.expectPhone().reply(409,
                               refusal(u"wrongOrganization"_s, {{u"customerId"_s, u"formeremployer"_s}}));
    screen.enterNumber();
    QTRY_VERIFY(screen.says("you no longer belong to it (customer ID formeremployer)"));
    QVERIFY(!buttonOn(*screen.dialog, "Switch organization"));
}

void tst_ChangePhoneDialog::aRecoverySessionProvesItself()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    screen.expectPhone().reply(400, problem(u"https://errors-api.cloud.com/common/missing"_s));
    screen.enterNumber();
    QTRY_VERIFY(screen.says("You signed in without your authenticator app."));
    QCOMPARE(focused(), u"Verification code (6 digits)"_s);
    auto *backupCode = buttonOn(*screen.dialog, "Backup code");
    QVERIFY(backupCode);
    backupCode->click();
    editOn(*screen.dialog, "Unused backup code (8 digits)")->setFocus();
    screen.expectPhone({{u"method"_s, u"backupCode"_s}, {u"code"_s, u"12345678"_s}})
        .reply(401, refusal(u"codeAlreadyUsed"_s));
    type(u"1234 5678"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(screen.says("already"));
    screen.expectPhone({{u"method"_s, u"backupCode"_s}, {u"code"_s, u"87654321"_s}}).reply(204);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"87654321"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(screen.says("The recovery phone is changed"));
}

void tst_ChangePhoneDialog::aNumberThatTheServerRefuses()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    screen.expectPhone().reply(422, refusal(u"phoneInvalid"_s));
    screen.enterNumber();
    QTRY_VERIFY(screen.says("The server does not accept this number."));
    QCOMPARE(editOn(*screen.dialog, "Recovery phone")->text(), u"03-1234-5678"_s);
    QCOMPARE(focused(), u"Recovery phone"_s);
}

void tst_ChangePhoneDialog::aLostAnswerMayBeRepeated()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    screen.expectPhone().fail(lostAnswer());
    screen.enterNumber();
    QTRY_VERIFY(screen.says("The number may have been saved."));
    screen.expectPhone().reply(204);
    QTRY_COMPARE(focused(), u"Recovery phone"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(screen.says("The recovery phone is changed"));
}

void tst_ChangePhoneDialog::theLanguageMayChange()
{
    Machine machine;
    Screen screen(machine);
    screen.open();
    type(u"03-1234-5678"_s);
    ui::LanguageController language;
    language.setLanguage(ui::LanguageController::Language::Japanese);
    QTRY_VERIFY(screen.says("新しい復旧用電話番号を入力してください"));
    QCOMPARE(editOn(*screen.dialog, "復旧用電話番号")->text(), u"03-1234-5678"_s);
    QVERIFY(buttonOn(*screen.dialog, "保存"));
}

QTEST_MAIN(tst_ChangePhoneDialog)
#include "tst_changephonedialog.moc"
