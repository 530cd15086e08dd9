// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/tlsauthority.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <array>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr long authorityDays = 3650;
constexpr long serverDays = 397;
constexpr int renewBeforeDays = 30;
constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto publicFile = privateFile | QFile::ReadGroup | QFile::ReadOther;

using BioPtr = std::unique_ptr<BIO, OpenSslDeleter>;

std::unexpected<QString> failure(const QString &what)
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    if (code == 0)
        return std::unexpected(what);
    std::array<char, 200> text{};
    ERR_error_string_n(code, text.data(), text.size());
    return std::unexpected(u"%1: %2"_s.arg(what, QString::fromLatin1(text.data())));
}

std::expected<void, QString> save(const QString &path, const QByteArray &content,
                                  QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(content) != content.size() || !file.commit())
        return std::unexpected(u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray certificateText(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? textOf(bio.get()) : QByteArray();
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerialNumber(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] =
        static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40); // positive, and never of a shorter length
    BIGNUM *number = BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr);
    const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return done;
}

bool setNames(X509 *certificate, const char *commonName, const X509 *issuer)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *value) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value), -1, -1, 0) == 1;
    };
    return add("O", "ccj-sandbox") && add("CN", commonName) &&
           X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : name) == 1;
}

/// An unsigned certificate with everything but its extensions; begins a day ago, for clocks that are a little
/// off.
CertificatePtr blankCertificate(EVP_PKEY *key, const char *commonName, const X509 *issuer, long days)
{
    CertificatePtr certificate(X509_new());
    constexpr long day = 24 * 3600;
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerialNumber(certificate.get()) ||
        !X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day) ||
        !X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * day) ||
        !setNames(certificate.get(), commonName, issuer) || X509_set_pubkey(certificate.get(), key) != 1)
        return nullptr;
    return certificate;
}

bool endsSoon(X509 *certificate)
{
    int days = 0;
    int seconds = 0;
    return ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(certificate)) != 1 ||
           days < renewBeforeDays;
}

} // namespace

std::expected<TlsAuthority, QString> TlsAuthority::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return std::unexpected(u"cannot make the folder %1"_s.arg(folder));
    const QDir dir(folder);
    auto authority = openAuthority(dir.filePath(u"authority.pem"_s));
    if (!authority)
        return std::unexpected(authority.error());
    auto server = openServer(dir.filePath(u"server.pem"_s), *authority);
    if (!server)
        return std::unexpected(server.error());

    TlsAuthority result;
    result.m_server = std::move(*server);
    result.m_certificateFile = dir.absoluteFilePath(u"ca.pem"_s);
    const auto text = certificateText(authority->certificate.get());
    QFile present(result.m_certificateFile);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == text)
        return result;
    if (const auto saved = save(result.m_certificateFile, text, publicFile); !saved)
        return std::unexpected(saved.error());
    return result;
}

std::expected<TlsContextPtr, QString> TlsAuthority::serverContext() const
{
    TlsContextPtr context(SSL_CTX_new(TLS_server_method()));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_use_certificate(context.get(), m_server.certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), m_server.key.get()) != 1 ||
        SSL_CTX_check_private_key(context.get()) != 1)
        return failure(u"cannot set up TLS"_s);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    return context;
}

std::expected<TlsAuthority::Identity, QString> TlsAuthority::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const auto text = file.readAll();
    const BioPtr keyText(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    const BioPtr certificateText(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    Identity identity{KeyPtr(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr)),
                      CertificatePtr(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr))};
    if (!identity.key || !identity.certificate ||
        X509_check_private_key(identity.certificate.get(), identity.key.get()) != 1)
        return failure(u"%1 does not hold a key and its certificate"_s.arg(path));
    return identity;
}

std::expected<void, QString> TlsAuthority::write(const QString &path, const Identity &identity)
{
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    if (!bio ||
        PEM_write_bio_PrivateKey(bio.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(bio.get(), identity.certificate.get()) != 1)
        return failure(u"cannot write %1"_s.arg(path));
    auto text = textOf(bio.get());
    auto saved = save(path, text, privateFile);
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()));
    return saved;
}

std::expected<TlsAuthority::Identity, QString> TlsAuthority::openAuthority(const QString &file)
{
    if (QFile::exists(file)) {
        auto present = read(file);
        if (!present || !endsSoon(present->certificate.get()))
            return present;
    }
    auto made = makeAuthority();
    if (made) {
        if (const auto written = write(file, *made); !written)
            return std::unexpected(written.error());
    }
    return made;
}

std::expected<TlsAuthority::Identity, QString> TlsAuthority::openServer(const QString &file,
                                                                        const Identity &authority)
{
    if (QFile::exists(file)) {
        auto present = read(file);
        if (present && !endsSoon(present->certificate.get()) &&
            X509_verify(present->certificate.get(), authority.key.get()) == 1)
            return present;
    }
    auto made = makeServer(authority);
    if (made) {
        if (const auto written = write(file, *made); !written)
            return std::unexpected(written.error());
    }
    return made;
}

std::expected<TlsAuthority::Identity, QString> TlsAuthority::makeAuthority()
{
    Identity identity{KeyPtr(EVP_EC_gen("P-256")), nullptr};
    if (!identity.key)
        return failure(u"cannot make a key"_s);
    identity.certificate =
        blankCertificate(identity.key.get(), "ccj-sandbox certificate authority", nullptr, authorityDays);
    X509 *certificate = identity.certificate.get();
    if (!certificate ||
        !addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(certificate, certificate, NID_subject_key_identifier, "hash") ||
        !addExtension(certificate, certificate, NID_name_constraints,
                      "critical,permitted;IP:127.0.0.1/255.255.255.255,"
                      "permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,permitted;DNS:localhost") ||
        X509_sign(certificate, identity.key.get(), EVP_sha256()) == 0)
        return failure(u"cannot make the certificate authority"_s);
    return identity;
}

std::expected<TlsAuthority::Identity, QString> TlsAuthority::makeServer(const Identity &authority)
{
    Identity identity{KeyPtr(EVP_EC_gen("P-256")), nullptr};
    if (!identity.key)
        return failure(u"cannot make a key"_s);
    X509 *issuer = authority.certificate.get();
    identity.certificate = blankCertificate(identity.key.get(), "localhost", issuer, serverDays);
    X509 *certificate = identity.certificate.get();
    if (!certificate || !addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") ||
        !addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") ||
        !addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") ||
        !addExtension(certificate, issuer, NID_subject_key_identifier, "hash") ||
        !addExtension(certificate, issuer, NID_authority_key_identifier, "keyid") ||
        !addExtension(certificate, issuer, NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost") ||
        X509_sign(certificate, authority.key.get(), EVP_sha256()) == 0)
        return failure(u"cannot make the server's certificate"_s);
    return identity;
}

} // namespace ccj::sandbox
