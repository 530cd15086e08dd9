// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/installationwords.h"

#include "ui/common/sentences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace installation;

QString InstallationWords::form(Form form)
{
    switch (form) {
    case Form::OneLine:
        return tr("One line");
    case Form::Batch:
        return tr("Batch file");
    case Form::PowerShell:
        return tr("PowerShell");
    case Form::ParameterFile:
        return tr("Parameter file");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::purpose(Form form)
{
    switch (form) {
    case Form::OneLine:
        return tr("For the Command Prompt. It does not wait for the end: to see the exit code, take the "
                  "batch file.");
    case Form::Batch:
        return tr("Waits for the end and shows the exit code with its meaning.");
    case Form::PowerShell:
        return tr("For Windows PowerShell 5.1 or later. Waits for the end and shows the exit code with its "
                  "meaning.");
    case Form::ParameterFile:
        return tr("The installer reads its parameters from this file. Delete it after the installation, for "
                  "the secret is in it.");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::secretSource(SecretSource source)
{
    switch (source) {
    case SecretSource::Prompt:
        return tr("Asked for when it runs");
    case SecretSource::Environment:
        return tr("Environment variable %1").arg(secretVariable);
    case SecretSource::ToFillIn:
        return tr("Filled in by hand");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::secretHelp(Form form, SecretSource source)
{
    const bool isForPrompt = form == Form::OneLine || form == Form::Batch;
    return sentences(secretHelp(source),
                     isForPrompt ? tr("If it has a quotation mark in it or ends with a backslash, take the "
                                      "PowerShell form: cmd.exe cannot pass it on.")
                                 : QString());
}

QString InstallationWords::secretHelp(SecretSource source)
{
    switch (source) {
    case SecretSource::Prompt:
        return tr("What is typed is not shown. If the variable %1 is set, nothing is asked.")
            .arg(secretVariable);
    case SecretSource::Environment:
        return tr("Set the variable on the machine before, and remove it afterwards.");
    case SecretSource::ToFillIn:
        return tr("Put the secret in place of the mark, on the machine itself.");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::objection(const Objection &objection)
{
    const bool isFile = objection.parameter == Parameter::Installer;
    switch (objection.kind) {
    case Objection::Kind::Missing:
        return isFile                                           ? tr("Enter the name of the installer.")
               : objection.parameter == Parameter::ClientId     ? tr("Enter the client ID.")
               : objection.parameter == Parameter::ClientSecret ? tr("Enter the client secret.")
                                                                : tr("A value is missing.");
    case Objection::Kind::Asterisk:
        return tr("Remove the asterisks: they are marks of a printed example and no part of the value.");
    case Objection::Kind::ControlCharacter:
        return tr("A line break or another invisible character is in it. Remove it.");
    case Objection::Kind::NotAFileName:
        return tr(
            "Windows does not take this as the name of a file. Enter the name alone, without a folder.");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::exitCode(std::optional<ExitCode::Meaning> meaning)
{
    if (!meaning)
        return tr("Not documented. Look into the installation logs and have Citrix Support look at them.");
    switch (*meaning) {
    case ExitCode::Meaning::Installed:
        return tr("The connector is installed. It appears in the list of resource locations.");
    case ExitCode::Meaning::PrerequisiteFailed:
        return tr("A check of the prerequisites failed. The installation logs say which; compare the machine "
                  "with the requirements.");
    case ExitCode::Meaning::UnexpectedError:
        return tr("An unexpected error occurred. Look into the installation logs, then try again with a new "
                  "installer.");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString InstallationWords::progress(const InstallerDownload &download)
{
    using State = InstallerDownload::State;
    const auto amount =
        download.total() < 0
            ? size(download.received())
            : tr("%1 of %2", "received, all").arg(size(download.received()), size(download.total()));
    switch (download.state()) {
    case State::Idle:
        return {};
    case State::Running:
        return download.received() == 0 ? tr("Connecting…") : tr("Downloading… %1").arg(amount);
    case State::Paused:
        return tr("Paused at %1").arg(amount);
    case State::Interrupted:
        return tr("Interrupted at %1").arg(amount);
    case State::Checking:
        return tr("Computing the SHA-256 digest…");
    }
    Q_UNREACHABLE();
}

QString InstallationWords::warning(const InstallerDownload &download)
{
    using FileState = InstallerDownload::FileState;
    if (!download.file())
        return {};
    switch (download.fileState()) {
    case FileState::Gone:
        return tr("The file is not there any more. Download it again.");
    case FileState::Changed:
        return tr("The file is not as it was downloaded: its digest is another one. Do not run it; download "
                  "it again.");
    case FileState::AsDownloaded:
        break;
    }
    return download.isOld()
               ? tr("The file is older than %n day(s). An installer should not be used over a long "
                    "period: download a new one.",
                    nullptr, InstallerDownload::oldAfterDays)
               : QString();
}

} // namespace ccj::ui
