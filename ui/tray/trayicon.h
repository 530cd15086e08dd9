// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/trayfinder.h"
#include "ui/tray/traymenu.h"

#include <memory>

class QSystemTrayIcon;

namespace ccj::ui {

/// The console in the desktop's tray: icon with the count, tool tip with the state in words, and a menu.
/// Nothing done there counts as work in the console (R31).
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// Between two looks for a tray, which may come and go without a word.
    static constexpr std::chrono::seconds lookInterval{5};

    /// The clock must outlive it. Not shown until it is wanted.
    explicit TrayIcon(Clock &clock, const QDBusConnection &bus = QDBusConnection::sessionBus());
    ~TrayIcon() override;

    /// Whether this desktop has a tray now.
    bool hasTray() { return m_finder.hasTray(); }
    /// Whether there is to be an icon where there is a tray.
    void setWanted(bool wanted);
    /// There is a tray, and the icon is in it.
    bool isShown() const { return m_isShown; }
    void setState(const TrayState &state);
    TrayMenu *menu() { return &m_menu; }
    /// Whether showMessage() would be seen.
    bool canShowMessages() const;
    /// The other way to announce something; plain text. One at a time.
    void showMessage(const QString &title, const QString &text, Badge::Shape severity);

Q_SIGNALS:
    /// isShown(), also when the tray itself came or went.
    void shownChanged(bool shown);
    void messageClicked();

private:
    void look();
    void setShown(bool shown);
    void build();
    void present();

    Clock &m_clock;
    TrayFinder m_finder;
    TrayState m_state;
    Badge m_badge; ///< in the icon
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while it is shown: each tray gets a new one
    bool m_isWanted = false;
    bool m_isShown = false;
    Pending m_tick;
};

} // namespace ccj::ui
