// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/traystate.h"

#include "app/core/clock.h"

#include <QMenu>

namespace ccj::ui {

/// What can be done from the tray.
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    explicit TrayMenu(const Clock &clock);

    void setState(const TrayState &state);

Q_SIGNALS:
    void openRequested();
    void notificationsRequested();
    void snoozeRequested(const QDateTime &until); ///< UTC
    void pauseRequested();
    /// Announce again, whether it was snoozed or paused.
    void resumeRequested();
    void quitRequested();
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const Clock &m_clock;
    TrayState m_state;
    QAction *m_open;
    QAction *m_notifications;
    QAction *m_quiet; ///< says that it is quiet, and until when
    QAction *m_hour;
    QAction *m_morning;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_quit;
};

} // namespace ccj::ui
