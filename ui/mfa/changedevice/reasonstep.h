// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

#include <array>

class QRadioButton;

namespace ccj::ui {

class Label;

/// Why the device is changed (R82).
class ReasonStep : public FlowStep
{
    Q_OBJECT
public:
    explicit ReasonStep(mfa::DeviceChange &change, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    bool canGoOn() const override { return m_change.canGoOn(); }
    QWidget *firstField() override;
    void enter() override;
    void retranslate() override;

private:
    struct Choice
    {
        mfa::DeviceChange::Reason reason;
        QRadioButton *button;
        Label *help;
    };

    mfa::DeviceChange &m_change;
    std::array<Choice, 3> m_choices;
};

} // namespace ccj::ui
