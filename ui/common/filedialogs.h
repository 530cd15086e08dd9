// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"

#include "app/core/error.h"
#include "app/core/settings.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <functional>
#include <memory>

class QDialog;
class QPrinter;
class QProgressDialog;
class QWidget;

namespace ccj::ui {

/// Where a file is proposed to be saved, and as what.
struct FileProposal
{
    QString title;
    QString name;        ///< with its suffix, which says the kind of file
    QString folder = {}; ///< where it is still there; else the documents
};

/// The questions where a file goes and on which printer, and the words about files that all pages share. No
/// question blocks: the dialogs delete themselves when they are closed.
class FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
public:
    using Write = std::function<void(const QString &path)>;
    using Print = std::function<void(const std::shared_ptr<QPrinter> &printer)>;

    /// Asks where to save; `write` gets the answer while `window` lives.
    static void askWhere(QWidget *window, const FileProposal &proposal, Write write);
    /// The same as a dialog that is not open yet, for who keeps account of the dialogs of a page.
    static QDialog *whereDialog(QWidget *window, const FileProposal &proposal, Write write);
    /// Asks for a printer, A4 proposed; `print` gets it while `window` lives.
    static void askForPrinter(QWidget *window, const QString &document, QPageLayout::Orientation orientation,
                              Print print);
    /// How far an export is: shown when it takes longer than a moment, beside the page and not in its way,
    /// until it is deleted. `stop` is the word of its button, `most` what a whole export makes.
    static std::unique_ptr<QProgressDialog> exportProgress(QWidget *window, const QString &stop, int most);
    /// Where the last export went.
    inline static const Setting<QString> exportFolder{"export/folder", {}};
    /// The folder if it is still there, else that of the documents.
    static QString folderOrDocuments(const QString &folder);

    /// "Saved in …"
    static QString savedIn(const QString &path);
    /// It could not be written, and what was there is unchanged.
    static QString notWritten(const QString &path, const Error &error);
    /// One of both, for the banner of a page.
    static Message outcome(const QString &path, const Result<void> &written);

private:
    static QString filter(const QString &suffix);
};

} // namespace ccj::ui
