// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorslist.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/progressline.h"
#include "ui/common/placeholder.h"
#include "ui/common/scrollanchor.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"

#include <QAction>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::AdministratorsModel;

namespace {

Administrator itemAt(const QModelIndex &index)
{
    return index.data(AdministratorsModel::ItemRole).value<Administrator>();
}

} // namespace

AdministratorsList::AdministratorsList(const AdministratorsServices &services, QAction *clearFilter,
                                       QWidget *parent)
    : QWidget(parent),
      m_controller(services.controller),
      m_model(m_controller.model()),
      m_rows(m_model, services.clock),
      m_clearFilter(clearFilter),
      m_table(new QTableView(this)),
      m_stack(new QStackedLayout),
      m_noMatch(new Placeholder(this)),
      m_progress(new ProgressLine(this))
{
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_progress);
    connectTable();
    m_fitting.setSingleShot(true); // a timer of its own: QTimer::singleShot() of 0 ms would be the same turn
    connect(&m_fitting, &QTimer::timeout, this, [this] {
        m_setup->fitColumns();
        m_table->setUpdatesEnabled(true);
    });
    connect(&m_controller, &AdministratorsController::stateChanged, this,
            &AdministratorsList::updateProgress);
    connect(m_progress, &ProgressLine::stopRequested, this, [this] {
        if (m_controller.isLoading())
            m_controller.cancelLoading();
        else
            m_controller.continueLoading();
    });
}

void AdministratorsList::buildTable()
{
    const auto tone = [](const QModelIndex &row) { return AdministratorWords::tone(itemAt(row).status()); };
    const auto isFull = [](const QModelIndex &row) { return itemAt(row).hasFullAccess(); };
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(AdministratorsModel::Email, new MutedDelegate(m_table));
    m_table->setItemDelegateForColumn(AdministratorsModel::StatusColumn, new StatusDelegate(tone, m_table));
    m_table->setItemDelegateForColumn(AdministratorsModel::Access, new TagDelegate(isFull, m_table));
    m_setup = new TableSetup(m_table, AdministratorsModel::Email);
    m_setup->setChoice(
        {.fixed = AdministratorsModel::Name,
         .hidden = {AdministratorsModel::Added, AdministratorsModel::Ends, AdministratorsModel::Changed,
                    AdministratorsModel::Type, AdministratorsModel::UserId},
         .unsorted = {AdministratorsModel::Ends, AdministratorsModel::UserId},
         .yielding = {AdministratorsModel::Provider}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(AdministratorsModel::Name, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void AdministratorsList::connectTable()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &AdministratorsList::onMenuRequest);
    connect(m_table, &QTableView::activated, this, &AdministratorsList::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdministratorsList::selectionChanged);
    auto *anchor = new ScrollAnchor(m_table);
    connect(&m_model, &AdministratorsModel::aboutToArrange, anchor, &ScrollAnchor::take);
    connect(&m_model, &AdministratorsModel::arranged, anchor, &ScrollAnchor::restore);
    connect(&m_model, &AdministratorsModel::arranged, this, &AdministratorsList::updateRows);
}

void AdministratorsList::retranslate()
{
    m_table->setAccessibleName(tr("Administrators"));
    m_noMatch->showEmpty(u"search"_s, tr("Nobody matches"),
                         tr("No administrator matches the search and the filter."), m_clearFilter);
    m_rows.retranslate();
    m_isFitted = false;
    updateProgress();
    updateRows();
}

void AdministratorsList::updateRows()
{
    const bool noMatch = m_rows.rowCount() == 0 && m_model.isFiltering();
    m_stack->setCurrentWidget(noMatch ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (m_rows.rowCount() == 0 && !m_model.isFiltering())
        m_isFitted = false; // whoever comes next is somebody else
    if (!m_isFitted) {      // a search that lets few rows through later on must not move the columns
        m_isFitted = m_rows.rowCount() > 0;
        if (m_isFitted)
            fitFirstRows();
        else
            m_setup->fitColumns();
    }
    showWantedRow();
    Q_EMIT rowsChanged();
}

/// To take in rows, to measure and to paint them takes some milliseconds each: every one has a turn of the
/// event loop of its own, and nothing is painted that moves at once.
void AdministratorsList::fitFirstRows()
{
    m_table->setUpdatesEnabled(false);
    m_fitting.start();
}

void AdministratorsList::updateProgress()
{
    const auto received = static_cast<int>(m_controller.receivedSoFar());
    const bool isLoading = m_controller.isLoading() && received > 0;
    m_progress->setVisible(isLoading || m_controller.canContinueLoading());
    m_progress->setText(isLoading ? tr("%n read so far…", nullptr, received)
                                  : tr("Stopped after %n entries.", nullptr, received));
    m_progress->setStopText(isLoading ? tr("Stop") : tr("Read the rest"));
}

std::optional<Administrator> AdministratorsList::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_rows.item(rows.first());
}

void AdministratorsList::showRow(const QString &key)
{
    m_wantedRow = key;
    showWantedRow();
}

void AdministratorsList::showWantedRow()
{
    const int row = m_wantedRow.isEmpty() ? -1 : m_model.rowOf(m_wantedRow);
    if (row < 0)
        return;
    m_wantedRow.clear();
    const auto index = m_rows.index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void AdministratorsList::goToRows()
{
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/// The menu key asks at the middle of the view; the row is where the eye is.
void AdministratorsList::onMenuRequest(const QPoint &position)
{
    const auto row = m_table->visualRect(m_table->currentIndex());
    const bool byPointer = row.top() <= position.y() && position.y() <= row.bottom();
    Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(byPointer ? position : row.center()));
}

} // namespace ccj::ui
