// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checkresult.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What a check found wrong, in words: what it is, why, and who can mend it.
struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
public:
    /// A few words for a cell.
    static QString title(connectivity::Problem problem);
    /// One or two sentences; empty for a result that is good.
    static QString advice(const connectivity::CheckResult &result);
    /// What decryption on the way means for connectors (R219).
    static QString decryption();

private:
    static QString adviceFor(connectivity::Problem problem, const connectivity::CheckResult &result);
    static QString adviceForTls(connectivity::Problem problem, const connectivity::CheckResult &result);
    static QString adviceForProxy(connectivity::Problem problem, const connectivity::CheckResult &result);
    static QString silence(const connectivity::CheckResult &result);
};

} // namespace ccj::ui
