// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"
#include "ui/administrators/administratorstable.h"
#include "ui/common/page.h"

#include <QPointer>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ccj::ui {

class AdministratorActions;
class AdministratorsBanner;
class DetailPane;
class FilterChips;
class Placeholder;
class ProgressLine;
class SavedFilterChips;
class SideSplitter;
class TableSetup;

/// The administrators of the organisation (R104–R106): search, chips and table. What can be done with them
/// are its features. Starts loading when it is first shown.
class AdministratorsPage : public Page, private AdministratorsHost
{
    Q_OBJECT
public:
    explicit AdministratorsPage(AdministratorsServices services, QWidget *parent = nullptr);

    /// For the menu bar, in order; a null pointer stands for a separator. They are disabled while the
    /// page is hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    /// Order, widths and sorting of the columns, for the settings.
    QByteArray tableState() const;
    bool restoreTableState(const QByteArray &state);
    /// Selects a row and scrolls to it; clears search and chip when they hide it.
    void showRow(const QString &key) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable();
    void orderTabs();
    void buildTools();
    void buildActions();
    void retranslateUi();
    void updateContent();
    void updateRows();
    void fitOnce();
    void updateProgress();
    void showWantedRow();
    void updateSummary();
    void updateChips();
    void updateActions();
    QString summary() const;

    const AdministratorsServices &services() const override { return m_services; }
    QWidget *widget() override { return this; }
    std::optional<administrators::Administrator> selected() const override;
    const QAbstractItemModel &visibleRows() const override { return m_rows; }
    QList<int> visibleColumns() const override;
    QString filterWords() const override;
    bool isAsking() override;
    void openDialog(QDialog *dialog) override;
    void operationStarted(quint64 id) override { m_dialogOperation = id; }
    MessageSlot &messages() override { return Page::messages(); }
    void showNotice(Banner::Severity severity, Words text, Words actionText,
                    std::function<void()> action) override;

    QList<QAction *> rowActions(const administrators::Administrator &row) const;
    void openColumns();
    void showContextMenu(const QPoint &position);
    void copyEmail();
    void clearFilter();
    void onOperation(const administrators::Operation &operation);

    const AdministratorsServices m_services;
    administrators::AdministratorsController &m_controller;
    administrators::AdministratorsModel &m_model;
    AdministratorsTable m_rows;

    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    bool m_isFitted = false; ///< the columns fit rows, not an empty table
    QString m_wantedRow;     ///< to be selected as soon as the table shows it
    QStackedWidget *m_content;
    Placeholder *m_noMatch;
    ProgressLine *m_paging;
    QLineEdit *m_search;
    FilterChips *m_chips;
    SavedFilterChips *m_saved;
    AdministratorsBanner *m_outcomes;
    DetailPane *m_detail = nullptr;
    SideSplitter *m_split = nullptr;

    AdministratorActions *m_actions;
    const QList<AdministratorsFeature *> m_features; ///< in the order of the menu
    QPointer<QDialog> m_dialog;
    quint64 m_dialogOperation = 0; ///< whose refusal the open dialog shows
};

} // namespace ccj::ui
