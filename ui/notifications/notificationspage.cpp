// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationspage.h"

#include "ui/common/messageslot.h"
#include "ui/common/sidesplitter.h"
#include "ui/notifications/archive/archivedesk.h"
#include "ui/notifications/detail/notificationpane.h"
#include "ui/notifications/dismissalmessages.h"
#include "ui/notifications/filter/filterdesk.h"
#include "ui/notifications/list/notificationslists.h"
#include "ui/notifications/notificationactions.h"
#include "ui/notifications/notificationssummary.h"
#include "ui/notifications/notificationwords.h"
#include "ui/notifications/settings/settingsdesk.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;
using Format = ExportOrder::Format;

namespace {

const Setting<bool> detailsWanted{"notifications/details", true};
const Setting<int> detailsWidth{"notifications/detailsWidth", 340}; // at a zoom of 100 %
const QString targetMessage = u"target"_s;
const QString wantedMessage = u"wanted"_s;

} // namespace

NotificationsPage::NotificationsPage(const NotificationsServices &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_controller(services.controller),
      m_actions(new NotificationActions(this)),
      m_tools(new NotificationsTools(this)),
      m_filter(new FilterDesk(m_controller, *m_tools, this)),
      m_lists(new NotificationsLists(
          {m_filter->rows(), m_controller.archived(), services.clock, services.settings}, *m_actions, this)),
      m_pane(new NotificationPane(*m_actions, services.clock)),
      m_split(new SideSplitter(m_lists, m_pane)),
      m_dismissals(new DismissalMessages(messages(), m_controller, services.clock, this)),
      m_archive(
          new ArchiveDesk(m_controller, {this, m_desk, messages(), services.settings, services.clock}, this)),
      m_settings(new SettingsDesk(m_services, m_desk, this))
{
    buildContent();
    connectActions();
    connectParts();
    retranslateUi();
}

// --- building ------------------------------------------------------------------------------------

void NotificationsPage::buildContent()
{
    m_split->keepIn(m_services.settings, detailsWanted, detailsWidth);
    addHeaderAction(m_actions->settings);
    addHeaderAction(m_actions->dismissAll);
    addTool(m_tools, 1);
    setContent(m_split);
    for (QAction *action : menuActions() + viewActions()) {
        if (action && action != m_actions->dismiss)
            addAction(action);
    }
}

void NotificationsPage::connectActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, std::move(act));
    };
    on(m_actions->dismiss, [this] { m_controller.dismiss(m_lists->shown()->selectedIds()); });
    on(m_actions->dismissOne, [this] { m_controller.dismiss({shown().value_or(Notification()).id}); });
    on(m_actions->dismissAll, [this] { m_controller.dismissAll(); });
    on(m_actions->undo, [this] { m_dismissals->undo(); });
    on(m_actions->follow, [this] {
        const auto target = shown().value_or(Notification()).target;
        Q_EMIT linkRequested(target.resourceLocationId, target.connectorId);
    });
    on(m_actions->mute, [this] { m_settings->mute(shown().value_or(Notification())); });
    on(m_actions->copy, [this] { QGuiApplication::clipboard()->setText(m_pane->text()); });
    on(m_actions->find, [this] { m_tools->goToSearch(); });
    on(m_actions->clearFilter, [this] { m_tools->clear(); });
    on(m_actions->exportCsv, [this] { m_archive->exportAs(Format::Csv, m_tools->filter()); });
    on(m_actions->exportJson, [this] { m_archive->exportAs(Format::Json, m_tools->filter()); });
    on(m_actions->wipe, [this] { m_archive->wipe(m_filter->figures().lost().value_or(0)); });
    on(m_actions->settings, [this] { m_settings->announcements(); });
    on(m_actions->email, [this] { m_settings->email(); });
    on(m_actions->columns, [this] { m_settings->columns(m_lists->shown()->columns()); });
    on(m_actions->refresh, [this] {
        messages().dropPassing();
        m_controller.refresh();
    });
}

void NotificationsPage::connectParts()
{
    connect(&m_controller, &NotificationsController::stateChanged, this, &NotificationsPage::follow);
    connect(&m_controller, &NotificationsController::openCountChanged, this, &NotificationsPage::follow);
    connect(&m_controller.archived(), &ArchiveModel::searchingChanged, this, &NotificationsPage::follow);
    connect(this, &Page::retryRequested, &m_controller, [this] { m_controller.refresh(); });
    connect(m_filter, &FilterDesk::applied, this, &NotificationsPage::follow);
    connect(m_filter, &FilterDesk::found, m_lists, &NotificationsLists::showListed);
    connect(m_filter, &FilterDesk::notListed, this, &NotificationsPage::tellNotListed);
    connect(&m_filter->figures(), &ArchiveFigures::contentsChanged, this, &NotificationsPage::updateSummary);
    connect(m_tools, &NotificationsTools::rowsRequested, this, [this] { m_lists->shown()->goToRows(); });
    connect(m_lists, &NotificationsLists::selectionChanged, this, &NotificationsPage::updateActions);
    connect(m_lists, &NotificationsLists::opened, this, &NotificationsPage::openRow);
    connect(m_lists, &NotificationsLists::columnsRequested, m_actions->columns, &QAction::trigger);
    connect(m_pane, &NotificationPane::notificationChanged, this, &NotificationsPage::updateActions);
    connect(m_archive, &ArchiveDesk::changed, this, &NotificationsPage::updateActions);
    connect(m_dismissals, &DismissalMessages::canUndoChanged, this, &NotificationsPage::updateActions);
    connect(m_dismissals, &DismissalMessages::refreshRequested, m_actions->refresh, &QAction::trigger);
    // The focus goes back to the rows, wherever the dialog was opened from.
    connect(&m_desk, &DialogDesk::closed, this, [this] { m_lists->shown()->goToRows(); });
}

QList<QAction *> NotificationsPage::menuActions() const
{
    return m_actions->menuActions();
}

QList<QAction *> NotificationsPage::viewActions() const
{
    return m_actions->viewActions() << m_split->toggleAction();
}

// --- showing -------------------------------------------------------------------------------------

void NotificationsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NotificationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_controller.setWatched(true);
    updateActions();
}

void NotificationsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_controller.setWatched(false);
    updateActions();
}

void NotificationsPage::retranslateUi()
{
    const auto language = NotificationWords::interfaceLanguage();
    setTitle(tr("Notifications"));
    m_controller.model().setLanguage(language);
    m_controller.archived().setLanguage(language);
    m_actions->retranslate();
    m_lists->retranslate();
    follow();
}

/// The archive can be read without the cloud; and where the cloud lists nothing, there may be an archive.
void NotificationsPage::follow()
{
    const auto state = m_controller.state();
    const bool isOffline = state == PageState::Loading || state == PageState::Error;
    if (state == PageState::Empty || (m_filter->showsArchive() && isOffline))
        setState(PageState::Ready);
    else
        setState(state, m_controller.error());
    updateList();
    updateSummary();
    updateActions();
}

void NotificationsPage::updateList()
{
    const auto &archived = m_controller.archived();
    m_lists->turnTo({m_tools->state(), m_tools->isNarrowed(), archived.error()});
    m_lists->shown()->age();
    setBusy(m_filter->showsArchive() && archived.isSearching());
}

void NotificationsPage::updateSummary()
{
    setSummary(m_filter->showsArchive() ? NotificationsSummary::archived(m_filter->figures().contents(),
                                                                         m_controller.archive().limits())
                                        : NotificationsSummary::listed(m_controller, m_services.clock.now()));
}

void NotificationsPage::updateActions()
{
    const auto current = m_lists->shown()->current();
    m_pane->setGroup(current);
    m_split->setOccupied(current.has_value());
    m_split->toggleAction()->setEnabled(isVisible() && current);
    m_actions->update({.isSeen = isVisible(),
                       .controller = m_controller,
                       .selected = m_lists->shown()->selected(),
                       .current = current,
                       .shown = shown(),
                       .canUndo = m_dismissals->canUndo(),
                       .isExporting = m_archive->isExporting()});
}

std::optional<Notification> NotificationsPage::shown() const
{
    return m_lists->shown()->current() ? m_pane->notification() : std::nullopt;
}

void NotificationsPage::openRow()
{
    m_split->open();
    m_pane->takeFocus();
}

void NotificationsPage::showNotification(const QString &id)
{
    m_filter->reveal(id);
}

void NotificationsPage::tellNotListed()
{
    tell(wantedMessage, [] { return tr("The cloud does not list this notification any more."); });
}

void NotificationsPage::updateDesktop()
{
    m_settings->updateDesktop();
}

void NotificationsPage::tellTargetGone()
{
    tell(targetMessage,
         [] { return tr("What this notification speaks of is not there any more, or you may not see it."); });
}

void NotificationsPage::tell(const QString &id, QString (*words)())
{
    messages().put(id, {.severity = Banner::Severity::Information, .text = words, .isPassing = true});
}

} // namespace ccj::ui
