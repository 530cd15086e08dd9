// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/list/notificationslists.h"

#include "ui/common/errortext.h"
#include "ui/common/tablesetup.h"
#include "ui/notifications/notificationactions.h"

#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;
using Order = NotificationsList::Order;

namespace {

const Setting<QByteArray> columnsSetting{"notifications/columns", {}};

} // namespace

NotificationsLists::NotificationsLists(const Sources &sources, const NotificationActions &actions,
                                       QWidget *parent)
    : QStackedWidget(parent),
      m_sources(sources),
      m_actions(actions),
      m_listed(make(sources.listed, Order::Chosen)),
      m_archived(make(sources.archived, Order::Given))
{
    m_listed->columns().restoreHeaderState(sources.settings.value(columnsSetting));
}

NotificationsLists::~NotificationsLists()
{
    m_sources.settings.setValue(columnsSetting, m_listed->columns().headerState());
}

NotificationsList *NotificationsLists::make(QAbstractItemModel &source, Order order)
{
    auto *list = new NotificationsList(source, m_sources.clock, order, this);
    list->table()->addAction(m_actions.dismiss);
    connect(list, &NotificationsList::selectionChanged, this, &NotificationsLists::selectionChanged);
    connect(list, &NotificationsList::opened, this, &NotificationsLists::opened);
    connect(list, &NotificationsList::menuRequested, this, &NotificationsLists::showRowMenu);
    connect(&list->columns(), &TableSetup::columnsRequested, this, &NotificationsLists::columnsRequested);
    addWidget(list);
    return list;
}

void NotificationsLists::showRowMenu(const QPoint &position)
{
    if (!shown()->current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.rowActions());
    menu->popup(position);
}

NotificationsList *NotificationsLists::shown() const
{
    return currentWidget() == m_archived ? m_archived : m_listed;
}

void NotificationsLists::showListed(int row)
{
    m_listed->showRow(row);
}

void NotificationsLists::retranslate()
{
    m_listed->setName(tr("Notifications"));
    m_archived->setName(tr("Archive"));
    m_listed->retranslate();
    m_archived->retranslate();
}

void NotificationsLists::turnTo(const Emptiness &emptiness)
{
    auto *list = emptiness.state == State::Archived ? m_archived : m_listed;
    setCurrentWidget(list);
    if (const auto &error = emptiness.archiveError; list == m_archived && error)
        return list->setEmptyText(u"inbox"_s, errorText(*error).title, errorText(*error).advice);
    if (emptiness.isNarrowed)
        return list->setEmptyText(u"search"_s, tr("Nothing matches"),
                                  tr("No notification of this kind matches search and filter."),
                                  m_actions.clearFilter);
    switch (emptiness.state) {
    case State::Open:
        return list->setEmptyText(u"check-circle-fill"_s, tr("Nothing open"),
                                  tr("New notifications appear here by themselves."));
    case State::Dismissed:
        return list->setEmptyText(u"bell"_s, tr("Nothing dismissed"),
                                  tr("What you dismiss stays here until the cloud forgets it, 90 days after "
                                     "it came. Other administrators keep their own list."));
    case State::Archived:
        return list->setEmptyText(u"inbox"_s, tr("Nothing in the archive yet"),
                                  tr("This computer keeps what it has seen. Notifications that the cloud has "
                                     "forgotten after 90 days appear here."));
    }
}

} // namespace ccj::ui
