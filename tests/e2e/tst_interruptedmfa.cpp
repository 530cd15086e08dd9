// SPDX-License-Identifier: Apache-2.0
// The server dies in the middle of the last step: of a change of the device, and of an enrolment. What it
// had accepted is in force when it is back, what it had not is nothing, and the console finds out which.
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/changedevicewizard.h"

#include "app/mfa/enrollment.h"
#include "app/mfa/totp.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/console.h"

#include <QJsonArray>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using mfa::DeviceChange;
using mfa::Enrollment;

namespace {

constexpr int owner = 0;    ///< enrolled, in one organisation
constexpr int newcomer = 3; ///< not enrolled

/// Carried out, and never answered.
QJsonObject silence(const QString &match)
{
    return {{u"match"_s, match}, {u"kind"_s, u"stall"_s}};
}

/// Not carried out: the connection breaks.
QJsonObject cut(const QString &match)
{
    return {{u"match"_s, match}, {u"kind"_s, u"drop"_s}, {u"before"_s, true}};
}

} // namespace

class tst_InterruptedMfa : public QObject
{
    Q_OBJECT

    SandboxProcess m_cloud;
    ui::LanguageController m_language;

    /// The console with a person's wizard in it.
    struct Desk : Console
    {
        explicit Desk(SandboxProcess &sandbox) : Console(sandbox) {}

        const DeviceChange &change() const { return wizard->change(); }
        bool stands(DeviceChange::Step step) const
        {
            return waitFor([&] { return change().step() == step && !change().isBusy(); });
        }
        void use(const char *name) const
        {
            QVERIFY2(waitFor([&] { return buttonOn(*wizard, name) && buttonOn(*wizard, name)->isEnabled(); }),
                     name);
            buttonOn(*wizard, name)->click();
        }
        void enterCode(const QString &code) const
        {
            auto *edit = editOn(*wizard, "Verification code (6 digits)");
            QVERIFY(edit);
            edit->setText(code);
        }
        /// Up to the field for the new device's code.
        void reachCode()
        {
            QVERIFY(signInAs(owner));
            wizard->setAttribute(Qt::WA_DeleteOnClose, false);
            wizard->open();
            use("I want to use another device");
            use("Next");
            use("Next");
            use("Yes, change device");
            QVERIFY(stands(DeviceChange::Step::Identity));
            enterCode(nextCode(owner));
            use("Verify");
            QVERIFY(stands(DeviceChange::Step::InstallApp));
            use("An authenticator app is installed");
            use("Next");
            key = change().key()->key.text();
            use("Next");
        }
        QString newCode()
        {
            pass(std::chrono::seconds(mfa::totpPeriodSeconds));
            return mfa::totpCode(mfa::decodeBase32(key).value(),
                                 mfa::totpStep(clock.now().toSecsSinceEpoch()));
        }
        /// Whether a code lets in after the password.
        bool letsIn(const QString &code)
        {
            if (!enterPassword(owner))
                return false;
            signIn.submitCode(code);
            return stepAnswered() && !signIn.error();
        }

        mfa::ClockCheck check{http, clock};
        mfa::MfaApi api{client, clock};
        QString key;
        std::unique_ptr<ui::ChangeDeviceWizard> wizard = std::make_unique<ui::ChangeDeviceWizard>(
            ui::ChangeDeviceServices{api, check, clock, [] { return mfa::SupportPacket(); }});
    };

    /// The newcomer's enrolment, up to the button that finishes it.
    struct Newcomer : Console
    {
        explicit Newcomer(SandboxProcess &sandbox) : Console(sandbox) {}

        bool answered() const
        {
            return waitFor([&] { return !enrollment->isBusy(); });
        }
        void reachFinish()
        {
            enterPassword(newcomer);
            QCOMPARE(signIn.step(), auth::SignIn::Step::Enrolment);
            enrollment.emplace(api, clock, signIn.enrolmentTicket());
            enrollment->begin();
            QVERIFY(answered());
            const auto email = person(newcomer)["email"_L1].toString();
            enrollment->verifyMail(cloud.outbox(email).at(0)["code"_L1].toString(),
                                   auth::SecretString::fromText(person(newcomer)["password"_L1].toString()));
            QVERIFY(answered());
            QVERIFY(enrollment->key());
            key = enrollment->key()->key.text();
            enrollment->showCode();
            enrollment->verifyAuthenticator(code());
            QVERIFY(answered());
            enrollment->setPhone(u"+81312345678"_s);
            QVERIFY(answered());
            enrollment->generateCodes();
            QVERIFY(answered());
            enrollment->codesKept();
            enrollment->codesConfirmed();
            QVERIFY(enrollment->canFinish());
        }
        QString code() const
        {
            return mfa::totpCode(mfa::decodeBase32(key).value(),
                                 mfa::totpStep(clock.now().toSecsSinceEpoch()));
        }
        /// After the password.
        auth::SignIn::Step nextSignIn()
        {
            enterPassword(newcomer);
            return signIn.step();
        }

        mfa::MfaApi api{http, clock};
        std::optional<Enrollment> enrollment;
        QString key;
    };

    bool restart()
    {
        m_cloud.kill();
        return m_cloud.start();
    }
    bool mailsWere(const QString &to, qsizetype count)
    {
        return waitFor([&] { return m_cloud.outbox(to).size() > count; });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init()
    {
        m_language.setLanguage(ui::LanguageController::Language::English);
        QVERIFY(m_cloud.reset() && m_cloud.setClockOffset(0) && m_cloud.setFaults({}));
    }

    /// R95, R96: it had accepted the code; the wizard finds that out by itself once it can.
    void deviceChangeThatWasAccepted()
    {
        Desk desk(m_cloud);
        desk.reachCode();
        const auto email = desk.person(owner)["email"_L1].toString();
        const auto mails = m_cloud.outbox(email).size();
        QVERIFY(m_cloud.setFaults({silence(u"POST */verify-authenticator"_s)}));
        desk.enterCode(desk.newCode());
        desk.use("Verify code");
        QVERIFY(mailsWere(email, mails)); // the owner has been told: it is done
        m_cloud.kill();
        QVERIFY(waitFor([&] { return sees(*desk.wizard, "It is not known which device works."); }));
        QVERIFY(m_cloud.start());
        QVERIFY(desk.stands(DeviceChange::Step::Done));
        QVERIFY(sees(*desk.wizard, "The new device works."));
        QVERIFY(!desk.letsIn(desk.nextCode(owner)));
        QVERIFY(desk.letsIn(desk.newCode()));
    }

    /// It had not: the old device works, and the next code completes the change.
    void deviceChangeThatWasNotAccepted()
    {
        Desk desk(m_cloud);
        desk.reachCode();
        QVERIFY(m_cloud.setFaults({cut(u"* /console/v1/mfa*"_s)}));
        desk.enterCode(desk.newCode());
        desk.use("Verify code");
        QVERIFY(waitFor([&] { return sees(*desk.wizard, "It is not known which device works."); }));
        QVERIFY(restart());
        QVERIFY(
            waitFor([&] { return sees(*desk.wizard, "the old device works, the new one does not yet"); }));
        QCOMPARE(desk.change().step(), DeviceChange::Step::Code);
        Console elsewhere(m_cloud);
        QVERIFY(elsewhere.enterPassword(owner));
        elsewhere.signIn.submitCode(desk.nextCode(owner));
        QVERIFY(elsewhere.stepAnswered() && !elsewhere.signIn.error());
        desk.enterCode(desk.newCode());
        desk.use("Verify code");
        QVERIFY(desk.stands(DeviceChange::Step::Done));
    }

    /// R72: everything came into force in one piece.
    void enrolmentThatWasFinished()
    {
        Newcomer person(m_cloud);
        person.reachFinish();
        QVERIFY(m_cloud.setFaults({silence(u"POST */finish"_s)}));
        person.enrollment->finish();
        // The server has carried it out once another sign-in is asked for the authenticator.
        Newcomer elsewhere(m_cloud);
        QVERIFY(waitFor([&] { return elsewhere.nextSignIn() == auth::SignIn::Step::Code; }));
        QVERIFY(restart());
        QVERIFY(person.answered());
        QVERIFY(person.enrollment->finishIsUncertain());
        person.enrollment->finish();
        QVERIFY(person.answered());
        QCOMPARE(person.enrollment->step(), Enrollment::Step::Over);
        QCOMPARE(person.nextSignIn(), auth::SignIn::Step::Code);
        person.pass(std::chrono::seconds(mfa::totpPeriodSeconds));
        person.signIn.submitCode(person.code());
        QVERIFY(person.stepAnswered() && !person.signIn.error());
    }

    /// Nothing of it is lost: the same button finishes it.
    void enrolmentThatWasNotFinished()
    {
        Newcomer person(m_cloud);
        person.reachFinish();
        QVERIFY(m_cloud.setFaults({cut(u"POST */finish"_s)}));
        person.enrollment->finish();
        QVERIFY(person.answered());
        QVERIFY(person.enrollment->finishIsUncertain());
        QVERIFY(restart());
        Newcomer elsewhere(m_cloud);
        QCOMPARE(elsewhere.nextSignIn(), auth::SignIn::Step::Enrolment);
        person.enrollment->finish();
        QVERIFY(person.answered());
        QCOMPARE(person.enrollment->step(), Enrollment::Step::Finished);
    }
};

QTEST_MAIN(tst_InterruptedMfa)
#include "tst_interruptedmfa.moc"
