// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/filtersdialog.h"

#include "ui/administrators/filter/filterdialog.h"
#include "ui/common/label.h"
#include "ui/theme/buttonkind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using administrators::SavedFilter;
using administrators::SavedFilters;

FiltersDialog::FiltersDialog(SavedFilters &filters, QWidget *parent)
    : QDialog(parent),
      m_filters(filters),
      m_headline(new Label(TextRole::Title, this)),
      m_nothing(Label::explanation(this)),
      m_list(new QListWidget(this)),
      m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(metrics::dialog));
    m_list->setTabKeyNavigation(false);
    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::gap);
    for (QPushButton *button : {m_edit, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    setButtonKind(m_remove, ButtonKind::Danger);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::fieldGap);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->setSpacing(metrics::fieldGap);
    layout->addWidget(m_headline);
    layout->addWidget(m_nothing);
    layout->addLayout(middle, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::currentRowChanged, this, &FiltersDialog::update);
    connect(m_list, &QListWidget::itemActivated, this, &FiltersDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &FiltersDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &FiltersDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    fill({});
}

void FiltersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FiltersDialog::retranslateUi()
{
    setWindowTitle(tr("Saved filters"));
    m_headline->setText(windowTitle());
    m_list->setAccessibleName(windowTitle());
    m_nothing->setText(tr("There is no saved filter. Choose “Save this filter…” to make one."));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Delete"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_close->setText(tr("Close"));
}

void FiltersDialog::fill(const QString &chosen)
{
    m_list->clear();
    for (const SavedFilter &filter : m_filters.all()) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setData(Qt::UserRole, filter.id);
        if (filter.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    update();
}

void FiltersDialog::update()
{
    const int row = m_list->currentRow();
    m_nothing->setVisible(m_list->count() == 0);
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

QString FiltersDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void FiltersDialog::edit()
{
    const auto filter = m_filters.find(chosen());
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
    const int row = m_list->currentRow();
    m_filters.remove(chosen());
    const auto &left = m_filters.all();
    fill(left.isEmpty() ? QString() : left.at(std::min<qsizetype>(row, left.size() - 1)).id);
    Q_EMIT changed();
}

void FiltersDialog::move(int by)
{
    const auto id = chosen();
    m_filters.move(id, m_list->currentRow() + by);
    fill(id);
    Q_EMIT changed();
}

} // namespace ccj::ui
