// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationspage.h"

#include "ui/common/changedialog.h"
#include "ui/common/columnsdialog.h"
#include "ui/common/filterchips.h"
#include "ui/common/sidesplitter.h"
#include "ui/common/tablesetup.h"
#include "ui/common/timewords.h"
#include "ui/resourcelocations/dialogs/deletelocationdialog.h"
#include "ui/resourcelocations/dialogs/locationdialog.h"
#include "ui/resourcelocations/dialogs/primarylocationdialog.h"
#include "ui/resourcelocations/dialogs/removeconnectordialog.h"
#include "ui/resourcelocations/historydialog.h"
#include "ui/resourcelocations/locationactions.h"
#include "ui/resourcelocations/locationpane.h"
#include "ui/resourcelocations/locationsfilter.h"
#include "ui/resourcelocations/locationsmessages.h"
#include "ui/resourcelocations/locationsview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

const Setting<bool> detailsWanted{"resourceLocations/details", true};
const Setting<int> detailsWidth{"resourceLocations/detailsWidth", 340}; // at a zoom of 100 %

} // namespace

LocationsPage::LocationsPage(const LocationsServices &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_controller(services.controller),
      m_actions(new LocationActions(this)),
      m_view(new LocationsView(m_controller.locations(), services.settings, m_actions->clearFilter)),
      m_filter(new LocationsFilter(m_view->rows(), this)),
      m_pane(new LocationPane(m_controller, services.clock,
                              {m_actions->rowActions(), m_actions->connectorActions()})),
      m_split(new SideSplitter(m_view, m_pane, this)),
      m_outcomes(new LocationsMessages(messages(), m_controller, this))
{
    buildContent();
    connectActions();
    connectParts();
    retranslateUi();
}

// --- building ------------------------------------------------------------------------------------

void LocationsPage::buildContent()
{
    addHeaderAction(m_actions->switchView);
    addHeaderAction(m_actions->create, ButtonKind::Primary);
    addTool(m_filter->search());
    addTool(m_filter->chips());
    addTool(new QWidget(this), 1);
    m_split->setOccupied(false);
    m_split->keepIn(m_services.settings, detailsWanted, detailsWidth);
    setContent(m_split);
    m_view->addRowAction(m_actions->remove);
    for (QAction *action : menuActions() + viewActions()) {
        if (action && action != m_actions->remove)
            addAction(action);
    }
}

void LocationsPage::connectActions()
{
    connect(m_actions->create, &QAction::triggered, this, &LocationsPage::create);
    connect(m_actions->edit, &QAction::triggered, this, &LocationsPage::edit);
    connect(m_actions->remove, &QAction::triggered, this, &LocationsPage::remove);
    connect(m_actions->primary, &QAction::triggered, this, &LocationsPage::choosePrimary);
    connect(m_actions->install, &QAction::triggered, this, [this] {
        if (const auto row = m_view->selected())
            Q_EMIT installRequested(row->location.id);
    });
    connect(m_actions->removeConnector, &QAction::triggered, this, &LocationsPage::removeConnector);
    connect(m_actions->history, &QAction::triggered, this, &LocationsPage::showHistory);
    connect(m_actions->find, &QAction::triggered, m_filter, &LocationsFilter::goToSearch);
    connect(m_actions->clearFilter, &QAction::triggered, m_filter, &LocationsFilter::clear);
    connect(m_actions->switchView, &QAction::triggered, this, &LocationsPage::switchView);
    connect(m_actions->columns, &QAction::triggered, this, &LocationsPage::openColumns);
    connect(m_actions->copyId, &QAction::triggered, this, [this] {
        if (const auto row = m_view->selected())
            copyId(row->location.id);
    });
    connect(m_actions->refresh, &QAction::triggered, &m_controller, [this] {
        m_outcomes->goOn();
        m_controller.refresh();
    });
}

void LocationsPage::connectParts()
{
    connect(&m_controller, &LocationsController::stateChanged, this, &LocationsPage::follow);
    connect(&m_controller, &LocationsController::operationChanged, this, &LocationsPage::onOperation);
    connect(&m_controller.forcedDeletion(), &ForcedDeletion::finished, this,
            &LocationsPage::onForcedDeletionEnded);
    connect(this, &Page::retryRequested, &m_controller, [this] { m_controller.refresh(); });
    connect(m_filter, &LocationsFilter::rowsRequested, m_view, &LocationsView::goToRows);
    connect(m_view, &LocationsView::selectionChanged, this, &LocationsPage::followSelection);
    connect(m_view, &LocationsView::opened, this, &LocationsPage::openRow);
    connect(m_view, &LocationsView::copyRequested, this, &LocationsPage::copyId);
    connect(m_view, &LocationsView::menuRequested, this, &LocationsPage::showRowMenu);
    connect(&m_view->columns(), &TableSetup::columnsRequested, this, &LocationsPage::openColumns);
    connect(m_pane, &LocationPane::connectorChosen, this, &LocationsPage::updateActions);
    connect(m_outcomes, &LocationsMessages::refreshRequested, m_actions->refresh, &QAction::trigger);
    connect(m_outcomes, &LocationsMessages::showLocationRequested, this, [this](const QString &id) {
        showLocation(id);
        openRow();
    });
    connect(m_outcomes, &LocationsMessages::deletionRequested, this, &LocationsPage::askDeletion);
    // The focus goes back to the location, wherever the dialog was opened from.
    connect(&m_desk, &DialogDesk::closed, m_view, &LocationsView::goToRows);
}

QList<QAction *> LocationsPage::menuActions() const
{
    return m_actions->menuActions();
}

QList<QAction *> LocationsPage::viewActions() const
{
    return m_actions->viewActions() << m_split->toggleAction();
}

// --- showing -------------------------------------------------------------------------------------

void LocationsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LocationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_controller.state() == PageState::Loading && !m_controller.isLoading())
        m_controller.refresh();
    m_controller.setWatched(true);
    updateActions();
}

void LocationsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_controller.setWatched(false);
    updateActions();
}

void LocationsPage::retranslateUi()
{
    setTitle(tr("Resource Locations"));
    m_actions->retranslate(m_view->showsTable());
    setEmptyText(u"geo-alt"_s, tr("No resource locations yet"),
                 tr("A resource location is a place with machines of your own: an Active Directory domain, "
                    "machines with VDAs, a hypervisor or cloud, and the Cloud Connectors that join them to "
                    "Citrix Cloud. The first one becomes the default."),
                 m_actions->create);
    m_filter->retranslate();
    m_view->retranslate();
    follow();
}

void LocationsPage::follow()
{
    setState(m_controller.state(), m_controller.error());
    m_filter->updateCounts(m_controller.loadedAt().isValid());
    updateSummary();
    followSelection();
    Q_EMIT attentionChanged(m_view->rows().count(LocationFilter::Attention));
}

void LocationsPage::updateSummary()
{
    if (!m_controller.loadedAt().isValid())
        return setSummary({});
    const auto &fleet = m_controller.fleet();
    const auto locations = tr("%n locations", nullptr, static_cast<int>(fleet.locations.size()));
    const auto connectors = tr("%n connectors", nullptr, static_cast<int>(fleet.connectors.size()));
    setSummary(tr("%1, %2 · as of %3")
                   .arg(locations, connectors,
                        TimeWords::clockTime(m_controller.loadedAt(), m_services.clock.now())));
}

void LocationsPage::followSelection()
{
    const auto row = m_view->selected();
    m_pane->show(row);
    m_split->setOccupied(row.has_value());
    updateActions();
}

void LocationsPage::updateActions()
{
    const bool isSeen = isVisible();
    const auto row = m_view->selected();
    const bool isIdle = row && !m_controller.isChanging(row->location.id);
    const bool canChange = isSeen && isIdle && !row->location.readOnly;
    const bool hasList = m_controller.loadedAt().isValid();
    m_actions->create->setEnabled(isSeen && hasList);
    m_actions->edit->setEnabled(canChange);
    m_actions->remove->setEnabled(canChange);
    m_actions->install->setEnabled(canChange);
    m_actions->primary->setVisible(m_controller.place().consoleApi);
    m_actions->primary->setEnabled(isSeen && !m_controller.fleet().domains.isEmpty());
    const auto connector = m_pane->connector();
    m_actions->history->setEnabled(isSeen && connector);
    m_actions->removeConnector->setEnabled(canChange && connector &&
                                           !m_controller.isChanging(connector->connector.id));
    m_actions->copyId->setEnabled(isSeen && row);
    m_split->toggleAction()->setEnabled(isSeen && row);
    for (QAction *action : {m_actions->find, m_actions->refresh, m_actions->clearFilter,
                            m_actions->switchView, m_actions->columns})
        action->setEnabled(isSeen);
}

void LocationsPage::showLocation(const QString &id)
{
    if (m_controller.locations().rowOf(id) < 0)
        return;
    if (!m_view->showLocation(id)) {
        m_filter->clear();
        m_view->showLocation(id);
    }
    m_view->goToRows();
}

void LocationsPage::showConnector(const QString &locationId, const QString &connectorId)
{
    showLocation(locationId);
    m_split->open();
    m_pane->chooseConnector(connectorId);
}

// --- acting --------------------------------------------------------------------------------------

void LocationsPage::openDialog(ChangeDialog *dialog)
{
    connect(dialog, &ChangeDialog::started, this, [this](quint64 change) { m_desk.noteStarted(change); });
    m_desk.open(dialog);
}

void LocationsPage::create()
{
    if (!m_desk.isAsking())
        openDialog(new LocationDialog(m_controller, m_services.clock.now(), {}, this));
}

void LocationsPage::edit()
{
    const auto row = m_view->selected();
    if (row && !m_desk.isAsking())
        openDialog(new LocationDialog(m_controller, m_services.clock.now(), row->location.id, this));
}

void LocationsPage::remove()
{
    const auto row = m_view->selected();
    if (row)
        askDeletion(row->location.id);
}

void LocationsPage::askDeletion(const QString &locationId)
{
    if (m_desk.isAsking())
        return;
    m_deletion = new DeleteLocationDialog(m_controller, locationId, this);
    openDialog(m_deletion);
}

void LocationsPage::choosePrimary()
{
    const auto row = m_view->selected();
    if (!m_desk.isAsking())
        openDialog(new PrimaryLocationDialog(m_controller, row ? row->location.id : QString(), this));
}

void LocationsPage::removeConnector()
{
    const auto row = m_pane->connector();
    if (row && !m_desk.isAsking())
        openDialog(new RemoveConnectorDialog(m_controller, row->connector.id, this));
}

void LocationsPage::showHistory()
{
    const auto row = m_pane->connector();
    if (row && !m_desk.isAsking())
        m_desk.open(new HistoryDialog(m_controller.history(), row->connector, m_services.clock, this));
}

void LocationsPage::openRow()
{
    if (!m_view->selected())
        return;
    m_split->open();
    m_pane->takeFocus();
}

void LocationsPage::openColumns()
{
    if (!m_desk.isAsking())
        m_desk.open(new ColumnsDialog(m_view->columns(), this));
}

void LocationsPage::switchView()
{
    m_view->showTable(!m_view->showsTable());
    m_actions->retranslate(m_view->showsTable());
}

void LocationsPage::showRowMenu(const QPoint &position)
{
    if (!m_view->selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->rowActions());
    menu->addSeparator();
    menu->addActions({m_actions->install, m_actions->copyId});
    menu->popup(position);
}

void LocationsPage::copyId(const QString &locationId)
{
    QGuiApplication::clipboard()->setText(locationId);
}

void LocationsPage::onOperation(const Operation &operation)
{
    using Kind = Operation::Kind;
    const bool canBeSentAgain = operation.kind == Kind::CreateLocation ||
                                operation.kind == Kind::ChangeLocation ||
                                operation.kind == Kind::ChangeDomain;
    if (!m_desk.tellsOf(operation.id, operation.state, canBeSentAgain)) {
        m_outcomes->show(operation);
        if (operation.kind == Kind::CreateLocation && operation.state == ChangeState::Done)
            showLocation(operation.location.id);
    }
    updateActions();
}

/// Its dialog closes on success, and stays open to tell of anything else.
void LocationsPage::onForcedDeletionEnded()
{
    const auto &deletion = m_controller.forcedDeletion();
    if (deletion.state() == ForcedDeletion::State::Done || !m_deletion ||
        !m_deletion->tellsOfForcedDeletion())
        m_outcomes->show(deletion);
}

} // namespace ccj::ui
