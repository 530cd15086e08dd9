// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

#include <QMap>

#include <algorithm>
#include <csv.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace ccj::csv {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// Collects what the library reports. It tells every line end outside quotes; those inside are counted
/// in the cells.
struct Collector
{
    Table table;
    QStringList cells;
    qsizetype line = 1;        ///< where the parser stands
    qsizetype startedLine = 1; ///< where the record began
    int lastEnd = 0;           ///< the line end that was told last, when nothing has come since

    void cell(const char *text, size_t length)
    {
        const QByteArrayView bytes(text, static_cast<qsizetype>(length));
        if (cells.isEmpty())
            startedLine = line;
        cells.append(QString::fromUtf8(bytes));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const bool crOfCrLf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !crOfCrLf))
                ++line;
        }
        lastEnd = 0;
    }
    void end(int lineEnd)
    {
        const bool lfOfCrLf = cells.isEmpty() && lastEnd == CSV_CR && lineEnd == CSV_LF;
        if (!cells.isEmpty())
            table.records.append({startedLine, std::exchange(cells, {})});
        if (!lfOfCrLf)
            ++line;
        lastEnd = lineEnd;
    }
};

void onCell(void *text, size_t length, void *collector)
{
    static_cast<Collector *>(collector)->cell(static_cast<const char *>(text), length);
}

void onEnd(int lineEnd, void *collector)
{
    static_cast<Collector *>(collector)->end(lineEnd);
}

int isOnlySpace(unsigned char c)
{
    return c == CSV_SPACE ? 1 : 0; // a tab may be the separator
}

bool startsLikeFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text.front());
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

bool needsQuotes(const QString &cell)
{
    return cell.startsWith(u' ') || cell.endsWith(u' ') ||
           std::ranges::any_of(cell, [](QChar c) { return u",;\t\"\r\n"_s.contains(c); });
}

} // namespace

Result<Table> read(const QByteArray &utf8, char separator)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != CSV_SUCCESS)
        return std::unexpected(Error::of(Error::Kind::Unexpected, u"csv_init"_s));
    const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, isOnlySpace);
    Collector collector;
    const auto size = static_cast<size_t>(utf8.size());
    const bool parsed = csv_parse(&parser, utf8.constData(), size, onCell, onEnd, &collector) == size;
    // Quotes inside words are let pass; only the end is strict, to notice a quote that was never closed.
    csv_set_opts(&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    bool ended = parsed && csv_fini(&parser, onCell, onEnd, &collector) == CSV_SUCCESS;
    if (parsed && !ended && csv_error(&parser) == CSV_EPARSE) {
        collector.table.openQuoteLine = collector.cells.isEmpty() ? collector.line : collector.startedLine;
        csv_set_opts(&parser, CSV_REPALL_NL);
        ended = csv_fini(&parser, onCell, onEnd, &collector) == CSV_SUCCESS;
    }
    if (!ended)
        return std::unexpected(
            Error::of(Error::Kind::Unexpected, QString::fromLatin1(csv_strerror(csv_error(&parser)))));
    return std::move(collector.table);
}

char guessedSeparator(const QByteArray &utf8)
{
    constexpr qsizetype sample = 64 * 1024;
    char best = ',';
    qsizetype mostCells = 1;
    for (const char separator : {',', '\t', ';'}) {
        const auto table = read(utf8.first(std::min(sample, utf8.size())), separator);
        if (!table)
            continue;
        // How many records have the usual number of cells, and how many that is.
        QMap<qsizetype, qsizetype> widths;
        for (const auto &record : table->records) {
            if (record.cells.size() > 1)
                widths[record.cells.size()] += record.cells.size();
        }
        const auto cells = widths.isEmpty() ? 0 : *std::ranges::max_element(widths);
        if (cells > mostCells) {
            mostCells = cells;
            best = separator;
        }
    }
    return best;
}

Writer::Writer() : m_bytes(byteOrderMark.toByteArray()) {}

void Writer::add(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto cell = formulaEscaped(cells.at(i));
        // A record of one empty cell would be an empty line.
        if (needsQuotes(cell) || (cell.isEmpty() && cells.size() == 1))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        if (i > 0)
            m_bytes += ',';
        m_bytes += cell.toUtf8();
    }
    m_bytes += "\r\n";
}

QString formulaEscaped(const QString &cell)
{
    return startsLikeFormula(withoutApostrophes(cell)) ? u'\'' + cell : cell;
}

QString formulaUnescaped(const QString &cell)
{
    return cell.startsWith(u'\'') && startsLikeFormula(withoutApostrophes(cell)) ? cell.sliced(1) : cell;
}

} // namespace ccj::csv
