// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/changedialog.h"

#include "app/resourcelocations/locationscontroller.h"

namespace ccj::ui {

/// A dialog whose act is one change to locations, connectors or domains.
class FleetDialog : public ChangeDialog
{
    Q_OBJECT
public:
    explicit FleetDialog(resourcelocations::LocationsController &controller, QWidget *parent = nullptr);

protected:
    resourcelocations::LocationsController &controller() const { return m_controller; }
    const resourcelocations::Fleet &fleet() const { return m_controller.fleet(); }
    /// No answer came, and the change did not happen or nobody knows. True when the dialog says so and
    /// stays open; false leaves it to the page.
    virtual bool showOutcome(const resourcelocations::Operation &operation);
    /// Locations, connectors or domains are known better now.
    virtual void followFleet() {}

private:
    resourcelocations::LocationsController &m_controller;
};

} // namespace ccj::ui
