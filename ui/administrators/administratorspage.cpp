// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorspage.h"

#include "ui/administrators/administratoractions.h"
#include "ui/administrators/administratorsbanner.h"
#include "ui/administrators/administratorslist.h"
#include "ui/administrators/detail/detailsplitter.h"
#include "ui/administrators/filter/filtertools.h"
#include "ui/administrators/filter/savedfilterchips.h"
#include "ui/administrators/summarywords.h"
#include "ui/common/columnsdialog.h"
#include "ui/common/filterchips.h"
#include "ui/common/tablesetup.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::AdministratorsModel;
using administrators::Operation;

AdministratorsPage::AdministratorsPage(AdministratorsServices services, QWidget *parent)
    : Page(parent),
      m_services(std::move(services)),
      m_controller(m_services.controller),
      m_readings(m_services.store, m_controller.model()),
      m_actions(new AdministratorActions(this)),
      m_filter(new FilterTools(*this, this)),
      m_list(new AdministratorsList(m_services, m_actions->clearFilter)),
      m_split(new DetailSplitter(m_services, m_readings, m_list, this)),
      m_outcomes(new AdministratorsBanner(Page::messages(), m_controller, this)),
      m_features(*this, this)
{
    addTool(m_filter->search());
    addTool(m_filter->chips());
    addTool(new QWidget(this), 1);
    setContent(m_split);
    addFeatures();
    connectActions();
    connectParts();
    retranslateUi();
    m_filter->orderTabs(m_list->table());
}

// --- building ------------------------------------------------------------------------------------

void AdministratorsPage::addFeatures()
{
    for (const auto *feature : m_features.all()) {
        for (auto *action : feature->menuActions()) {
            if (!action)
                continue;
            const bool meansRow = action->shortcutContext() == Qt::WidgetShortcut;
            (meansRow ? static_cast<QWidget *>(m_list->table()) : this)->addAction(action);
        }
        if (auto *action = feature->headerAction())
            addHeaderAction(action, ButtonKind::Primary);
        if (auto *action = feature->summaryAction())
            setSummaryAction(action);
    }
}

void AdministratorsPage::connectActions()
{
    addActions({m_actions->copyEmail, m_actions->editReading, m_actions->find, m_actions->clearFilter,
                m_actions->refresh, m_actions->columns, m_split->toggleAction()});
    addActions(m_filter->saved().menuActions());
    connect(m_actions->copyEmail, &QAction::triggered, this, &AdministratorsPage::copyEmail);
    connect(m_actions->editReading, &QAction::triggered, m_split, &DetailSplitter::editReading);
    connect(m_actions->find, &QAction::triggered, m_filter, &FilterTools::goToSearch);
    connect(m_actions->clearFilter, &QAction::triggered, m_filter, &FilterTools::clear);
    connect(m_actions->columns, &QAction::triggered, this, &AdministratorsPage::openColumns);
    connect(m_actions->refresh, &QAction::triggered, &m_controller, [this] {
        Page::messages().dropPassing();
        m_controller.refresh();
    });
}

void AdministratorsPage::connectParts()
{
    connect(&m_controller, &AdministratorsController::stateChanged, this, &AdministratorsPage::updateState);
    connect(&m_controller, &AdministratorsController::operationChanged, this,
            &AdministratorsPage::onOperation);
    connect(this, &Page::retryRequested, &m_controller, [this] { m_controller.refresh(); });
    connect(m_filter, &FilterTools::searched, m_list, &AdministratorsList::forgetWantedRow);
    connect(m_filter, &FilterTools::rowsRequested, m_list, &AdministratorsList::goToRows);
    connect(m_filter, &FilterTools::chipsChanged, this, [this] { m_filter->orderTabs(m_list->table()); });
    connect(m_list, &AdministratorsList::rowsChanged, this, &AdministratorsPage::updateRows);
    connect(m_list, &AdministratorsList::selectionChanged, this, &AdministratorsPage::updateActions);
    connect(m_list, &AdministratorsList::opened, this, &AdministratorsPage::openRow);
    connect(m_list, &AdministratorsList::menuRequested, this, &AdministratorsPage::showRowMenu);
    connect(&m_controller.model(), &AdministratorsModel::slowChanged, this,
            [this] { setBusy(m_controller.model().isSlow()); });
    connect(&m_list->columns(), &TableSetup::columnsRequested, this, &AdministratorsPage::openColumns);
    connect(m_outcomes, &AdministratorsBanner::showRowRequested, this, &AdministratorsPage::showRow);
    connect(m_outcomes, &AdministratorsBanner::refreshRequested, m_actions->refresh, &QAction::trigger);
    // The focus goes back to the row, wherever the dialog was opened from.
    connect(&m_desk, &DialogDesk::closed, this, [this] { m_list->table()->setFocus(); });
}

QList<QAction *> AdministratorsPage::menuActions() const
{
    return m_features.menuActions() << m_actions->editReading << m_actions->copyEmail << m_actions->find;
}

QList<QAction *> AdministratorsPage::viewActions() const
{
    return QList<QAction *>{m_actions->refresh, nullptr, m_actions->clearFilter}
           << m_filter->saved().menuActions()
           << QList<QAction *>{nullptr, m_split->toggleAction(), m_actions->columns};
}

QByteArray AdministratorsPage::tableState() const
{
    return m_list->columns().headerState();
}

bool AdministratorsPage::restoreTableState(const QByteArray &state)
{
    return m_list->columns().restoreHeaderState(state);
}

// --- showing -------------------------------------------------------------------------------------

void AdministratorsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdministratorsPage::retranslateUi()
{
    setTitle(tr("Administrators"));
    m_actions->retranslate();
    m_features.retranslate();
    m_filter->retranslate();
    setEmptyText(u"people"_s, tr("No administrators yet"),
                 tr("Administrators come in by invitation. Invite the first one."), m_features.firstStep());
    setState(m_controller.state(), m_controller.error());
    m_list->retranslate(); // announces its rows, and with them the rest follows
}

void AdministratorsPage::updateState()
{
    m_readings.open(m_services.place().organizationId);
    setState(m_controller.state(), m_controller.error());
    updateSummary();
    updateActions();
}

void AdministratorsPage::updateRows()
{
    m_filter->updateCounts();
    updateSummary();
    updateActions();
}

void AdministratorsPage::updateSummary()
{
    setSummary(SummaryWords::line(m_controller, m_services.clock.now()));
}

void AdministratorsPage::updateActions()
{
    const bool isSeen = isVisible();
    const auto target = selected();
    m_actions->update(target, isSeen);
    m_features.update(target, isSeen);
    m_filter->saved().update(isSeen);
    m_split->toggleAction()->setEnabled(isSeen && target);
    const bool hadFocus = m_split->hasDetailsFocus();
    m_split->show(target, target ? m_features.rowActions(*target) : QList<QAction *>());
    if (hadFocus && !target)
        m_list->table()->setFocus();
}

void AdministratorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_controller.state() == PageState::Loading && !m_controller.isLoading())
        m_controller.refresh();
    updateActions();
}

void AdministratorsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

// --- for the features ----------------------------------------------------------------------------

std::optional<Administrator> AdministratorsPage::selected() const
{
    return m_list->selected();
}

const QAbstractItemModel &AdministratorsPage::visibleRows() const
{
    return m_list->rows();
}

QList<int> AdministratorsPage::visibleColumns() const
{
    return m_list->columns().wantedColumns();
}

QString AdministratorsPage::filterWords() const
{
    return m_filter->words();
}

void AdministratorsPage::showRow(const QString &key)
{
    if (m_controller.roster().placeOf(key) < 0)
        return;
    if (!m_controller.model().accepts(key))
        m_filter->clear();
    m_list->showRow(key);
}

void AdministratorsPage::showNotice(Banner::Severity severity, Words text, Words actionText,
                                    std::function<void()> action)
{
    m_outcomes->show({severity, std::move(text), std::move(actionText), std::move(action)});
}

// --- acting --------------------------------------------------------------------------------------

void AdministratorsPage::openRow()
{
    if (auto *action = m_features.openAction())
        action->trigger();
    else if (selected())
        m_split->goToDetails();
}

void AdministratorsPage::showRowMenu(const QPoint &position)
{
    const auto target = selected();
    if (!target)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_features.rowActions(*target));
    menu->addSeparator();
    menu->addAction(m_actions->copyEmail);
    menu->setDefaultAction(m_features.openAction());
    menu->popup(position);
}

void AdministratorsPage::openColumns()
{
    if (!isAsking())
        openDialog(new ColumnsDialog(m_list->columns(), this));
}

void AdministratorsPage::copyEmail()
{
    if (const auto target = selected())
        QApplication::clipboard()->setText(target->email);
}

void AdministratorsPage::onOperation(const Operation &operation)
{
    using State = Operation::State;
    const bool canBeSentAgain =
        operation.kind == Operation::Kind::Invite || operation.kind == Operation::Kind::SetAccess;
    if (!m_desk.tellsOf(operation.id, operation.state, canBeSentAgain)) {
        const auto key = operation.target.key();
        const bool listed = m_controller.roster().placeOf(key) >= 0;
        const bool accepted = m_controller.model().accepts(key);
        m_outcomes->show(operation, listed && !accepted);
        if (operation.kind == Operation::Kind::Invite && operation.state == State::Done && accepted)
            showRow(key);
    }
    updateActions();
}

} // namespace ccj::ui
