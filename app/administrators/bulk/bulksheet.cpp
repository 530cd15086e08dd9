// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulksheet.h"

#include "app/administrators/bulk/bulkcolumns.h"
#include "app/core/csv.h"

#include <algorithm>

namespace ccj::administrators::bulk {

namespace {

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool holdsUnreadable(const SourceRow &row)
{
    return std::ranges::any_of(row.cells, [](const QString &cell) { return cell.contains(unreadableMark); });
}

QList<SourceRow> rowsOf(const csv::Table &table)
{
    QList<SourceRow> rows;
    rows.reserve(table.records.size());
    for (const auto &record : table.records) {
        if (isBlank(record.cells))
            continue;
        SourceRow row{record.line, record.cells};
        for (auto &cell : row.cells)
            cell = csv::formulaUnescaped(cell);
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

Result<Sheet> readSheet(const Source &source, const ReadOptions &options)
{
    const auto text =
        source.pasted ? DecodedText{QString::fromUtf8(source.bytes), Encoding::Utf8, EncodingReason::Pasted}
                      : decoded(source.bytes, options.encoding);
    const auto utf8 = text.text.toUtf8();
    Sheet sheet;
    sheet.encoding = text.encoding;
    sheet.reason = text.reason;
    sheet.separator = options.separator.value_or(csv::guessedSeparator(utf8));
    const auto table = csv::read(utf8, sheet.separator);
    if (!table)
        return std::unexpected(table.error());
    sheet.openQuoteLine = table->openQuoteLine;
    sheet.rows = rowsOf(*table);
    if (!sheet.rows.isEmpty() && options.hasHeading.value_or(looksLikeHeading(sheet.rows)))
        sheet.headings = sheet.rows.takeFirst().cells;
    sheet.fields = guessedFields(sheet.headings, sheet.rows);
    if (options.fields && options.fields->size() == sheet.fields.size())
        sheet.fields = *options.fields;
    sheet.unreadableRows = std::ranges::count_if(sheet.rows, holdsUnreadable);
    return sheet;
}

} // namespace ccj::administrators::bulk
