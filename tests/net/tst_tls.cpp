// SPDX-License-Identifier: Apache-2.0
// Which servers the client talks to: TLS 1.2 or later, a certificate that is trusted and names the host,
// and an extra authority for its own environment alone.
#include "app/net/networkhttpclient.h"

#include "tests/support/changelog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpcalls.h"
#include "tests/support/rawserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class tst_Tls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void trustsTheExtraAuthorityOfItsEnvironment();
    void trustsItForNobodyElse();
    void refusesACertificateForAnotherName();
    void saysWhenTheAuthorityFileIsNoUse();
    void refusesOldProtocols_data();
    void refusesOldProtocols();
    void aStalledHandshakeHasSentNothing();

private:
    /// What becomes of a change sent to this server.
    std::optional<Result<Response>> ask(const QUrl &gateway, const QString &authorityFile);

    QTemporaryDir m_folder;
    std::unique_ptr<TestCertificates> m_certificates;
    FakeClock m_clock;
    ChangeLog m_changes;
};

void tst_Tls::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>(m_folder.path());
    QVERIFY(m_certificates->isValid());
}

std::optional<Result<Response>> tst_Tls::ask(const QUrl &gateway, const QString &authorityFile)
{
    NetworkHttpClient client(Environment::custom(gateway, authorityFile), m_clock, m_changes);
    const auto call = HttpCall::send(client, change(u"/x"_s));
    if (!QTest::qWaitFor([&] { return call->result.has_value(); }, 10'000))
        return std::nullopt;
    return call->result;
}

namespace {

void answersOk(const QByteArray &, QTcpSocket &connection)
{
    connection.write(RawServer::http("200 OK", "{}"));
}

} // namespace

void tst_Tls::trustsTheExtraAuthorityOfItsEnvironment()
{
    RawServer server(answersOk, m_certificates->server());
    const auto result = ask(server.url(), m_certificates->authorityFile());
    QVERIFY(result && result->has_value());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Tls::trustsItForNobodyElse()
{
    RawServer server(answersOk, m_certificates->server());
    QVERIFY(ask(server.url(), m_certificates->authorityFile())->has_value());
    // The same server as another environment, which knows nothing of that authority.
    const auto result = ask(server.url(), {});
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, Kind::Tls);
    QVERIFY(!result->error().outcomeUnknown);
    QVERIFY(!result->error().detail.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Tls::refusesACertificateForAnotherName()
{
    RawServer server(answersOk, m_certificates->server());
    const auto result = ask(server.url(u"localhost"_s), m_certificates->authorityFile());
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, Kind::Tls);
    QVERIFY(server.requests().isEmpty());
}

void tst_Tls::saysWhenTheAuthorityFileIsNoUse()
{
    RawServer server(answersOk, m_certificates->server());
    for (const auto &file : {m_folder.filePath(u"absent.pem"_s), m_folder.filePath(u"server.ext"_s)}) {
        const auto result = ask(server.url(), file);
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, Kind::Tls);
        QVERIFY(result->error().detail.contains(file));
    }
    QCOMPARE(server.connections(), 0);
}

void tst_Tls::refusesOldProtocols_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("1.1 alone") << u"-tls1_1"_s << false;
    QTest::newRow("1.2 alone") << u"-tls1_2"_s << true;
    QTest::newRow("1.3 alone") << u"-tls1_3"_s << true;
}

void tst_Tls::refusesOldProtocols()
{
    QFETCH(QString, option);
    QFETCH(bool, accepted);
    QFile page(m_folder.filePath(u"page"_s)); // sent as it is
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write(RawServer::http("200 OK", "{}")) > 0);
    page.close();
    QProcess openssl; // a server of another make that speaks this one version
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s,
                  {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"server.pem"_s, u"-key"_s,
                   u"server.key"_s, u"-HTTP"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, option});
    QByteArray output;
    QTRY_VERIFY((output += openssl.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
    const auto port = output.mid(output.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first().trimmed();

    NetworkHttpClient client(
        Environment::custom(QUrl(u"https://127.0.0.1:%1"_s.arg(QString::fromLatin1(port))),
                            m_certificates->authorityFile()),
        m_clock, m_changes);
    const auto call = HttpCall::send(client, get(u"/page"_s));
    QTRY_VERIFY_WITH_TIMEOUT(call->result, 10'000);
    QCOMPARE(call->result->has_value(), accepted);
    if (!accepted)
        QCOMPARE(call->result->error().kind, Kind::Tls);
    openssl.kill();
    openssl.waitForFinished();
}

void tst_Tls::aStalledHandshakeHasSentNothing()
{
    RawServer silent([](const QByteArray &, QTcpSocket &) {}); // never says a word of TLS
    auto url = silent.url();
    url.setScheme(u"https"_s);
    NetworkHttpClient client(Environment::custom(url, m_certificates->authorityFile()), m_clock, m_changes);
    const auto call = HttpCall::send(client, change(u"/x"_s));
    QTRY_COMPARE(silent.connections(), 1);
    m_clock.advance(std::chrono::seconds(15));
    QTRY_VERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::Timeout);
    QVERIFY(!call->result->error().outcomeUnknown);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
