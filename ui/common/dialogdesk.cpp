// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogdesk.h"

namespace ccj::ui {

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
    m_change = 0;
    connect(dialog, &QDialog::finished, this, [this] {
        m_change = 0;
        Q_EMIT closed();
    });
    dialog->open();
}

bool DialogDesk::tellsOf(quint64 change, ChangeState state, bool canBeSentAgain) const
{
    if (change != m_change)
        return false;
    if (!isFinished(state) || state == ChangeState::Refused)
        return true;
    return canBeSentAgain && (state == ChangeState::NotApplied || state == ChangeState::Unknown);
}

} // namespace ccj::ui
