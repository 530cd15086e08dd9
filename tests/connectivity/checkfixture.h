// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/addresscheck.h"

#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testproxy.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

using connectivity::Address;
using connectivity::AddressCheck;
using connectivity::CheckResult;
using connectivity::CheckTools;
using connectivity::Transport;

inline void answersOk(const QByteArray &, QTcpSocket &connection)
{
    connection.write(RawServer::http("200 OK", "{}"));
}

/// A small world in which addresses are checked: names, proxies, authorities and servers of its own.
struct World
{
    World()
    {
        tools.resolve = [this](const QString &host, CheckTools::Resolved resolved) {
            Completion<QHostInfo> completion(std::move(resolved));
            auto handle = completion.pending();
            ++lookups;
            if (!silentNames.contains(host))
                completion.deliverLater(answerFor(host));
            return handle;
        };
        tools.proxyFor = [this](const QUrl &, CheckTools::ProxyFound found) {
            Completion<QNetworkProxy> completion(std::move(found));
            auto handle = completion.pending();
            if (proxyIsKnown)
                completion.deliverLater(proxy);
            return handle;
        };
        tools.tls = QSslConfiguration::defaultConfiguration();
        tools.tls.setProtocol(QSsl::TlsV1_2OrLater);
        tools.tls.setCaCertificates({publicAuthority.certificate(), localAuthority.certificate()});
        tools.authorities = std::make_shared<connectivity::PublicAuthorities>(publicAuthority.pem());
    }

    QHostInfo answerFor(const QString &host) const
    {
        QHostInfo info;
        info.setHostName(host);
        if (names.contains(host)) {
            info.setAddresses(names.value(host));
            return info;
        }
        info.setError(nameServiceWorks ? QHostInfo::HostNotFound : QHostInfo::UnknownError);
        info.setErrorString(u"no such host"_s);
        return info;
    }

    static Address address(const QString &host, quint16 port, Transport transport = Transport::Https)
    {
        return {.id = host,
                .groups = {connectivity::Group::Own},
                .pattern = host,
                .transport = transport,
                .checked = {host, port}};
    }
    static quint16 portOf(const RawServer &server) { return static_cast<quint16>(server.url().port()); }

    /// Checks to the end; nothing when none came.
    std::optional<CheckResult> check(const Address &address)
    {
        begin(address);
        return ended() ? result : std::nullopt;
    }
    std::optional<CheckResult> check(const QString &host, const RawServer &server,
                                     Transport transport = Transport::Https)
    {
        return check(address(host, portOf(server), transport));
    }
    void begin(const Address &address)
    {
        result.reset();
        pending = AddressCheck::start(address, tools, clock,
                                      [this](CheckResult found) { result = std::move(found); });
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 10'000);
    }

    TestAuthority publicAuthority{u"Everybody's authority"_s};
    TestAuthority localAuthority{u"Our company's inspection"_s}; ///< trusted by this computer alone
    TestAuthority strangeAuthority{u"Nobody's authority"_s};
    QHash<QString, QList<QHostAddress>> names{{u"good.test"_s, {QHostAddress(QHostAddress::LocalHost)}}};
    QSet<QString> silentNames;
    bool nameServiceWorks = true;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    bool proxyIsKnown = true;
    int lookups = 0;

    FakeClock clock;
    CheckTools tools;
    std::optional<CheckResult> result;
    Pending pending;
};

} // namespace ccj::testing
