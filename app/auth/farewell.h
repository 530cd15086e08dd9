// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/sessionapi.h"

namespace ccj::auth {

/// Ends a session at the server after the console has forgotten it. Best effort: an unreachable server
/// lets it run out by itself.
class Farewell
{
public:
    Farewell(SessionApi &api, Tokens tokens);

private:
    void end();
    void renew();

    SessionApi &m_api;
    Tokens m_tokens;
    bool m_renewed = false; ///< once is enough
    Pending m_step;
};

} // namespace ccj::auth
