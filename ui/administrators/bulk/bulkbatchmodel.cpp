// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkbatchmodel.h"

#include "ui/administrators/bulk/bulkwords.h"

#include <QLocale>

namespace ccj::ui {

using namespace administrators::bulk;

BulkBatchModel::BulkBatchModel(BulkRun &run, QObject *parent) : QAbstractTableModel(parent), m_run(run)
{
    connect(&run, &BulkRun::rowChanged, this, &BulkBatchModel::onRow);
    connect(&run, &BulkRun::stateChanged, this, &BulkBatchModel::announce);
    announce();
}

/// Another batch is another table; the same batch has the same rows.
void BulkBatchModel::announce()
{
    if (m_run.batch().id == m_batch && m_run.batch().rows.size() == m_rows) {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_batch = m_run.batch().id;
    m_rows = static_cast<int>(m_run.batch().rows.size());
    m_current = -1;
    endResetModel();
}

void BulkBatchModel::onRow(qsizetype position)
{
    if (position >= m_rows)
        return;
    m_current = static_cast<int>(position);
    Q_EMIT dataChanged(index(m_current, 0), index(m_current, ColumnCount - 1));
}

void BulkBatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

const BatchRow &BulkBatchModel::row(const QModelIndex &index) const
{
    return m_run.batch().rows.at(index.row());
}

QModelIndex BulkBatchModel::current() const
{
    return m_current < 0 ? QModelIndex() : index(m_current, 0);
}

int BulkBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BulkBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_run.batch().rows.size())
        return {};
    const auto &entry = row(index);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(entry.line);
    case StateColumn:
        return BulkWords::state(entry);
    case Email:
        return entry.email;
    case Reason:
        return BulkWords::reason(entry);
    default:
        return {};
    }
}

QVariant BulkBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Line ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case StateColumn:
        return tr("Result");
    case Email:
        return tr("Email");
    default:
        return tr("Reason");
    }
}

} // namespace ccj::ui
