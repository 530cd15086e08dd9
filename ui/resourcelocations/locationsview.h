// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/locationstable.h"

#include "app/core/settings.h"

#include <QWidget>

class QAbstractItemView;
class QAction;
class QStackedLayout;
class QTableView;

namespace ccj::ui {

class LocationTiles;
class Placeholder;
class TableSetup;

/// The locations as tiles or as a table: the same rows, the same selection, one of the two at a time, and
/// what stands in their place while none matches. Which of the two, and the columns, are kept in the
/// settings.
class LocationsView : public QWidget
{
    Q_OBJECT
public:
    /// clearFilter helps where none matches. All must outlive it.
    LocationsView(resourcelocations::LocationsModel &model, Settings &settings, QAction *clearFilter,
                  QWidget *parent = nullptr);
    ~LocationsView() override;

    LocationsTable &rows() { return m_rows; }
    bool showsTable() const { return m_showsTable; }
    void showTable(bool table);
    TableSetup &columns() const { return *m_setup; }
    std::optional<resourcelocations::LocationRow> selected() const;
    /// Selects it and scrolls to it; false while it is not among the rows.
    bool showLocation(const QString &id);
    /// Its shortcut works where the rows have the focus.
    void addRowAction(QAction *action);
    /// The keyboard goes on at the rows.
    void goToRows();
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    /// A double click or Enter on the selected location.
    void opened();
    /// The button beside the ID of this location was pressed.
    void copyRequested(const QString &locationId);
    /// The menu of the selected location is wanted here, on the screen.
    void menuRequested(const QPoint &position);

private:
    void buildTable();
    void connectView(QAbstractItemView *view);
    QAbstractItemView *shown() const;
    void follow();
    void onMenuRequest(QAbstractItemView *view, const QPoint &position);

    LocationsTable m_rows;
    Settings &m_settings;
    QAction *m_clearFilter;
    LocationTiles *m_tiles;
    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    Placeholder *m_noMatch;
    QStackedLayout *m_stack;
    bool m_showsTable;
    bool m_isFitted = false; ///< the columns fit rows, not an empty table
};

} // namespace ccj::ui
