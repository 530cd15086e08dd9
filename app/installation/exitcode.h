// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ccj::installation {

/// What the installer's exit code means (R202).
struct ExitCode
{
    enum class Meaning { Installed, PrerequisiteFailed, UnexpectedError };

    int code;
    Meaning meaning;
    QString script; ///< in English, for a script: it must not depend on a code page
};

/// Every code that is documented; any other has no known meaning.
const QList<ExitCode> &exitCodes();
inline constexpr const char *otherExitCode =
    "This exit code is not documented. Look into the installation logs.";

} // namespace ccj::installation
