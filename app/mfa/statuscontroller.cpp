// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/statuscontroller.h"

namespace ccj::mfa {

using auth::Session;

StatusController::StatusController(MfaApi &api, Session &session) : m_api(api), m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::SignedOut && m_session.state() != Session::State::Ended)
            return;
        m_status.clear();
        Q_EMIT changed();
    });
}

void StatusController::load()
{
    if (m_session.kind() != Session::Kind::Person || m_session.state() != Session::State::Active)
        return;
    m_status.read(m_api.status([this](Result<MfaStatus> status) {
        m_status.take(std::move(status));
        Q_EMIT changed();
    }));
    Q_EMIT changed();
}

} // namespace ccj::mfa
