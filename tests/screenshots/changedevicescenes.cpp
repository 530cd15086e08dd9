// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevicewizard.h"
#include "ui/mfa/mfawindow.h"

#include "tests/screenshots/actor.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

using Step = mfa::DeviceChange::Step;

/// The change of the device alone, beside the console: the same sign-in and the same wizard.
class DevicePlay
{
public:
    explicit DevicePlay(Actor &actor)
        : m_actor(actor),
          m_stage(actor.stage()),
          m_window({m_stage.language(), m_clock,
                    net::Environment::custom(m_stage.cloud().url(), m_stage.cloud().caFile())})
    {
        m_stage.setFront(&m_window);
    }
    ~DevicePlay() { m_stage.setFront(nullptr); }

    void play();

private:
    void signIn();
    void leaveWithTheKey();
    void loseTheLastAnswer();
    void finish();
    void toIdentity(const char *reason);
    void acknowledge(const char *what);
    bool stands(Step step);
    void enterCode(const QString &code);
    QString key() const;
    ui::ChangeDeviceWizard *wizard() const { return m_window.findChild<ui::ChangeDeviceWizard *>(); }

    Actor &m_actor;
    Stage &m_stage;
    SystemClock m_clock;
    QJsonObject m_person;
    ui::MfaWindow m_window;
};

bool DevicePlay::stands(Step step)
{
    return m_actor.expect(QVariant::fromValue(step).toString(), [&] {
        return wizard() && wizard()->change().step() == step && !wizard()->change().isBusy();
    });
}

QString DevicePlay::key() const
{
    return wizard()->change().key() ? wizard()->change().key()->key.text() : QString();
}

void DevicePlay::enterCode(const QString &code)
{
    if (auto *field = m_stage.visible<QLineEdit>())
        field->setText(code);
    m_actor.goOn();
}

void DevicePlay::signIn()
{
    constexpr auto page = "ccj::ui::PasswordPage";
    // Somebody with one organisation; the others of the play have changed nothing of theirs.
    m_person = m_stage.cloud().people()[u"people"_s][0].toObject();
    m_window.show();
    m_window.start();
    m_actor.awaitField(page, "Email address");
    m_actor.show(u"mfa-window-sign-in"_s);
    m_actor.enter(page, "Email address", m_person[u"email"_s].toString());
    m_actor.enter(page, "Password", m_person[u"password"_s].toString());
    m_actor.press(page, "Sign in");
    m_actor.enter("CodeWords", "Verification code (6 digits)",
                  Stage::codeOf(m_person[u"totpSecret"_s].toString()));
    m_actor.press("ccj::ui::CodePage", "Verify code");
    m_actor.expect(u"the wizard"_s, [&] {
        for (const char *words : {"I agree to the terms of service", "Continue"})
            m_stage.click(Actor::words("ccj::ui::TermsPage", words));
        return wizard() != nullptr;
    });
}

void DevicePlay::toIdentity(const char *reason)
{
    m_actor.press("ccj::ui::ReasonStep", reason);
    m_actor.goOn();
    m_actor.goOn();
    m_actor.press("ccj::ui::ConfirmStep", "Yes, change device");
    stands(Step::Identity);
}

void DevicePlay::acknowledge(const char *what)
{
    m_actor.press("ccj::ui::AcknowledgeStep", what);
    m_actor.goOn();
    stands(Step::Scan);
}

/// Every step up to the QR code, and what is said of the device when one leaves there.
void DevicePlay::leaveWithTheKey()
{
    m_actor.press("ccj::ui::ReasonStep", "I want to use another device");
    m_actor.show(u"change-device-reason"_s);
    m_actor.goOn();
    m_actor.show(u"change-device-meaning"_s);
    m_actor.goOn();
    m_actor.show(u"change-device-confirm"_s);
    m_actor.press("ccj::ui::ConfirmStep", "Yes, change device");
    stands(Step::Identity);
    m_actor.show(u"change-device-identity"_s);
    enterCode(u"000000"_s);
    stands(Step::Identity);
    m_actor.show(u"change-device-identity-wrong"_s);
    enterCode(Stage::codeOf(m_person[u"totpSecret"_s].toString(), 1)); // the present one let the person in
    stands(Step::InstallApp);
    m_actor.show(u"change-device-install"_s);
    acknowledge("An authenticator app is installed");
    m_actor.show(u"change-device-scan"_s);
    QEvent left(QEvent::WindowDeactivate);
    QApplication::sendEvent(wizard(), &left);
    m_actor.show(u"change-device-scan-hidden"_s);
    m_actor.press("ccj::ui::FlowDialog", "Cancel");
    m_actor.show(u"change-device-leave"_s);
    m_actor.press("ccj::ui::ChangeDeviceWizard", "Leave");
    stands(Step::Ended);
    m_actor.show(u"change-device-not-changed"_s);
    m_actor.press("ccj::ui::EndStep", "Start again");
}

/// The server is out of reach from the last code on: nobody knows, in the step and after leaving it.
void DevicePlay::loseTheLastAnswer()
{
    toIdentity("I have lost the device");
    m_actor.press("CodeWords", "Backup code");
    m_actor.show(u"change-device-identity-backup-code"_s);
    enterCode(m_person[u"backupCodes"_s][0].toString());
    stands(Step::InstallApp);
    acknowledge("An authenticator app is installed");
    m_actor.goOn();
    m_stage.cloud().setFaults(
        {QJsonObject{{u"match"_s, u"POST */verify-authenticator"_s}, {u"kind"_s, u"drop"_s}},
         QJsonObject{{u"match"_s, u"* /console/v1/mfa*"_s}, {u"kind"_s, u"status"_s}, {u"status"_s, 400}}});
    enterCode(u"123456"_s);
    m_actor.awaitButton("ccj::ui::ChangeDeviceWizard", "Ask the server");
    m_actor.show(u"change-device-code-unknown"_s);
    m_actor.press("ccj::ui::FlowDialog", "Cancel");
    m_actor.press("ccj::ui::ChangeDeviceWizard", "Leave");
    m_actor.awaitButton("ccj::ui::EndStep", "Ask the server again");
    m_actor.show(u"change-device-unknown"_s);
    m_stage.fault();
    m_actor.press("ccj::ui::EndStep", "Ask the server again");
    m_actor.press("ccj::ui::EndStep", "Start again");
}

void DevicePlay::finish()
{
    toIdentity("The authenticator app was reset");
    m_actor.press("CodeWords", "Code by email");
    m_actor.press("ccj::ui::IdentityStep", "Send the code");
    stands(Step::Identity);
    m_actor.show(u"change-device-identity-mail"_s);
    m_actor.press("ccj::ui::IdentityStep", "I have none of these");
    m_actor.show(u"change-device-support"_s);
    m_actor.press("ccj::ui::FlowDialog", "Back");
    const auto mails = m_stage.cloud().outbox(m_person[u"email"_s].toString());
    enterCode(mails.at(0)[u"code"_s].toString());
    stands(Step::RemoveOld);
    m_actor.show(u"change-device-remove-old"_s);
    acknowledge("There is no old entry in the app any more");
    const QString newKey = key();
    m_actor.goOn();
    m_actor.show(u"change-device-code"_s);
    enterCode(Stage::codeOf(newKey));
    stands(Step::Done);
    m_actor.show(u"change-device-done"_s);
}

void DevicePlay::play()
{
    signIn();
    if (!wizard())
        return;
    wizard()->reject();
    m_actor.show(u"mfa-window"_s);
    m_actor.press("ccj::ui::MfaWindow", "Change device");
    leaveWithTheKey();
    loseTheLastAnswer();
    finish();
}

} // namespace

void playDeviceChange(Actor &actor)
{
    DevicePlay(actor).play();
}

} // namespace ccj::testing
