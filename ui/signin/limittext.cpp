// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/limittext.h"

namespace ccj::ui {

QString LimitText::of(LimitWarning::Warning warning, int minutesLeft)
{
    switch (warning) {
    case LimitWarning::Warning::None:
        return {};
    case LimitWarning::Warning::Idle:
        return tr(
            "There is no activity: you will be signed out in %n minute(s). Press a key to keep working.",
            nullptr, minutesLeft);
    case LimitWarning::Warning::Maximum:
        return tr("This session reaches its limit of 24 hours in %n minute(s). Save what you are working on: "
                  "unsaved changes are lost and you sign in again.",
                  nullptr, minutesLeft);
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
