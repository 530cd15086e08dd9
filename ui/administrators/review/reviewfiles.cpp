// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewfiles.h"

#include "app/administrators/review/reviewevidence.h"
#include "app/core/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

namespace {

QString suffix(ReviewFiles::Kind kind)
{
    switch (kind) {
    case ReviewFiles::Kind::Pdf:
        return u"pdf"_s;
    case ReviewFiles::Kind::Evidence:
        return u"json"_s;
    case ReviewFiles::Kind::Csv:
        break;
    }
    return u"csv"_s;
}

ReviewEvidence evidence(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    return evidenceOf(head, entries, QStringLiteral(CCJ_VERSION));
}

PaperSheet sheet(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    return ReviewPaper::sheet(head, entries, evidence(head, entries).sha256);
}

QByteArray bytes(ReviewFiles::Kind kind, const ReviewHead &head, const std::vector<ReviewEntry> &entries,
                 const std::stop_token &stop, const PagesPainted &painted)
{
    switch (kind) {
    case ReviewFiles::Kind::Pdf: {
        const auto paper = sheet(head, entries);
        return sheetAsPdf(paper, paper.footer, stop, painted);
    }
    case ReviewFiles::Kind::Evidence:
        return evidence(head, entries).file;
    case ReviewFiles::Kind::Csv:
        break;
    }
    return ReviewPaper::csv(head, entries);
}

} // namespace

ReviewFiles::ReviewFiles(const ReviewController &reviews, QWidget *window)
    : QObject(window), m_reviews(reviews), m_window(window)
{
}

/// ASCII, as file names travel far: "access-review-12345678-20260401.pdf".
QString ReviewFiles::proposedName(Kind kind) const
{
    const auto &head = *m_reviews.head();
    return u"access-review-%1-%2.%3"_s.arg(head.orgId.isEmpty() ? head.organizationId : head.orgId,
                                           head.signOff.at.toLocalTime().toString(u"yyyyMMdd"_s),
                                           suffix(kind));
}

void ReviewFiles::save(Kind kind)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix(kind));
    dialog->setNameFilter(u"*."_s + suffix(kind));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(proposedName(kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { saveTo(kind, path); });
    dialog->open();
}

void ReviewFiles::saveTo(Kind kind, const QString &path)
{
    start(m_worker.run(
        [kind, path, head = *m_reviews.head(), entries = m_reviews.entries(),
         painted = progress()](const std::stop_token &stop) -> Result<void> {
            const auto content = bytes(kind, head, entries, stop, painted);
            if (stop.stop_requested())
                return {}; // nobody waits any more
            return saveWholeFile(path, content);
        },
        [this, path = QDir::toNativeSeparators(path)](const Result<void> &result) {
            if (result)
                end(Banner::Severity::Success, [path] { return tr("Saved in %1.").arg(path); });
            else
                end(Banner::Severity::Danger, [path, reason = result.error().detail] {
                    return tr("%1 could not be written. What was there before is unchanged. (%2)")
                        .arg(path, reason);
                });
        }));
}

void ReviewFiles::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(proposedName(Kind::Pdf));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        start(m_worker.run(
            [printer, head = *m_reviews.head(), entries = m_reviews.entries(),
             painted = progress()](const std::stop_token &stop) {
                if (!paintSheet(sheet(head, entries), printer.get(), stop, painted))
                    printer->abort();
                return printer->printerState() != QPrinter::Error;
            },
            [this](bool printed) {
                if (printed)
                    end(Banner::Severity::Success, [] { return tr("The sheet was sent to the printer."); });
                else
                    end(Banner::Severity::Danger, [] { return tr("The printer refused the sheet."); });
            }));
    });
    dialog->open();
}

/// Brings the pages that the worker has painted home.
PagesPainted ReviewFiles::progress()
{
    return [files = QPointer(this)](int done, int all) {
        QMetaObject::invokeMethod(
            qApp,
            [files, done, all] {
                if (files && files->isBusy())
                    Q_EMIT files->progressed(done, all);
            },
            Qt::QueuedConnection);
    };
}

void ReviewFiles::cancel()
{
    m_work.cancel();
    Q_EMIT busyChanged();
}

void ReviewFiles::start(Pending work)
{
    m_work = std::move(work);
    Q_EMIT busyChanged();
}

void ReviewFiles::end(Banner::Severity severity, std::function<QString()> words)
{
    Q_EMIT busyChanged();
    Q_EMIT told(severity, words);
}

} // namespace ccj::ui
