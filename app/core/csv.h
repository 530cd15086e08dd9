// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

/// Tables as text (RFC 4180): what spreadsheets save and open.
namespace ccj::csv {

/// One record, with where it stood.
struct Record
{
    qsizetype line = 0; ///< of its first character in the text; the first line is 1
    QStringList cells;

    bool operator==(const Record &) const = default;
};

struct Table
{
    QList<Record> records; ///< lines without any cell are left out
    /// The record in which a quote was opened and never closed, so that it swallowed what follows; 0: none.
    qsizetype openQuoteLine = 0;
};

/// Reads UTF-8 without a byte order mark. Lines end with CR, LF or CRLF; quoted cells may hold all three.
/// Spaces around a cell do not belong to it, unless they are quoted.
Result<Table> read(const QByteArray &utf8, char separator = ',');

/// The separator that makes the most even table of this text: comma, tab or semicolon.
char guessedSeparator(const QByteArray &utf8);

/// Writes what a Japanese Excel opens as it was meant: UTF-8 with a byte order mark, CRLF, and no cell
/// that runs as a formula.
class Writer
{
public:
    Writer();
    void add(const QStringList &cells);
    /// The whole text; complete after every add().
    const QByteArray &bytes() const { return m_bytes; }
    /// What has come since the last take, for files that are written piece by piece.
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// Puts an apostrophe before what a spreadsheet would take for a formula: = + - @ and their full-width
/// forms, tab and line ends at the start of a cell.
QString formulaEscaped(const QString &cell);
/// The cell as it was before formulaEscaped().
QString formulaUnescaped(const QString &cell);

} // namespace ccj::csv
