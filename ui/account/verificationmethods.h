// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

#include "app/auth/account.h"
#include "app/mfa/statuscontroller.h"

class QAction;

namespace ccj::ui {

class IconLabel;
class MarkList;
class MethodRow;
class Placeholder;

/// What can be done with the verification methods.
struct MethodActions
{
    QAction *changeDevice = nullptr;
    QAction *replaceCodes = nullptr;
    QAction *changePhone = nullptr;
};

/// The verification methods of My Profile (R45): the device, the backup codes, the recovery phone, how many
/// ways back into the account exist (R81), and why none of it can be switched off (R57).
class VerificationMethods : public Card
{
    Q_OBJECT
public:
    VerificationMethods(const mfa::StatusController &status, const MethodActions &actions,
                        QWidget *parent = nullptr);

    /// For the name of the organisation in which the phone is changed, and for the address.
    void setProfile(const auth::Profile &profile);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeMethods(const MethodActions &actions);
    QWidget *makeReadiness();
    void follow();
    void fill(const mfa::MfaStatus &status);
    void fillReadiness(const mfa::MfaStatus &status);
    void fillDevice(const mfa::MfaStatus &status);
    void fillCodes(const mfa::MfaStatus &status);
    void fillPhone(const mfa::MfaStatus &status);
    static QStringList betterWith(const mfa::Readiness &readiness);
    static QString mailSentence(const mfa::MfaStatus &status);
    QString organizationName(const QString &id) const;

    const mfa::StatusController &m_status;
    const bool m_canChangeDevice;
    auth::Profile m_profile;
    Label *m_waiting;
    Placeholder *m_failed;
    QWidget *m_methods = nullptr;
    IconLabel *m_readyMark = nullptr;
    Label *m_ready = nullptr;
    MarkList *m_better = nullptr;
    MethodRow *m_device = nullptr;
    MethodRow *m_codes = nullptr;
    MethodRow *m_phone = nullptr;
    Label *m_rules = nullptr;
};

} // namespace ccj::ui
