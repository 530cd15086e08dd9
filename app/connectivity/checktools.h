// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/publicauthorities.h"
#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/core/worker.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

namespace ccj::connectivity {

/// What a check works with: this computer's name service, proxies and trust. Tests put servers of their own
/// in its place.
struct CheckTools
{
    using Resolved = std::move_only_function<void(QHostInfo)>;
    using ProxyFound = std::move_only_function<void(QNetworkProxy)>;

    std::function<Pending(const QString &host, Resolved)> resolve;
    /// NoProxy where none is to be used.
    std::function<Pending(const QUrl &url, ProxyFound)> proxyFor;
    QSslConfiguration tls; ///< TLS 1.2 or later, always verified
    std::shared_ptr<const PublicAuthorities> authorities;

    /// The same door that the console's own requests use. The worker must outlive the tools: looking for a
    /// proxy may block.
    static CheckTools ofThisComputer(Worker &worker);
};

} // namespace ccj::connectivity
