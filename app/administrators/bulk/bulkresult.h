// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkbatch.h"

#include <functional>

namespace ccj::administrators::bulk {

/// The words of a result file, in the language of the user.
struct ResultWords
{
    QStringList headings; ///< line, result, reason, address, access, time, transaction
    std::function<QString(const BatchRow &)> result;
    std::function<QString(const BatchRow &)> reason;
    std::function<QString(bool full)> access;
    QString column; ///< "Column %1", for a sheet without headings
};

/// Every row of the batch as a CSV file for Excel: what became of it, when (ISO 8601 with the zone), the
/// transaction to quote to support, and then all its cells as they were.
QByteArray resultFile(const Batch &batch, const ResultWords &words);

} // namespace ccj::administrators::bulk
