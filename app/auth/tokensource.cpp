// SPDX-License-Identifier: Apache-2.0
#include "app/auth/tokensource.h"

#include <array>

namespace ccj::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A token this close to its end is renewed before it is used.
constexpr auto renewEarly = 30s;

/// A refresh whose answer was lost may be repeated for 60 seconds; later the server takes the old token
/// for a stolen one. So it is tried again without being asked.
constexpr std::array<std::chrono::milliseconds, 4> tryAgain{2s, 5s, 10s, 20s};

} // namespace

TokenSource::TokenSource(SessionApi &api, Clock &clock, Keep keep)
    : m_api(api), m_clock(clock), m_keep(std::move(keep))
{
}

void TokenSource::setPerson(Tokens tokens)
{
    clear(Error::of(Error::Kind::SessionExpired));
    m_over.reset();
    install(std::move(tokens));
}

void TokenSource::setClient(ClientCredentials client, Tokens tokens)
{
    setPerson(std::move(tokens));
    m_client = std::move(client);
}

void TokenSource::clear(const Error &reason)
{
    m_over = reason;
    m_tokens = {};
    m_client.reset();
    m_renewal.cancel();
    m_again.cancel();
    m_switch.cancel();
    m_keeping = false;
    m_attempts = 0;
    serve(std::unexpected(reason));
}

void TokenSource::install(Tokens tokens)
{
    m_tokens = std::move(tokens);
    m_accessEnd = Deadline::at(m_clock, m_tokens.accessExpiresAt);
    ++m_generation;
}

Grant TokenSource::present() const
{
    return {authorizationValue(m_tokens.accessToken), m_generation};
}

Pending TokenSource::grant(GrantCallback callback)
{
    const bool stale = m_tokens.accessToken.isEmpty() || m_accessEnd.hasCome(m_clock, renewEarly);
    return grantAfter(stale ? m_generation : m_generation - 1, std::move(callback));
}

Pending TokenSource::grantAfter(quint64 generation, GrantCallback callback)
{
    Completion<Result<Grant>> completion(std::move(callback));
    auto pending = completion.pending();
    if (m_over) {
        completion.deliverLater(std::unexpected(*m_over));
    } else if (!isBusy() && generation < m_generation) {
        completion.deliverLater(present());
    } else {
        m_waiting.push_back(std::move(completion));
        renew();
    }
    return pending;
}

void TokenSource::renew()
{
    if (isBusy())
        return;
    m_again.cancel();
    const auto answer = [this](Result<Tokens> tokens) { accept(std::move(tokens)); };
    m_renewal =
        m_client ? m_api.clientTokens(*m_client, answer) : m_api.refresh(m_tokens.refreshToken, answer);
}

void TokenSource::accept(Result<Tokens> tokens)
{
    if (!tokens)
        return fail(tokens.error());
    m_attempts = 0;
    install(std::move(*tokens));
    if (m_client)
        serve(present()); // Nothing of an API client's rotates.
    else
        keepThenServe();
    Q_EMIT renewed();
}

void TokenSource::keepThenServe()
{
    m_keeping = true;
    m_keep([this, generation = m_generation] {
        if (generation != m_generation || !m_keeping)
            return;
        m_keeping = false;
        serve(present());
    });
}

void TokenSource::fail(Error error)
{
    if (error.httpStatus == 401 || error.kind == Error::Kind::Unauthorized) {
        Q_EMIT refused(error);
        return;
    }
    // Nothing was changed by it as far as the one who waits is concerned: his request was never sent.
    error.outcomeUnknown = false;
    if (!m_client && error.isTransient() && m_attempts < tryAgain.size()) {
        const std::chrono::milliseconds asked = error.retryAfter.value_or(0s);
        m_again = m_clock.after(std::max(asked, tryAgain[m_attempts++]), [this] { renew(); });
    }
    serve(std::unexpected(error));
    Q_EMIT renewalFailed(error);
}

void TokenSource::serve(const Result<Grant> &grant)
{
    for (auto &waiting : std::exchange(m_waiting, {}))
        waiting.deliverLater(grant);
}

void TokenSource::switchCustomer(const QString &customerId, std::move_only_function<void(Result<void>)> done)
{
    m_switch = grant([this, customerId, done = std::move(done)](const Result<Grant> &grant) mutable {
        if (!grant)
            done(std::unexpected(grant.error()));
        else if (isBusy())
            switchCustomer(customerId, std::move(done));
        else
            sendSwitch(customerId, std::move(done));
    });
}

void TokenSource::sendSwitch(const QString &customerId, std::move_only_function<void(Result<void>)> done)
{
    auto answer = [this, done = std::move(done)](Result<Tokens> tokens) mutable {
        if (tokens) {
            install(std::move(*tokens));
            m_keeping = true; // Whoever asks from here on waits until they are kept.
            done({});
            if (m_keeping) // Not signed out by it.
                keepThenServe();
        } else if (endsSession(tokens.error())) {
            Q_EMIT refused(tokens.error());
        } else {
            done(std::unexpected(tokens.error()));
            serve(present());
        }
    };
    m_renewal = m_api.switchCustomer(customerId, m_tokens, std::move(answer));
}

} // namespace ccj::auth
