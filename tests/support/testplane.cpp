// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testplane.h"

#include "app/connectivity/address.h"

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

const auto saysNothing = [](const QByteArray &, QTcpSocket &) {};

} // namespace

TestPlane::TestPlane() : m_silent(saysNothing)
{
    for (const auto &address : connectivity::publishedAddresses()) {
        const QString host = address.checked.host;
        if (!host.isEmpty() && host != "onboarding.citrixcloud.jp"_L1) // which the proxy blocks
            heal(host);
    }
    serve(u"trust.citrixnetworkapi.net"_s, m_inspection.server(u"trust.citrixnetworkapi.net"_s));
    serve(u"aadcdn.msauth.net"_s, m_public.server(u"aadcdn.msauth.net"_s, {-90, -1}));
}

void TestPlane::serve(const QString &host, const QSslConfiguration &tls)
{
    m_servers.push_back(std::make_unique<RawServer>(saysNothing, tls));
    m_proxy.lead(host, portOf(*m_servers.back()));
}

connectivity::CheckTools TestPlane::tools()
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCaCertificates({m_public.certificate(), m_inspection.certificate()});
    return {.resolve =
                [](const QString &, connectivity::CheckTools::Resolved) {
                    return Pending(); // names are the proxy's business
                },
            .proxyFor =
                [this](const QUrl &, connectivity::CheckTools::ProxyFound found) {
                    Completion<QNetworkProxy> completion(std::move(found));
                    auto pending = completion.pending();
                    completion.deliverLater(m_proxy.proxy());
                    return pending;
                },
            .tls = tls,
            .authorities = std::make_shared<connectivity::PublicAuthorities>(m_public.pem())};
}

} // namespace ccj::testing
