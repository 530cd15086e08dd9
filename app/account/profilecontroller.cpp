// SPDX-License-Identifier: Apache-2.0
#include "app/account/profilecontroller.h"

namespace ccj::account {

using namespace Qt::StringLiterals;
using State = auth::Session::State;

ProfileController::ProfileController(net::HttpClient &http, auth::Session &session)
    : m_api(http), m_session(session)
{
    connect(&m_session, &auth::Session::stateChanged, this, [this] {
        if (m_session.state() == State::SignedOut || m_session.state() == State::Ended)
            clear();
    });
}

bool ProfileController::isCitrixIdentity() const
{
    return m_profile && (m_profile->providerType.isEmpty() || m_profile->providerType == "CitrixSts"_L1);
}

void ProfileController::load()
{
    if (!isPerson() || m_session.state() != State::Active)
        return;
    m_state = m_profile ? PageState::Refreshing : PageState::Loading;
    m_loading = m_api.profile([this](Result<auth::Profile> profile) { loaded(std::move(profile)); });
    Q_EMIT changed();
}

void ProfileController::loaded(Result<auth::Profile> profile)
{
    if (profile) {
        m_profile = std::move(*profile);
        m_error.reset();
        m_state = PageState::Ready;
    } else {
        m_error = profile.error();
        m_state = m_profile ? PageState::Stale : PageState::Error;
    }
    Q_EMIT changed();
}

void ProfileController::rename(const QString &firstName, const QString &lastName)
{
    const auto first = firstName.simplified();
    const auto last = lastName.simplified();
    if (!m_profile || isSaving() || (m_profile->firstName == first && m_profile->lastName == last))
        return;
    m_saveError.reset();
    m_saving = m_api.rename(*m_profile, first, last, [this](const Result<void> &result) { saved(result); });
    Q_EMIT changed();
}

void ProfileController::saved(const Result<void> &result)
{
    if (!result)
        m_saveError = result.error();
    if (result || result.error().outcomeUnknown) {
        m_session.refreshProfile(); // the name in the window
        load();
    } else {
        Q_EMIT changed();
    }
    if (result)
        Q_EMIT renamed();
}

void ProfileController::clear()
{
    m_loading.cancel();
    m_saving.cancel();
    m_profile.reset();
    m_error.reset();
    m_saveError.reset();
    m_state = PageState::Loading;
    Q_EMIT changed();
}

} // namespace ccj::account
