// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/sessionapi.h"

#include <functional>

namespace ccj::auth {

/// Ends a session at the server after the console has forgotten it. Best effort: an unreachable server
/// lets it run out by itself.
class Farewell
{
public:
    /// Says when it is over, whether the server has heard it or not.
    Farewell(SessionApi &api, Tokens tokens, std::function<void()> said);

private:
    void end();
    void renew();
    void over();

    SessionApi &m_api;
    Tokens m_tokens;
    std::function<void()> m_said;
    bool m_renewed = false; ///< once is enough
    Pending m_step;
};

} // namespace ccj::auth
