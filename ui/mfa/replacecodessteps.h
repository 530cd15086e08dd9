// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/codeentrystep.h"

#include "app/mfa/codereplacement.h"

namespace ccj::ui {

class CodesView;
class Consequences;

/// Who asks: the authenticator's code and no other (R100).
class ReplaceCodesIdentity : public CodeEntryStep
{
    Q_OBJECT
public:
    ReplaceCodesIdentity(mfa::CodeReplacement &replacement, const mfa::ClockCheck &check, QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    void retranslate() override {}

private:
    const mfa::CodeReplacement &m_replacement;
};

/// What dies; the safe button is the default (R98, R99).
class ReplaceCodesConfirm : public FlowStep
{
    Q_OBJECT
public:
    explicit ReplaceCodesConfirm(QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    Default defaultButton() const override { return Default::Cancel; }
    void retranslate() override;

private:
    Consequences *m_consequences;
};

/// The new set, shown this once (R98).
class ReplaceCodesNew : public FlowStep
{
    Q_OBJECT
public:
    ReplaceCodesNew(mfa::CodeReplacement &replacement, const QString &account, Clock &clock, QWidget *parent);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    bool canGoOn() const override { return m_replacement.areCodesConfirmed(); }
    QWidget *firstField() override;
    void retranslate() override {}
    void follow() override;

private:
    mfa::CodeReplacement &m_replacement;
    const QString m_account;
    CodesView *m_codes;
};

} // namespace ccj::ui
