// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

class QCheckBox;

namespace ccj::ui {

class Label;

/// Something to do on the device before the new entry is made, with a check box that says it is done:
/// delete the old entry (R92), or install an app (R93).
class AcknowledgeStep : public FlowStep
{
    Q_OBJECT
public:
    AcknowledgeStep(mfa::DeviceChange &change, mfa::DeviceChange::Step step, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    bool canGoOn() const override { return m_change.canGoOn(); }
    QWidget *firstField() override;
    void enter() override;
    void retranslate() override;

private:
    bool isRemoval() const { return m_step == mfa::DeviceChange::Step::RemoveOld; }

    mfa::DeviceChange &m_change;
    mfa::DeviceChange::Step m_step;
    QList<Label *> m_lines;
    QCheckBox *m_done;
};

} // namespace ccj::ui
