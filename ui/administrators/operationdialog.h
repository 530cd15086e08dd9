// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/changedialog.h"

#include "app/administrators/administratorscontroller.h"

namespace ccj::ui {

/// A dialog whose act is one change to the administrators.
class OperationDialog : public ChangeDialog
{
    Q_OBJECT
public:
    explicit OperationDialog(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

protected:
    administrators::AdministratorsController &controller() const { return m_controller; }
    /// No answer came, and the change did not happen or nobody knows. True when the dialog says so and
    /// stays open; false leaves it to the page.
    virtual bool showOutcome(const administrators::Operation &operation);

private:
    administrators::AdministratorsController &m_controller;
};

} // namespace ccj::ui
