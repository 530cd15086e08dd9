// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/papersheet.h"

#include "app/administrators/review/review.h"

#include <QCoreApplication>

#include <span>

namespace ccj::ui {

/// Words the sheet that is signed and the table for Excel of a review that was signed off.
class ReviewPaper
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPaper)
public:
    static PaperSheet sheet(const administrators::ReviewHead &head,
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

} // namespace ccj::ui
