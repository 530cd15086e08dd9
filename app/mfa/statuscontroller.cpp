// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/statuscontroller.h"

namespace ccj::mfa {

using auth::Session;

StatusController::StatusController(MfaApi &api, Session &session) : m_api(api), m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::SignedOut || m_session.state() == Session::State::Ended)
            clear();
    });
}

void StatusController::load()
{
    if (m_session.kind() != Session::Kind::Person || m_session.state() != Session::State::Active)
        return;
    m_state = m_status ? PageState::Refreshing : PageState::Loading;
    m_loading = m_api.status([this](Result<MfaStatus> status) { loaded(std::move(status)); });
    Q_EMIT changed();
}

void StatusController::loaded(Result<MfaStatus> status)
{
    if (status) {
        m_status = std::move(*status);
        m_error.reset();
        m_state = PageState::Ready;
    } else {
        m_error = status.error();
        m_state = m_status ? PageState::Stale : PageState::Error;
    }
    Q_EMIT changed();
}

void StatusController::clear()
{
    m_loading.cancel();
    m_status.reset();
    m_error.reset();
    m_state = PageState::Loading;
    Q_EMIT changed();
}

} // namespace ccj::mfa
