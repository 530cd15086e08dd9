// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/exportfile.h"
#include "app/core/csv.h"
#include "app/core/worker.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QTimer>

namespace ccj::ui {

enum class ExportFormat { Csv, Json };

/// Writes the rows of a table as they are shown: for CSV the words of the columns that are seen, for JSON the
/// values behind them. Reads in short slices, so that the window stays awake, and starts again when the rows
/// change under it; the file is written in the background, whole or not at all. Dropping the job while it
/// reads leaves no file.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    struct Source
    {
        const QAbstractItemModel &rows;
        QList<int> columns; ///< those that are seen, in their order
        administrators::ExportHeader header;
    };

    ExportJob(Worker &worker, const Source &source, ExportFormat format, const QString &path,
              QObject *parent);

    int rowCount() const { return m_rowCount; }
    QString path() const { return m_path; }
    const administrators::ExportHeader &header() const { return m_header; }

Q_SIGNALS:
    void progressed(int rows);
    void finished(const ccj::Result<void> &result);

private:
    void restart();
    void readSlice();
    void readRow(int row);
    QString cell(const QModelIndex &index) const;
    void write();

    Worker &m_worker;
    QPointer<const QAbstractItemModel> m_rows;
    QList<int> m_columns;
    administrators::ExportHeader m_header;
    ExportFormat m_format;
    QString m_path;

    QTimer m_turn;
    int m_next = 0;
    int m_rowCount = 0;
    csv::Writer m_csv;
    QList<administrators::Administrator> m_items;
    Pending m_writing;
};

} // namespace ccj::ui
