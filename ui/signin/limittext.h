// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/limitwarning.h"

#include <QCoreApplication>
#include <QString>

namespace ccj::ui {

/// The words of the banner before a session's limit (R32), in the language of the moment.
struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(LimitText)
public:
    /// Empty for Warning::None.
    static QString of(LimitWarning::Warning warning, int minutesLeft);
};

} // namespace ccj::ui
