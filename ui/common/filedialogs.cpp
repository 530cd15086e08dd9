// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ccj::ui {

void FileDialogs::askWhere(QWidget *window, const FileProposal &proposal, Write write)
{
    whereDialog(window, proposal, std::move(write))->open();
}

QDialog *FileDialogs::whereDialog(QWidget *window, const FileProposal &proposal, Write write)
{
    const auto suffix = QFileInfo(proposal.name).suffix();
    auto *dialog = new QFileDialog(window, proposal.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter(suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(folderOrDocuments(proposal.folder));
    dialog->selectFile(proposal.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [write = std::move(write)](const QString &path) { write(path); });
    return dialog;
}

void FileDialogs::askForPrinter(QWidget *window, const QString &document,
                                QPageLayout::Orientation orientation, Print print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, window, [printer, print = std::move(print)](int result) {
        if (result == QDialog::Accepted)
            print(printer);
    });
    dialog->open();
}

std::unique_ptr<QProgressDialog> FileDialogs::exportProgress(QWidget *window, const QString &stop, int most)
{
    constexpr int patienceMilliseconds = 300;
    auto progress = std::make_unique<QProgressDialog>(tr("Exporting…"), stop, 0, most, window);
    progress->setWindowTitle(tr("Export"));
    progress->setWindowModality(Qt::NonModal);
    progress->setMinimumDuration(patienceMilliseconds);
    progress->setAutoReset(false);
    progress->setAutoClose(false);
    return progress;
}

QString FileDialogs::folderOrDocuments(const QString &folder)
{
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString FileDialogs::filter(const QString &suffix)
{
    if (suffix == "csv"_L1)
        return tr("CSV files (*.csv)");
    if (suffix == "json"_L1)
        return tr("JSON files (*.json)");
    if (suffix == "txt"_L1)
        return tr("Text files (*.txt)");
    if (suffix == "pdf"_L1)
        return tr("PDF files (*.pdf)");
    return u"*."_s + suffix;
}

QString FileDialogs::savedIn(const QString &path)
{
    return tr("Saved in %1.").arg(QDir::toNativeSeparators(path));
}

QString FileDialogs::notWritten(const QString &path, const Error &error)
{
    return tr("%1 could not be written. What was there before is unchanged. (%2)")
        .arg(QDir::toNativeSeparators(path), error.detail);
}

Message FileDialogs::outcome(const QString &path, const Result<void> &written)
{
    if (written)
        return {.severity = Banner::Severity::Success,
                .text = [path] { return savedIn(path); },
                .isPassing = true};
    return {.severity = Banner::Severity::Danger,
            .text = [path, error = written.error()] { return notWritten(path, error); }};
}

} // namespace ccj::ui
