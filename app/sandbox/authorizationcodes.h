// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace ccj::sandbox {

/// What an authorization code stands for.
struct AuthorizationGrant
{
    QString personId;
    QString customerId;
    QString redirectUri;
    QByteArray challenge; ///< PKCE S256
    qint64 expiresAt = 0; ///< milliseconds on the sandbox's clock
    bool used = false;
    QString ticket; ///< what the code was exchanged for
};

/// The authorization codes that are under way: single use, 60 seconds, in memory alone. Thread-safe.
class AuthorizationCodes
{
public:
    /// Returns the code.
    QString issue(AuthorizationGrant grant, qint64 now);
    /// Marks the code as used and returns what it stood for; `used` tells whether it had been before.
    /// Nothing for a code that was never issued or has expired.
    std::optional<AuthorizationGrant> redeem(const QString &code, qint64 now);
    /// Remembers the ticket, so that a second use of the code can end it.
    void setTicket(const QString &code, const QString &ticket);
    void clear();

private:
    std::mutex m_mutex;
    QHash<QByteArray, AuthorizationGrant> m_grants; ///< by the code's hash
};

} // namespace ccj::sandbox
