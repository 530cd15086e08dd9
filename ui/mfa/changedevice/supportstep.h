// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/supportpacket.h"

namespace ccj::ui {

class SupportPacketView;

/// No method is left: what support does, and the text to give them (R80).
class SupportStep : public FlowStep
{
    Q_OBJECT
public:
    explicit SupportStep(QWidget *parent = nullptr);

    void setPacket(const mfa::SupportPacket &packet);
    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override { return {}; }
    Default defaultButton() const override { return Default::Cancel; }
    void retranslate() override {}

private:
    SupportPacketView *m_view;
};

} // namespace ccj::ui
