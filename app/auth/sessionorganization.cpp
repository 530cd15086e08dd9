// SPDX-License-Identifier: Apache-2.0
// Session's half that is about who is signed in, where, and leave to send requests.
#include "app/auth/accountapi.h"
#include "app/auth/session.h"
#include "app/auth/sessionwatch.h"
#include "app/auth/tokensource.h"

namespace ccj::auth {

using namespace std::chrono_literals;

namespace {

constexpr auto profileAgainAfter = 15s;

} // namespace

// --- Leave to send --------------------------------------------------------------------------------

Pending Session::grant(std::move_only_function<void(Result<Grant>)> callback)
{
    m_watch->check();
    return m_source->grant(std::move(callback));
}

Pending Session::grantAfter(quint64 generation, std::move_only_function<void(Result<Grant>)> callback)
{
    return m_source->grantAfter(generation, std::move(callback));
}

Pending Session::whenOrganizationKnown(std::move_only_function<void(Result<QString>)> callback)
{
    Completion<Result<QString>> completion(std::move(callback));
    auto pending = completion.pending();
    if (m_organization) {
        completion.deliverLater(m_organization->id);
    } else if (m_organizationLost) {
        completion.deliverLater(std::unexpected(*m_organizationLost));
    } else {
        m_waitingForOrganization.push_back(std::move(completion));
        loadProfile();
    }
    return pending;
}

void Session::answerOrganization(const Result<QString> &answer)
{
    for (auto &waiting : std::exchange(m_waitingForOrganization, {}))
        waiting.deliverLater(answer);
}

void Session::endedByServer(const Error &error)
{
    end(error);
}

// --- Who and where --------------------------------------------------------------------------------

Pending Session::readProfile(std::move_only_function<void(Result<Profile>)> callback)
{
    return m_account->profile([this, callback = std::move(callback)](Result<Profile> profile) mutable {
        if (profile && m_organization) {
            takeProfile(*profile, m_organization->id);
            if (m_profileLoad.isActive()) { // what is on its way may be older
                m_profileLoad.cancel();
                loadProfile();
            }
        }
        callback(std::move(profile));
    });
}

void Session::loadProfile()
{
    if (m_profileLoad.isActive() || m_kind != Kind::Person)
        return;
    m_profileAgain.cancel();
    m_profileLoad = m_account->session([this](const Result<SessionDetails> &details) {
        if (!details)
            return profileFailed(details.error());
        m_watch->setIdleEnd(details->idleEndsAt);
        m_profileLoad = m_account->profile([this, customerId = details->customerId](Result<Profile> profile) {
            if (profile)
                takeProfile(std::move(*profile), customerId);
            else
                profileFailed(profile.error());
        });
    });
}

void Session::profileFailed(const Error &error)
{
    answerOrganization(std::unexpected(error));
    if (m_state == State::Active)
        m_profileAgain = m_clock.after(profileAgainAfter, [this] { loadProfile(); });
}

/// The tokens' organisation is the server's to say: a switch may have been cut off before it was saved.
void Session::takeProfile(Profile profile, const QString &customerId)
{
    m_profile = std::move(profile);
    if (m_organizationLost)
        return leaveOrganization(customerId);
    Q_EMIT profileChanged();
    setOrganization(customerId);
}

/// Names an organisation by the profile; one that is not in it is known by its id alone.
void Session::setOrganization(const QString &customerId)
{
    Organization organization{customerId, {}, {}};
    for (const auto &known : m_profile ? m_profile->organizations : QList<Organization>()) {
        if (known.id == customerId)
            organization = known;
    }
    const bool changed = m_organization != organization;
    m_organization = organization;
    answerOrganization(customerId);
    if (!changed)
        return;
    keep([] {});
    Q_EMIT organizationChanged();
}

void Session::switchOrganization(const QString &customerId)
{
    const bool same = m_organization && m_organization->id == customerId;
    if (m_state != State::Active || m_kind != Kind::Person || m_switching || same)
        return;
    m_switching = true;
    m_source->switchCustomer(customerId, [this, customerId](const Result<void> &result) {
        m_switching = false;
        if (!result) {
            Q_EMIT switchFailed(result.error());
            if (result.error().outcomeUnknown)
                loadProfile(); // Where the tokens belong now is the server's to say.
            return;
        }
        m_organizationLost.reset();
        m_watch->setEnd(m_source->tokens().sessionEndsAt, m_source->tokens().idle);
        m_profileLoad.cancel();
        setOrganization(customerId);
        loadProfile(); // The access type may differ there.
    });
}

void Session::accessRemoved(const QString &customerId, const Error &error)
{
    if (!m_organization || m_organization->id != customerId)
        return;
    if (m_kind == Kind::ApiClient)
        return end(error);
    m_organizationLost = error;
    if (m_profile)
        leaveOrganization(customerId);
    else
        loadProfile();
}

/// The session goes on where the person still belongs, but not by itself: it is for the person to choose.
void Session::leaveOrganization(const QString &customerId)
{
    const auto lost = m_organization.value_or(Organization{customerId, {}, {}});
    const auto reason = *m_organizationLost;
    m_profile->organizations.removeIf([&](const Organization &known) { return known.id == lost.id; });
    if (m_profile->organizations.isEmpty())
        return end(reason);
    m_organization.reset();
    answerOrganization(std::unexpected(reason));
    Q_EMIT profileChanged();
    Q_EMIT organizationLost(lost, reason);
    Q_EMIT organizationChanged();
}

} // namespace ccj::auth
