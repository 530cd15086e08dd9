// SPDX-License-Identifier: Apache-2.0
#include "ui/common/busyline.h"

#include "ui/theme/metrics.h"

namespace ccj::ui {

BusyLine::BusyLine(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setFixedHeight(metrics::progress);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

} // namespace ccj::ui
