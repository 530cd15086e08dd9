// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationspage.h"

#include "ui/common/columnsdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/messageslot.h"
#include "ui/common/sidesplitter.h"
#include "ui/common/tablesetup.h"
#include "ui/common/timewords.h"
#include "ui/notifications/archivedesk.h"
#include "ui/notifications/archivefigures.h"
#include "ui/notifications/dismissalmessages.h"
#include "ui/notifications/emaildialog.h"
#include "ui/notifications/mutedialog.h"
#include "ui/notifications/notificationactions.h"
#include "ui/notifications/notificationpane.h"
#include "ui/notifications/notificationslist.h"
#include "ui/notifications/notificationstools.h"
#include "ui/notifications/notificationwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;
using Format = ExportOrder::Format;

namespace {

const Setting<QByteArray> columnsSetting{"notifications/columns", {}};
const Setting<bool> detailsWanted{"notifications/details", true};
const Setting<int> detailsWidth{"notifications/detailsWidth", 340}; // at a zoom of 100 %
const QString archiveMessage = u"archive"_s;
const QString targetMessage = u"target"_s;

} // namespace

NotificationsPage::NotificationsPage(const NotificationsServices &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_controller(services.controller),
      m_actions(new NotificationActions(this)),
      m_tools(new NotificationsTools(this)),
      m_dismissals(new DismissalMessages(messages(), m_controller, services.clock, this)),
      m_archive(
          new ArchiveDesk(m_controller, {this, m_desk, messages(), services.settings, services.clock}, this)),
      m_figures(new ArchiveFigures(m_controller.archive(), this))
{
    m_rows.setSourceModel(&m_controller.model());
    buildContent();
    connectActions();
    connectParts();
    retranslateUi();
    applyFilter();
}

NotificationsPage::~NotificationsPage()
{
    m_services.settings.setValue(columnsSetting, m_listed->columns().headerState());
}

// --- building ------------------------------------------------------------------------------------

void NotificationsPage::buildContent()
{
    m_listed = makeList(m_rows, false);
    m_archived = makeList(m_controller.archived(), true);
    m_listed->columns().restoreHeaderState(m_services.settings.value(columnsSetting));
    m_lists = new QStackedWidget(this);
    m_lists->addWidget(m_listed);
    m_lists->addWidget(m_archived);
    m_pane = new NotificationPane(*m_actions, m_services.clock);
    m_split = new SideSplitter(m_lists, m_pane);
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

NotificationsList *NotificationsPage::makeList(QAbstractItemModel &source, bool isArchive)
{
    using Order = NotificationsList::Order;
    auto *list =
        new NotificationsList(source, m_services.clock, isArchive ? Order::Given : Order::Chosen, this);
    list->table()->addAction(m_actions->dismiss);
    connect(list, &NotificationsList::selectionChanged, this, &NotificationsPage::updateActions);
    connect(list, &NotificationsList::opened, this, &NotificationsPage::openRow);
    connect(list, &NotificationsList::menuRequested, this, &NotificationsPage::showRowMenu);
    connect(&list->columns(), &TableSetup::columnsRequested, m_actions->columns, &QAction::trigger);
    return list;
}

void NotificationsPage::connectActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, std::move(act));
    };
    on(m_actions->dismiss, [this] { dismissSelected(); });
    on(m_actions->dismissOne, [this] {
        if (const auto notification = shown())
            m_controller.dismiss({notification->id});
    });
    on(m_actions->dismissAll, [this] { m_controller.dismissAll(); });
    on(m_actions->undo, [this] { m_dismissals->undo(); });
    on(m_actions->follow, [this] {
        if (const auto notification = shown())
            Q_EMIT linkRequested(notification->target.resourceLocationId, notification->target.connectorId);
    });
    on(m_actions->mute, [this] { mute(); });
    on(m_actions->copy, [this] { QGuiApplication::clipboard()->setText(m_pane->text()); });
    on(m_actions->find, [this] { m_tools->goToSearch(); });
    on(m_actions->clearFilter, [this] { m_tools->clear(); });
    on(m_actions->exportCsv, [this] { m_archive->exportAs(Format::Csv, m_tools->filter()); });
    on(m_actions->exportJson, [this] { m_archive->exportAs(Format::Json, m_tools->filter()); });
    on(m_actions->wipe, [this] { m_archive->wipe(m_figures->lost().value_or(0)); });
    on(m_actions->settings, [this] {
        openDialog(new NotificationSettingsDialog(m_controller.attention(), m_services.clock,
                                                  m_services.desktop, this));
    });
    on(m_actions->email, [this] { openDialog(new EmailDialog(m_services.email, this)); });
    on(m_actions->columns, [this] { openDialog(new ColumnsDialog(list()->columns(), this)); });
    on(m_actions->refresh, [this] {
        messages().dropPassing();
        m_controller.refresh();
    });
}

void NotificationsPage::connectParts()
{
    auto &archive = m_controller.archive();
    connect(&m_controller, &NotificationsController::stateChanged, this, &NotificationsPage::follow);
    connect(&m_controller, &NotificationsController::openCountChanged, this, &NotificationsPage::follow);
    connect(&m_controller.model(), &NotificationsModel::rowsInserted, this, &NotificationsPage::updateCounts);
    connect(&m_controller.model(), &NotificationsModel::rowsRemoved, this, &NotificationsPage::updateCounts);
    connect(&m_controller.archived(), &ArchiveModel::searchingChanged, this, &NotificationsPage::follow);
    connect(&archive, &Archive::changed, this, &NotificationsPage::applyFilter);
    connect(&archive, &Archive::problemChanged, this, &NotificationsPage::tellArchive);
    connect(this, &Page::retryRequested, &m_controller, [this] { m_controller.refresh(); });
    connect(m_tools, &NotificationsTools::changed, this, &NotificationsPage::applyFilter);
    connect(m_tools, &NotificationsTools::rowsRequested, this, [this] { list()->goToRows(); });
    connect(m_pane, &NotificationPane::notificationChanged, this, &NotificationsPage::updateActions);
    connect(m_archive, &ArchiveDesk::changed, this, &NotificationsPage::updateActions);
    connect(m_figures, &ArchiveFigures::matchingChanged, this, &NotificationsPage::updateCounts);
    connect(m_figures, &ArchiveFigures::contentsChanged, this, &NotificationsPage::updateSummary);
    connect(m_dismissals, &DismissalMessages::canUndoChanged, this, &NotificationsPage::updateActions);
    connect(m_dismissals, &DismissalMessages::refreshRequested, m_actions->refresh, &QAction::trigger);
    // The focus goes back to the rows, wherever the dialog was opened from.
    connect(&m_desk, &DialogDesk::closed, this, [this] { list()->goToRows(); });
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
    m_listed->setName(tr("Notifications"));
    m_archived->setName(tr("Archive"));
    m_listed->retranslate();
    m_archived->retranslate();
    updateEmptyText();
    follow();
}

bool NotificationsPage::showsArchive() const
{
    return m_tools->state() == State::Archived;
}

NotificationsList *NotificationsPage::list() const
{
    return showsArchive() ? m_archived : m_listed;
}

std::optional<Notification> NotificationsPage::shown() const
{
    return list()->current() ? m_pane->notification() : std::nullopt;
}

/// The archive can be read without the cloud; and where the cloud lists nothing, there may be an archive.
void NotificationsPage::follow()
{
    const auto state = m_controller.state();
    const bool isOffline = state == PageState::Loading || state == PageState::Error;
    if (state == PageState::Empty || (showsArchive() && isOffline))
        setState(PageState::Ready);
    else
        setState(state, m_controller.error());
    setBusy(showsArchive() && m_controller.archived().isSearching());
    auto services = m_controller.model().services();
    for (int row = 0; row < m_controller.archived().rowCount(); ++row) {
        if (const auto &service = m_controller.archived().at(row).newest().service;
            !services.contains(service))
            services.append(service);
    }
    m_tools->setServices(services);
    list()->age();
    updateCounts();
    updateEmptyText();
    updateSummary();
    updateActions();
}

void NotificationsPage::applyFilter()
{
    const auto filter = m_tools->filter();
    const auto scope = m_controller.place().scope();
    m_rows.setFilter(filter);
    m_lists->setCurrentWidget(list());
    if (showsArchive())
        m_controller.archived().search(filter);
    if (scope.isValid())
        m_figures->ask(scope, filter);
    follow();
}

void NotificationsPage::updateCounts()
{
    auto counts = NotificationCounts::of(m_controller.model(), m_tools->filter());
    for (const auto state : {State::Open, State::Dismissed}) {
        const bool isKnown = m_controller.loadedAt().isValid();
        counts.states[state] = isKnown ? counts.states.value(state) : -1;
    }
    counts.states[State::Archived] = static_cast<int>(m_figures->matching().value_or(-1));
    if (showsArchive() || !m_controller.loadedAt().isValid())
        counts.severities.reset();
    m_tools->setCounts(counts);
}

void NotificationsPage::updateSummary()
{
    const auto now = m_services.clock.now();
    const auto &contents = m_figures->contents();
    if (showsArchive())
        return setSummary(contents && contents->rows > 0
                              ? tr("%n kept on this computer since %1; at most %2", nullptr,
                                   static_cast<int>(contents->rows))
                                    .arg(TimeWords::date(contents->oldest),
                                         QLocale().toString(m_controller.archive().limits().rows))
                              : QString());
    if (!m_controller.loadedAt().isValid())
        return setSummary({});
    setSummary(tr("%n open · as of %1", nullptr, m_controller.openCount())
                   .arg(TimeWords::clockTime(m_controller.loadedAt(), now)));
}

void NotificationsPage::updateActions()
{
    const bool isSeen = isVisible();
    const auto selected = list()->selected();
    const auto current = list()->current();
    m_pane->setGroup(current);
    m_split->setOccupied(current.has_value());
    const bool canDismiss = isSeen && m_controller.place().canDismiss();
    const bool isOpen =
        std::ranges::any_of(selected, [](const Group &group) { return group.state == State::Open; });
    const bool isCurrentOpen = current && current->state == State::Open;
    const auto notification = shown();
    m_actions->dismiss->setEnabled(canDismiss && isOpen);
    m_actions->dismissOne->setVisible(isCurrentOpen && current->count() > 1);
    m_actions->dismissOne->setEnabled(canDismiss && m_actions->dismissOne->isVisible());
    m_actions->dismissAll->setEnabled(canDismiss && m_controller.openCount() > 0);
    m_actions->undo->setEnabled(isSeen && m_dismissals->canUndo());
    m_actions->follow->setEnabled(isSeen && notification && !notification->target.isEmpty());
    m_actions->mute->setEnabled(isSeen && notification);
    m_actions->copy->setEnabled(isSeen && notification);
    m_split->toggleAction()->setEnabled(isSeen && current);
    const bool isKept = isSeen && m_controller.place().scope().isValid();
    m_actions->exportCsv->setEnabled(isKept && !m_archive->isExporting());
    m_actions->exportJson->setEnabled(isKept && !m_archive->isExporting());
    m_actions->wipe->setEnabled(isKept);
    m_actions->email->setVisible(m_controller.place().canDismiss());
    for (QAction *action : {m_actions->find, m_actions->refresh, m_actions->clearFilter, m_actions->columns,
                            m_actions->settings, m_actions->email})
        action->setEnabled(isSeen);
}

void NotificationsPage::updateEmptyText()
{
    if (const auto &error = m_controller.archived().error(); showsArchive() && error)
        return m_archived->setEmptyText(u"inbox"_s, errorText(*error).title, errorText(*error).advice);
    if (m_tools->isNarrowed())
        return list()->setEmptyText(u"search"_s, tr("Nothing matches"),
                                    tr("No notification of this kind matches search and filter."),
                                    m_actions->clearFilter);
    switch (m_tools->state()) {
    case State::Open:
        return m_listed->setEmptyText(u"check-circle-fill"_s, tr("Nothing open"),
                                      tr("New notifications appear here by themselves."));
    case State::Dismissed:
        return m_listed->setEmptyText(
            u"bell"_s, tr("Nothing dismissed"),
            tr("What you dismiss stays here until the cloud forgets it, 90 days after it "
               "came. Other administrators keep their own list."));
    case State::Archived:
        return m_archived->setEmptyText(
            u"inbox"_s, tr("Nothing in the archive yet"),
            tr("This computer keeps what it has seen. Notifications that the cloud has "
               "forgotten after 90 days appear here."));
    }
}

/// Only what is about the archive as a whole; a search that fails says so where its rows would be.
void NotificationsPage::tellArchive()
{
    if (!m_controller.archive().problem())
        return messages().remove(archiveMessage);
    messages().put(archiveMessage,
                   {.severity = Banner::Severity::Warning, .text = [] {
                        return tr(
                            "The archive on this computer cannot be used: what the cloud forgets is not "
                            "kept. Everything else works.");
                    }});
}

void NotificationsPage::showNotification(const QString &id)
{
    const int row = m_controller.model().rowOfNotification(id);
    if (row < 0)
        return;
    const auto source = m_controller.model().index(row, 0);
    if (showsArchive() || !m_rows.mapFromSource(source).isValid()) {
        m_tools->clear();
        m_tools->setState(m_controller.model().at(row).state);
    }
    m_listed->showRow(m_rows.mapFromSource(source).row());
}

void NotificationsPage::tellTargetGone()
{
    messages().put(targetMessage,
                   {.severity = Banner::Severity::Information,
                    .text =
                        [] {
                            return tr("What this notification speaks of is not there any more, or "
                                      "you may not see it.");
                        },
                    .isPassing = true});
}

// --- acting --------------------------------------------------------------------------------------

void NotificationsPage::dismissSelected()
{
    QStringList ids;
    for (const auto &group : list()->selected()) {
        for (const auto &notification : group.items)
            ids.append(notification.id);
    }
    m_controller.dismiss(ids);
}

void NotificationsPage::mute()
{
    if (const auto notification = shown())
        openDialog(new MuteDialog(m_controller.attention(), *notification, m_services.clock.now(), this));
}

/// One question at a time: the one that is open comes to the front.
void NotificationsPage::openDialog(QDialog *dialog)
{
    if (m_desk.isAsking())
        return dialog->deleteLater();
    m_desk.open(dialog);
}

void NotificationsPage::openRow()
{
    m_split->open();
    m_pane->takeFocus();
}

void NotificationsPage::showRowMenu(const QPoint &position)
{
    if (!list()->current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->rowActions());
    menu->popup(position);
}

} // namespace ccj::ui
