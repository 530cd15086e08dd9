// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/confirmdialog.h"

#include "app/administrators/administratorscontroller.h"

namespace ccj::ui {

/// Asks before an administrator is removed or an invitation is cancelled, and says what stops and what
/// goes on (R128, R130, R132). A refusal is shown here; every other end closes the dialog and is told by
/// the page.
class RemoveDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// An invitation that is pending is cancelled, everybody else is removed.
    RemoveDialog(administrators::AdministratorsController &controller,
                 const administrators::Administrator &target, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change is on its way, under this id.
    void started(quint64 operation);

protected:
    void retranslateUi() override;

private:
    void start();
    void onOperation(const administrators::Operation &operation);

    administrators::AdministratorsController &m_controller;
    administrators::Administrator m_target;
    quint64 m_operation = 0;
};

} // namespace ccj::ui
