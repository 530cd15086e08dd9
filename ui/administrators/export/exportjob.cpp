// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/export/exportjob.h"

#include "app/administrators/administratorsmodel.h"
#include "app/core/wholefile.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsModel;

namespace {

constexpr qint64 sliceMilliseconds = 6; // well within a frame

} // namespace

ExportJob::ExportJob(Worker &worker, const Source &source, ExportFormat format, const QString &path,
                     QObject *parent)
    : QObject(parent),
      m_worker(worker),
      m_rows(&source.rows),
      m_columns(source.columns),
      m_header(source.header),
      m_format(format),
      m_path(path)
{
    const auto *rows = &source.rows;
    connect(&m_turn, &QTimer::timeout, this, &ExportJob::readSlice);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ExportJob::restart);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &ExportJob::restart);
    connect(rows, &QAbstractItemModel::rowsMoved, this, &ExportJob::restart);
    connect(rows, &QAbstractItemModel::dataChanged, this, &ExportJob::restart);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &ExportJob::restart);
    connect(rows, &QAbstractItemModel::modelReset, this, &ExportJob::restart);
    restart();
}

void ExportJob::restart()
{
    if (m_writing.isActive())
        return; // every row has been read
    m_next = 0;
    m_rowCount = m_rows->rowCount();
    m_items.clear();
    m_csv = csv::Writer();
    QStringList headings;
    for (const int column : m_columns)
        headings << m_rows->headerData(column, Qt::Horizontal).toString();
    m_csv.add(headings);
    m_turn.start(0);
}

void ExportJob::readSlice()
{
    if (!m_rows)
        return m_turn.stop();
    QElapsedTimer time;
    time.start();
    while (m_next < m_rowCount && time.elapsed() < sliceMilliseconds)
        readRow(m_next++);
    Q_EMIT progressed(m_next);
    if (m_next < m_rowCount)
        return;
    m_turn.stop();
    write();
}

void ExportJob::readRow(int row)
{
    if (m_format == ExportFormat::Json) {
        m_items << m_rows->index(row, 0).data(AdministratorsModel::ItemRole).value<Administrator>();
        return;
    }
    QStringList cells;
    for (const int column : m_columns)
        cells << cell(m_rows->index(row, column));
    m_csv.add(cells);
}

/// The words on the screen; a time, which the screen shortens, with its date and offset; nothing where the
/// screen shows that there is nothing.
QString ExportJob::cell(const QModelIndex &index) const
{
    const auto raw = index.data(AdministratorsModel::SortRole);
    if (raw.typeId() == QMetaType::QDateTime) {
        const auto local = raw.toDateTime().toLocalTime();
        return local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)
                               : QString();
    }
    const auto text = index.data().toString();
    return text == u"—"_s ? QString() : text;
}

void ExportJob::write()
{
    const auto done = [this](const Result<void> &result) { Q_EMIT finished(result); };
    if (m_format == ExportFormat::Csv) {
        m_writing = m_worker.run([bytes = m_csv.bytes(), path = m_path](
                                     const std::stop_token &) { return saveWholeFile(path, bytes); },
                                 done);
        return;
    }
    m_writing = m_worker.run(
        [header = m_header, items = std::move(m_items), path = m_path](const std::stop_token &stop) {
            const auto bytes = administrators::exportedJson(header, items, stop);
            return stop.stop_requested() ? Result<void>() : saveWholeFile(path, bytes);
        },
        done);
}

} // namespace ccj::ui
