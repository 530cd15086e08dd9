// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <memory>
#include <openssl/ssl.h>

namespace ccj::sandbox {

struct OpenSslDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *connection) const { SSL_free(connection); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;
using CertificatePtr = std::unique_ptr<X509, OpenSslDeleter>;
using TlsContextPtr = std::unique_ptr<SSL_CTX, OpenSslDeleter>;
using TlsPtr = std::unique_ptr<SSL, OpenSslDeleter>;

/// The sandbox's own certificate authority, made on first start and kept from then on. Its certificate
/// carries critical name constraints, so that trusting it trusts 127.0.0.1, ::1 and localhost and
/// nothing else. The server's certificate is renewed when it comes near its end.
class TlsAuthority
{
public:
    /// Opens or makes the authority in the folder. The error is one sentence for the terminal.
    static std::expected<TlsAuthority, QString> open(const QString &folder);

    /// Absolute path of the PEM file that clients trust. Holds no key.
    QString certificateFile() const { return m_certificateFile; }
    /// A server context: TLS 1.2 or later, with the server's certificate and key.
    std::expected<TlsContextPtr, QString> serverContext() const;

private:
    /// A key and its certificate; one private PEM file holds both.
    struct Identity
    {
        KeyPtr key;
        CertificatePtr certificate;
    };

    static std::expected<Identity, QString> read(const QString &file);
    static std::expected<void, QString> write(const QString &file, const Identity &identity);
    static std::expected<Identity, QString> openAuthority(const QString &file);
    static std::expected<Identity, QString> openServer(const QString &file, const Identity &authority);
    static std::expected<Identity, QString> makeAuthority();
    static std::expected<Identity, QString> makeServer(const Identity &authority);

    QString m_certificateFile;
    Identity m_server;
};

} // namespace ccj::sandbox
