// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/codeentrystep.h"

#include "app/mfa/devicechange.h"

namespace ccj::ui {

/// The new device's first code (R95).
class CodeStep : public CodeEntryStep
{
    Q_OBJECT
public:
    CodeStep(mfa::DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    void retranslate() override {}
};

} // namespace ccj::ui
