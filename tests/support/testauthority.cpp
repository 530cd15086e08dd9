// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testauthority.h"

#include <QHostAddress>

#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

template <auto function> struct FreeWith
{
    template <class T> void operator()(T *object) const { function(object); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;

QSslKey toQt(EVP_PKEY *key)
{
    QByteArray der(i2d_PrivateKey(key, nullptr), Qt::Uninitialized);
    auto *data = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(key, &data);
    return QSslKey(der, QSsl::Ec, QSsl::Der);
}

Key parsed(const QSslKey &key)
{
    const QByteArray der = key.toDer();
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return Key(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(der.size())));
}

QSslCertificate toQt(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *data = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &data);
    return QSslCertificate(der, QSsl::Der);
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

struct Wanted
{
    QString name;
    QSslKey key;
    QSslKey issuerKey;
    QByteArray issuer; ///< DER of a name; empty: its own
    TestAuthority::Validity validity;
    QByteArray basicConstraints;
    QByteArray alternativeName;
};

QSslCertificate make(const Wanted &wanted)
{
    static long serial = 1;
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_time_adj_ex(X509_getm_notBefore(certificate.get()), wanted.validity.from, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(certificate.get()), wanted.validity.until, 0, nullptr);
    const QByteArray name = wanted.name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    if (wanted.issuer.isEmpty()) {
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    } else {
        const auto *data = reinterpret_cast<const unsigned char *>(wanted.issuer.constData());
        const Certificate issuer(d2i_X509(nullptr, &data, static_cast<long>(wanted.issuer.size())));
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    }
    X509_set_pubkey(certificate.get(), parsed(wanted.key).get());
    addExtension(certificate.get(), NID_basic_constraints, wanted.basicConstraints);
    if (!wanted.alternativeName.isEmpty())
        addExtension(certificate.get(), NID_subject_alt_name, wanted.alternativeName);
    X509_sign(certificate.get(), parsed(wanted.issuerKey).get(), EVP_sha256());
    return toQt(certificate.get());
}

QSslKey newKey()
{
    return toQt(Key(EVP_EC_gen("P-256")).get());
}

QByteArray alternativeName(const QString &host)
{
    return (QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1();
}

QSslConfiguration configuration(const QSslKey &key, const QSslCertificate &certificate)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(key);
    configuration.setLocalCertificate(certificate);
    return configuration;
}

} // namespace

TestAuthority::TestAuthority(const QString &name)
    : m_key(newKey()),
      m_certificate(make({.name = name,
                          .key = m_key,
                          .issuerKey = m_key,
                          .validity = {-2, 60},
                          .basicConstraints = "critical,CA:TRUE"}))
{
}

QSslConfiguration TestAuthority::server(const QString &host, Validity validity) const
{
    const QSslKey key = newKey();
    return configuration(key, make({.name = host,
                                    .key = key,
                                    .issuerKey = m_key,
                                    .issuer = m_certificate.toDer(),
                                    .validity = validity,
                                    .basicConstraints = "critical,CA:FALSE",
                                    .alternativeName = alternativeName(host)}));
}

QSslConfiguration TestAuthority::selfSigned(const QString &host)
{
    const QSslKey key = newKey();
    return configuration(key, make({.name = host,
                                    .key = key,
                                    .issuerKey = key,
                                    .basicConstraints = "critical,CA:FALSE",
                                    .alternativeName = alternativeName(host)}));
}

} // namespace ccj::testing
