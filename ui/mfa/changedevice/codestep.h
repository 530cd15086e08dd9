// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

namespace ccj::mfa {
class ClockCheck;
}

namespace ccj::ui {

class CodeField;

/// The new device's first code (R95).
class CodeStep : public FlowStep
{
    Q_OBJECT
public:
    CodeStep(mfa::DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void enter() override;
    void retranslate() override {}

    /// Sends the code when it is complete.
    void verify();

private:
    void follow();

    mfa::DeviceChange &m_change;
    CodeField *m_code;
};

} // namespace ccj::ui
