// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeatures.h"
#include "ui/common/dialogdesk.h"
#include "ui/common/page.h"

#include "app/administrators/roster/readingbook.h"

namespace ccj::ui {

class AdministratorActions;
class AdministratorsBanner;
class AdministratorsList;
class DetailSplitter;
class FilterTools;

/// The administrators of the organisation (R104–R106): puts together the search and the chips (FilterTools),
/// the rows (AdministratorsList), the details (DetailSplitter), what the page has to say
/// (AdministratorsBanner) and what can be done (its features). Starts loading when it is first shown.
class AdministratorsPage : public Page, private AdministratorsHost
{
    Q_OBJECT
public:
    explicit AdministratorsPage(AdministratorsServices services, QWidget *parent = nullptr);

    /// For the menu bar, in order; a null pointer stands for a separator: what can be done, and how it is
    /// shown. They are disabled while the page is hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const;
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
    void addFeatures();
    void connectActions();
    void connectParts();
    void retranslateUi();
    void updateState();
    void updateRows();
    void updateSummary();
    void updateActions();

    const AdministratorsServices &services() const override { return m_services; }
    QWidget *widget() override { return this; }
    std::optional<administrators::Administrator> selected() const override;
    const QAbstractItemModel &visibleRows() const override;
    QList<int> visibleColumns() const override;
    QString filterWords() const override;
    bool isAsking() override { return m_desk.isAsking(); }
    void openDialog(QDialog *dialog) override { m_desk.open(dialog); }
    void operationStarted(quint64 id) override { m_desk.noteStarted(id); }
    MessageSlot &messages() override { return Page::messages(); }
    void showNotice(Banner::Severity severity, Words text, Words actionText,
                    std::function<void()> action) override;

    void openRow();
    void openColumns();
    void showRowMenu(const QPoint &position);
    void copyEmail();
    void onOperation(const administrators::Operation &operation);

    const AdministratorsServices m_services;
    administrators::AdministratorsController &m_controller;
    administrators::ReadingBook m_readings;
    DialogDesk m_desk;
    AdministratorActions *m_actions;
    FilterTools *m_filter;
    AdministratorsList *m_list;
    DetailSplitter *m_split;
    AdministratorsBanner *m_outcomes;
    const AdministratorsFeatures m_features;
};

} // namespace ccj::ui
