// SPDX-License-Identifier: Apache-2.0
#include "ui/common/columnsdialog.h"

#include "ui/common/tablesetup.h"

#include <QListWidget>
#include <QPushButton>

namespace ccj::ui {

ColumnsDialog::ColumnsDialog(TableSetup &setup, QWidget *parent)
    : ListDialog(parent), m_setup(setup), m_reset(addButtonBelowMoves())
{
    connect(list(), &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_setup.setShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_setup.resetColumns();
        fill(chosen());
    });
    ColumnsDialog::retranslateUi();
}

void ColumnsDialog::addItems()
{
    for (const int column : m_setup.columns()) {
        auto *item = new QListWidgetItem(m_setup.heading(column), list());
        const bool fixed = column == m_setup.fixedColumn();
        item->setData(Qt::UserRole, column);
        item->setFlags(fixed ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                             : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(m_setup.isShown(column) ? Qt::Checked : Qt::Unchecked);
        if (fixed)
            item->setToolTip(tr("This column is always shown."));
    }
}

/// The fixed column stays the first.
bool ColumnsDialog::canMove(int from, int to) const
{
    return from > 0 && to > 0;
}

void ColumnsDialog::moveItem(int from, int to)
{
    m_setup.moveColumn(chosen().toInt(), to - from);
}

void ColumnsDialog::retranslateUi()
{
    ListDialog::retranslateUi();
    setHeadline(tr("Columns"));
    m_reset->setText(tr("Reset columns"));
    fill(chosen());
}

} // namespace ccj::ui
