// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/enrolmentpage.h"

#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/mfa/enrolmentwizard.h"

#include <QPushButton>

namespace ccj::ui {

EnrolmentPage::EnrolmentPage(Clock &clock, QWidget *parent)
    : SignInPage(parent),
      m_clock(clock),
      m_text(new Label(TextRole::Base, this)),
      m_advice(Label::explanation(this))
{
    m_text->setWordWrap(true);
    add(m_text);
    add(m_advice);
    m_restart = addLink();
    connect(m_restart, &LinkButton::clicked, this, &EnrolmentPage::restartRequested);
    retranslateUi();
}

void EnrolmentPage::attach(auth::SignIn &signIn, mfa::MfaApi &api, const mfa::ClockCheck &clockCheck)
{
    detach();
    m_signIn = &signIn;
    m_api = &api;
    m_clockCheck = &clockCheck;
}

void EnrolmentPage::detach()
{
    delete m_wizard;
    m_enrollment.reset();
}

void EnrolmentPage::begin()
{
    m_enrollment = std::make_unique<mfa::Enrollment>(*m_api, m_clock, m_signIn->enrolmentTicket());
    openWizard();
}

/// Called from the midst of the wizard's signals.
void EnrolmentPage::end()
{
    if (m_wizard) {
        m_wizard->disconnect(this);
        m_wizard->hide();
        m_wizard->deleteLater();
    }
    if (m_enrollment)
        m_enrollment.release()->deleteLater();
}

void EnrolmentPage::openWizard()
{
    if (m_wizard) {
        m_wizard->raise();
        return m_wizard->activateWindow();
    }
    m_wizard = new EnrolmentWizard(*m_enrollment, m_signIn->email(), *m_clockCheck, m_clock, window());
    connect(m_wizard, &QDialog::finished, this, &EnrolmentPage::wizardClosed);
    m_wizard->open();
}

void EnrolmentPage::wizardClosed()
{
    m_wizard->disconnect(this);
    m_wizard = nullptr; // deletes itself
    if (auto next = m_enrollment->takeStep())
        return m_signIn->proceed(std::move(*next));
    if (m_enrollment->step() == mfa::Enrollment::Step::Over)
        return m_signIn->restart();
    takeFocus();
}

QString EnrolmentPage::title() const
{
    return tr("Not enrolled yet");
}

QString EnrolmentPage::summary() const
{
    return m_signIn ? m_signIn->email() : QString();
}

void EnrolmentPage::takeFocus()
{
    submitButton()->setFocus();
}

void EnrolmentPage::retranslateUi()
{
    m_text->setText(tr("Every administrator needs multifactor authentication, and this account is not "
                       "enrolled in it yet."));
    m_advice->setText(tr("Nothing is changed before the last step. An enrolment that was left begins again "
                         "with a fresh key."));
    setSubmitText(tr("Enroll now"));
    m_restart->setText(tr("Sign in as someone else"));
}

bool EnrolmentPage::check()
{
    openWizard();
    return false;
}

} // namespace ccj::ui
