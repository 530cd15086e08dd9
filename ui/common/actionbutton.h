// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/buttonkind.h"

#include <QPushButton>

class QAction;

namespace ccj::ui {

/// A push button for an action that also lives in a menu: same words, same state, same effect. The words
/// lose the menu's access key, so that no letter is taken twice.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

/// Words for the buttons of an action that say less than its menu entry: why it cannot be used, for example,
/// is in the tool tip of a button.
void setButtonText(QAction *action, const QString &text);

} // namespace ccj::ui
