// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowdialog.h"

#include "app/mfa/clockcheck.h"
#include "app/mfa/codereplacement.h"

namespace ccj::ui {

class ReplaceCodesConfirm;
class ReplaceCodesIdentity;
class ReplaceCodesNew;

/// Replaces the backup codes (R98–R100): the authenticator's code, "Yes, replace", the new set, saved.
/// Accepted when the person has saved it.
class ReplaceCodesDialog : public FlowDialog
{
    Q_OBJECT
public:
    /// The account is the sign-in address: it stands on what is saved. All must outlive the dialog.
    ReplaceCodesDialog(mfa::MfaApi &api, const mfa::ClockCheck &check, Clock &clock, const QString &account,
                       QWidget *parent = nullptr);

protected:
    void follow() override;
    void retranslateUi() override;
    void goOn() override;
    void goBack() override;
    bool canGoBack() const override;
    bool isBusy() const override { return m_replacement.isBusy(); }
    QString busyText() const override;
    bool hasCancel() const override;
    Confirmation leaveQuestion() const override;

private:
    void showState();
    void showError();
    FlowStep *stepNow() const;

    mfa::CodeReplacement m_replacement;
    ReplaceCodesIdentity *m_identity;
    ReplaceCodesConfirm *m_confirm;
    ReplaceCodesNew *m_new;
};

} // namespace ccj::ui
