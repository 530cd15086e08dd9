// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::installation {

// The texts around the installer's call. They are English whatever the language of the console: a script is
// read in the code page of the machine it runs on, and only what is in ASCII is the same in all of them.

/// A batch file that carries out `first`, starts the command, waits, and tells the exit code (R201, R202).
QString batchScript(const QString &first, const QString &command);
/// Asks for the secret without showing it, where the variable is not set already.
QString batchAsks();
/// Stops where the variable is not set.
QString batchNeedsVariable();
/// Stops where the secret in the variable would reach the installer as another one: a quotation mark in it,
/// or a backslash at its end, meets the quotation mark that follows. PowerShell looks, for cmd.exe cannot
/// look at such a text without acting on it.
QString batchRefusesSecret();

/// Texts of a PowerShell script, each as a literal.
struct PowerShellParts
{
    QString installer;
    QString beforeSecret; ///< arguments up to the secret, which stands within quotes
    QString afterSecret;
};

/// A script for Windows PowerShell 5.1 that gets $secret from `first` and does the same.
QString powerShellScript(const QString &first, const PowerShellParts &parts);
QString powerShellAsks();
QString powerShellNeedsVariable();

} // namespace ccj::installation
