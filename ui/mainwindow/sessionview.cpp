// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/sessionview.h"

#include "ui/common/errortext.h"
#include "ui/signin/keychaintext.h"
#include "ui/signin/limittext.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using auth::Session;

SessionView::SessionView(MainWindow &window, LanguageController &language, Session &session,
                         const net::Reachability &reachability, RecoveryNotice &recovery, Clock &clock)
    : m_window(window),
      m_session(session),
      m_reachability(reachability),
      m_recovery(recovery),
      m_limits(clock)
{
    listenToSession();
    listenToWindow();
    connect(&m_limits, &LimitWarning::changed, this, &SessionView::showLimits);
    connect(&reachability, &net::Reachability::changed, this, &SessionView::showConnection);
    connect(&recovery, &RecoveryNotice::changed, this, &SessionView::showNotice);
    connect(&language, &LanguageController::languageChanged, this, &SessionView::showProfile);
    showState();
    showConnection();
}

void SessionView::listenToSession()
{
    connect(&m_session, &Session::stateChanged, this, &SessionView::showState);
    connect(&m_session, &Session::profileChanged, this, &SessionView::showProfile);
    connect(&m_session, &Session::organizationChanged, this, [this] {
        forgetError();
        showProfile();
    });
    connect(&m_session, &Session::keepingChanged, this, &SessionView::showNotice);
    connect(&m_session, &Session::limitsChanged, this,
            [this] { m_limits.setLimits(m_session.idleEndsAt(), m_session.sessionEndsAt()); });
    connect(&m_session, &Session::switchFailed, this, [this](const Error &error) {
        m_error = error;
        m_lost.clear();
        showProfile();
    });
    connect(&m_session, &Session::organizationLost, this,
            [this](const auth::Organization &organization, const Error &error) {
                m_error = error;
                m_lost = organization.name;
                showProfile();
            });
}

void SessionView::listenToWindow()
{
    connect(&m_window, &MainWindow::activity, &m_session, &Session::noteActivity);
    connect(&m_window, &MainWindow::signOutRequested, this, &SessionView::signOut);
    connect(&m_window, &MainWindow::organizationChosen, this, &SessionView::leaveFor);
    const auto perform = [this](Act act) {
        if (act)
            std::invoke(act, this);
    };
    connect(m_window.banner(), &Banner::actionTriggered, this, [this, perform] { perform(m_act); });
    connect(m_window.banner(), &Banner::dismissed, this, [this, perform] { perform(m_close); });
}

void SessionView::showState()
{
    if (m_session.state() == Session::State::Active) {
        m_window.showSignedIn();
    } else {
        m_error.reset();
        m_lost.clear();
        m_window.showSignIn();
    }
    m_limits.setLimits(m_session.idleEndsAt(), m_session.sessionEndsAt());
    showProfile();
    showLimits();
}

void SessionView::showProfile()
{
    const std::optional<auth::Profile> profile = m_session.profile();
    if (profile && m_session.kind() == Session::Kind::ApiClient)
        m_window.setAccount(tr("API client"), tr("Client ID %1").arg(profile->displayName));
    else if (profile)
        m_window.setAccount(profile->displayName, profile->email);
    else
        m_window.setAccount({}, {});
    m_window.setOrganizations(profile ? profile->organizations : QList<auth::Organization>(),
                              m_session.organization());
    m_window.setSwitching(m_session.isSwitching());
    showNotice();
}

void SessionView::showConnection()
{
    using enum StatusLine::Connection;
    switch (m_reachability.state()) {
    case net::Reachability::State::Unknown:
        return m_window.statusLine()->setConnection(Unknown);
    case net::Reachability::State::Reached:
        return m_window.statusLine()->setConnection(Connected);
    case net::Reachability::State::Unreached:
        return m_window.statusLine()->setConnection(Offline);
    }
}

void SessionView::showLimits()
{
    const bool active = m_session.state() == Session::State::Active;
    m_window.statusLine()->setTimeLeft(active ? m_limits.idleLeft() : std::nullopt,
                                       active ? m_limits.sessionLeft() : std::nullopt);
    showNotice();
}

/// One thing at a time: what ends the work first, what went wrong, what is only good to know.
std::optional<SessionView::Notice> SessionView::notice() const
{
    if (m_session.state() != Session::State::Active)
        return {};
    if (m_limits.warning() == LimitWarning::Warning::Idle)
        return Notice{Banner::Severity::Warning, LimitText::of(m_limits.warning(), m_limits.minutesLeft()),
                      tr("Keep working"), &SessionView::stayActive};
    if (m_limits.warning() == LimitWarning::Warning::Maximum)
        return Notice{Banner::Severity::Warning, LimitText::of(m_limits.warning(), m_limits.minutesLeft()),
                      tr("Sign out"), &SessionView::signOut};
    if (m_error) {
        const ErrorText text = errorText(*m_error);
        const QString words = m_lost.isEmpty() ? tr("The organization was not switched. %1").arg(text.title)
                                               : tr("%1: %2").arg(m_lost, text.title);
        return Notice{Banner::Severity::Danger, words, tr("Close"), &SessionView::forgetError};
    }
    const KeychainText keychain = KeychainText::of(m_session.keeping());
    if (keychain.isTrouble())
        return Notice{Banner::Severity::Warning, tr("%1 %2").arg(keychain.title, keychain.advice),
                      tr("Retry"), &SessionView::retryKeychain};
    if (m_recovery.isDue())
        return Notice{m_recovery.isUrgent() ? Banner::Severity::Warning : Banner::Severity::Information,
                      m_recovery.text(), tr("Change device…"), &SessionView::requestDeviceChange,
                      &SessionView::dismissRecovery};
    return {};
}

void SessionView::showNotice()
{
    const std::optional<Notice> now = notice();
    m_act = now ? now->act : nullptr;
    m_close = now ? now->close : nullptr;
    m_window.banner()->setDismissible(m_close);
    if (now)
        m_window.banner()->setMessage(now->severity, now->text, now->action);
    else
        m_window.banner()->clear();
}

void SessionView::stayActive()
{
    m_session.noteActivity();
    m_limits.dismiss();
}

void SessionView::signOut()
{
    m_farewell([this] { m_session.signOut(); });
}

/// From now on no other is chosen.
void SessionView::leaveFor(const QString &organization)
{
    m_window.setSwitching(true);
    m_farewell([this, organization] {
        m_session.switchOrganization(organization);
        showProfile();
    });
}

void SessionView::forgetError()
{
    m_error.reset();
    m_lost.clear();
    showNotice();
}

void SessionView::retryKeychain()
{
    m_session.retryKeychain();
}

/// The notice stays: the device may be left as it is.
void SessionView::requestDeviceChange()
{
    Q_EMIT deviceChangeRequested();
}

void SessionView::dismissRecovery()
{
    m_recovery.dismiss();
}

} // namespace ccj::ui
