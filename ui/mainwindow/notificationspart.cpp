// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/notificationspart.h"

#include "ui/mainwindow/trayhome.h"
#include "ui/tray/announcerwords.h"
#include "ui/tray/desktopannouncer.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using notifications::NotificationsController;

namespace {

const QString pageId = u"notifications"_s;

} // namespace

NotificationsPart::NotificationsPart(const Place &place, const QString &archiveFile)
    : m_place(place),
      m_archive(archiveFile, place.clock),
      m_controller(place.http, place.clock, m_archive, place.settings),
      m_email(place.http)
{
    connect(&m_controller, &NotificationsController::openCountChanged, this,
            [this](int count) { m_place.window.setBadge(pageId, count); });
    connect(&m_controller, &NotificationsController::idle, this, &NotificationsPart::leave);
}

NotificationsPart::~NotificationsPart()
{
    m_place.window.removePage(pageId);
}

void NotificationsPart::addPage()
{
    m_page = new NotificationsPage({m_controller, m_email, m_place.clock, m_place.settings, desktopReport()});
    m_place.window.addPage({.id = pageId,
                            .icon = u"bell"_s,
                            .title = [] { return tr("Notifications"); },
                            .page = m_page,
                            .actions = m_page->menuActions(),
                            .viewActions = m_page->viewActions()});
    followDesktop();
}

DesktopReport NotificationsPart::desktopReport() const
{
    if (!m_place.desktop)
        return {};
    DesktopAnnouncer *announcer = &m_place.desktop->announcer;
    return {.words = [announcer] { return AnnouncerWords::of(announcer->service(), announcer->hasTray()); },
            .ask = [announcer] { announcer->check(); },
            .chooseArea = [home = &m_place.desktop->home](QWidget *over) { home->choose(over); }};
}

void NotificationsPart::followDesktop()
{
    if (!m_place.desktop)
        return;
    m_attention.emplace(m_controller, m_place.window, *m_place.desktop);
    connect(&*m_attention, &AttentionView::listRequested, this, &NotificationsPart::show);
    connect(&m_place.desktop->announcer, &DesktopAnnouncer::waysChanged, m_page.data(),
            &NotificationsPage::updateDesktop);
}

void NotificationsPart::show(const QString &id)
{
    m_place.window.showPage(pageId);
    if (!id.isEmpty() && m_page)
        m_page->showNotification(id);
}

void NotificationsPart::setPlace(const notifications::Place &place)
{
    if (place.scope() != m_controller.place().scope())
        m_email.clear();
    m_controller.setPlace(place);
}

void NotificationsPart::finish(std::function<void()> then)
{
    m_leaving.push_back(std::move(then));
    m_controller.sendHeld();
    if (!m_controller.isBusy())
        return leave();
    m_patience = m_place.clock.after(patience, [this] { leave(); });
}

void NotificationsPart::leave()
{
    m_patience.cancel();
    for (const auto &then : std::exchange(m_leaving, {}))
        then();
}

} // namespace ccj::ui
