// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/installation/commandline.h"
#include "app/installation/exitcode.h"
#include "app/installation/installerdownload.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What is known of an installation, in words.
class InstallationWords
{
    Q_DECLARE_TR_FUNCTIONS(InstallationWords)

public:
    /// The name of a form and what it is for.
    static QString form(installation::Form form);
    static QString purpose(installation::Form form);
    static QString secretSource(installation::SecretSource source);
    /// What is to be done for it, and which secrets the form cannot pass on.
    static QString secretHelp(installation::Form form, installation::SecretSource source);
    static QString objection(const installation::Objection &objection);
    /// What an exit code means and what to do; without one, for every other code.
    static QString exitCode(std::optional<installation::ExitCode::Meaning> meaning);
    /// "12.4 MB"
    static QString size(qint64 bytes);
    /// How far the download is.
    static QString progress(const installation::InstallerDownload &download);
    /// What is to be said of the file that was downloaded; empty: nothing.
    static QString warning(const installation::InstallerDownload &download);

private:
    static QString secretHelp(installation::SecretSource source);
};

} // namespace ccj::ui
