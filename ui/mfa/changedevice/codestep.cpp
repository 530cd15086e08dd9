// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/codestep.h"

#include <QVBoxLayout>

namespace ccj::ui {

using mfa::DeviceChange;

CodeStep::CodeStep(DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent)
    : CodeEntryStep(change, DeviceChange::Step::Code, &DeviceChange::verifyAuthenticator, check, parent)
{
    auto *column = makeColumn();
    addEntry(column);
    column->addStretch();
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

} // namespace ccj::ui
