// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkbatchmodel.h"

#include <QTableView>

namespace ccj::ui {

class TableSetup;

/// The rows of a batch with what became of them; follows the row whose turn it is.
class BulkBatchTable : public QTableView
{
    Q_OBJECT
public:
    explicit BulkBatchTable(administrators::bulk::BulkRun &run, QWidget *parent = nullptr);

    void retranslate();
    /// Scrolls along with the run from now on.
    void follow();
    /// The row that is chosen; null when there is none.
    const administrators::bulk::BatchRow *chosen() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    BulkBatchModel m_model;
    TableSetup *m_setup;
};

} // namespace ccj::ui
