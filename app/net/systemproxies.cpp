// SPDX-License-Identifier: Apache-2.0
#include "app/net/systemproxies.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace ccj::net {

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace ccj::net
