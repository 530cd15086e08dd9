// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/flowstep.h"

#include <QVBoxLayout>

namespace ccj::ui {

QVBoxLayout *FlowStep::makeColumn(int spacing)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace ccj::ui
