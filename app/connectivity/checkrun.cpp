// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/checkrun.h"

#include <algorithm>

namespace ccj::connectivity {

CheckRun::CheckRun(const CheckTools &tools, Clock &clock, QObject *parent)
    : QObject(parent), m_tools(tools), m_clock(clock)
{
}

void CheckRun::start(const QList<Address> &addresses)
{
    stop();
    m_waiting.assign(addresses.begin(), addresses.end());
    m_total = static_cast<int>(addresses.size());
    m_done = 0;
    fill();
}

void CheckRun::stop()
{
    m_waiting.clear();
    m_running.clear();
}

bool CheckRun::isPending(const QString &addressId) const
{
    return m_running.contains(addressId) ||
           std::ranges::find(m_waiting, addressId, &Address::id) != m_waiting.end();
}

void CheckRun::fill()
{
    while (!m_waiting.empty() && std::ssize(m_running) < mostAtOnce) {
        const Address address = m_waiting.front();
        m_waiting.pop_front();
        m_running[address.id] = AddressCheck::start(address, m_tools, m_clock,
                                                    [this](const CheckResult &result) { take(result); });
    }
}

void CheckRun::take(const CheckResult &result)
{
    m_running.erase(result.addressId);
    ++m_done;
    fill();
    Q_EMIT checked(result);
    if (m_running.empty() && m_done == m_total)
        Q_EMIT finished();
}

} // namespace ccj::connectivity
