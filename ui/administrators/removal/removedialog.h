// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/administrators/operationdialog.h"

#include "app/administrators/removal/removalcheck.h"

namespace ccj::ui {

class Consequences;

/// Asks before an administrator is removed or an invitation is cancelled, and says what stops, who is left
/// and what goes on; the words grow while the secure clients are read, and nobody has to wait for them. A
/// refusal is shown here; every other end closes the dialog and is told by the page.
class RemoveDialog : public OperationDialog
{
    Q_OBJECT
public:
    /// An invitation that is pending is cancelled, everybody else is removed.
    RemoveDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                 QWidget *parent = nullptr);

    /// The access that the change takes away, if it is known.
    std::optional<administrators::AccessModel> access() const { return m_check.access(); }

protected:
    void apply() override;
    void abandon() override;
    void retranslateUi() override;

private:
    void start();

    const Clock &m_clock;
    const administrators::Administrator m_target;
    administrators::RemovalCheck m_check;
    Consequences *m_consequences;
};

} // namespace ccj::ui
