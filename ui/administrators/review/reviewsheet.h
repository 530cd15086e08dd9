// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"

#include <QCoreApplication>

#include <functional>
#include <span>
#include <stop_token>

class QPagedPaintDevice;

namespace ccj::ui {

/// The sheet that is signed: A4 across, in the language of the moment.
struct ReviewSheet
{
    /// HTML; each begins on a page of its own. They are laid out one by one, so that a stop is heeded between
    /// them.
    QStringList parts;
    QString footer; ///< at the left of every page; its number stands at the right
};

/// Words the sheet and the table for Excel of a review that was signed off.
class ReviewPaper
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPaper)
public:
    static ReviewSheet sheet(const administrators::ReviewHead &head,
                             const std::vector<administrators::ReviewEntry> &entries,
                             const QByteArray &sha256);
    /// The same for Excel: UTF-8 with byte order mark.
    static QByteArray csv(const administrators::ReviewHead &head,
                          const std::vector<administrators::ReviewEntry> &entries);

private:
    static QStringList headings();
    static QString heading(const administrators::ReviewHead &head,
                           const std::vector<administrators::ReviewEntry> &entries);
    static QString seals(const administrators::ReviewHead &head);
    static QString people(bool isFirst, std::span<const administrators::ReviewEntry> entries, size_t number);
};

/// How many pages are painted, and of how many; called between pages, from the thread that paints.
using PagesPainted = std::function<void(int done, int all)>;

/// Paints all pages. Safe outside the GUI thread; false when it was stopped on the way.
bool paintSheet(const ReviewSheet &sheet, QPagedPaintDevice *device, const std::stop_token &stop = {},
                const PagesPainted &painted = {});
/// The same as a PDF file; empty when it was stopped.
QByteArray sheetAsPdf(const ReviewSheet &sheet, const QString &title, const std::stop_token &stop = {},
                      const PagesPainted &painted = {});

} // namespace ccj::ui
