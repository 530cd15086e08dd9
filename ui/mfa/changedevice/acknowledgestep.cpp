// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/acknowledgestep.h"

#include "ui/common/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ccj::ui {

using mfa::DeviceChange;

namespace {

constexpr int lines = 3;

} // namespace

AcknowledgeStep::AcknowledgeStep(DeviceChange &change, DeviceChange::Step step, QWidget *parent)
    : FlowStep(parent), m_change(change), m_step(step), m_done(new QCheckBox(this))
{
    auto *column = makeColumn(metrics::gap);
    for (int i = 0; i < lines; ++i) {
        m_lines.append(new Label(TextRole::Base, this));
        m_lines.last()->setWordWrap(true);
        column->addWidget(m_lines.last());
    }
    column->addSpacing(metrics::fieldGap);
    column->addWidget(m_done);
    column->addStretch();
    connect(m_done, &QCheckBox::toggled, this, [this](bool done) { m_change.acknowledge(done); });
    connect(&change, &DeviceChange::changed, this, &FlowStep::changed);
}

QString AcknowledgeStep::headline() const
{
    return isRemoval() ? tr("Delete the old entry in your app") : tr("Install an authenticator app");
}

QString AcknowledgeStep::reassurance() const
{
    return tr("The old enrolment stays valid until the new code has been accepted.");
}

QWidget *AcknowledgeStep::firstField()
{
    return m_done;
}

void AcknowledgeStep::enter()
{
    m_done->setChecked(m_change.isAcknowledged());
}

void AcknowledgeStep::retranslate()
{
    if (isRemoval()) {
        m_lines.at(0)->setText(tr("1. Open the authenticator app and look for Citrix Cloud Japan."));
        m_lines.at(1)->setText(
            tr("2. Delete the old entry, if there is one. Two entries with different codes are "
               "easily mixed up when you sign in."));
        m_lines.at(2)->setText(tr("3. Entries of other services stay as they are."));
        m_done->setText(tr("There is no old entry in the app any more"));
    } else {
        m_lines.at(0)->setText(tr("1. Open the app store on the new device."));
        m_lines.at(1)->setText(
            tr("2. Search for an authenticator app. Any one for time-based one-time passwords "
               "will do, Citrix SSO for example."));
        m_lines.at(2)->setText(tr("3. Install it, and let it use the camera."));
        m_done->setText(tr("An authenticator app is installed"));
    }
}

} // namespace ccj::ui
