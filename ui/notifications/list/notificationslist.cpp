// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/list/notificationslist.h"

#include "ui/common/placeholder.h"
#include "ui/common/tablesetup.h"
#include "ui/notifications/notificationwords.h"

#include "app/notifications/notificationsmodel.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

namespace ccj::ui {

using namespace notifications;

NotificationsList::NotificationsList(QAbstractItemModel &source, const Clock &clock, Order order,
                                     QWidget *parent)
    : QWidget(parent),
      m_rows(source, clock),
      m_table(new QTableView(this)),
      m_empty(new Placeholder(this)),
      m_stack(new QStackedLayout(this))
{
    buildTable(order);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &NotificationsList::updateRows);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &NotificationsList::updateRows);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &NotificationsList::keepSelection);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, &NotificationsList::selectionChanged);
    updateRows();
}

void NotificationsList::buildTable(Order order)
{
    const auto tone = [](const QModelIndex &index) {
        return NotificationWords::tone(static_cast<Severity>(index.data(table::SeverityRole).toInt()));
    };
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(table::SeverityColumn, new StatusDelegate(tone, m_table));
    m_table->setItemDelegateForColumn(table::Service, new MutedDelegate(m_table));
    m_setup = new TableSetup(m_table, table::Title);
    const bool isGiven = order == Order::Given;
    m_setup->setChoice({.fixed = table::SeverityColumn,
                        .hidden = isGiven ? QList<int>{table::Count} : QList<int>{},
                        .unsorted = isGiven ? QList<int>{table::SeverityColumn, table::Title, table::Service,
                                                         table::Time, table::Count}
                                            : QList<int>{},
                        .yielding = {table::Service}});
    if (isGiven)
        m_table->setSortingEnabled(false);
    else
        m_table->sortByColumn(table::Time, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &NotificationsList::onMenuRequest);
    connect(m_table, &QTableView::activated, this, [this] {
        keepSelection();
        Q_EMIT opened();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NotificationsList::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NotificationsList::selectionChanged);
    // Tab gives the first row the focus and selects nothing: what is to be done would be done to no row.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) {
                if (!before.isValid())
                    keepSelection();
            });
}

void NotificationsList::updateRows()
{
    const bool isEmpty = m_rows.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    updateColumns();
}

/// For as many rows as there ever were: a search that lets few of them through must not move the columns, and
/// what was measured of those few does not hold for all.
void NotificationsList::updateColumns()
{
    if (m_fittedRows > 0 && m_rows.rowCount() < m_fittedRows)
        return;
    m_fittedRows = m_rows.rowCount();
    m_setup->fitColumns();
}

/// The keyboard goes on with the row that has the focus, as when what was dismissed has left the list.
void NotificationsList::keepSelection()
{
    const auto current = m_table->currentIndex();
    if (current.isValid() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(current.row());
}

QList<Group> NotificationsList::selected() const
{
    QList<Group> groups;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        groups.append(NotificationsTable::group(index));
    return groups;
}

QStringList NotificationsList::selectedIds() const
{
    QStringList ids;
    for (const auto &group : selected()) {
        for (const auto &notification : group.items)
            ids.append(notification.id);
    }
    return ids;
}

std::optional<Group> NotificationsList::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const auto current = m_table->currentIndex();
    const bool isSelected = m_table->selectionModel()->isSelected(current);
    return NotificationsTable::group(isSelected ? current : rows.first());
}

void NotificationsList::setEmptyText(const QString &icon, const QString &title, const QString &text,
                                     QAction *first)
{
    m_empty->showEmpty(icon, title, text, first);
}

void NotificationsList::showRow(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_rows.index(row, 0));
    m_table->setFocus();
}

void NotificationsList::goToRows()
{
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    keepSelection();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void NotificationsList::setName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void NotificationsList::retranslate()
{
    m_rows.retranslate();
    m_fittedRows = 0;
    updateRows();
}

/// The menu key asks at the middle of the view; the row is where the eye is.
void NotificationsList::onMenuRequest(const QPoint &position)
{
    const auto row = m_table->visualRect(m_table->currentIndex());
    const bool byPointer = row.top() <= position.y() && position.y() <= row.bottom();
    Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(byPointer ? position : row.center()));
}

} // namespace ccj::ui
