// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <memory>
#include <optional>

struct x509_store_st;

namespace ccj::connectivity {

/// The certification authorities that are trusted everywhere, whatever this computer was told to trust
/// besides. Says whether one of them stands behind a server, which a name alone cannot say: a proxy that
/// decrypts may give its authority any name.
class PublicAuthorities
{
public:
    /// PEM certificates. They are read with the first question.
    explicit PublicAuthorities(QByteArray pem);
    ~PublicAuthorities();
    PublicAuthorities(const PublicAuthorities &) = delete;
    PublicAuthorities &operator=(const PublicAuthorities &) = delete;

    /// The authorities of Mozilla's root programme, as Debian packaged them when the program was built.
    static QByteArray mozillaPem();

    /// The root that the chain (the server's certificate first) leads to by valid signatures. Dates do not
    /// count: an expired certificate still has the authority that issued it.
    std::optional<QSslCertificate> rootOf(const QList<QSslCertificate> &chain) const;

private:
    struct Free
    {
        void operator()(x509_store_st *store) const;
    };
    void read() const;

    QByteArray m_pem;
    mutable std::unique_ptr<x509_store_st, Free> m_store;
};

} // namespace ccj::connectivity
