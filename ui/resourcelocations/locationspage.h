// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogdesk.h"
#include "ui/common/page.h"

#include "app/core/clock.h"
#include "app/core/settings.h"
#include "app/resourcelocations/locationscontroller.h"

namespace ccj::ui {

class ChangeDialog;
class DeleteLocationDialog;
class LocationPane;
class LocationsFilter;
class LocationsMessages;
class LocationsView;
class SideSplitter;
struct LocationActions;

/// What the page of the resource locations works with; all of it must outlive the page.
struct LocationsServices
{
    resourcelocations::LocationsController &controller;
    Clock &clock;
    Settings &settings;
};

/// The resource locations with their connectors (R157–R178): health at a glance as tiles or as a table, what
/// is safe to touch as full sentences, and the whole story of the selected one beside them. The lists are
/// read again every minute while the page is seen.
class LocationsPage : public Page
{
    Q_OBJECT
public:
    explicit LocationsPage(const LocationsServices &services, QWidget *parent = nullptr);

    /// For the menu bar, in order; a null pointer stands for a separator. They are disabled while the page is
    /// hidden, so that shortcuts mean the page that is seen.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const;
    /// Selects a location; clears search and chip when they hide it.
    void showLocation(const QString &id);
    /// The same with one of its connectors.
    void showConnector(const QString &locationId, const QString &connectorId);

Q_SIGNALS:
    /// In so many locations somebody has to do something.
    void attentionChanged(int locations);
    /// A connector is to be installed there.
    void installRequested(const QString &locationId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildContent();
    void connectActions();
    void connectParts();
    void retranslateUi();
    void follow();
    void updateSummary();
    void followSelection();
    void updateActions();

    void openDialog(ChangeDialog *dialog);
    void create();
    void edit();
    void remove();
    void askDeletion(const QString &locationId);
    void choosePrimary();
    void removeConnector();
    void showHistory();
    void openRow();
    void openColumns();
    void switchView();
    void showRowMenu(const QPoint &position);
    void copyId(const QString &locationId);
    void onOperation(const resourcelocations::Operation &operation);
    void onForcedDeletionEnded();

    const LocationsServices m_services;
    resourcelocations::LocationsController &m_controller;
    DialogDesk m_desk;
    LocationActions *m_actions;
    LocationsView *m_view;
    LocationsFilter *m_filter;
    LocationPane *m_pane;
    SideSplitter *m_split;
    LocationsMessages *m_outcomes;
    QPointer<DeleteLocationDialog> m_deletion; ///< while it is open
};

} // namespace ccj::ui
