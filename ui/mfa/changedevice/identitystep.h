// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/codeentrystep.h"

#include "app/mfa/devicechange.h"

class QPushButton;
class QRadioButton;

namespace ccj::ui {

class Label;
class LinkButton;

/// Who it is, once more: the method, where there are several, and its code (R91).
class IdentityStep : public CodeEntryStep
{
    Q_OBJECT
public:
    IdentityStep(mfa::DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void follow() override;
    void retranslate() override;

Q_SIGNALS:
    /// None of the methods can be used.
    void helpRequested();

private:
    void addMethods();
    QWidget *makeMailLine();
    void followMail();

    mfa::DeviceChange &m_change;
    Label *m_choose;
    QList<QRadioButton *> m_methods; ///< in the order of auth::Method
    QWidget *m_mailLine;
    QPushButton *m_mail;
    Label *m_mailNote;
    LinkButton *m_help;
};

} // namespace ccj::ui
