// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/net/environment.h"
#include "app/net/httpclient.h"

#include <QNetworkRequest>
#include <QSslCertificate>

#include <optional>

namespace ccj::net {

/// Turns requests of the contract into requests on the wire: address, headers, TLS and redirects.
class WireRequests
{
public:
    /// Reads the environment's CA file once.
    explicit WireRequests(Environment environment);

    /// A tag for Accept-Language, e.g. "ja" or "en"; chooses the language of mails and details.
    void setLanguage(const QByteArray &tag) { m_language = tag; }

    /// Why this request must not leave; nothing when it may. Only HTTPS leaves this computer, and nothing
    /// that changes something leaves without its Change.
    std::optional<Error> objection(const Request &request) const;
    QNetworkRequest build(const Request &request, const QString &transactionId) const;
    static QByteArray body(const Request &request);

private:
    const QUrl &base(Host host) const;
    QUrl address(const Request &request) const;

    Environment m_environment;
    QList<QSslCertificate> m_extraAuthorities;
    bool m_authoritiesMissing = false;
    QByteArray m_language = "ja";
};

/// True for signing in, keeping a session and asking for tokens: they change no data of the organisation
/// and so need no Change.
bool isSessionPath(const QString &path);

} // namespace ccj::net
