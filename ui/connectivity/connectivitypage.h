// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"
#include "ui/connectivity/connectivitytable.h"

#include "app/connectivity/connectivitycontroller.h"
#include "app/core/settings.h"

#include <QPointer>

class QDialog;
class QTableView;

namespace ccj::ui {

class Label;
class ResultPane;
class SideSplitter;
class TableSetup;

/// What the page of the connectivity check works with; all of it must outlive the page.
struct ConnectivityServices
{
    connectivity::ConnectivityController &controller;
    Clock &clock;
    Settings &settings;
    bool isSandbox = false; ///< the addresses are the real cloud's all the same, and the page says so
};

/// Whether the addresses that the cloud needs can be reached from this computer (R214–R222, R226): every
/// address with its state, the whole story of the selected one, and what the last time was different. Checks
/// nothing until it is told to.
class ConnectivityPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectivityPage(const ConnectivityServices &services, QWidget *parent = nullptr);
    ~ConnectivityPage() override;

    /// For the menu bar, in order; a null pointer stands for a separator.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildTable();
    void buildContent();
    void retranslateUi();
    void follow();
    void updateActions();
    void updateSummary();
    void tellOutcome();
    void tellStorage();
    std::optional<connectivity::AddressRow> selected() const;

    bool isAsking();
    void openDialog(QDialog *dialog);
    void editAddresses();
    void openColumns();
    void showRowMenu(const QPoint &position);
    void exportCsv();
    void saveText();
    QString text() const;
    void askWhere(const QString &title, const QString &suffix, std::function<QByteArray()> content);
    void save(const QString &path, const QByteArray &bytes);

    const ConnectivityServices m_services;
    connectivity::ConnectivityController &m_controller;
    ConnectivityTable m_rows;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_checkOne;
    QAction *m_edit;
    QAction *m_export;
    QAction *m_saveText;
    QAction *m_copyText;
    QAction *m_copyAddress;
    QAction *m_columns;
    Label *m_note;
    QTableView *m_table;
    TableSetup *m_setup;
    ResultPane *m_pane;
    SideSplitter *m_split;
    QPointer<QDialog> m_dialog;
    bool m_isFitted = false; ///< the columns fit results, not an empty table
};

} // namespace ccj::ui
