// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/attentionview.h"

#include "ui/mainwindow/trayhome.h"
#include "ui/tray/desktopannouncer.h"

#include "app/notifications/notificationscontroller.h"

namespace ccj::ui {

using notifications::AttentionDesk;
using notifications::NotificationsController;

AttentionView::AttentionView(NotificationsController &controller, MainWindow &window, DesktopSide desktop)
    : m_controller(controller), m_window(window), m_desktop(desktop)
{
    listenToController();
    listenToDesktop();
    m_controller.attention().setAnnouncer(&m_desktop.announcer);
    update();
}

AttentionView::~AttentionView()
{
    m_controller.attention().setAnnouncer(nullptr);
    m_desktop.announcer.withdrawAll();
    m_desktop.tray.setState({});
    m_window.setOpenCount(0);
    m_window.setWindowIcon(badgeIcon({}));
}

void AttentionView::listenToController()
{
    const auto follow = [this](auto *sender, auto signal) {
        connect(sender, signal, this, &AttentionView::updateLater);
    };
    follow(&m_controller, &NotificationsController::stateChanged);
    follow(&m_controller, &NotificationsController::openCountChanged);
    follow(&m_controller.attention(), &AttentionDesk::rulesChanged);
    const QAbstractItemModel *model = &m_controller.model();
    follow(model, &QAbstractItemModel::rowsInserted);
    follow(model, &QAbstractItemModel::rowsRemoved);
    follow(model, &QAbstractItemModel::dataChanged);
    follow(model, &QAbstractItemModel::modelReset);
    connect(&m_controller, &NotificationsController::cleared, this, [this] {
        m_desktop.announcer.withdrawAll();
        update();
    });
}

void AttentionView::listenToDesktop()
{
    DesktopAnnouncer *announcer = &m_desktop.announcer;
    connect(announcer, &DesktopAnnouncer::clicked, this, &AttentionView::open);
    connect(announcer, &DesktopAnnouncer::dismissed, this,
            [this](const QString &id) { m_controller.dismiss({id}); });
    const TrayMenu *menu = m_desktop.tray.menu();
    connect(menu, &TrayMenu::notificationsRequested, this, [this] { open({}, {}); });
    connect(menu, &TrayMenu::snoozeRequested, this, &AttentionView::snooze);
    connect(menu, &TrayMenu::pauseRequested, this, [this] { setAnnounced(false); });
    connect(menu, &TrayMenu::resumeRequested, this, [this] { setAnnounced(true); });
}

/// Many rows that change at once are one change of the count.
void AttentionView::updateLater()
{
    if (std::exchange(m_isUpdateDue, true))
        return;
    QMetaObject::invokeMethod(this, &AttentionView::update, Qt::QueuedConnection);
}

void AttentionView::update()
{
    m_isUpdateDue = false;
    const auto &rules = m_controller.attention().rules();
    TrayState state;
    state.isSignedIn = !m_controller.place().organization.isEmpty();
    if (m_controller.loadedAt().isValid())
        state.open = m_controller.openCount();
    state.worst = worst();
    state.asOf = m_controller.loadedAt();
    state.isStale = m_controller.state() == PageState::Stale;
    state.isPaused = !rules.enabled;
    state.snoozedUntil = rules.snoozedUntil;
    state.quietHours = rules.quietHours;
    m_desktop.tray.setState(state);
    m_desktop.announcer.setDismissible(m_controller.place().canDismiss());
    const int open = state.isSignedIn ? state.open.value_or(0) : 0;
    m_window.setOpenCount(open);
    m_window.setWindowIcon(badgeIcon({open, state.worst}));
}

Badge::Shape AttentionView::worst() const
{
    auto worst = Badge::Shape::Square;
    const auto &model = m_controller.model();
    for (int row = 0; row < model.rowCount() && worst != Badge::Shape::Octagon; ++row) {
        const notifications::Group &group = model.at(row);
        if (group.state == notifications::State::Open && !group.isHeld)
            worst = std::max(worst, badgeShape(group.newest().severity()));
    }
    return worst;
}

void AttentionView::open(const QString &id, const QString &token)
{
    m_desktop.home.bringUp(token);
    Q_EMIT listRequested(id);
}

void AttentionView::snooze(const QDateTime &until)
{
    auto rules = m_controller.attention().rules();
    rules.snoozedUntil = until;
    m_controller.attention().setRules(rules);
}

void AttentionView::setAnnounced(bool announced)
{
    auto rules = m_controller.attention().rules();
    rules.enabled = announced;
    if (announced)
        rules.snoozedUntil = {};
    m_controller.attention().setRules(rules);
}

} // namespace ccj::ui
