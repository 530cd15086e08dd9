// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowdialog.h"

#include "app/mfa/clockcheck.h"
#include "app/mfa/enrollment.h"

namespace ccj::ui {

class EnrolmentCodes;
class EnrolmentPhone;
class FlowStep;

/// Enrolment at sign-in (R61–R75): mail code and password, QR code and key, the first code, recovery phone,
/// backup codes, finish. Left half-way it says that one is not enrolled yet, and wipes what it has shown.
class EnrolmentWizard : public FlowDialog
{
    Q_OBJECT
public:
    /// The account is the sign-in address. The enrolment must outlive the dialog.
    EnrolmentWizard(mfa::Enrollment &enrollment, const QString &account, const mfa::ClockCheck &check,
                    Clock &clock, QWidget *parent);

protected:
    void follow() override;
    void retranslateUi() override;
    void goOn() override;
    void goBack() override;
    bool canGoBack() const override;
    bool isBusy() const override;
    QString busyText() const override;
    bool isOver() const override;
    bool hasCancel() const override { return !isOver(); }
    Confirmation leaveQuestion() const override;
    void leave() override;

private:
    void showState();
    FlowStep *stepNow() const;
    void showRail();
    void showError();

    mfa::Enrollment &m_enrollment;
    FlowStep *m_introduction;
    FlowStep *m_mail;
    FlowStep *m_scan;
    FlowStep *m_code;
    EnrolmentPhone *m_phone;
    EnrolmentCodes *m_codes;
    FlowStep *m_end;
    QList<FlowStep *> m_all;  ///< in their order
    bool m_phoneKept = false; ///< and the backup codes are shown
};

} // namespace ccj::ui
