// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalcheck.h"

namespace ccj::administrators {

RemovalCheck::RemovalCheck(net::HttpClient &http, Clock &clock, const Administrator &target, bool consoleApi,
                           QObject *parent)
    : QObject(parent), m_clock(clock), m_api(http), m_clients(http, consoleApi)
{
    connect(&m_clients, &SecureClients::changed, this, &RemovalCheck::changed);
    if (!target.userId.isEmpty())
        m_clients.load();
    if (target.hasFullAccess()) {
        m_access.emplace().accessType = target.accessType; // says it all
        return;
    }
    // Who is invited has no id yet; where that can be asked for at all, it is by the address.
    const auto id = target.pending ? target.email : target.operationId();
    m_request = m_api.access(id, [this](const Result<AccessModel> &access) {
        if (access)
            m_access = *access;
        tellReady();
    });
}

void RemovalCheck::whenReady(std::function<void()> ready)
{
    m_ready = std::move(ready);
    if (m_request.isActive())
        m_limit = m_clock.after(patience, [this] { tellReady(); });
    else
        tellReady();
}

void RemovalCheck::tellReady()
{
    m_limit.cancel();
    if (const auto ready = std::exchange(m_ready, {}))
        ready();
}

} // namespace ccj::administrators
