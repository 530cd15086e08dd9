// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/tokens.h"
#include "app/core/settings.h"
#include "app/net/environment.h"

#include <optional>
#include <variant>

namespace ccj::auth {

/// A person's session as it is kept between runs. The access token is not: it is fetched anew.
struct SavedPerson
{
    SecretString refreshToken;
    QDateTime startedAt;
    QDateTime endsAt;
    std::chrono::seconds idle{0};
    Organization organization; ///< empty id while it is not known yet
};

/// The one secret of the store: everything that signs in again without asking (R3).
using SavedSession = std::variant<SavedPerson, ClientCredentials>;

SecretString toSecret(const SavedSession &session);
/// Empty when the text is not one of ours.
std::optional<SavedSession> fromSecret(const SecretString &secret);

/// What names an environment where secrets and notes about it are kept. A server that was typed in counts
/// by its host, so that no token ever goes to another one; never by port.
QString storageScope(const net::Environment &environment);

/// What may stand in a settings file: that a session was saved, and for whom. Tells a locked or emptied
/// keychain from a first run, and a secret that a sign-out could not remove from one that is wanted.
class SessionMemo
{
public:
    /// Forgets with the program: on a computer that is not the person's.
    SessionMemo() = default;
    SessionMemo(Settings &settings, const net::Environment &environment);

    bool isSaved() const;
    void setSaved(bool saved);
    /// The address last signed in with; empty for an API client.
    QString email() const;
    void setEmail(const QString &email);

private:
    Settings *m_settings = nullptr;
    QByteArray m_savedKey;
    QByteArray m_emailKey;
    bool m_saved = false; ///< where there are no settings
    QString m_email;
};

} // namespace ccj::auth
