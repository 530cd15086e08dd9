// SPDX-License-Identifier: Apache-2.0
#include "app/net/errormapping.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using std::chrono::seconds;

class tst_ErrorMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryShape_data();
    void readsEveryShape();
    void judges401ByType_data();
    void judges401ByType();
    void parametersAsListOrObject();
    void readsEveryFormOfRetryAfter_data();
    void readsEveryFormOfRetryAfter();
    void theServersTransactionIdWins_data();
    void theServersTransactionIdWins();
    void transportFailures_data();
    void transportFailures();

private:
    const QDateTime m_now{QDate(2026, 4, 1), QTime(0, 0), Qt::UTC};
    Error mapped(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {}) const
    {
        return errorFromAnswer({status, body, std::move(headers), {}}, m_now);
    }
};

void tst_ErrorMapping::readsEveryShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");

    QTest::newRow("standard")
        << 400 << QByteArray(R"({"type":"https://errors-api.cloud.com/common/missing","detail":"A value."})")
        << Kind::Invalid << u"missing"_s << u"A value."_s;
    QTest::newRow("ours") << 409
                          << QByteArray(R"({"type":"urn:ccj:error:lastFullAdministrator","title":"t"})")
                          << Kind::Conflict << u"lastFullAdministrator"_s << u"t"_s;
    QTest::newRow("problem details") << 404 << QByteArray(R"({"type":null,"title":"Not Found","status":404})")
                                     << Kind::NotFound << QString() << u"Not Found"_s;
    QTest::newRow("older host") << 401
                                << QByteArray(R"({"Error":{"Message":"no","Type":"CWSAuthException"}})")
                                << Kind::Unauthorized << u"CWSAuthException"_s << u"no"_s;
    QTest::newRow("gateway 500") << 500
                                 << QByteArray(R"({"statusCode":500,"message":"Internal server error"})")
                                 << Kind::Server << QString() << u"Internal server error"_s;
    QTest::newRow("token endpoint") << 400
                                    << QByteArray(
                                           R"({"error":"invalid_client","error_description":"Invalid."})")
                                    << Kind::Invalid << u"invalid_client"_s << u"Invalid."_s;
    QTest::newRow("orchestration") << 400 << QByteArray(R"({"ErrorMessage":"asleep"})") << Kind::Invalid
                                   << QString() << u"asleep"_s;
    QTest::newRow("empty 403") << 403 << QByteArray() << Kind::Forbidden << QString() << QString();
    QTest::newRow("proxy's page") << 502
                                  << QByteArray(
                                         "<html><head><title>Bad\n Gateway</title></head>secret</html>")
                                  << Kind::Server << QString() << u"Bad Gateway"_s;
    QTest::newRow("text") << 503 << QByteArray("try later\n") << Kind::Server << QString() << u"try later"_s;
    QTest::newRow("an array") << 400 << QByteArray("[1]") << Kind::Invalid << QString() << u"[1]"_s;
    QTest::newRow("etag") << 412 << QByteArray() << Kind::Conflict << QString() << QString();
    QTest::newRow("proxy wants credentials") << 407 << QByteArray() << Kind::Proxy << QString() << QString();
    QTest::newRow("region") << 307 << QByteArray() << Kind::BadResponse << QString() << QString();
    QTest::newRow("weak password") << 422 << QByteArray(R"({"type":"urn:ccj:error:passwordTooWeak"})")
                                   << Kind::Invalid << u"passwordTooWeak"_s << QString();
}

void tst_ErrorMapping::readsEveryShape()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto error = mapped(status, body);
    QCOMPARE(error.httpStatus, status);
    QTEST(error.kind, "kind");
    QTEST(error.name(), "name");
    QTEST(error.detail, "detail");
}

void tst_ErrorMapping::judges401ByType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("sessionExpired") << QByteArray("urn:ccj:error:sessionExpired") << Kind::SessionExpired;
    QTest::newRow("sessionRevoked") << QByteArray("urn:ccj:error:sessionRevoked") << Kind::SessionExpired;
    QTest::newRow("accessRemoved") << QByteArray("urn:ccj:error:accessRemoved") << Kind::AccessRemoved;
    QTest::newRow("tokenExpired") << QByteArray("urn:ccj:error:tokenExpired") << Kind::Unauthorized;
    QTest::newRow("invalidCode") << QByteArray("urn:ccj:error:invalidCode") << Kind::Unauthorized;
    QTest::newRow("authentication") << QByteArray("https://errors-api.cloud.com/common/authentication")
                                    << Kind::Unauthorized;
    QTest::newRow("none") << QByteArray() << Kind::Unauthorized;
}

void tst_ErrorMapping::judges401ByType()
{
    QFETCH(QByteArray, type);
    const auto body = type.isEmpty() ? QByteArray() : "{\"type\":\"" + type + "\"}";
    QTEST(mapped(401, body).kind, "kind");
}

void tst_ErrorMapping::parametersAsListOrObject()
{
    const QMap<QString, QString> expected{{u"attemptsLeft"_s, u"3"_s}, {u"field"_s, u"name"_s}};
    QCOMPARE(
        mapped(400, R"({"parameters":[{"name":"attemptsLeft","value":3},{"name":"field","value":"name"},7]})")
            .parameters,
        expected);
    QCOMPARE(mapped(400, R"({"parameters":{"attemptsLeft":"3","field":"name"}})").parameters, expected);
    QVERIFY(mapped(400, R"({"parameters":"none"})").parameters.isEmpty());
}

void tst_ErrorMapping::readsEveryFormOfRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    const QByteArray none;
    QTest::newRow("seconds") << QByteArray("12") << none << none << 12;
    QTest::newRow("date") << QByteArray("Wed, 01 Apr 2026 00:00:30 GMT") << none << none << 30;
    QTest::newRow("date by the server's clock") << QByteArray("Wed, 01 Apr 2026 09:00:30 GMT")
                                                << QByteArray("Wed, 01 Apr 2026 09:00:10 GMT") << none << 20;
    QTest::newRow("date that has passed") << QByteArray("Wed, 01 Apr 2020 00:00:30 GMT") << none << none << 0;
    QTest::newRow("retryDelay") << none << none
                                << QByteArray(R"({"parameters":[{"name":"retryDelay","value":"7"}]})") << 7;
    QTest::newRow("gateway's sentence")
        << none << none
        << QByteArray(R"({"statusCode":429,"message":"Rate limit is exceeded. Try again in 12 seconds."})")
        << 12;
    QTest::newRow("header before body")
        << QByteArray("3") << none << QByteArray(R"({"parameters":{"retryDelay":"9"}})") << 3;
    QTest::newRow("nonsense") << QByteArray("soon") << none << none << -1;
    QTest::newRow("negative") << QByteArray("-5") << none << none << -1;
    QTest::newRow("absent") << none << none << none << -1;
}

void tst_ErrorMapping::readsEveryFormOfRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, body);
    QFETCH(int, expected);
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!header.isEmpty())
        headers.append({"retry-after", header});
    if (!date.isEmpty())
        headers.append({"Date", date});
    const auto error = mapped(429, body, headers);
    QCOMPARE(error.kind, Kind::RateLimited);
    QCOMPARE(error.retryAfter.value_or(seconds(-1)), seconds(expected));
}

void tst_ErrorMapping::theServersTransactionIdWins_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("gateway") << QByteArray("citrix-transactionid");
    QTest::newRow("older hosts") << QByteArray("X-Cws-TransactionId");
    QTest::newRow("system log") << QByteArray("CC-TransactionId");
}

void tst_ErrorMapping::theServersTransactionIdWins()
{
    QFETCH(QByteArray, header);
    const Response answer{500, R"({"activityId":"from the body"})", {{header, "theirs"}}, u"ours"_s};
    QCOMPARE(errorFromAnswer(answer, m_now).transactionId, u"theirs"_s);
    QCOMPARE(errorFromAnswer({500, {}, {}, u"ours"_s}, m_now).transactionId, u"ours"_s);
}

void tst_ErrorMapping::transportFailures_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Kind::Offline;
    QTest::newRow("dropped") << QNetworkReply::RemoteHostClosedError << Kind::Offline;
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << Kind::Offline;
    QTest::newRow("time-out") << QNetworkReply::TimeoutError << Kind::Timeout;
    QTest::newRow("certificate") << QNetworkReply::SslHandshakeFailedError << Kind::Tls;
    QTest::newRow("proxy refuses") << QNetworkReply::ProxyConnectionRefusedError << Kind::Proxy;
    QTest::newRow("proxy wants credentials")
        << QNetworkReply::ProxyAuthenticationRequiredError << Kind::Proxy;
    QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << Kind::BadResponse;
}

void tst_ErrorMapping::transportFailures()
{
    QFETCH(QNetworkReply::NetworkError, code);
    const auto error = errorFromTransport(code, u"as Qt says"_s);
    QTEST(error.kind, "kind");
    QCOMPARE(error.detail, u"as Qt says"_s);
    QCOMPARE(error.httpStatus, 0);
}

QTEST_GUILESS_MAIN(tst_ErrorMapping)
#include "tst_errormapping.moc"
