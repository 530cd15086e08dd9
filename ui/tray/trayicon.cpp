// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/trayicon.h"

#include <QSystemTrayIcon>

namespace ccj::ui {

TrayIcon::TrayIcon(Clock &clock, const QDBusConnection &bus) : m_clock(clock), m_finder(bus), m_menu(clock)
{
    connect(&m_finder, &TrayFinder::changed, this, &TrayIcon::look);
    connect(&m_menu, &TrayMenu::languageChanged, this, &TrayIcon::present);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool wanted)
{
    m_isWanted = wanted;
    look();
}

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_menu.setState(state);
    present();
}

void TrayIcon::look()
{
    m_tick.cancel();
    setShown(m_isWanted && m_finder.hasTray());
    if (!m_isWanted)
        return;
    present(); // a snooze ends, yesterday's times get their day
    m_tick = m_clock.after(lookInterval, [this] { look(); });
}

void TrayIcon::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    if (shown)
        build();
    else
        m_icon.reset();
    Q_EMIT shownChanged(shown);
}

void TrayIcon::build()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, &m_menu, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT m_menu.openRequested();
    });
    m_badge = m_state.badge(m_clock.now());
    m_icon->setIcon(badgeIcon(m_badge));
    present();
    m_icon->show();
}

void TrayIcon::present()
{
    if (!m_icon)
        return;
    const QDateTime now = m_clock.now();
    if (const Badge badge = m_state.badge(now); badge != m_badge) {
        m_badge = badge;
        m_icon->setIcon(badgeIcon(badge));
    }
    if (const QString words = TrayWords::toolTip(m_state, now); words != m_icon->toolTip())
        m_icon->setToolTip(words);
}

bool TrayIcon::canShowMessages() const
{
    return m_icon && QSystemTrayIcon::supportsMessages();
}

void TrayIcon::showMessage(const QString &title, const QString &text, Badge::Shape severity)
{
    using Icon = QSystemTrayIcon::MessageIcon;
    if (!m_icon)
        return;
    switch (severity) {
    case Badge::Shape::Square:
        return m_icon->showMessage(title, text, Icon::Information);
    case Badge::Shape::House:
        return m_icon->showMessage(title, text, Icon::Warning);
    case Badge::Shape::Octagon:
        return m_icon->showMessage(title, text, Icon::Critical);
    }
}

} // namespace ccj::ui
