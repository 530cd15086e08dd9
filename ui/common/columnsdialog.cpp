// SPDX-License-Identifier: Apache-2.0
#include "ui/common/columnsdialog.h"

#include "ui/common/label.h"
#include "ui/common/tablesetup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ccj::ui {

ColumnsDialog::ColumnsDialog(TableSetup &setup, QWidget *parent)
    : QDialog(parent),
      m_setup(setup),
      m_headline(new Label(TextRole::Title, this)),
      m_list(new QListWidget(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)),
      m_reset(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(metrics::dialog));
    m_list->setTabKeyNavigation(false);
    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::gap);
    for (QPushButton *button : {m_up, m_down, m_reset}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::fieldGap);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->setSpacing(metrics::fieldGap);
    layout->addWidget(m_headline);
    layout->addLayout(middle, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::onItemChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::update);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_setup.resetColumns();
        fill(chosen());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ColumnsDialog::retranslateUi()
{
    setWindowTitle(tr("Columns"));
    m_headline->setText(windowTitle());
    m_list->setAccessibleName(windowTitle());
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_reset->setText(tr("Reset columns"));
    m_close->setText(tr("Close"));
    fill(m_list->count() > 0 ? chosen() : m_setup.columns().constFirst());
}

void ColumnsDialog::fill(int chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const int column : m_setup.columns()) {
            auto *item = new QListWidgetItem(m_setup.heading(column), m_list);
            const bool fixed = column == m_setup.fixedColumn();
            item->setData(Qt::UserRole, column);
            item->setFlags(fixed ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                 : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            item->setCheckState(m_setup.isShown(column) ? Qt::Checked : Qt::Unchecked);
            if (fixed)
                item->setToolTip(tr("This column is always shown."));
            if (column == chosen)
                m_list->setCurrentItem(item);
        }
    }
    update();
}

void ColumnsDialog::update()
{
    const int row = m_list->currentRow();
    const bool canMove = row >= 0 && chosen() != m_setup.fixedColumn();
    // The fixed column stays the first.
    m_up->setEnabled(canMove && row > 1);
    m_down->setEnabled(canMove && row < m_list->count() - 1);
}

int ColumnsDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void ColumnsDialog::onItemChanged(const QListWidgetItem *item)
{
    m_setup.setShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
}

void ColumnsDialog::move(int by)
{
    const int column = chosen();
    m_setup.moveColumn(column, by);
    fill(column);
}

} // namespace ccj::ui
