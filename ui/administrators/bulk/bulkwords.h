// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include "app/administrators/bulk/bulkresult.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What the values of a batch are called, in the language of the moment.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
public:
    /// One or two words for a cell.
    static QString verdict(administrators::bulk::Verdict verdict);
    static Tone tone(administrators::bulk::Verdict verdict);
    /// A sentence: why, and what helps.
    static QString explanation(const administrators::bulk::Judgement &judgement);
    /// Sentences on what may be sent all the same; cell: the address as it stands in the sheet.
    static QStringList notes(const administrators::bulk::Person &person, const QString &cell);

    static QString state(const administrators::bulk::BatchRow &row);
    static Tone tone(const administrators::bulk::BatchRow &row);
    /// Why a row is where it is; empty when its state says it all.
    static QString reason(const administrators::bulk::BatchRow &row);

    static QString encoding(administrators::bulk::Encoding encoding);
    static QString reason(administrators::bulk::EncodingReason reason);
    static QString separator(char separator);
    static QString field(administrators::bulk::Field field);
    static QString access(bool full);
    /// Every heading and word of the result file.
    static administrators::bulk::ResultWords resultWords();
};

} // namespace ccj::ui
