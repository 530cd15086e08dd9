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
    const auto &known = profile();
    return known && (known->providerType.isEmpty() || known->providerType == "CitrixSts"_L1);
}

void ProfileController::load()
{
    if (!isPerson() || m_session.state() != State::Active)
        return;
    m_profile.read(m_session.readProfile([this](Result<auth::Profile> profile) {
        m_profile.take(std::move(profile));
        Q_EMIT changed();
    }));
    Q_EMIT changed();
}

void ProfileController::rename(const QString &firstName, const QString &lastName)
{
    const auto first = firstName.simplified();
    const auto last = lastName.simplified();
    const auto &present = profile();
    if (!present || isSaving() || (present->firstName == first && present->lastName == last))
        return;
    m_saveError.reset();
    m_saving = m_api.rename(*present, first, last, [this](const Result<void> &result) { saved(result); });
    Q_EMIT changed();
}

void ProfileController::saved(const Result<void> &result)
{
    if (!result)
        m_saveError = result.error();
    if (result || result.error().outcomeUnknown)
        load();
    else
        Q_EMIT changed();
    if (result)
        Q_EMIT renamed();
}

void ProfileController::clear()
{
    m_profile.clear();
    m_saving.cancel();
    m_saveError.reset();
    Q_EMIT changed();
}

} // namespace ccj::account
