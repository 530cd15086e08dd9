// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

namespace ccj::mfa {
class ClockCheck;
}

namespace ccj::ui {

class ScanPanel;

/// QR code and key of the new device (R94).
class ScanStep : public FlowStep
{
    Q_OBJECT
public:
    ScanStep(const mfa::DeviceChange &change, const mfa::ClockCheck &check, Clock &clock,
             QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    QWidget *firstField() override;
    void follow() override;
    void retranslate() override {}

private:
    const mfa::DeviceChange &m_change;
    ScanPanel *m_panel;
};

} // namespace ccj::ui
