// SPDX-License-Identifier: Apache-2.0
#include "ui/common/lineedit.h"

#include <QKeyEvent>

#include <utility>

namespace ccj::ui {

void LineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    const bool converting = !event->preeditString().isEmpty();
    if (std::exchange(m_converting, converting) != converting)
        Q_EMIT conversionChanged(converting);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_converting && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->accept();
        return;
    }
    const QString text = event->text();
    if (text.size() == 1 && text.front().isLetter() && text.front().isUpper() != text.front().isLower())
        Q_EMIT capsLockSeen(text.front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    QLineEdit::keyPressEvent(event);
}

} // namespace ccj::ui
