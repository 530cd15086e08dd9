// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/enrolmentwizard.h"

#include "ui/common/errortext.h"
#include "ui/common/messageslot.h"
#include "ui/mfa/enrolmentwaysback.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using Step = mfa::Enrollment::Step;

namespace {

const QString errorMessage = u"error"_s;

/// About a field, where it stands already.
bool standsAtField(const Error &error)
{
    return mfa::codeRefusalOf(error) || error.name() == "phoneInvalid"_L1;
}

} // namespace

EnrolmentWizard::EnrolmentWizard(mfa::Enrollment &enrollment, const QString &account,
                                 const mfa::ClockCheck &check, Clock &clock, QWidget *parent)
    : FlowDialog(parent),
      m_enrollment(enrollment),
      m_introduction(new EnrolmentIntroduction(enrollment, this)),
      m_mail(new EnrolmentMail(enrollment, this)),
      m_scan(new EnrolmentScan(enrollment, check, clock, this)),
      m_code(new EnrolmentCode(enrollment, check, this)),
      m_phone(new EnrolmentPhone(enrollment, this)),
      m_codes(new EnrolmentCodes(enrollment, account, clock, this)),
      m_end(new EnrolmentEnd(enrollment, this)),
      m_all{m_introduction, m_mail, m_scan, m_code, m_phone, m_codes, m_end}
{
    for (FlowStep *step : std::as_const(m_all))
        addStep(step);
    connect(m_phone, &EnrolmentPhone::kept, this, [this] {
        m_phoneKept = true;
        showState();
    });
    connect(&m_enrollment, &mfa::Enrollment::changed, this, &EnrolmentWizard::showState);
    showState();
    retranslateUi();
}

FlowStep *EnrolmentWizard::stepNow() const
{
    switch (m_enrollment.step()) {
    case Step::Introduction:
        return m_introduction;
    case Step::MailCode:
        return m_mail;
    case Step::Scan:
        return m_scan;
    case Step::Code:
        return m_code;
    case Step::Recovery:
        return m_phoneKept ? static_cast<FlowStep *>(m_codes) : m_phone;
    case Step::Finished:
    case Step::Over:
        return m_end;
    }
    Q_UNREACHABLE();
}

void EnrolmentWizard::showState()
{
    if (m_enrollment.step() != Step::Recovery)
        m_phoneKept = false;
    // All of them: those that are not shown must forget.
    for (FlowStep *step : std::as_const(m_all))
        step->follow();
    showError();
    showStep(stepNow());
    follow();
}

void EnrolmentWizard::follow()
{
    showRail();
    FlowDialog::follow();
}

void EnrolmentWizard::showRail()
{
    setRail(
        tr("Enrolment"),
        {tr("Preparation"), tr("Email and password"), tr("Scan the QR code"), tr("Verify the code"),
         tr("Recovery phone"), tr("Backup codes"), tr("Done")},
        static_cast<int>(m_enrollment.step() == Step::Finished ? m_all.size() : m_all.indexOf(stepNow())));
}

void EnrolmentWizard::showError()
{
    const auto &error = m_enrollment.error();
    const bool shown = error && !isBusy() && !isOver() && !standsAtField(*error);
    if (!shown)
        return messages().remove(errorMessage);
    Message message{Banner::Severity::Danger, [error = *error] {
                        const auto words = errorText(error);
                        return u"%1\n%2"_s.arg(words.title, words.advice);
                    }};
    if (m_enrollment.mustBeginAnew())
        message.text = [error = *error] {
            return tr("%1\nThe enrolment has to begin again, with a fresh key. Delete the entry from your "
                      "authenticator app, if you have added it.",
                      "what happened")
                .arg(errorText(error).title);
        };
    else if (m_enrollment.finishIsUncertain())
        message.text = [error = *error] {
            return tr("%1\nYou may be enrolled already. Choose Finish again: that is safe.", "what happened")
                .arg(errorText(error).title);
        };
    messages().put(errorMessage, message);
}

void EnrolmentWizard::goOn()
{
    if (isOver())
        return accept();
    stepNow()->submit();
}

void EnrolmentWizard::goBack()
{
    if (m_enrollment.step() == Step::Code)
        return m_enrollment.back();
    m_phoneKept = false;
    showState();
}

bool EnrolmentWizard::canGoBack() const
{
    const auto *step = stepNow();
    return !isBusy() && (step == m_code || step == m_codes);
}

bool EnrolmentWizard::isBusy() const
{
    return m_enrollment.isBusy();
}

QString EnrolmentWizard::busyText() const
{
    switch (m_enrollment.step()) {
    case Step::Introduction:
        return tr("Sending the code…");
    case Step::MailCode:
    case Step::Code:
        return tr("Verifying…");
    default:
        return m_phoneKept ? tr("Waiting for the server…") : tr("Saving the number…");
    }
}

bool EnrolmentWizard::isOver() const
{
    return m_enrollment.step() == Step::Finished || m_enrollment.step() == Step::Over;
}

Confirmation EnrolmentWizard::leaveQuestion() const
{
    if (m_enrollment.step() == Step::Introduction || isOver())
        return {};
    Confirmation words;
    words.question = tr("Leave the enrolment?");
    words.explanation =
        tr("You are not enrolled yet, and cannot work in the console before you are. If you have "
           "added an entry to your authenticator app, delete it.");
    words.stops = {tr("The key and the codes shown so far: they are forgotten and never become valid.")};
    words.goesOn = {tr("You can enroll at any time; it begins with a fresh key.")};
    words.verb = tr("Leave");
    words.busy = tr("Leaving…");
    words.stay = tr("Go on with the enrolment");
    return words;
}

void EnrolmentWizard::leave()
{
    m_enrollment.abandon();
    QDialog::reject();
}

void EnrolmentWizard::retranslateUi()
{
    setWindowTitle(tr("Enroll in multifactor authentication"));
    FlowDialog::retranslateUi();
}

} // namespace ccj::ui
