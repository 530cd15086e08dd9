// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/checktools.h"

#include "app/net/systemproxies.h"

#include <algorithm>

namespace ccj::connectivity {

namespace {

Pending lookUp(const QString &host, CheckTools::Resolved resolved)
{
    Completion<QHostInfo> completion(std::move(resolved));
    const int id =
        QHostInfo::lookupHost(host, QCoreApplication::instance(),
                              [completion](const QHostInfo &info) mutable { completion.deliver(info); });
    completion.onCancel([id] { QHostInfo::abortHostLookup(id); });
    return completion.pending();
}

/// The first proxy of the system that can carry this; a cache alone cannot carry TLS.
QNetworkProxy usableProxy(const QUrl &url)
{
    const auto needed = url.scheme() == u"https" ? QNetworkProxy::TunnelingCapability
                                                 : QNetworkProxy::HostNameLookupCapability;
    const auto proxies = net::systemProxies(QNetworkProxyQuery(url));
    const auto found = std::ranges::find_if(proxies, [needed](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(needed);
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace

CheckTools CheckTools::ofThisComputer(Worker &worker)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return {.resolve = &lookUp,
            .proxyFor =
                [&worker](const QUrl &url, ProxyFound found) {
                    return worker.run([url](const std::stop_token &) { return usableProxy(url); },
                                      std::move(found));
                },
            .tls = tls,
            .authorities = std::make_shared<PublicAuthorities>(PublicAuthorities::mozillaPem())};
}

} // namespace ccj::connectivity
