// SPDX-License-Identifier: Apache-2.0
#include "app/auth/farewell.h"

namespace ccj::auth {

Farewell::Farewell(SessionApi &api, Tokens tokens, std::function<void()> said)
    : m_api(api), m_tokens(std::move(tokens)), m_said(std::move(said))
{
    if (m_tokens.accessToken.isEmpty())
        renew();
    else
        end();
}

void Farewell::end()
{
    m_step = m_api.end(m_tokens.accessToken, [this](const Result<void> &result) {
        if (!result && isTokenExpired(result.error()) && !m_renewed)
            renew();
        else
            over();
    });
}

void Farewell::renew()
{
    m_renewed = true;
    m_step = m_api.refresh(m_tokens.refreshToken, [this](Result<Tokens> tokens) {
        m_tokens = tokens ? std::move(*tokens) : Tokens{};
        if (!m_tokens.accessToken.isEmpty())
            end();
        else
            over();
    });
}

void Farewell::over()
{
    m_tokens = {};
    m_said();
}

} // namespace ccj::auth
