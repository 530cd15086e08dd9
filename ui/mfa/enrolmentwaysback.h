// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/enrolmentsteps.h"

namespace ccj::ui {

class CodesView;
class PhoneField;

/// The phone on which support can reach the person (R68, R69, R103).
class EnrolmentPhone : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentPhone(mfa::Enrollment &enrollment, QWidget *parent);
    QString headline() const override;
    QString verb() const override;
    QWidget *firstField() override;
    void enter() override;
    void submit() override;
    void follow() override;
    void retranslate() override;

Q_SIGNALS:
    void kept(); ///< the server has the number

private:
    Label *m_purpose;
    PhoneField *m_phone;
    bool m_sent = false;
};

/// Backup codes: made, saved and confirmed, then the enrolment is finished (R70–R72).
class EnrolmentCodes : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentCodes(mfa::Enrollment &enrollment, const QString &account, Clock &clock, QWidget *parent);
    QString headline() const override;
    QString verb() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void submit() override;
    void follow() override;
    void retranslate() override;

private:
    QString m_account;
    Label *m_purpose;
    CodesView *m_codes;
};

/// Enrolled, or over without that.
class EnrolmentEnd : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentEnd(mfa::Enrollment &enrollment, QWidget *parent);
    QString headline() const override;
    QString reassurance() const override { return {}; }
    QString verb() const override;
    void follow() override { retranslate(); }
    void retranslate() override;

private:
    bool isDone() const { return enrollment().step() == mfa::Enrollment::Step::Finished; }

    MarkList *m_good;
    Label *m_text;
};

} // namespace ccj::ui
