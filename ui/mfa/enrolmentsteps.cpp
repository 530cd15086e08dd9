// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/enrolmentsteps.h"

#include "ui/common/countdown.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/common/marklist.h"
#include "ui/mfa/codefield.h"
#include "ui/mfa/codewords.h"
#include "ui/mfa/scanpanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using Reason = mfa::CodeRefusal::Reason;

namespace {

constexpr int passwordWidth = 320;

} // namespace

EnrolmentStep::EnrolmentStep(mfa::Enrollment &enrollment, QWidget *parent)
    : FlowStep(parent), m_enrollment(enrollment), m_column(makeColumn())
{
}

QString EnrolmentStep::nothingDone()
{
    return tr("You are not enrolled yet. Nothing is changed before the last step.");
}

// --- Introduction ---------------------------------------------------------------------------------

EnrolmentIntroduction::EnrolmentIntroduction(mfa::Enrollment &enrollment, QWidget *parent)
    : EnrolmentStep(enrollment, parent),
      m_why(new Label(TextRole::Base, this)),
      m_needed(new MarkList(u"check-lg"_s, Role::Success, this)),
      m_rules(new MarkList(u"info-circle-fill"_s, Role::Accent, this)),
      m_wait(Label::explanation(this))
{
    m_why->setWordWrap(true);
    column()->addWidget(m_why);
    column()->addWidget(m_needed);
    column()->addWidget(m_rules);
    column()->addStretch();
    column()->addWidget(m_wait);
}

QString EnrolmentIntroduction::headline() const
{
    return tr("Enroll in multifactor authentication");
}

QString EnrolmentIntroduction::verb() const
{
    return tr("Enroll now");
}

bool EnrolmentIntroduction::canGoOn() const
{
    return !enrollment().mailWait().isRunning();
}

void EnrolmentIntroduction::submit()
{
    enrollment().begin();
}

void EnrolmentIntroduction::follow()
{
    const auto &wait = enrollment().mailWait();
    m_wait->setVisible(wait.isRunning());
    m_wait->setText(tr("A code was mailed a moment ago. The next one can be sent in %1.")
                        .arg(Countdown::text(wait.left())));
}

void EnrolmentIntroduction::retranslate()
{
    m_why->setText(tr("Every administrator of Citrix Cloud Japan signs in with a password and a code that an "
                      "authenticator app makes."));
    m_needed->setWords(tr("What you need"),
                       {tr("An authenticator app on a phone or a computer. Install it first: any app for "
                           "time-based one-time "
                           "passwords will do, Citrix SSO for example."),
                        tr("The mail of your sign-in address, and your password."),
                        tr("A phone number on which Citrix Support can reach you."),
                        tr("A safe place for ten backup codes: a printer, or a password manager.")});
    m_rules->setWords(tr("Good to know"),
                      {tr("One enrolment covers all organizations that you belong to."),
                       tr("One device can be enrolled at a time; it can be changed later."),
                       tr("Multifactor authentication cannot be switched off after enrolment.")});
    follow();
}

// --- Mail code and password -----------------------------------------------------------------------

EnrolmentMail::EnrolmentMail(mfa::Enrollment &enrollment, QWidget *parent)
    : EnrolmentStep(enrollment, parent),
      m_sent(new Label(TextRole::Base, this)),
      m_code(new CodeField(this)),
      m_password(new LineEdit),
      m_passwordField(new Field(m_password, this)),
      m_resend(new LinkButton(this))
{
    m_code->setMethod(auth::Method::RecoveryEmail);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(scaled(passwordWidth));
    m_sent->setWordWrap(true);
    column()->addWidget(m_sent);
    column()->addWidget(m_code);
    column()->addWidget(m_resend, 0, Qt::AlignLeft);
    column()->addWidget(m_passwordField);
    column()->addStretch();
    connect(m_password, &QLineEdit::textEdited, m_passwordField, &Field::clearError);
    connect(m_resend, &LinkButton::clicked, this, [this] { this->enrollment().resendMail(); });
}

QString EnrolmentMail::headline() const
{
    return tr("Enter the code from the mail, and your password");
}

QString EnrolmentMail::verb() const
{
    return tr("Verify");
}

bool EnrolmentMail::canGoOn() const
{
    return !enrollment().codeWait().isRunning();
}

QWidget *EnrolmentMail::firstField()
{
    return m_passwordField->hasError() ? static_cast<QWidget *>(m_password) : m_code->editor();
}

void EnrolmentMail::enter()
{
    m_code->clear();
    m_password->clear();
    m_passwordField->clearError();
}

void EnrolmentMail::submit()
{
    if (!m_code->validate())
        return;
    if (m_password->text().isEmpty()) {
        m_passwordField->setError(tr("Enter your password."));
        return m_password->setFocus();
    }
    enrollment().verifyMail(m_code->text(), auth::SecretString::fromText(m_password->text()));
}

void EnrolmentMail::follow()
{
    if (enrollment().step() != mfa::Enrollment::Step::MailCode)
        return enter(); // the password is not kept behind the later steps
    auto refusal = enrollment().refusal();
    const auto wait = enrollment().codeWait().left();
    const bool ofPassword =
        refusal && (refusal->reason == Reason::WrongPassword || refusal->reason == Reason::TooManyPasswords);
    showPasswordRefusal(ofPassword ? refusal : std::nullopt, wait);
    // Too many mails are no refusal of a code: the link counts down.
    if (ofPassword || (refusal && refusal->reason == Reason::TooMany && wait.count() == 0))
        refusal.reset();
    m_code->setRefusal(refusal, wait);
    const auto &mailWait = enrollment().mailWait();
    m_resend->setEnabled(!mailWait.isRunning());
    m_resend->setText(mailWait.isRunning()
                          ? tr("Send the code again (in %1)").arg(Countdown::text(mailWait.left()))
                          : tr("Send the code again"));
    m_sent->setText(
        tr("A 6-digit code was sent to %1. If it does not come within a few minutes, look among the "
           "junk mail, then have it sent again.")
            .arg(enrollment().emailMasked()));
}

void EnrolmentMail::showPasswordRefusal(const std::optional<mfa::CodeRefusal> &refusal,
                                        std::chrono::seconds wait)
{
    const QString words =
        refusal ? CodeWords::refusal(*refusal, auth::Method::RecoveryEmail, wait) : QString();
    if (wait.count() > 0 && m_passwordField->hasError() && refusal)
        m_passwordField->updateError(words); // it counts down
    else
        m_passwordField->setError(words);
}

void EnrolmentMail::retranslate()
{
    m_passwordField->setLabel(tr("Password of this account"));
    follow();
}

// --- QR code and key ------------------------------------------------------------------------------

EnrolmentScan::EnrolmentScan(mfa::Enrollment &enrollment, const mfa::ClockCheck &check, Clock &clock,
                             QWidget *parent)
    : EnrolmentStep(enrollment, parent), m_panel(new ScanPanel(check, clock, this))
{
    m_panel->adviseInstallation();
    column()->addWidget(m_panel);
}

QString EnrolmentScan::headline() const
{
    return tr("Scan the QR code with your authenticator app");
}

QWidget *EnrolmentScan::firstField()
{
    return m_panel->firstField();
}

void EnrolmentScan::submit()
{
    enrollment().showCode();
}

void EnrolmentScan::follow()
{
    m_panel->setKey(enrollment().key());
}

// --- The first code -------------------------------------------------------------------------------

EnrolmentCode::EnrolmentCode(mfa::Enrollment &enrollment, const mfa::ClockCheck &check, QWidget *parent)
    : CodeEntryStep(enrollment, mfa::Enrollment::Step::Code, &mfa::Enrollment::verifyAuthenticator, check,
                    parent)
{
    auto *column = makeColumn();
    addEntry(column);
    column->addStretch();
}

QString EnrolmentCode::headline() const
{
    return tr("Enter the code that the app shows now");
}

QString EnrolmentCode::verb() const
{
    return tr("Verify code");
}

} // namespace ccj::ui
