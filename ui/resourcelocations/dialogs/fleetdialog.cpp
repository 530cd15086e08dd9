// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/fleetdialog.h"

namespace ccj::ui {

using resourcelocations::LocationsController;
using resourcelocations::Operation;

FleetDialog::FleetDialog(LocationsController &controller, QWidget *parent)
    : ChangeDialog(parent), m_controller(controller)
{
    connect(&controller, &LocationsController::operationChanged, this, [this](const Operation &operation) {
        onChange(operation.id, operation.state, operation.error,
                 [this, &operation] { return showOutcome(operation); });
    });
    connect(&controller, &LocationsController::stateChanged, this, [this] { followFleet(); });
}

bool FleetDialog::showOutcome(const Operation &)
{
    return false;
}

} // namespace ccj::ui
