// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationsview.h"

#include "ui/common/placeholder.h"
#include "ui/common/tablesetup.h"
#include "ui/resourcelocations/locationtiles.h"
#include "ui/resourcelocations/locationwords.h"
#include "ui/resourcelocations/marksdelegate.h"

#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int adviceLines = 2;
const Setting<bool> asTableSetting{"resourceLocations/asTable", false};
const Setting<QByteArray> columnsSetting{"resourceLocations/columns", {}};

} // namespace

LocationsView::LocationsView(LocationsModel &model, Settings &settings, QAction *clearFilter, QWidget *parent)
    : QWidget(parent),
      m_rows(model),
      m_settings(settings),
      m_clearFilter(clearFilter),
      m_tiles(new LocationTiles(this)),
      m_table(new QTableView(this)),
      m_noMatch(new Placeholder(this)),
      m_stack(new QStackedLayout(this)),
      m_showsTable(settings.value(asTableSetting))
{
    m_tiles->setModel(&m_rows);
    buildTable();
    for (QWidget *part : {static_cast<QWidget *>(m_tiles), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(part);
    connectView(m_tiles);
    connectView(m_table);
    connect(m_tiles, &LocationTiles::copyRequested, this,
            [this](const QModelIndex &index) { Q_EMIT copyRequested(m_rows.row(index).location.id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LocationsView::selectionChanged);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, change, this, &LocationsView::follow);
    follow();
}

LocationsView::~LocationsView()
{
    m_settings.setValue(columnsSetting, m_setup->headerState());
}

void LocationsView::buildTable()
{
    m_table->setModel(&m_rows);
    const auto ownModel = m_table->selectionModel();
    m_table->setSelectionModel(m_tiles->selectionModel());
    delete ownModel;
    const auto severity = [](const QModelIndex &index) {
        return LocationWords::tone(static_cast<Severity>(index.data(LocationsModel::SeverityRole).toInt()));
    };
    m_table->setItemDelegateForColumn(LocationsModel::Marks, new MarksDelegate(m_table));
    m_table->setItemDelegateForColumn(LocationsModel::VerdictColumn,
                                      new StatusDelegate(severity, m_table, adviceLines));
    m_setup = new TableSetup(m_table, LocationsModel::VerdictColumn);
    m_setup->setLines(adviceLines);
    m_setup->setChoice({.fixed = LocationsModel::Name,
                        .hidden = {LocationsModel::Zone, LocationsModel::Id},
                        .unsorted = {},
                        .yielding = {LocationsModel::Forest, LocationsModel::Window, LocationsModel::Marks}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the server has them: the default one comes first
    m_setup->restoreHeaderState(m_settings.value(columnsSetting));
}

void LocationsView::connectView(QAbstractItemView *view)
{
    connect(view, &QAbstractItemView::activated, this, &LocationsView::opened);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &position) { onMenuRequest(view, position); });
}

QAbstractItemView *LocationsView::shown() const
{
    return m_showsTable ? static_cast<QAbstractItemView *>(m_table) : m_tiles;
}

void LocationsView::showTable(bool table)
{
    if (table == m_showsTable)
        return;
    const bool hadFocus = shown()->hasFocus();
    m_showsTable = table;
    m_settings.setValue(asTableSetting, table);
    follow();
    if (hadFocus)
        shown()->setFocus();
    if (m_table->currentIndex().isValid())
        shown()->scrollTo(m_table->currentIndex());
}

std::optional<LocationRow> LocationsView::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_rows.row(rows.first()));
}

bool LocationsView::showLocation(const QString &id)
{
    const auto index = m_rows.indexOf(id);
    if (!index.isValid())
        return false;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    shown()->scrollTo(index);
    return true;
}

void LocationsView::addRowAction(QAction *action)
{
    m_tiles->addAction(action);
    m_table->addAction(action);
}

void LocationsView::goToRows()
{
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        showLocation(m_rows.row(m_rows.index(0, 0)).location.id);
    shown()->setFocus(Qt::ShortcutFocusReason);
}

void LocationsView::retranslate()
{
    m_tiles->setAccessibleName(tr("Resource locations"));
    m_table->setAccessibleName(m_tiles->accessibleName());
    m_noMatch->showEmpty(u"search"_s, tr("No location matches"),
                         tr("No resource location matches the search and the filter."), m_clearFilter);
    m_rows.retranslate();
    m_isFitted = false;
    follow();
}

void LocationsView::follow()
{
    const bool noMatch = m_rows.rowCount() == 0 && m_rows.isFiltering();
    m_stack->setCurrentWidget(noMatch ? static_cast<QWidget *>(m_noMatch) : shown());
    if (m_rows.rowCount() == 0 && !m_rows.isFiltering())
        m_isFitted = false; // whatever comes next is something else
    if (m_isFitted || m_rows.rowCount() == 0)
        return;
    m_isFitted = true; // a search that lets few rows through later on must not move the columns
    m_setup->fitColumns();
}

/// The menu key asks at the middle of the view; the location is where the eye is.
void LocationsView::onMenuRequest(QAbstractItemView *view, const QPoint &position)
{
    const auto place = view->visualRect(view->currentIndex());
    const bool byPointer = view->indexAt(position).isValid();
    Q_EMIT menuRequested(view->viewport()->mapToGlobal(byPointer ? position : place.center()));
}

} // namespace ccj::ui
