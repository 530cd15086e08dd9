// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/net/redaction.h"

#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

namespace {

QStringList written;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    written << message;
}

} // namespace

class tst_Redaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void leavesTheRest_data();
    void leavesTheRest();
    void everyLogLinePasses();
};

void tst_Redaction::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("authorization header") << u"Authorization: CwsAuth Bearer=CANARY"_s;
    QTest::newRow("as a pair") << u"(\"Authorization\", \"Bearer CANARY\")"_s;
    QTest::newRow("bearer alone") << u"sent bearer CANARY now"_s;
    QTest::newRow("ticket") << u"Authorization: Ticket CANARY"_s;
    QTest::newRow("basic at a proxy") << u"Proxy-Authorization: Basic CANARY=="_s;
    QTest::newRow("cookie") << u"Set-Cookie: session=CANARY; Path=/"_s;
    QTest::newRow("access token") << u"{\"accessToken\":\"CANARY\",\"expiresIn\":900}"_s;
    QTest::newRow("refresh token") << u"{\"refreshToken\" : \"CANARY\"}"_s;
    QTest::newRow("OAuth token") << u"{\"access_token\":\"CANARY\"}"_s;
    QTest::newRow("quoted body") << u"body: \"{\\\"password\\\":\\\"CANARY\\\"}\""_s;
    QTest::newRow("quoted password with a quote") << uR"("{\"password\":\"a\\\"CANARY\",\"b\":1}")"_s;
    QTest::newRow("password that ends in a backslash") << uR"({"password":"CANARY\\","code":"CANARY"})"_s;
    QTest::newRow("password with a quote") << u"{\"password\":\"a\\\"CANARY\"}"_s;
    QTest::newRow("new password") << u"{\"newPassword\":\"CANARY\"}"_s;
    QTest::newRow("code") << u"{\"method\":\"authenticator\",\"code\":\"CANARY\"}"_s;
    QTest::newRow("backup codes") << u"{\"codes\":[\"1\",\"CANARY\"]}"_s;
    QTest::newRow("key") << u"{\"secret\":\"CANARY\",\"issuer\":\"Citrix Cloud Japan\"}"_s;
    QTest::newRow("otpauth") << u"shows otpauth://totp/a:b?secret=CANARY&issuer=x"_s;
    QTest::newRow("client secret form")
        << u"grant_type=client_credentials&client_id=1&client_secret=CANARY"_s;
    QTest::newRow("sign-in ticket") << u"{\"ticket\":\"CANARY\",\"next\":\"verify\"}"_s;
    QTest::newRow("address") << u"https://host/invitations/accept?token=CANARY"_s;
    QTest::newRow("JWT anywhere") << u"got eyJhbGciOiJI.eyJCANARY.c2ln"_s;
}

void tst_Redaction::masks()
{
    QFETCH(QString, text);
    const auto result = net::redacted(text);
    QVERIFY2(!result.contains(u"CANARY"_s), qPrintable(result));
    QVERIFY(result.contains(u"***"_s));
}

void tst_Redaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("request line") << u"7f3a GET /administrators 200 31 ms 5120 bytes"_s;
    QTest::newRow("Japanese") << u"管理者を読み込みました"_s;
    QTest::newRow("status code") << u"statusCode: 429, errorCode 5"_s;
    QTest::newRow("error type") << u"{\"type\":\"urn:ccj:error:invalidCode\",\"title\":\"tokenExpired\"}"_s;
}

void tst_Redaction::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(net::redacted(text), text);
}

void tst_Redaction::everyLogLinePasses()
{
    const auto original = qInstallMessageHandler(collect);
    installLogging(net::redacted);
    qWarning() << "Authorization: Bearer CANARY";
    qCWarning(lcNet) << QByteArray("{\"password\":\"CANARY\"}");
    qCCritical(lcAuth, "otpauth://totp/x?secret=%s", "CANARY");
    qInstallMessageHandler(original);
    QCOMPARE(written.size(), 3);
    QVERIFY2(!written.join(u'\n').contains(u"CANARY"_s), qPrintable(written.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
