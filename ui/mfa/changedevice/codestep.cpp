// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/codestep.h"

#include "ui/mfa/clockline.h"
#include "ui/mfa/codefield.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace ccj::ui {

using mfa::DeviceChange;

CodeStep::CodeStep(DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent)
    : FlowStep(parent), m_change(change), m_code(new CodeField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_code);
    column->addWidget(new ClockLine(check, this));
    column->addStretch();
    connect(m_code, &CodeField::edited, this, &FlowStep::changed);
    connect(&change, &DeviceChange::changed, this, &CodeStep::follow);
}

QString CodeStep::headline() const
{
    return tr("Enter the code of the new entry");
}

QString CodeStep::reassurance() const
{
    return tr("The old device works until the server has accepted this code.");
}

QString CodeStep::verb() const
{
    return tr("Verify code");
}

bool CodeStep::canGoOn() const
{
    return !m_change.codeWait().isRunning();
}

QWidget *CodeStep::firstField()
{
    return m_code->editor();
}

void CodeStep::enter()
{
    m_code->clear();
    follow();
}

void CodeStep::verify()
{
    if (m_code->validate())
        m_change.verifyAuthenticator(m_code->text());
}

void CodeStep::follow()
{
    if (m_change.step() != DeviceChange::Step::Code)
        return m_code->clear(); // a code is a secret: not kept where nobody sees it
    m_code->setRefusal(m_change.refusal(), m_change.codeWait().left());
    Q_EMIT changed();
}

} // namespace ccj::ui
