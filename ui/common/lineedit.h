// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace ccj::ui {

/// A line edit whose Enter belongs to the input method while a conversion is shown: it then neither
/// submits nor reaches a dialog's default button.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// The input method has begun to compose, or has ended; text() holds what was committed alone.
    void conversionChanged(bool converting);
    /// A letter was typed whose case says that Caps Lock is on, or no longer.
    void capsLockSeen(bool on);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_converting = false;
};

} // namespace ccj::ui
