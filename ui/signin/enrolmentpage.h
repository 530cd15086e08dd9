// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include "app/auth/signin.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/enrollment.h"

#include <QPointer>

#include <memory>

namespace ccj::ui {

class EnrolmentWizard;
class Label;

/// The door to the enrolment in the middle of a sign-in (R26, R56): opens the wizard, and says that one is
/// not enrolled yet when it was left before its end (R75).
class EnrolmentPage : public SignInPage
{
    Q_OBJECT
public:
    EnrolmentPage(Clock &clock, QWidget *parent);

    /// What the wizard works with from now on.
    void attach(auth::SignIn &signIn, mfa::MfaApi &api, const mfa::ClockCheck &clockCheck);
    /// Closes the wizard at once: what it works with goes.
    void detach();
    /// The sign-in stands at its enrolment: opens the wizard.
    void begin();
    /// It does not any more.
    void end();

    QString title() const override;
    QString summary() const override;
    void takeFocus() override;

Q_SIGNALS:
    void restartRequested();

protected:
    void retranslateUi() override;
    bool check() override;

private:
    void openWizard();
    void wizardClosed();

    Clock &m_clock;
    auth::SignIn *m_signIn = nullptr;
    mfa::MfaApi *m_api = nullptr;
    const mfa::ClockCheck *m_clockCheck = nullptr;
    std::unique_ptr<mfa::Enrollment> m_enrollment; ///< of the present sign-in, over all attempts
    QPointer<EnrolmentWizard> m_wizard;
    Label *m_text;
    Label *m_advice;
    LinkButton *m_restart;
};

} // namespace ccj::ui
