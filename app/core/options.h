// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace ccj {

/// The command line of the console.
struct Options
{
    QUrl server;          ///< https, without a path; invalid when none was named
    QString caFile;       ///< absolute; empty when none was named
    QString profile;      ///< absolute folder; empty for the default profile
    QString language;     ///< "ja", "en" or empty
    bool mfaOnly = false; ///< the change of the device alone
    bool inTray = false;  ///< begins in the tray, where there is one
};

/// A reason not to start: help and version (exit code 0) or a mistake (2).
struct EarlyExit
{
    int exitCode = 0;
    QString text; ///< for the terminal, with its line end
};

/// Arguments with the program's name first.
std::expected<Options, EarlyExit> parseOptions(const QStringList &arguments);

} // namespace ccj
