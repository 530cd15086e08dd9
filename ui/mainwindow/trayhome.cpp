// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/trayhome.h"

#include "ui/mainwindow/traydialog.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

TrayHome::TrayHome(MainWindow &window, TrayIcon &tray, Settings &settings, Clock &clock)
    : m_window(window),
      m_tray(tray),
      m_settings(settings),
      m_clock(clock),
      m_options(TrayOptions::from(settings)),
      m_choose(new QAction(this))
{
    m_window.installEventFilter(this);
    m_window.addToViewMenu(m_choose);
    connect(m_choose, &QAction::triggered, this, [this] { choose(&m_window); });
    connect(&tray, &TrayIcon::shownChanged, this, &TrayHome::follow);
    connect(tray.menu(), &TrayMenu::openRequested, this, [this] { bringUp(); });
    connect(tray.menu(), &TrayMenu::quitRequested, &window, &MainWindow::quit);
    retranslateUi();
}

void TrayHome::choose(QWidget *over)
{
    (new TrayDialog(*this, over))->open();
}

void TrayHome::start(bool inTray)
{
    if (!inTray && !(m_options.showIcon && m_options.startHidden)) {
        m_window.show();
        // The first picture stands before the desktop is asked.
        m_waiting = m_clock.after(0ms, [this] { m_tray.setWanted(m_options.showIcon); });
        return;
    }
    m_tray.setWanted(true);
    if (!m_tray.isShown())
        m_waiting = m_clock.after(patience, [this] { giveUpWaiting(); });
}

void TrayHome::setOptions(const TrayOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_options.keepIn(m_settings);
    m_tray.setWanted(m_options.showIcon);
    follow();
}

void TrayHome::bringUp(const QString &activationToken)
{
    m_waiting.cancel();
    // Qt reads it when it asks Wayland for the focus.
    const bool isPassedOn = !activationToken.isEmpty() && QGuiApplication::platformName() == "wayland"_L1;
    if (isPassedOn)
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_window.bringUp();
    if (isPassedOn)
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

bool TrayHome::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    return QObject::eventFilter(watched, event);
}

void TrayHome::follow()
{
    m_window.setHidesOnClose(m_options.hideOnClose && m_tray.isShown());
    if (m_tray.isShown()) {
        m_waiting.cancel();
        m_lacksTray = false;
        retranslateUi();
    } else if (!m_window.isVisible()) {
        showForLackOfTray();
    }
    Q_EMIT trayShownChanged();
}

void TrayHome::giveUpWaiting()
{
    m_tray.setWanted(true); // looks once more
    if (!m_tray.isShown())
        showForLackOfTray();
}

void TrayHome::showForLackOfTray()
{
    m_lacksTray = true;
    retranslateUi();
    m_window.show();
}

void TrayHome::retranslateUi()
{
    m_choose->setText(tr("N&otification Area…"));
    m_window.statusLine()->setNotice(
        m_lacksTray ? tr("This desktop has no notification area, so the window is open.") : QString());
}

} // namespace ccj::ui
