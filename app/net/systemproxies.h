// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>

namespace ccj::net {

/// The proxies of the user's system for this, the preferred one first, with the credentials that the system
/// keeps for them (R222); none for this computer itself. May block for seconds while the system looks for
/// its configuration: ask in the background where the user would wait.
QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query);

/// The same as a network access manager wants it.
class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxies(query); }
};

} // namespace ccj::net
