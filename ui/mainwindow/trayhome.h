// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/mainwindow.h"
#include "ui/tray/trayicon.h"
#include "ui/tray/trayoptions.h"

#include "app/core/clock.h"

namespace ccj::ui {

/// The window and the tray together: where the program starts, what closing the window does, and that the
/// window can always be reached. A window that is hidden in a tray comes up when the tray goes away.
class TrayHome : public QObject
{
    Q_OBJECT
public:
    /// At the start of a desktop session the tray may come later than we do.
    static constexpr std::chrono::seconds patience{2 * TrayIcon::lookInterval};

    /// All must outlive it.
    TrayHome(MainWindow &window, TrayIcon &tray, Settings &settings, Clock &clock);

    /// Shows the window, or leaves it in the tray when this run, or the administrator, wants it so and there
    /// is a tray.
    void start(bool inTray);
    const TrayOptions &options() const { return m_options; }
    /// Kept at once.
    void setOptions(const TrayOptions &options);
    /// Whether this desktop has a tray now.
    bool hasTray() { return m_tray.hasTray(); }
    /// Asks for the options, over this window.
    void choose(QWidget *over);
    /// The token (may be empty) is what the desktop gave with the click that wants the window.
    void bringUp(const QString &activationToken = {});

Q_SIGNALS:
    /// The icon went into a tray, or out of it.
    void trayShownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void giveUpWaiting();
    void showForLackOfTray();
    void retranslateUi();

    MainWindow &m_window;
    TrayIcon &m_tray;
    Settings &m_settings;
    Clock &m_clock;
    TrayOptions m_options;
    QAction *m_choose;        ///< in the View menu
    bool m_lacksTray = false; ///< the window is there only because no tray is
    Pending m_waiting;
};

} // namespace ccj::ui
