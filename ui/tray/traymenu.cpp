// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/traymenu.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using notifications::nextMorning;

TrayMenu::TrayMenu(const Clock &clock)
    : m_clock(clock), m_open(addAction(QString())), m_notifications(addAction(ui::icon(u"bell"_s), QString()))
{
    addSeparator();
    m_quiet = addAction(QString());
    m_quiet->setEnabled(false);
    m_hour = addAction(QString());
    m_morning = addAction(QString());
    m_pause = addAction(ui::icon(u"bell-slash"_s), QString());
    m_resume = addAction(ui::icon(u"bell"_s), QString());
    addSeparator();
    m_quit = addAction(QString());
    setDefaultAction(m_open);
    const auto now = [this] { return m_clock.now(); };
    connect(m_open, &QAction::triggered, this, &TrayMenu::openRequested);
    connect(m_notifications, &QAction::triggered, this, &TrayMenu::notificationsRequested);
    connect(m_hour, &QAction::triggered, this,
            [this, now] { Q_EMIT snoozeRequested(now().addSecs(60 * 60)); });
    connect(m_morning, &QAction::triggered, this,
            [this, now] { Q_EMIT snoozeRequested(nextMorning(now())); });
    connect(m_pause, &QAction::triggered, this, &TrayMenu::pauseRequested);
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeRequested);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::retranslateUi); // time has gone on
    retranslateUi();
}

void TrayMenu::setState(const TrayState &state)
{
    m_state = state;
    retranslateUi();
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    Q_EMIT languageChanged();
}

void TrayMenu::retranslateUi()
{
    const QDateTime now = m_clock.now();
    const bool isSilenced = m_state.isSilenced(now);
    m_open->setText(tr("&Open Console"));
    m_notifications->setText(m_state.open.value_or(0) > 0
                                 ? tr("Show &Notifications (%1)").arg(QLocale().toString(*m_state.open))
                                 : tr("Show &Notifications"));
    m_hour->setText(tr("&Snooze for 1 Hour"));
    m_morning->setText(tr("Snooze Until &Morning (%1)").arg(TrayWords::moment(nextMorning(now), now)));
    m_pause->setText(tr("&Pause Desktop Notifications"));
    m_resume->setText(tr("&Resume Desktop Notifications"));
    m_quit->setText(tr("&Quit"));
    for (QAction *action : {m_notifications, m_hour, m_morning, m_pause, m_resume})
        action->setEnabled(m_state.isSignedIn);
    m_quiet->setText(TrayWords::quiet(m_state, now));
    m_quiet->setVisible(m_state.isSignedIn && m_state.isQuiet(now));
    m_pause->setVisible(!isSilenced);
    m_resume->setVisible(isSilenced);
}

} // namespace ccj::ui
