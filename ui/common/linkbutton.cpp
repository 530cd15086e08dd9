// SPDX-License-Identifier: Apache-2.0
#include "ui/common/linkbutton.h"

#include "ui/theme/buttonkind.h"

namespace ccj::ui {

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Link);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

} // namespace ccj::ui
