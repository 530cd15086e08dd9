// SPDX-License-Identifier: Apache-2.0
#include "ui/account/passworddialog.h"
#include "ui/mfa/changephonedialog.h"
#include "ui/mfa/replacecodesdialog.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/console.h"

#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using auth::SignIn;

namespace {

constexpr int person = 0;   ///< enrolled
constexpr int commuter = 1; ///< the same, in two organisations

} // namespace

/// What My Profile changes, by its dialogs, over the real client and a real server: it counts at the next
/// sign-in.
class tst_MyProfile : public QObject
{
    Q_OBJECT

    SandboxProcess m_cloud;

    template <class Dialog> static void bringUp(Dialog *dialog)
    {
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    static void use(const QDialog &dialog, const char *name)
    {
        auto *button = buttonOn(dialog, name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    static mfa::MfaStatus statusOf(mfa::MfaApi &api)
    {
        std::optional<mfa::MfaStatus> status;
        const auto pending = api.status([&](Result<mfa::MfaStatus> answer) {
            if (answer)
                status = *answer;
        });
        waitFor([&] { return status.has_value(); });
        return status.value_or(mfa::MfaStatus());
    }
    /// From the password to the answer to a backup code.
    static bool signInByBackupCode(Console &console, const QString &code)
    {
        if (!console.enterPassword(person))
            return false;
        console.signIn.chooseMethod(auth::Method::BackupCode);
        console.signIn.submitCode(code);
        return console.stepAnswered();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init() { QVERIFY(m_cloud.reset() && m_cloud.setClockOffset(0)); }

    /// R98, R99: the old set is dead, the new one lets in.
    void replacedCodes()
    {
        Console console(m_cloud);
        QVERIFY(console.signInAs(person));
        const auto oldCode = console.person(person)["backupCodes"_L1][0].toString();
        mfa::ClockCheck check(console.http, console.clock);
        mfa::MfaApi api(console.client, console.clock);
        QPointer dialog(new ui::ReplaceCodesDialog(api, check, console.clock,
                                                   console.person(person)["email"_L1].toString()));
        bringUp(dialog.data());
        type(console.nextCode(person));
        use(*dialog, "Next");
        use(*dialog, "Yes, replace");
        QVERIFY(waitFor([&] { return buttonOn(*dialog, "Copy codes"); }));
        const auto shown = wordsOn(*dialog).filter(u"1."_s).first();
        const auto newCode = shown.section(u'.', 1).remove(u' ');
        QCOMPARE(newCode.size(), 8);
        use(*dialog, "Copy codes");
        use(*dialog, "I've saved these codes");
        use(*dialog, "Close");
        QCOMPARE(statusOf(api).backupCodesLeft, 10);

        console.session.signOut();
        QVERIFY(signInByBackupCode(console, oldCode));
        QVERIFY(console.signIn.error());
        QCOMPARE(console.signIn.step(), SignIn::Step::Code);
        QVERIFY(signInByBackupCode(console, newCode));
        QVERIFY(!console.signIn.error());
        QCOMPARE_NE(console.signIn.step(), SignIn::Step::Code);
    }

    /// R101, R102: the rule is explained, the dialog switches, and goes on there.
    void phoneFromTheWrongOrganization()
    {
        Console console(m_cloud);
        QVERIFY(console.signInAs(commuter));
        mfa::ClockCheck check(console.http, console.clock);
        mfa::MfaApi api(console.client, console.clock);
        const auto before = statusOf(api);
        const auto here = [&] { return console.session.organization().value_or(auth::Organization()).id; };
        const auto all = console.session.profile()->organizations;
        const auto other = std::ranges::find_if(all, [&](const auth::Organization &organization) {
            return organization.id != before.enrolledCustomerId;
        });
        QVERIFY(other != all.end());
        if (here() != other->id)
            console.session.switchOrganization(other->id);
        QVERIFY(waitFor([&] { return here() == other->id; }));

        QPointer dialog(new ui::ChangePhoneDialog(api, console.session, check, console.clock, before));
        bringUp(dialog.data());
        QVERIFY(sees(*dialog, "The phone is changed in another organization"));
        QVERIFY(sees(*dialog, qPrintable(other->name))); // where one is
        QVERIFY(!editOn(*dialog, "Recovery phone"));
        use(*dialog, "Switch organization");
        QVERIFY(waitFor([&] { return editOn(*dialog, "Recovery phone"); }));
        QCOMPARE(here(), before.enrolledCustomerId);
        editOn(*dialog, "Recovery phone")->setText(u"06-6123-4567"_s);
        use(*dialog, "Save");
        QVERIFY(waitFor([&] { return sees(*dialog, "The recovery phone is changed"); }));
        QVERIFY(sees(*dialog, "06-6123-4567 (+81 6-6123-4567)"));
        use(*dialog, "Close");
        const auto after = statusOf(api);
        QVERIFY(after.recoveryPhone.endsWith(u"67"_s));
        QCOMPARE_NE(after.recoveryPhone, before.recoveryPhone);
    }

    /// The server keeps the rule as well, should a console not know it.
    void theServerRefusesThePhoneElsewhere()
    {
        Console console(m_cloud);
        QVERIFY(console.signInAs(commuter));
        mfa::ClockCheck check(console.http, console.clock);
        mfa::MfaApi api(console.client, console.clock);
        const auto before = statusOf(api);
        for (const auto &one : console.session.profile()->organizations) {
            if (one.id != before.enrolledCustomerId && one.id != console.session.organization()->id)
                console.session.switchOrganization(one.id);
        }
        QVERIFY(waitFor([&] { return console.session.organization()->id != before.enrolledCustomerId; }));
        auto unaware = before;
        unaware.enrolledCustomerId.clear();
        QPointer dialog(new ui::ChangePhoneDialog(api, console.session, check, console.clock, unaware));
        bringUp(dialog.data());
        editOn(*dialog, "Recovery phone")->setText(u"06-6123-4567"_s);
        use(*dialog, "Save");
        QVERIFY(waitFor([&] { return buttonOn(*dialog, "Switch organization"); }));
        dialog->reject();
        QCOMPARE(statusOf(api).recoveryPhone, before.recoveryPhone);
    }

    /// R43.
    void changedPassword()
    {
        Console console(m_cloud);
        QVERIFY(console.signInAs(person));
        const auto oldPassword = console.person(person)["password"_L1].toString();
        const auto email = console.person(person)["email"_L1].toString();
        const auto newPassword = u"tidal=Mango7 orbit"_s;
        QPointer dialog(new ui::PasswordDialog(console.client, console.clock, *console.session.profile()));
        bringUp(dialog.data());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        editOn(*dialog, "Current password")->setText(oldPassword);
        editOn(*dialog, "New password")->setText(u"password"_s);
        editOn(*dialog, "New password, again")->setText(u"password"_s);
        use(*dialog, "Change password");
        QVERIFY(waitFor([&] { return sees(*dialog, "The server does not accept this password."); }));
        editOn(*dialog, "New password")->setText(newPassword);
        editOn(*dialog, "New password, again")->setText(newPassword);
        use(*dialog, "Change password");
        QVERIFY(waitFor([&] { return accepted.count() == 1; }));
        QCOMPARE(console.session.state(), auth::Session::State::Active); // this one goes on

        console.session.signOut();
        QVERIFY(!console.enterPassword(person)); // the one that was told at first
        QCOMPARE(console.signIn.error()->name(), u"invalidCredentials"_s);
        console.signIn.submitPassword(email, auth::SecretString::fromText(newPassword));
        QVERIFY(console.stepAnswered());
        QCOMPARE(console.signIn.step(), SignIn::Step::Code);
    }
};

QTEST_MAIN(tst_MyProfile)
#include "tst_myprofile.moc"
