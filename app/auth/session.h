// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDateTime>
#include <QList>
#include <QObject>

#include "app/auth/secretstore.h"
#include "app/auth/secretstring.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/environment.h"
#include "app/net/httpclient.h"

namespace ccj::auth {

/// An organisation the person may work in.
struct Organization
{
    QString id;    ///< customer ID (Citrix-CustomerId); not the OrgID (R42)
    QString name;
    QString orgId; ///< OrgID (R37)
    bool operator==(const Organization &) const = default;
};

/// Who is signed in, from GET /console/v1/me; for an API client only what the token tells.
struct Profile
{
    QString userId;
    QString email;
    QString firstName;
    QString lastName;
    QString displayName;
    QString providerType;
    QString accessType; ///< "Full" or "Custom"; empty when the server does not say
    QList<Organization> organizations;
    bool operator==(const Profile &) const = default;
};

/// The console API's tokens object (chapter 2).
struct Tokens
{
    SecretString accessToken;
    SecretString refreshToken; ///< empty for an API client
    QDateTime accessExpiresAt;
    QDateTime sessionStartedAt;
    QDateTime sessionEndsAt;
    std::chrono::seconds idle{0};
    Tokens clone() const;
};

/// The one signed-in session of this window: tokens in memory, their copy in the secret store, the
/// server's limits, and who it is. Needs a Session-less HttpClient; AuthorizedClient asks it for tokens.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown,    ///< start(): the secret store has not answered yet
        SignedOut,
        Restoring,  ///< a saved token was found and is being tried
        Active,
        Ended,      ///< the server or a limit ended it; endReason() says why. Sign in again.
    };
    Q_ENUM(State)
    enum class Kind { Person, ApiClient };
    /// Where the tokens of this session are kept. Anything but Kept is shown to the user (R4).
    enum class Keeping {
        Kept,            ///< in the keychain
        NotYetKnown,
        Unavailable,     ///< no keychain: this session only
        Locked,          ///< a keychain is there but locked
        Silent,          ///< it does not answer
        Refused,         ///< it refused to save
        MemoryByChoice,  ///< the user chose "this session only"
    };
    Q_ENUM(Keeping)

    State state() const;
    Kind kind() const;
    Keeping keeping() const;
    std::optional<Error> endReason() const;
    std::optional<Profile> profile() const;
    std::optional<Organization> organization() const; ///< the active one
    QDateTime sessionEndsAt() const;                   ///< UTC; invalid when there is no limit
    QDateTime idleEndsAt() const;                      ///< UTC, as far as this console knows

    /// Reads the store and signs in silently when something was saved. Call after the first paint.
    void start();
    /// Tries the keychain again (after it was unlocked or answered late).
    void retryKeychain();
    /// Gives up on the keychain for this run: tokens stay in memory.
    void useMemoryOnly();
    /// Ends the session at the server, removes every secret of this environment and profile.
    void signOut();
    /// Keyboard or pointer input in our windows (R31); sends /session/activity at most every 5 minutes.
    void noteActivity();
    /// Another organisation of this person (R36).
    void switchOrganization(const QString &customerId);

Q_SIGNALS:
    void stateChanged();
    void keepingChanged();
    void profileChanged();
    void limitsChanged();
};

} // namespace ccj::auth
