// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

namespace ccj::ui {

class Label;

/// "Yes, change device", with the safe button as the default (R90).
class ConfirmStep : public FlowStep
{
    Q_OBJECT
public:
    explicit ConfirmStep(QWidget *parent = nullptr);

    QString headline() const override;
    QString verb() const override;
    Default defaultButton() const override { return Default::Cancel; }
    void retranslate() override;

private:
    Label *m_consequence;
    Label *m_next;
};

} // namespace ccj::ui
