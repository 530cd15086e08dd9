// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkrun.h"

#include <QAbstractTableModel>

namespace ccj::ui {

/// The rows of a batch that is being sent or was sent.
class BulkBatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, StateColumn, Email, Reason, ColumnCount };

    explicit BulkBatchModel(administrators::bulk::BulkRun &run, QObject *parent = nullptr);

    const administrators::bulk::BatchRow &row(const QModelIndex &index) const;
    /// The row whose turn it is; invalid when there is none.
    QModelIndex current() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void announce();
    void onRow(qsizetype position);

    administrators::bulk::BulkRun &m_run;
    QString m_batch;
    int m_rows = 0;
    int m_current = -1;
};

} // namespace ccj::ui
