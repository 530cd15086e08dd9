// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkresult.h"

#include "app/core/csv.h"

#include <algorithm>

namespace ccj::administrators::bulk {

namespace {

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const auto local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

qsizetype widthOf(const Batch &batch)
{
    qsizetype width = batch.headings.size();
    for (const auto &row : batch.rows)
        width = std::max(width, row.cells.size());
    return width;
}

} // namespace

QByteArray resultFile(const Batch &batch, const ResultWords &words)
{
    csv::Writer writer;
    const auto width = widthOf(batch);
    auto headings = words.headings;
    for (qsizetype column = 0; column < width; ++column) {
        const auto own = batch.headings.value(column);
        headings.append(own.isEmpty() ? words.column.arg(column + 1) : own);
    }
    writer.add(headings);
    for (const auto &row : batch.rows) {
        QStringList cells{QString::number(row.line), words.result(row), words.reason(row), row.email,
                          words.access(row.full),    isoTime(row.at),   row.transactionId};
        cells.append(row.cells);
        cells.resize(words.headings.size() + width);
        writer.add(cells);
    }
    return writer.bytes();
}

} // namespace ccj::administrators::bulk
