// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/recoverynotice.h"
#include "ui/signin/limitwarning.h"

#include "app/auth/session.h"
#include "app/net/reachability.h"

namespace ccj::ui {

/// Shows one session in the window: signed in or not, who and where, the time left (R29-R35), and whatever
/// the session has to say in the banner over the pages; and hands the window's wishes to the session.
class SessionView : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the view.
    SessionView(MainWindow &window, LanguageController &language, auth::Session &session,
                const net::Reachability &reachability, RecoveryNotice &recovery, Clock &clock);

    /// Somebody wants to leave the session or the organisation: what has to be done first, and then the
    /// leaving. Without one they are left at once.
    using Farewell = std::function<void(std::function<void()> leave)>;
    void setFarewell(Farewell farewell) { m_farewell = std::move(farewell); }

Q_SIGNALS:
    /// Asked for in the notice of somebody who signed in without the authenticator.
    void deviceChangeRequested();

private:
    using Act = void (SessionView::*)();
    struct Notice
    {
        Banner::Severity severity;
        QString text;
        QString action;
        Act act;
        Act close = nullptr; ///< what closing the notice does; none: it stays until it is over
    };

    void listenToSession();
    void listenToWindow();
    void showState();
    void showProfile();
    void showConnection();
    void showLimits();
    void showNotice();
    std::optional<Notice> notice() const;
    void stayActive();
    void signOut();
    void leaveFor(const QString &organization);
    void forgetError();
    void retryKeychain();
    void requestDeviceChange();
    void dismissRecovery();

    MainWindow &m_window;
    auth::Session &m_session;
    const net::Reachability &m_reachability;
    RecoveryNotice &m_recovery;
    Farewell m_farewell = [](const std::function<void()> &leave) { leave(); };
    LimitWarning m_limits;
    std::optional<Error> m_error; ///< of a switch, or why an organisation was lost
    QString m_lost;               ///< its name
    Act m_act = nullptr;          ///< what the banner's button does
    Act m_close = nullptr;        ///< what closing the banner does
};

} // namespace ccj::ui
