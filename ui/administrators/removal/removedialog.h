// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/common/confirmdialog.h"

#include "app/administrators/removal/removalcheck.h"

#include <memory>

namespace ccj::ui {

/// Asks before an administrator is removed or an invitation is cancelled, and says what stops, who is left
/// and what goes on; the words grow while the secure clients are read, and nobody has to wait for them. A
/// refusal is shown here; every other end closes the dialog and is told by the page.
class RemoveDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// An invitation that is pending is cancelled, everybody else is removed.
    RemoveDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change is on its way, under this id; it takes away this access, if that is known.
    void started(quint64 operation, const std::optional<ccj::administrators::AccessModel> &access);

protected:
    void retranslateUi() override;

private:
    using Check = std::shared_ptr<administrators::RemovalCheck>;
    RemoveDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                 const Check &check, QWidget *parent);
    void start();
    void onOperation(const administrators::Operation &operation);

    administrators::AdministratorsController &m_controller;
    administrators::Administrator m_target;
    Check m_check;
    quint64 m_operation = 0;
};

} // namespace ccj::ui
