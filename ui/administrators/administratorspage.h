// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorstable.h"
#include "ui/common/page.h"

#include "app/administrators/administratorscontroller.h"
#include "app/administrators/administratorsfilter.h"
#include "app/core/clock.h"

#include <QPointer>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ccj::ui {

class AdministratorActions;
class AdministratorsBanner;
class ApplyDialog;
class FilterChips;
class Placeholder;
class ProgressLine;
class TableSetup;

/// The administrators of the organisation (R104–R106): search, chips, table, and what can be done with a
/// row. Starts loading when it is first shown.
class AdministratorsPage : public Page
{
    Q_OBJECT
public:
    AdministratorsPage(administrators::AdministratorsController &controller, const Clock &clock,
                       QWidget *parent = nullptr);

    /// For the menu bar, in order; a null pointer stands for a separator. They are disabled while the
    /// page is hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    /// Order, widths and sorting of the columns, for the settings.
    QByteArray tableState() const;
    bool restoreTableState(const QByteArray &state);
    /// Selects a row and scrolls to it; clears search and chip when they hide it.
    void showRow(const QString &key);

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
    void updateSummary();
    void updateChips();
    void updateActions();
    QString summary() const;

    std::optional<administrators::Administrator> selected() const;
    void showContextMenu(const QPoint &position);
    /// One question at a time: true, and the open dialog comes to the front, when there is one.
    bool isAsking() const;
    void openInvite();
    void openRemove();
    void openDialog(ApplyDialog *dialog);
    void resend();
    void copyEmail();
    void clearFilter();
    void onOperation(const administrators::Operation &operation);

    administrators::AdministratorsController &m_controller;
    const Clock &m_clock;
    administrators::AdministratorsFilter m_filter;
    AdministratorsTable m_rows;

    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    QStackedWidget *m_content;
    Placeholder *m_noMatch;
    ProgressLine *m_paging;
    QLineEdit *m_search;
    FilterChips *m_chips;
    AdministratorsBanner *m_messages;

    AdministratorActions *m_actions;
    QPointer<ApplyDialog> m_dialog;
    quint64 m_dialogOperation = 0; ///< whose refusal the open dialog shows
};

} // namespace ccj::ui
