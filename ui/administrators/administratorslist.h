// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/administrators/administratorstable.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QTableView;

namespace ccj::ui {

class Placeholder;
class ProgressLine;
class TableSetup;

/// The rows: the table, what stands in its place while nobody matches, and how much has been read so far.
class AdministratorsList : public QWidget
{
    Q_OBJECT
public:
    /// clearFilter helps where nobody matches.
    AdministratorsList(const AdministratorsServices &services, QAction *clearFilter,
                       QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    TableSetup &columns() const { return *m_setup; }
    const AdministratorsTable &rows() const { return m_rows; }
    std::optional<administrators::Administrator> selected() const;
    /// Selects the row and scrolls to it, now or as soon as the table shows it.
    void showRow(const QString &key);
    /// Another question was asked: what showRow() still waits for does not come.
    void forgetWantedRow() { m_wantedRow.clear(); }
    void goToRows();
    void retranslate();

Q_SIGNALS:
    /// The table shows other rows.
    void rowsChanged();
    void selectionChanged();
    /// A double click or Enter on the selected row.
    void opened();
    /// The menu of the selected row is wanted here, on the screen.
    void menuRequested(const QPoint &position);

private:
    void buildTable();
    void connectTable();
    void updateRows();
    void fitFirstRows();
    void updateProgress();
    void showWantedRow();
    void onMenuRequest(const QPoint &position);

    administrators::AdministratorsController &m_controller;
    administrators::AdministratorsModel &m_model;
    AdministratorsTable m_rows;
    QAction *m_clearFilter;

    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    QStackedLayout *m_stack;
    Placeholder *m_noMatch;
    ProgressLine *m_progress;
    bool m_isFitted = false; ///< the columns fit rows, not an empty table
    QTimer m_fitting;        ///< of the columns to the first rows
    QString m_wantedRow;     ///< to be selected as soon as the table shows it
};

} // namespace ccj::ui
