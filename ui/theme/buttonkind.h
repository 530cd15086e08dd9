// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QAction;
class QWidget;

namespace ccj::ui {

/// How much a button weighs. The style reads it; a page has at most one Primary.
enum class ButtonKind {
    Normal,
    Primary,     ///< the one thing to do here
    Danger,      ///< removes something: danger-coloured words on an ordinary button
    DangerSolid, ///< the same inside the dialog that confirms it
    Flat,        ///< no edge until the pointer or the focus is on it
    Link,
};

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);
/// How much the buttons weigh that stand for an action.
void setButtonKind(QAction *action, ButtonKind kind);
ButtonKind buttonKind(const QAction *action);

/// Marks a field whose content is refused: its edge turns to the danger colour.
void setInvalid(QWidget *field, bool invalid);
bool isInvalid(const QWidget *field);

} // namespace ccj::ui
