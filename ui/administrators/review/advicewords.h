// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include "app/administrators/review/advice.h"

#include <QCoreApplication>

namespace ccj::ui {

/// A piece of advice in the language of the moment.
class AdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(AdviceWords)
public:
    /// What is so, in one sentence.
    static QString sentence(const administrators::Advice &advice);
    /// Why it matters, and what to do.
    static QString reason(const administrators::Advice &advice);
    static QString severity(administrators::Advice::Severity severity);
    static QString icon(administrators::Advice::Severity severity);
    static Role ink(administrators::Advice::Severity severity);
};

} // namespace ccj::ui
