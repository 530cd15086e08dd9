// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/authorizationcodes.h"

#include "app/sandbox/serverkeys.h"

namespace ccj::sandbox {

namespace {
constexpr qint64 codeMilliseconds = 60'000;
} // namespace

QString AuthorizationCodes::issue(AuthorizationGrant grant, qint64 now)
{
    const auto code = randomToken();
    grant.expiresAt = now + codeMilliseconds;
    const std::scoped_lock lock(m_mutex);
    m_grants.removeIf([now](const auto &entry) { return entry.value().expiresAt <= now; });
    m_grants.insert(tokenHash(code), grant);
    return QString::fromLatin1(code);
}

std::optional<AuthorizationGrant> AuthorizationCodes::redeem(const QString &code, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_grants.find(tokenHash(code.toUtf8()));
    if (found == m_grants.end() || found->expiresAt <= now)
        return {};
    const auto grant = *found;
    found->used = true;
    return grant;
}

void AuthorizationCodes::setTicket(const QString &code, const QString &ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_grants.find(tokenHash(code.toUtf8())); found != m_grants.end())
        found->ticket = ticket;
}

void AuthorizationCodes::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_grants.clear();
}

} // namespace ccj::sandbox
