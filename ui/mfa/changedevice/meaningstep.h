// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

namespace ccj::ui {

class Label;
class MarkList;

/// What a change of the device means, before anything happens (R83–R85).
class MeaningStep : public FlowStep
{
    Q_OBJECT
public:
    explicit MeaningStep(const mfa::DeviceChange &change, QWidget *parent = nullptr);

    QString headline() const override;
    void enter() override { retranslate(); }
    void retranslate() override;

private:
    const mfa::DeviceChange &m_change;
    MarkList *m_stops;
    MarkList *m_goesOn;
    MarkList *m_prepare;
};

} // namespace ccj::ui
