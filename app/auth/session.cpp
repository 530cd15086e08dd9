// SPDX-License-Identifier: Apache-2.0
#include "app/auth/session.h"

#include "app/auth/accountapi.h"
#include "app/auth/authorizedclient.h"
#include "app/auth/farewell.h"
#include "app/auth/sessionapi.h"
#include "app/auth/sessionwatch.h"
#include "app/auth/tokensource.h"
#include "app/auth/tokenvault.h"
#include "app/auth/wire.h"

namespace ccj::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that did not answer may have been waiting for its own password: it is asked again, which
/// joins the question that is still open.
constexpr auto loadAgainAfter = 2s;

Error limitError(SessionLimits::Limit limit)
{
    auto error = Error::of(Error::Kind::SessionExpired);
    error.type = u"urn:ccj:error:sessionExpired"_s;
    error.parameters[u"reason"_s] = limit == SessionLimits::Limit::Idle ? u"idle"_s : u"maximum"_s;
    return error;
}

Error signedOut()
{
    return Error::of(Error::Kind::SessionExpired);
}

} // namespace

Session::Session(net::HttpClient &http, SecretStore &store, SessionMemo &memo, Clock &clock)
    : m_memo(memo),
      m_clock(clock),
      m_api(std::make_unique<SessionApi>(http, clock)),
      m_vault(std::make_unique<TokenVault>(store, memo, clock)),
      m_source(std::make_unique<TokenSource>(
          *m_api, clock, [this](std::move_only_function<void()> kept) { keep(std::move(kept)); })),
      m_client(std::make_unique<AuthorizedClient>(http, *this)),
      m_account(std::make_unique<AccountApi>(*m_client, clock)),
      m_watch(std::make_unique<SessionWatch>(*m_account, clock))
{
    connect(m_vault.get(), &TokenVault::keepingChanged, this, &Session::keepingChanged);
    connect(m_watch.get(), &SessionWatch::limitsChanged, this, &Session::limitsChanged);
    connect(m_watch.get(), &SessionWatch::limitReached, this,
            [this](SessionLimits::Limit limit) { end(limitError(limit)); });
    connect(m_source.get(), &TokenSource::renewed, this, &Session::renewed);
    connect(m_source.get(), &TokenSource::refused, this, &Session::end);
    connect(m_source.get(), &TokenSource::renewalFailed, this, &Session::renewalFailed);
}

Session::~Session() = default;

Session::Keeping Session::keeping() const
{
    return m_vault->keeping();
}

QDateTime Session::sessionEndsAt() const
{
    return m_watch->limits().endsAt();
}

QDateTime Session::idleEndsAt() const
{
    return m_watch->limits().idleEndsAt();
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

// --- What was saved -------------------------------------------------------------------------------

void Session::start()
{
    load();
}

void Session::load()
{
    m_loadAgain.cancel();
    m_load = m_vault->load([this](Result<SavedSession> saved) { loaded(std::move(saved)); });
}

void Session::loaded(Result<SavedSession> saved)
{
    if (saved) {
        std::visit([this](auto &kind) { restore(std::move(kind)); }, *saved);
        return;
    }
    if (saved.error().kind == Error::Kind::KeychainSilent)
        m_loadAgain = m_clock.after(loadAgainAfter, [this] { load(); });
    if (m_state == State::Unknown)
        setState(State::SignedOut);
}

void Session::restore(SavedPerson person)
{
    forget(signedOut());
    m_kind = Kind::Person;
    if (!person.organization.id.isEmpty())
        m_organization = person.organization;
    setState(State::Restoring);
    m_watch->resume(person.endsAt, person.idle);
    if (m_watch->check())
        return;
    m_source->setPerson(
        {{}, std::move(person.refreshToken), {}, person.startedAt, person.endsAt, person.idle});
    m_source->renew();
}

void Session::restore(ClientCredentials client)
{
    forget(signedOut());
    m_kind = Kind::ApiClient;
    m_organization = Organization{client.customerId, {}, {}};
    setState(State::Restoring);
    m_source->setClient(std::move(client), {});
    m_source->renew();
}

void Session::retryKeychain()
{
    m_vault->useKeychain();
    if (m_state == State::Active || m_state == State::Restoring)
        keep([] {});
    else if (m_state != State::Ended)
        load();
}

void Session::useMemoryOnly()
{
    m_load.cancel();
    m_loadAgain.cancel();
    m_vault->useMemoryOnly();
    if (m_state == State::Unknown)
        setState(State::SignedOut);
    else if (m_state == State::Active)
        keep([] {});
}

void Session::keep(std::move_only_function<void()> kept)
{
    if (const auto &client = m_source->client())
        return m_vault->save(client->clone(), std::move(kept));
    const auto &tokens = m_source->tokens();
    m_vault->save(SavedPerson{tokens.refreshToken.clone(), tokens.sessionStartedAt, tokens.sessionEndsAt,
                              tokens.idle, m_organization.value_or(Organization{})},
                  std::move(kept));
}

// --- Beginning and end ----------------------------------------------------------------------------

void Session::adoptPerson(Tokens tokens, const std::optional<Organization> &organization,
                          const QString &email)
{
    m_load.cancel();
    m_loadAgain.cancel();
    forget(signedOut());
    m_kind = Kind::Person;
    m_organization = organization;
    m_memo.setEmail(email);
    m_watch->begin(tokens.sessionEndsAt, tokens.idle);
    m_source->setPerson(std::move(tokens));
    keep([] {});
    activate();
}

void Session::adoptApiClient(ClientCredentials client, Tokens tokens)
{
    m_load.cancel();
    m_loadAgain.cancel();
    forget(signedOut());
    m_kind = Kind::ApiClient;
    m_organization = Organization{client.customerId, {}, {}};
    m_memo.setEmail({});
    m_source->setClient(std::move(client), std::move(tokens));
    keep([] {});
    activate();
}

void Session::activate()
{
    setState(State::Active);
    if (m_organization)
        Q_EMIT organizationChanged();
    if (m_kind == Kind::Person)
        return loadProfile();
    m_profile = Profile{.userId = wire::tokenUserId(m_source->tokens().accessToken),
                        .displayName = m_source->client()->clientId,
                        .organizations = {*m_organization}};
    Q_EMIT profileChanged();
}

void Session::renewed()
{
    if (m_kind == Kind::Person)
        m_watch->setEnd(m_source->tokens().sessionEndsAt, m_source->tokens().idle);
    if (m_state == State::Restoring)
        activate();
}

/// A saved session that cannot be tried now is not lost: the window opens, and its pages say "offline".
void Session::renewalFailed()
{
    if (m_state == State::Restoring)
        activate();
}

void Session::end(const Error &reason)
{
    if (m_state != State::Active && m_state != State::Restoring)
        return;
    auto why = reason;
    if (why.kind != Error::Kind::AccessRemoved)
        why.kind = Error::Kind::SessionExpired;
    const auto profile = m_profile;
    const auto organization = m_organization;
    forget(why);
    m_vault->clear();
    m_profile = profile; // For "sign in again as ..."; nothing can be asked with it.
    m_organization = organization;
    m_endReason = why;
    setState(State::Ended);
}

void Session::signOut()
{
    m_load.cancel();
    m_loadAgain.cancel();
    const bool atServer = m_kind == Kind::Person && (m_state == State::Active || m_state == State::Restoring);
    if (atServer)
        m_farewell =
            std::make_unique<Farewell>(*m_api, m_source->tokens().clone(), [this] { Q_EMIT farewellSaid(); });
    forget(signedOut());
    m_vault->clear();
    m_memo.setEmail({});
    setState(State::SignedOut);
    Q_EMIT profileChanged();
    Q_EMIT organizationChanged();
}

/// Wipes what belongs to the session in memory and tells everybody who waits for it why.
void Session::forget(const Error &reason)
{
    m_source->clear(reason);
    m_watch->stop();
    m_profileLoad.cancel();
    m_profileAgain.cancel();
    m_switching = false;
    m_endReason.reset();
    m_profile.reset();
    m_organization.reset();
    m_organizationLost.reset();
    answerOrganization(std::unexpected(reason));
}

void Session::noteActivity()
{
    m_watch->noteActivity();
}

} // namespace ccj::auth
