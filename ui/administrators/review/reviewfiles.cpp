// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewfiles.h"

#include "ui/common/filedialogs.h"

#include "app/administrators/review/reviewevidence.h"
#include "app/core/wholefile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>

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
    FileDialogs::askWhere(m_window, {tr("Save as"), proposedName(kind)},
                          [this, kind](const QString &path) { saveTo(kind, path); });
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
        [this, path](const Result<void> &result) {
            if (result)
                end(Banner::Severity::Success, [path] { return FileDialogs::savedIn(path); });
            else
                end(Banner::Severity::Danger,
                    [path, error = result.error()] { return FileDialogs::notWritten(path, error); });
        }));
}

void ReviewFiles::print()
{
    FileDialogs::askForPrinter(m_window, proposedName(Kind::Pdf), QPageLayout::Landscape,
                               [this](const std::shared_ptr<QPrinter> &printer) { printOn(printer); });
}

void ReviewFiles::printOn(const std::shared_ptr<QPrinter> &printer)
{
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
