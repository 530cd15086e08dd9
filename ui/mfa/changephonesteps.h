// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/codeentrystep.h"

#include "app/mfa/phonechange.h"

class QRadioButton;

namespace ccj::ui {

class Label;
class MarkList;
class PhoneField;

/// Another organisation is the right one: why, and the way there (R102).
class ChangePhoneHome : public FlowStep
{
    Q_OBJECT
public:
    ChangePhoneHome(const mfa::PhoneChange &change, const auth::Session &session, QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    void retranslate() override;

private:
    const mfa::PhoneChange &m_change;
    const auth::Session &m_session;
    Label *m_rule;
};

/// The new number (R101, R103).
class ChangePhoneNumber : public FlowStep
{
    Q_OBJECT
public:
    /// Present: masked, as the server says it; empty when there is none.
    ChangePhoneNumber(mfa::PhoneChange &change, const QString &present, QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    QWidget *firstField() override;
    void retranslate() override;
    void submit() override;
    void follow() override;

private:
    mfa::PhoneChange &m_change;
    const QString m_present;
    Label *m_purpose;
    PhoneField *m_phone;
    bool m_sent = false;
};

/// Who it is, in a session that was opened without the authenticator.
class ChangePhoneIdentity : public CodeEntryStep
{
    Q_OBJECT
public:
    ChangePhoneIdentity(mfa::PhoneChange &change, const mfa::ClockCheck &check, QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    void retranslate() override;
    void follow() override;

private:
    mfa::PhoneChange &m_change;
    Label *m_why;
    QList<QRadioButton *> m_methods;
};

/// The number is changed.
class ChangePhoneDone : public FlowStep
{
    Q_OBJECT
public:
    ChangePhoneDone(const mfa::PhoneChange &change, QWidget *parent);

    QString headline() const override;
    QString verb() const override;
    void retranslate() override;

private:
    const mfa::PhoneChange &m_change;
    Label *m_number;
    MarkList *m_good;
};

} // namespace ccj::ui
