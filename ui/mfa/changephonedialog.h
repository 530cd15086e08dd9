// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowdialog.h"

#include "app/mfa/clockcheck.h"
#include "app/mfa/phonechange.h"

namespace ccj::ui {

class ChangePhoneDone;
class ChangePhoneHome;
class ChangePhoneIdentity;
class ChangePhoneNumber;

/// Changes the recovery phone (R101–R103), after a switch to the organisation of the first enrolment where
/// that is another one. Accepted when the server has taken the number.
class ChangePhoneDialog : public FlowDialog
{
    Q_OBJECT
public:
    /// What the server said of the enrolment tells whether this organisation is the right one. All must
    /// outlive the dialog.
    ChangePhoneDialog(mfa::MfaApi &api, auth::Session &session, const mfa::ClockCheck &check, Clock &clock,
                      const mfa::MfaStatus &status, QWidget *parent = nullptr);

protected:
    void follow() override;
    void retranslateUi() override;
    void goOn() override;
    void goBack() override;
    bool canGoBack() const override;
    bool isBusy() const override { return m_change.isBusy(); }
    QString busyText() const override;
    bool isOver() const override { return m_change.step() == mfa::PhoneChange::Step::Done; }
    bool hasCancel() const override { return !isOver(); }

private:
    void showState();
    void showError();
    void showRail();
    FlowStep *stepNow() const;

    mfa::PhoneChange m_change;
    ChangePhoneHome *m_home;
    ChangePhoneNumber *m_number;
    ChangePhoneIdentity *m_identity;
    ChangePhoneDone *m_done;
    QList<FlowStep *> m_way; ///< the steps that are or were needed, in their order
};

} // namespace ccj::ui
