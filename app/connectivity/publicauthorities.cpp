// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/publicauthorities.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

template <auto function> struct FreeWith
{
    template <class T> void operator()(T *object) const { function(object); }
};
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), FreeWith<freeStack>>;
using Verification = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using Source = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

Certificate parsed(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

QSslCertificate toQt(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *data = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &data);
    return QSslCertificate(der, QSsl::Der);
}

} // namespace

void PublicAuthorities::Free::operator()(x509_store_st *store) const
{
    X509_STORE_free(store);
}

PublicAuthorities::PublicAuthorities(QByteArray pem) : m_pem(std::move(pem)) {}

PublicAuthorities::~PublicAuthorities() = default;

QByteArray PublicAuthorities::mozillaPem()
{
    QFile file(u":/connectivity/public-authorities.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PublicAuthorities::read() const
{
    m_store.reset(X509_STORE_new());
    const Source source(BIO_new_mem_buf(m_pem.constData(), static_cast<int>(m_pem.size())));
    while (const Certificate root{PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(m_store.get(), root.get());
}

std::optional<QSslCertificate> PublicAuthorities::rootOf(const QList<QSslCertificate> &chain) const
{
    if (chain.isEmpty())
        return std::nullopt;
    if (!m_store)
        read();
    const Certificate server = parsed(chain.first());
    const Certificates between(sk_X509_new_null());
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (Certificate certificate = parsed(chain.at(i)))
            sk_X509_push(between.get(), certificate.release());
    }
    const Verification verification(X509_STORE_CTX_new());
    if (!server || !X509_STORE_CTX_init(verification.get(), m_store.get(), server.get(), between.get()))
        return std::nullopt;
    X509_STORE_CTX_set_flags(verification.get(), X509_V_FLAG_NO_CHECK_TIME);
    X509_STORE_CTX_set_purpose(verification.get(), X509_PURPOSE_SSL_SERVER);
    if (X509_verify_cert(verification.get()) != 1)
        return std::nullopt;
    STACK_OF(X509) *whole = X509_STORE_CTX_get0_chain(verification.get());
    return toQt(sk_X509_value(whole, sk_X509_num(whole) - 1));
}

} // namespace ccj::connectivity
