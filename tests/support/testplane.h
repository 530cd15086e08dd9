// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checktools.h"

#include "tests/support/rawserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testproxy.h"

namespace ccj::testing {

/// Stands for the Internet as a company's computer sees it: every published address is behind a proxy on
/// loopback, where some are good, some decrypted, some blocked. Nothing leaves the computer.
class TestPlane
{
public:
    TestPlane();

    /// For a check in this world.
    connectivity::CheckTools tools();
    /// From now on this host takes connections and says nothing.
    void silence(const QString &host) { m_proxy.lead(host, portOf(m_silent)); }
    void heal(const QString &host) { serve(host, m_public.server(host)); }

private:
    void serve(const QString &host, const QSslConfiguration &tls);
    static quint16 portOf(const RawServer &server) { return static_cast<quint16>(server.url().port()); }

    TestAuthority m_public{QStringLiteral("DigiCert Global Root G2")};
    TestAuthority m_inspection{QStringLiteral("Aoba Shoji Web Gateway CA")};
    RawServer m_silent;
    TestProxy m_proxy;
    std::vector<std::unique_ptr<RawServer>> m_servers;
};

} // namespace ccj::testing
