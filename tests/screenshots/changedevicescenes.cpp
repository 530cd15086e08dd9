// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevicewizard.h"
#include "ui/mfa/mfawindow.h"

#include "app/mfa/totp.h"

#include "tests/screenshots/actor.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>

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
          m_window({m_stage.language(), m_clock, m_journal,
                    net::Environment::custom(m_stage.cloud().url(), m_stage.cloud().caFile())})
    {
    }

    void play();

private:
    void signIn();
    void toIdentity(const char *reason);
    bool stands(Step step);
    QString nextCode(const QString &secret, int later = 0) const;
    void enterCode(const QString &code);
    ui::ChangeDeviceWizard *wizard() const { return m_window.findChild<ui::ChangeDeviceWizard *>(); }

    Actor &m_actor;
    Stage &m_stage;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    LocalStore m_store{m_folder.filePath(u"store.sqlite"_s)};
    ChangeJournal m_journal{m_store, m_clock};
    QJsonObject m_person;
    ui::MfaWindow m_window;
};

bool DevicePlay::stands(Step step)
{
    return m_actor.expect(QVariant::fromValue(step).toString(), [&] {
        return wizard() && wizard()->change().step() == step && !wizard()->change().isBusy();
    });
}

QString DevicePlay::nextCode(const QString &secret, int later) const
{
    return mfa::totpCode(mfa::decodeBase32(secret).value_or(QByteArray()),
                         mfa::totpStep(QDateTime::currentSecsSinceEpoch()) + later);
}

void DevicePlay::enterCode(const QString &code)
{
    if (auto *field = m_stage.visible<QLineEdit>())
        field->setText(code);
    m_actor.goOn();
}

void DevicePlay::signIn()
{
    // Somebody with one organisation; the others of the play have changed nothing of theirs.
    m_person = m_stage.cloud().people()[u"people"_s].toArray().at(0).toObject();
    m_window.show();
    m_window.start();
    const auto field = [this](const char *context, const char *name) {
        const QString wanted = Actor::words(context, name);
        QLineEdit *found = nullptr;
        m_actor.expect(wanted, [&] {
            for (auto *edit : m_window.findChildren<QLineEdit *>())
                found = edit->isVisible() && edit->accessibleName().startsWith(wanted) ? edit : found;
            return found != nullptr;
        });
        return found;
    };
    const auto press = [this](const char *context, const char *text) {
        for (auto *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == Actor::words(context, text))
                return button->click();
        }
    };
    if (auto *edit = field("ccj::ui::PasswordPage", "Email address"))
        edit->setText(m_person["email"_L1].toString());
    if (auto *edit = field("ccj::ui::PasswordPage", "Password"))
        edit->setText(m_person["password"_L1].toString());
    press("ccj::ui::PasswordPage", "Sign in");
    if (auto *edit = field("CodeWords", "Verification code (6 digits)"))
        edit->setText(nextCode(m_person["totpSecret"_L1].toString()));
    press("ccj::ui::CodePage", "Verify code");
    m_actor.expect(u"the wizard"_s, [&] {
        press("ccj::ui::TermsPage", "I agree to the terms of service");
        press("ccj::ui::TermsPage", "Continue");
        return wizard() != nullptr;
    });
}

void DevicePlay::toIdentity(const char *reason)
{
    m_actor.press("ccj::ui::ReasonStep", reason);
    m_actor.show(u"change-device-reason"_s);
    m_actor.goOn();
    m_actor.show(u"change-device-meaning"_s);
    m_actor.goOn();
    m_actor.show(u"change-device-confirm"_s);
    m_actor.press("ccj::ui::ConfirmStep", "Yes, change device");
    stands(Step::Identity);
}

void DevicePlay::play()
{
    signIn();
    if (!wizard())
        return;
    toIdentity("The authenticator app was reset");
    m_actor.show(u"change-device-identity"_s);
    enterCode(u"000000"_s);
    stands(Step::Identity);
    m_actor.show(u"change-device-identity-wrong"_s);
    m_actor.press("CodeWords", "Code by email");
    m_actor.press("ccj::ui::IdentityStep", "Send the code");
    stands(Step::Identity);
    m_actor.show(u"change-device-identity-mail"_s);
    m_actor.press("ccj::ui::IdentityStep", "I have none of these");
    m_actor.show(u"change-device-support"_s);
    m_actor.press("ccj::ui::FlowDialog", "Back");
    const auto mails = m_stage.cloud().outbox(m_person["email"_L1].toString());
    enterCode(mails.at(0)[u"code"_s].toString());
    stands(Step::RemoveOld);
    m_actor.press("ccj::ui::AcknowledgeStep", "There is no old entry in the app any more");
    m_actor.show(u"change-device-remove-old"_s);
    m_actor.goOn();
    m_actor.show(u"change-device-scan"_s);
    const QString key = wizard()->change().key() ? wizard()->change().key()->key.text() : QString();
    m_actor.goOn();
    m_actor.show(u"change-device-code"_s);
    enterCode(nextCode(key));
    stands(Step::Done);
    m_actor.show(u"change-device-done"_s);
}

} // namespace

void playDeviceChange(Actor &actor)
{
    DevicePlay(actor).play();
}

} // namespace ccj::testing
