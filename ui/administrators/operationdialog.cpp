// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/operationdialog.h"

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::Operation;

OperationDialog::OperationDialog(AdministratorsController &controller, QWidget *parent)
    : ChangeDialog(parent), m_controller(controller)
{
    connect(&controller, &AdministratorsController::operationChanged, this,
            [this](const Operation &operation) {
                onChange(operation.id, operation.state, operation.error,
                         [this, &operation] { return showOutcome(operation); });
            });
}

bool OperationDialog::showOutcome(const Operation &)
{
    return false;
}

} // namespace ccj::ui
