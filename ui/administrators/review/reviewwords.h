// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What a review holds, in the language of the moment: for the screen, the sheet and the CSV file.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
public:
    static QString decision(administrators::Decision decision);
    /// "Full access", "Custom: Library, Domains"; one line.
    static QString access(const administrators::ReviewEntry &entry);
    /// One line for each permission, with where it reaches; a sentence when there is none to list.
    static QStringList permissions(const administrators::ReviewEntry &entry);
    /// What is different from the last review; "Unchanged", or "First review".
    static QString differences(const administrators::ReviewEntry &entry, bool isFirstReview);
    /// "2026/04/01 09:00 JST"; empty when there is no time.
    static QString time(const QDateTime &time);
    /// What became of a decision that leads to work.
    static QString progress(const administrators::ReviewEntry &entry);
};

} // namespace ccj::ui
