// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tabstop.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace ccj::ui {

void putTabStopOnChosen(const QButtonGroup &group)
{
    const auto *chosen = group.checkedButton();
    for (auto *button : group.buttons())
        button->setFocusPolicy(!chosen || button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace ccj::ui
