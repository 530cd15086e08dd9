// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/profileapi.h"
#include "app/core/countdown.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace ccj::account {

/// Changing one's password (R43, R44): what was typed is judged here where that can be done, then by the
/// server. Passwords are not kept: each submit() brings them.
class PasswordChange : public QObject
{
    Q_OBJECT
public:
    /// What is wrong, and with which field.
    enum class Problem {
        CurrentMissing,
        NewMissing,
        RepeatDiffers,
        SameAsCurrent,
        CurrentWrong,     ///< as the server said
        TooWeak,          ///< as the server said; brokenRules() says why
        Reused,           ///< as the server said: the password was used before
        TooMany,          ///< wait() says how long; it counts with the wrong passwords of sign-ins
        ManagedElsewhere, ///< Azure AD keeps the password (R27)
    };
    Q_ENUM(Problem)

    PasswordChange(net::HttpClient &http, Clock &clock, const QString &userId);

    bool isBusy() const { return m_request.isActive(); }
    bool isDone() const { return m_done; }
    std::optional<Problem> problem() const { return m_problem; }
    /// The server's names of the rules that a weak password breaks.
    QStringList brokenRules() const { return m_brokenRules; }
    const Countdown &wait() const { return m_wait; }
    /// Of the last call, whether or not problem() explains it. After outcomeUnknown it is open which
    /// password holds: both must be tried.
    const std::optional<Error> &error() const { return m_error; }

    void submit(const auth::SecretString &current, const auth::SecretString &next,
                const auth::SecretString &repeated);

Q_SIGNALS:
    void changed();

private:
    void answered(const Result<void> &result);

    ProfileApi m_api;
    Countdown m_wait;
    QString m_userId;
    bool m_done = false;
    std::optional<Problem> m_problem;
    QStringList m_brokenRules;
    std::optional<Error> m_error;
    Pending m_request;
};

} // namespace ccj::account
