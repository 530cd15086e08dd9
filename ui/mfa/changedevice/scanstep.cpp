// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/scanstep.h"

#include "ui/mfa/scanpanel.h"

#include <QVBoxLayout>

namespace ccj::ui {

using mfa::DeviceChange;

ScanStep::ScanStep(const DeviceChange &change, const mfa::ClockCheck &check, Clock &clock, QWidget *parent)
    : FlowStep(parent), m_change(change), m_panel(new ScanPanel(check, clock, this))
{
    makeColumn()->addWidget(m_panel);
    connect(&change, &DeviceChange::changed, this, &ScanStep::follow);
}

QString ScanStep::headline() const
{
    return tr("Scan the QR code with your authenticator app");
}

QString ScanStep::reassurance() const
{
    return tr("The old enrolment stays valid until the new code has been accepted.");
}

QWidget *ScanStep::firstField()
{
    return m_panel->firstField();
}

/// The key is here only while it is shown.
void ScanStep::follow()
{
    m_panel->setKey(m_change.step() == DeviceChange::Step::Scan ? m_change.key() : nullptr);
}

} // namespace ccj::ui
