// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulktext.h"
#include "app/core/error.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ccj::administrators::bulk {

/// What a column of the sheet means to us. Only the first five reach the server.
enum class Field {
    Ignored,
    Email,
    LastName,
    FirstName,
    FullName,
    Access,
    Reading, ///< kept for the result file
    Number,  ///< an employee number; kept for the result file
};

struct SourceRow
{
    qsizetype line = 0; ///< in the file; the first line is 1
    QStringList cells;
};

/// Where the rows come from: a file as it is, or text from the clipboard in UTF-8.
struct Source
{
    QString name; ///< of the file; empty for pasted text
    QByteArray bytes;
    bool pasted = false;
};

/// What the user decides instead of us.
struct ReadOptions
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<bool> hasHeading;
    std::optional<QList<Field>> fields;

    bool operator==(const ReadOptions &) const = default;
};

/// The rows of a source, and how they were understood.
struct Sheet
{
    Encoding encoding = Encoding::Utf8;
    EncodingReason reason = EncodingReason::FitsUtf8;
    char separator = ',';
    QStringList headings; ///< empty when the first record is a row like the others
    QList<Field> fields;  ///< one for each column
    QList<SourceRow> rows;
    qsizetype openQuoteLine = 0;  ///< csv::Table::openQuoteLine
    qsizetype unreadableRows = 0; ///< rows with characters that could not be read
};

/// The largest file that is read; 10,000 people need about one.
inline constexpr qint64 largestSource = qint64{32} * 1024 * 1024;

/// Finds encoding, separator, headings and the meaning of the columns, as far as they are not chosen.
Result<Sheet> readSheet(const Source &source, const ReadOptions &options);

} // namespace ccj::administrators::bulk
