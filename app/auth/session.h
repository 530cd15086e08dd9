// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/savedsession.h"
#include "app/auth/secretstore.h"
#include "app/auth/tokens.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ccj::auth {

class AccountApi;
class AuthorizedClient;
class Farewell;
class SessionApi;
class SessionWatch;
class TokenSource;
class TokenVault;
struct Grant;

/// The one signed-in session of this window: tokens in memory, their copy in the secret store, the
/// server's limits, and who it is. An unreachable server never ends it: what is asked meanwhile fails with
/// Offline or Timeout and works again later. Needs the plain HttpClient; AuthorizedClient asks it for
/// tokens. All moments are by this computer's clock.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< start(): the secret store has not answered yet
        SignedOut,
        Restoring, ///< a saved token was found and is being tried
        Active,
        Ended, ///< the server or a limit ended it; endReason() says why. Sign in again.
    };
    Q_ENUM(State)
    enum class Kind { Person, ApiClient };
    /// Where the tokens of this session are kept. Anything but Kept is shown to the user (R4).
    enum class Keeping {
        Kept, ///< in the keychain
        NotYetKnown,
        Unavailable,    ///< no keychain: this session only
        Locked,         ///< a keychain is there but locked
        Silent,         ///< it does not answer
        Refused,        ///< it refused to save
        MemoryByChoice, ///< the user chose "this session only"
    };
    Q_ENUM(Keeping)

    Session(net::HttpClient &http, SecretStore &store, SessionMemo &memo, Clock &clock);
    ~Session() override;

    State state() const { return m_state; }
    Kind kind() const { return m_kind; }
    Keeping keeping() const;
    /// Why it is Ended: SessionExpired (parameter "reason" is "idle" or "maximum" when a limit did it, type
    /// invalid_client when an API client was refused) or AccessRemoved.
    std::optional<Error> endReason() const { return m_endReason; }
    std::optional<Profile> profile() const { return m_profile; }
    /// The active one; none while it is not known yet, or when access to it was taken away.
    std::optional<Organization> organization() const { return m_organization; }
    bool isSwitching() const { return m_switching; }
    QDateTime sessionEndsAt() const;                     ///< UTC; invalid when there is no limit
    QDateTime idleEndsAt() const;                        ///< UTC, as far as this console knows
    QString lastEmail() const { return m_memo.email(); } ///< to fill the sign-in page; empty after a sign-out

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
    /// Reads anew who is signed in, for somebody who shows it; the session takes it over.
    Pending readProfile(std::move_only_function<void(Result<Profile>)> callback);
    /// Another organisation of this person (R36). Ends in organizationChanged or switchFailed.
    void switchOrganization(const QString &customerId);

    // --- for SignIn ---
    /// A person has signed in; the organisation is given when one was chosen.
    void adoptPerson(Tokens tokens, const std::optional<Organization> &organization, const QString &email);
    void adoptApiClient(ClientCredentials client, Tokens tokens);

    // --- for AuthorizedClient ---
    /// Leave to send a request; renews a token that is about to expire first. The error says why not.
    Pending grant(std::move_only_function<void(Result<Grant>)> callback);
    /// The same after the server refused the token of this generation.
    Pending grantAfter(quint64 generation, std::move_only_function<void(Result<Grant>)> callback);
    /// Waits until it is known which organisation is worked in.
    Pending whenOrganizationKnown(std::move_only_function<void(Result<QString>)> callback);
    /// The server said that the session is over, or that the person belongs nowhere any more.
    void endedByServer(const Error &error);
    /// The server said that this organisation is closed to us.
    void accessRemoved(const QString &customerId, const Error &error);

Q_SIGNALS:
    void stateChanged();
    void keepingChanged();
    void profileChanged();
    void limitsChanged();
    void organizationChanged();
    /// Access to the active organisation was taken away, others are left: let the person choose.
    void organizationLost(const ccj::auth::Organization &organization, const ccj::Error &error);
    void switchFailed(const ccj::Error &error);
    /// After signOut() of a person: the server has heard of it, or will not.
    void farewellSaid();

private:
    void setState(State state);
    void load();
    void loaded(Result<SavedSession> saved);
    void restore(SavedPerson person);
    void restore(ClientCredentials client);
    void activate();
    void renewed();
    void end(const Error &reason);
    void renewalFailed();
    void forget(const Error &reason);
    void keep(std::move_only_function<void()> kept);
    void loadProfile();
    void profileFailed(const Error &error);
    void takeProfile(Profile profile, const QString &customerId);
    void setOrganization(const QString &customerId);
    void leaveOrganization(const QString &customerId);
    void answerOrganization(const Result<QString> &answer);

    SessionMemo &m_memo;
    Clock &m_clock;
    std::unique_ptr<SessionApi> m_api;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<TokenSource> m_source;
    std::unique_ptr<AuthorizedClient> m_client;
    std::unique_ptr<AccountApi> m_account;
    std::unique_ptr<SessionWatch> m_watch;
    std::unique_ptr<Farewell> m_farewell;

    State m_state = State::Unknown;
    Kind m_kind = Kind::Person;
    bool m_switching = false;
    std::optional<Error> m_endReason;
    std::optional<Profile> m_profile;
    std::optional<Organization> m_organization;
    std::optional<Error> m_organizationLost;
    std::vector<Completion<Result<QString>>> m_waitingForOrganization;
    Pending m_load;
    Pending m_loadAgain;
    Pending m_profileLoad;
    Pending m_profileAgain;
};

} // namespace ccj::auth
