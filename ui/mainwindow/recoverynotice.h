// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/mfa/statuscontroller.h"

#include <QObject>

#include <optional>

namespace ccj::ui {

/// What is to be said after a sign-in without the authenticator: that the backup code is spent and how many
/// are left (R79), and that the device can be changed when it is lost.
class RecoveryNotice : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the notice.
    RecoveryNotice(const auth::SignIn &signIn, const auth::Session &session, mfa::StatusController &status);

    bool isDue() const { return m_method.has_value(); }
    /// None or few codes are left: more than good to know.
    bool isUrgent() const;
    QString text() const;
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    void followSession();
    QString codesLeft() const;

    const auth::SignIn &m_signIn;
    const auth::Session &m_session;
    mfa::StatusController &m_status;
    std::optional<auth::Method> m_method; ///< while it is to be said
    bool m_wasActive = false;
};

} // namespace ccj::ui
