// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/sessionapi.h"
#include "app/auth/sessionlimits.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ccj::auth {

/// Leave to send one request.
struct Grant
{
    QByteArray authorization; ///< value of the Authorization header
    quint64 generation = 0;   ///< which token it is; grows with every renewal
};

/// Access tokens for whoever asks: renewed before they expire or when the server refused one, one renewal
/// at a time, everybody else waits for it. A renewal that cannot reach the server fails those who wait and
/// ends nothing.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    using GrantCallback = std::move_only_function<void(Result<Grant>)>;
    /// Keeps the present tokens safe, then calls back; a rotated token is not used before.
    using Keep = std::function<void(std::move_only_function<void()> kept)>;

    TokenSource(SessionApi &api, Clock &clock, Keep keep);

    void setPerson(Tokens tokens);
    void setClient(ClientCredentials client, Tokens tokens);
    /// Wipes everything and answers everybody who waits, and who asks later, with the reason.
    void clear(const Error &reason);

    const Tokens &tokens() const { return m_tokens; }
    /// Empty for a person.
    const std::optional<ClientCredentials> &client() const { return m_client; }

    /// Renews now, unless that is under way already.
    void renew();
    /// A token that is good by our clock.
    Pending grant(GrantCallback callback);
    /// The server refused the token of this generation: a newer one, renewed if need be.
    Pending grantAfter(quint64 generation, GrantCallback callback);
    /// Tokens for another organisation of the person; everybody else waits meanwhile. `done` runs before
    /// the new tokens are kept and used.
    void switchCustomer(const QString &customerId, std::move_only_function<void(Result<void>)> done);

Q_SIGNALS:
    void renewed();
    /// The server will not renew any more.
    void refused(const ccj::Error &error);
    /// No answer or no use: the session goes on, and so do the attempts.
    void renewalFailed(const ccj::Error &error);

private:
    bool isBusy() const { return m_renewal.isActive() || m_keeping; }
    Grant present() const;
    void accept(Result<Tokens> tokens);
    void fail(Error error);
    void install(Tokens tokens);
    void keepThenServe();
    void serve(const Result<Grant> &grant);
    void sendSwitch(const QString &customerId, std::move_only_function<void(Result<void>)> done);

    SessionApi &m_api;
    Clock &m_clock;
    Keep m_keep;
    Tokens m_tokens;
    std::optional<ClientCredentials> m_client;
    std::optional<Error> m_over = Error::of(Error::Kind::SessionExpired);
    Deadline m_accessEnd;
    quint64 m_generation = 0;
    bool m_keeping = false;
    size_t m_attempts = 0;
    std::vector<Completion<Result<Grant>>> m_waiting;
    Pending m_renewal;
    Pending m_again;
    Pending m_switch;
};

} // namespace ccj::auth
