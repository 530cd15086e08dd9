// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace ccj::testing {

/// A certification authority of a test, made in memory.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name);

    const QSslCertificate &certificate() const { return m_certificate; }
    QByteArray pem() const { return m_certificate.toPem(); }

    /// When a certificate is valid, in days from now.
    struct Validity
    {
        int from = -1;
        int until = 30;
    };
    /// A server's configuration with a certificate for this host, a name or an IP address.
    QSslConfiguration server(const QString &host, Validity validity) const;
    QSslConfiguration server(const QString &host) const { return server(host, Validity()); }
    /// A server that signed its certificate itself.
    static QSslConfiguration selfSigned(const QString &host);

private:
    QSslKey m_key;
    QSslCertificate m_certificate;
};

} // namespace ccj::testing
