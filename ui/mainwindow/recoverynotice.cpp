// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/recoverynotice.h"

#include <utility>

namespace ccj::ui {

using auth::Method;
using auth::Session;

RecoveryNotice::RecoveryNotice(const auth::SignIn &signIn, const Session &session,
                               mfa::StatusController &status)
    : m_signIn(signIn), m_session(session), m_status(status)
{
    connect(&session, &Session::stateChanged, this, &RecoveryNotice::followSession);
    connect(&status, &mfa::StatusController::changed, this, [this] {
        if (m_method)
            Q_EMIT changed();
    });
}

void RecoveryNotice::followSession()
{
    const bool active = m_session.state() == Session::State::Active;
    if (std::exchange(m_wasActive, active) == active)
        return;
    m_method.reset();
    const auto by = m_signIn.verifiedBy();
    if (active && by && *by != Method::Authenticator) {
        m_method = by;
        m_status.load();
    }
    Q_EMIT changed();
}

bool RecoveryNotice::isUrgent() const
{
    return m_status.status() && mfa::readinessOf(*m_status.status()).codesFew;
}

QString RecoveryNotice::codesLeft() const
{
    if (!m_status.status())
        return {};
    if (m_status.status()->backupCodesLeft == 0)
        return tr("No backup code is left: make a new set.");
    return tr("%n backup code(s) left.", nullptr, m_status.status()->backupCodesLeft);
}

QString RecoveryNotice::text() const
{
    if (m_method == Method::BackupCode)
        return tr("You signed in with a backup code. It is spent: strike it out. %1 If your authenticator "
                  "app "
                  "is lost, change the device.",
                  "how many are left")
            .arg(codesLeft());
    return tr(
        "You signed in with a code sent by email. If your authenticator app is lost, change the device.");
}

void RecoveryNotice::dismiss()
{
    m_method.reset();
    Q_EMIT changed();
}

} // namespace ccj::ui
