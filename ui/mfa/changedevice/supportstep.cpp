// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/supportstep.h"

#include "ui/mfa/supportpacketview.h"

#include <QVBoxLayout>

namespace ccj::ui {

SupportStep::SupportStep(QWidget *parent) : FlowStep(parent), m_view(new SupportPacketView(this))
{
    makeColumn()->addWidget(m_view);
}

void SupportStep::setPacket(const mfa::SupportPacket &packet)
{
    m_view->setPacket(packet);
}

QString SupportStep::headline() const
{
    return tr("Citrix Support can help");
}

QString SupportStep::reassurance() const
{
    return tr("Nothing has been changed. Without a code nobody can change the device, not even with your "
              "password.");
}

} // namespace ccj::ui
