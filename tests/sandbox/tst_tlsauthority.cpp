// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/tlsauthority.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace ccj::sandbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CertificatePtr certificateIn(const QString &path)
{
    const auto text = contentOf(path);
    const std::unique_ptr<BIO, OpenSslDeleter> bio(
        BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return CertificatePtr(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

KeyPtr keyIn(const QString &path)
{
    const auto text = contentOf(path);
    const std::unique_ptr<BIO, OpenSslDeleter> bio(
        BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return KeyPtr(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

/// What a client says to a certificate when it trusts the authority alone: an X509_V_* code.
int verdict(X509 *authority, X509 *certificate, const char *host, const char *ip)
{
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    X509_STORE_add_cert(store.get(), authority);
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(X509_STORE_CTX_new(),
                                                                                  X509_STORE_CTX_free);
    X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr);
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER);
    auto *parameters = X509_STORE_CTX_get0_param(context.get());
    if (host)
        X509_VERIFY_PARAM_set1_host(parameters, host, 0);
    if (ip)
        X509_VERIFY_PARAM_set1_ip_asc(parameters, ip);
    X509_verify_cert(context.get());
    return X509_STORE_CTX_get_error(context.get());
}

/// A server certificate that the sandbox's authority, had its key been stolen, would sign for a name.
CertificatePtr forged(X509 *authority, EVP_PKEY *authorityKey, const char *names)
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 4711);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority));
    X509_set_pubkey(certificate.get(), key.get());
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, authority, certificate.get(), nullptr, nullptr, 0);
    auto *extension = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, names);
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate.get(), authorityKey, EVP_sha256());
    return certificate;
}

/// A TLS handshake in memory with a client that speaks nothing newer.
bool handshakeSucceeds(SSL_CTX *server, int clientVersion)
{
    const TlsContextPtr client(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_security_level(client.get(), 0); // OpenSSL itself refuses the old versions at any other level
    SSL_CTX_set_min_proto_version(client.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(client.get(), clientVersion);
    const TlsPtr near(SSL_new(client.get()));
    const TlsPtr far(SSL_new(server));
    BIO *nearBio = nullptr;
    BIO *farBio = nullptr;
    BIO_new_bio_pair(&nearBio, 0, &farBio, 0);
    SSL_set_bio(near.get(), nearBio, nearBio);
    SSL_set_bio(far.get(), farBio, farBio);
    SSL_set_connect_state(near.get());
    SSL_set_accept_state(far.get());
    for (int round = 0; round < 10; ++round) {
        SSL_do_handshake(near.get());
        SSL_do_handshake(far.get());
    }
    return SSL_is_init_finished(near.get()) == 1 && SSL_is_init_finished(far.get()) == 1;
}

} // namespace

/// The sandbox's certificate authority as OpenSSL and the file system see it (console API, chapter 12).
class TestTlsAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void serverCertificateIsGoodForTheThreeLoopbackNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("ip");
        QTest::newRow("localhost") << QByteArray("localhost") << QByteArray();
        QTest::newRow("IPv4") << QByteArray() << QByteArray("127.0.0.1");
        QTest::newRow("IPv6") << QByteArray() << QByteArray("::1");
    }

    void serverCertificateIsGoodForTheThreeLoopbackNames()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, ip);
        const auto authority = TlsAuthority::open(folder());
        QVERIFY(authority);
        const auto root = certificateIn(authority->certificateFile());
        const auto server = certificateIn(path(u"server.pem"_s));
        QCOMPARE(verdict(root.get(), server.get(), host.isEmpty() ? nullptr : host.constData(),
                         ip.isEmpty() ? nullptr : ip.constData()),
                 X509_V_OK);
        QCOMPARE(verdict(root.get(), server.get(), "api.citrixcloud.jp", nullptr),
                 X509_V_ERR_HOSTNAME_MISMATCH);
    }

    void trustingItTrustsNoOtherName_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("expected");
        QTest::newRow("another host")
            << QByteArray("DNS:api.citrixcloud.jp") << X509_V_ERR_PERMITTED_VIOLATION;
        QTest::newRow("another IPv4") << QByteArray("IP:192.168.1.1") << X509_V_ERR_PERMITTED_VIOLATION;
        QTest::newRow("a neighbour in 127/8") << QByteArray("IP:127.0.0.2") << X509_V_ERR_PERMITTED_VIOLATION;
        QTest::newRow("another IPv6") << QByteArray("IP:fe80::1") << X509_V_ERR_PERMITTED_VIOLATION;
        QTest::newRow("allowed and not allowed")
            << QByteArray("DNS:localhost,DNS:example.jp") << X509_V_ERR_PERMITTED_VIOLATION;
        QTest::newRow("its own") << QByteArray("DNS:localhost,IP:127.0.0.1,IP:::1") << X509_V_OK;
    }

    void trustingItTrustsNoOtherName()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, expected);
        const auto authority = TlsAuthority::open(folder());
        QVERIFY(authority);
        const auto root = certificateIn(authority->certificateFile());
        const auto stolen = keyIn(path(u"authority.pem"_s));
        QVERIFY(root && stolen);
        const auto server = forged(root.get(), stolen.get(), names.constData());
        QCOMPARE(verdict(root.get(), server.get(), nullptr, nullptr), expected);
    }

    void nameConstraintsAreCritical()
    {
        const auto authority = TlsAuthority::open(folder());
        QVERIFY(authority);
        const auto root = certificateIn(authority->certificateFile());
        const auto at = X509_get_ext_by_NID(root.get(), NID_name_constraints, -1);
        QVERIFY(at >= 0);
        QVERIFY(X509_EXTENSION_get_critical(X509_get_ext(root.get(), at)));
        QCOMPARE(X509_get_pathlen(root.get()), 0L);
    }

    void keysAreForTheirOwnerAlone()
    {
        QVERIFY(TlsAuthority::open(folder()));
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path(u"authority.pem"_s)).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(path(u"server.pem"_s)).permissions(), ownerOnly);
        QVERIFY(!contentOf(path(u"ca.pem"_s)).contains("PRIVATE"));
        QCOMPARE(QDir(folder()).entryList(QDir::Files),
                 (QStringList{u"authority.pem"_s, u"ca.pem"_s, u"server.pem"_s}));
    }

    void isTheSameAfterARestart()
    {
        QVERIFY(TlsAuthority::open(folder()));
        const auto authority = contentOf(path(u"ca.pem"_s));
        const auto server = contentOf(path(u"server.pem"_s));
        QVERIFY(TlsAuthority::open(folder()));
        QCOMPARE(contentOf(path(u"ca.pem"_s)), authority);
        QCOMPARE(contentOf(path(u"server.pem"_s)), server);
    }

    void lostServerCertificateIsMadeAnewByTheSameAuthority()
    {
        QVERIFY(TlsAuthority::open(folder()));
        const auto root = contentOf(path(u"ca.pem"_s));
        QVERIFY(QFile::remove(path(u"server.pem"_s)));
        QVERIFY(TlsAuthority::open(folder()));
        QCOMPARE(contentOf(path(u"ca.pem"_s)), root);
        const auto authority = certificateIn(path(u"ca.pem"_s));
        QCOMPARE(verdict(authority.get(), certificateIn(path(u"server.pem"_s)).get(), "localhost", nullptr),
                 X509_V_OK);
    }

    void serverCertificateNearItsEndIsRenewed()
    {
        QVERIFY(TlsAuthority::open(folder()));
        // As if the server had been started eleven months ago: the same certificate with two weeks left.
        const auto ageing = certificateIn(path(u"server.pem"_s));
        const auto serverKey = keyIn(path(u"server.pem"_s));
        const auto authorityKey = keyIn(path(u"authority.pem"_s));
        X509_gmtime_adj(X509_getm_notAfter(ageing.get()), 14L * 24 * 3600);
        X509_sign(ageing.get(), authorityKey.get(), EVP_sha256());
        const std::unique_ptr<BIO, OpenSslDeleter> out(
            BIO_new_file(QFile::encodeName(path(u"server.pem"_s)).constData(), "w"));
        PEM_write_bio_PrivateKey(out.get(), serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
        PEM_write_bio_X509(out.get(), ageing.get());
        BIO_flush(out.get());

        QVERIFY(TlsAuthority::open(folder()));
        int days = 0;
        int seconds = 0;
        const auto renewed = certificateIn(path(u"server.pem"_s));
        QVERIFY(ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(renewed.get())));
        QVERIFY2(days > 300, qPrintable(QString::number(days)));
        QVERIFY(days < 398); // what clients accept of a server certificate at all
    }

    void damagedAuthorityIsReportedAndNotReplaced()
    {
        QVERIFY(TlsAuthority::open(folder()));
        QFile file(path(u"authority.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("half a f");
        file.close();
        const auto opened = TlsAuthority::open(folder());
        QVERIFY(!opened);
        QVERIFY2(opened.error().contains(u"authority.pem"_s), qPrintable(opened.error()));
        QCOMPARE(contentOf(path(u"authority.pem"_s)), "half a f");
    }

    void folderThatCannotBeMadeIsReported()
    {
        QFile inTheWay(path(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto opened = TlsAuthority::open(path(u"file/tls"_s));
        QVERIFY(!opened);
        QVERIFY(opened.error().contains(u"file/tls"_s));
    }

    void olderTlsIsRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("TLS 1.0") << TLS1_VERSION << false;
        QTest::newRow("TLS 1.1") << TLS1_1_VERSION << false;
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION << true;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION << true;
    }

    void olderTlsIsRefused()
    {
        QFETCH(int, version);
        QFETCH(bool, accepted);
        const auto authority = TlsAuthority::open(folder());
        QVERIFY(authority);
        const auto context = authority->serverContext();
        QVERIFY(context);
        SSL_CTX_set_security_level(context->get(), 0); // so that it is our own limit which refuses
        QCOMPARE(handshakeSucceeds(context->get(), version), accepted);
    }

private:
    QString folder() const { return m_folder->path(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTlsAuthority)
#include "tst_tlsauthority.moc"
