// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/filtersdialog.h"

#include "ui/administrators/filter/filterdialog.h"
#include "ui/theme/buttonkind.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ccj::ui {

using administrators::SavedFilter;
using administrators::SavedFilters;

FiltersDialog::FiltersDialog(SavedFilters &filters, QWidget *parent)
    : ListDialog(parent), m_filters(filters), m_edit(addButtonAboveMoves()), m_remove(addButtonAboveMoves())
{
    setButtonKind(m_remove, ButtonKind::Danger);
    connect(list(), &QListWidget::itemActivated, this, &FiltersDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &FiltersDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &FiltersDialog::remove);
    FiltersDialog::retranslateUi();
    fill({});
}

void FiltersDialog::addItems()
{
    for (const SavedFilter &filter : m_filters.all()) {
        auto *item = new QListWidgetItem(filter.name, list());
        item->setData(Qt::UserRole, filter.id);
    }
}

void FiltersDialog::updateButtons()
{
    ListDialog::updateButtons();
    const bool any = list()->count() > 0;
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    setExplanation(any ? QString() : tr("There is no saved filter. Choose “Save this filter…” to make one."));
}

void FiltersDialog::edit()
{
    const auto filter = m_filters.find(chosen().toString());
    if (!filter)
        return;
    auto *dialog = new FilterDialog(m_filters, *filter, this);
    connect(dialog, &FilterDialog::saved, this, [this](const QString &id) {
        fill(id);
        Q_EMIT changed();
    });
    dialog->open();
}

void FiltersDialog::remove()
{
    const int row = list()->currentRow();
    m_filters.remove(chosen().toString());
    const auto &left = m_filters.all();
    fill(left.isEmpty() ? QString() : left.at(std::min<qsizetype>(row, left.size() - 1)).id);
    Q_EMIT changed();
}

void FiltersDialog::moveItem(int, int to)
{
    m_filters.move(chosen().toString(), to);
    Q_EMIT changed();
}

void FiltersDialog::retranslateUi()
{
    ListDialog::retranslateUi();
    setHeadline(tr("Saved filters"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Delete"));
    updateButtons();
}

} // namespace ccj::ui
