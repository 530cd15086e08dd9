// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/codeentrystep.h"

#include "app/mfa/enrollment.h"

class QVBoxLayout;

namespace ccj::ui {

class CodeField;
class Field;
class Label;
class LineEdit;
class LinkButton;
class MarkList;
class ScanPanel;

/// What the steps of the enrolment have in common: it, one column, and what holds if one leaves.
class EnrolmentStep : public FlowStep
{
    Q_OBJECT
public:
    EnrolmentStep(mfa::Enrollment &enrollment, QWidget *parent);

    QString reassurance() const override { return nothingDone(); }
    /// What holds before the last step.
    static QString nothingDone();

protected:
    QVBoxLayout *column() const { return m_column; }
    mfa::Enrollment &enrollment() const { return m_enrollment; }

private:
    mfa::Enrollment &m_enrollment;
    QVBoxLayout *m_column;
};

/// Why, for what, and what is needed (R56–R61, R63).
class EnrolmentIntroduction : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentIntroduction(mfa::Enrollment &enrollment, QWidget *parent);
    QString headline() const override;
    QString verb() const override;
    bool canGoOn() const override;
    void submit() override;
    void follow() override;
    void retranslate() override;

private:
    Label *m_why;
    MarkList *m_needed;
    MarkList *m_rules;
    Label *m_wait;
};

/// Mailed code and account password, judged together (R64).
class EnrolmentMail : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentMail(mfa::Enrollment &enrollment, QWidget *parent);
    QString headline() const override;
    QString verb() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void enter() override;
    void submit() override;
    void follow() override;
    void retranslate() override;

private:
    void showPasswordRefusal(const std::optional<mfa::CodeRefusal> &refusal, std::chrono::seconds wait);

    Label *m_sent;
    CodeField *m_code;
    LineEdit *m_password;
    Field *m_passwordField;
    LinkButton *m_resend;
};

/// QR code and key (R65, R66).
class EnrolmentScan : public EnrolmentStep
{
    Q_OBJECT
public:
    EnrolmentScan(mfa::Enrollment &enrollment, const mfa::ClockCheck &check, Clock &clock, QWidget *parent);
    QString headline() const override;
    QWidget *firstField() override;
    void submit() override;
    void follow() override;
    void retranslate() override {}

private:
    ScanPanel *m_panel;
};

/// The authenticator's first code (R67).
class EnrolmentCode : public CodeEntryStep
{
    Q_OBJECT
public:
    EnrolmentCode(mfa::Enrollment &enrollment, const mfa::ClockCheck &check, QWidget *parent);
    QString headline() const override;
    QString reassurance() const override { return EnrolmentStep::nothingDone(); }
    QString verb() const override;
    void retranslate() override {}
};

} // namespace ccj::ui
