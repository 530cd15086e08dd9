// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/dialogdesk.h"

namespace ccj::ui {

using administrators::Operation;
using State = Operation::State;

bool DialogDesk::isAsking()
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void DialogDesk::open(QDialog *dialog)
{
    m_dialog = dialog;
    m_operation = 0;
    connect(dialog, &QDialog::finished, this, [this] {
        m_operation = 0;
        Q_EMIT closed();
    });
    dialog->open();
}

bool DialogDesk::tellsOf(const Operation &operation) const
{
    if (operation.id != m_operation)
        return false;
    if (!operation.isFinished() || operation.state == State::Refused)
        return true;
    const bool canBeSentAgain =
        operation.kind == Operation::Kind::Invite || operation.kind == Operation::Kind::SetAccess;
    return canBeSentAgain && (operation.state == State::NotApplied || operation.state == State::Unknown);
}

} // namespace ccj::ui
