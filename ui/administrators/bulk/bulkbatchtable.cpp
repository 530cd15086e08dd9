// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkbatchtable.h"

#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/tablesetup.h"

namespace ccj::ui {

using namespace administrators::bulk;

BulkBatchTable::BulkBatchTable(BulkRun &run, QWidget *parent) : QTableView(parent), m_model(run)
{
    setModel(&m_model);
    setItemDelegateForColumn(
        BulkBatchModel::StateColumn,
        new StatusDelegate([this](const QModelIndex &index) { return BulkWords::tone(m_model.row(index)); },
                           this));
    setItemDelegateForColumn(BulkBatchModel::Reason, new MutedDelegate(this));
    m_setup = new TableSetup(this, BulkBatchModel::Reason);
    setSortingEnabled(false); // the order of the sheet
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, m_setup, &TableSetup::fitColumns);
}

void BulkBatchTable::follow()
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_model.current().isValid() && isVisible())
            scrollTo(m_model.current());
    });
}

const BatchRow *BulkBatchTable::chosen() const
{
    return currentIndex().isValid() ? &m_model.row(currentIndex()) : nullptr;
}

void BulkBatchTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_setup->fitColumns();
}

void BulkBatchTable::retranslate()
{
    setAccessibleName(tr("Rows of the batch"));
    m_model.retranslate();
    m_setup->fitColumns();
}

} // namespace ccj::ui
