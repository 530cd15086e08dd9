// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ccj::testing;

namespace {

const QByteArrayList jsonPosts{"/console/v1/sign-in",
                               "/console/v1/sign-in/verify",
                               "/console/v1/sign-in/recovery-code",
                               "/console/v1/sign-in/customer",
                               "/console/v1/sign-in/terms",
                               "/console/v1/sign-in/continue",
                               "/console/v1/session/refresh",
                               "/console/v1/session/customer",
                               "/console/v1/invitations/resend",
                               "/administrators/$create",
                               "/sandbox/faults",
                               "/sandbox/clock",
                               "/sandbox/limits"};

/// Changes a few bytes: drops, doubles, flips, cuts, puts in what parsers dislike.
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static const QByteArrayList nasty{"\r\n",
                                      QByteArray(1, '\0'),
                                      "%",
                                      "%zz",
                                      "\xff\xfe",
                                      QByteArray(300, 'A'),
                                      ":",
                                      " ",
                                      "\r\n\r\n",
                                      "{",
                                      "\"",
                                      "-1",
                                      "99999999999999999999",
                                      "chunked",
                                      "\n",
                                      "\t",
                                      "../",
                                      "?&=",
                                      "\xe3\x81"};
    for (int i = random.bounded(1, 5); i > 0 && !text.isEmpty(); --i) {
        const auto at = random.bounded(text.size());
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, random.bounded(1, 20));
            break;
        case 1:
            text.insert(at, nasty.at(random.bounded(nasty.size())));
            break;
        case 2:
            text[at] = static_cast<char>(random.bounded(256));
            break;
        case 3:
            text.insert(at, text.mid(at, random.bounded(1, 40)));
            break;
        case 4:
            text.truncate(at + 1);
            break;
        }
    }
    return text;
}

} // namespace

/// Input that no client of ours sends, to the program over the network: a clear refusal or a closed
/// connection, never a crash and never a hang of the others.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_sandbox.caFile()));
        QSslConfiguration::setDefaultConfiguration(tls);
        // A token, so that bodies are reached at all.
        const auto client = m_sandbox.people().value("apiClients"_L1).toArray().first().toObject();
        const auto customer = client.value("customerId"_L1).toString().toLatin1();
        const auto token = m_sandbox.request(
            "POST", "/cctrustoauth2/" + customer + "/tokens/clients",
            "grant_type=client_credentials&client_id=" + client.value("clientId"_L1).toString().toLatin1() +
                "&client_secret=" + client.value("clientSecret"_L1).toString().toLatin1(),
            {{"Content-Type", "application/x-www-form-urlencoded"}});
        m_headers = {
            {"Authorization", "Bearer " + token.object().value("access_token"_L1).toString().toLatin1()},
            {"Citrix-CustomerId", customer}};
    }

    /// After each test it still works, and quickly.
    void cleanup()
    {
        QVERIFY(m_sandbox.isRunning());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_sandbox.get("/console/v1/about").status, 200);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsNotJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("deep arrays") << QByteArray(100'000, '[');
        QTest::newRow("deep arrays, closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("deep objects")
            << QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}');
        QTest::newRow("not UTF-8") << QByteArray("{\"email\":\"\xff\xfe\",\"password\":\"\xc3\"}");
        QTest::newRow("cut") << QByteArray("{\"email\":\"a@example.jp\"");
        QTest::newRow("two values") << QByteArray("{}{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("zeros") << QByteArray(1'000, '\0');
        QTest::newRow("a megabyte of spaces") << QByteArray(1 << 20, ' ');
    }

    void whatIsNotJsonIsRefused()
    {
        QFETCH(QByteArray, body);
        for (const auto &path : jsonPosts) {
            const auto answer = m_sandbox.request("POST", path, body, m_headers);
            QVERIFY2(answer.status == 400 || answer.status == 403, about(path, answer).constData());
            if (answer.status == 400)
                QVERIFY2(answer.body.contains("invalidJson"), about(path, answer).constData());
        }
    }

    void wrongTypesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("huge number") << QByteArray("1e400");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("bool") << QByteArray("false");
        QTest::newRow("list") << QByteArray("[1,[2]]");
        QTest::newRow("object") << QByteArray("{\"a\":{}}");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("long text") << '"' + QByteArray(100'000, 'x') + '"';
        QTest::newRow("NUL") << QByteArray(R"("a\u0000b")");
        QTest::newRow("half a surrogate") << QByteArray(R"("\ud800")");
    }

    void wrongTypesAreRefused()
    {
        QFETCH(QByteArray, value);
        QByteArray body = "{";
        for (const char *field : {"email", "password", "ticket", "method", "code", "customerId",
                                  "refreshToken", "accepted", "accessType", "providerType", "type",
                                  "policies", "faults", "offsetSeconds", "requestsPerMinute"})
            body += QByteArray(body.size() > 1 ? "," : "") + '"' + field + "\":" + value;
        body += '}';
        for (const auto &path : jsonPosts) {
            // Some of these values are right for one field of the sandbox's own controls.
            if (path.startsWith("/sandbox/"))
                continue;
            const auto answer = m_sandbox.request("POST", path, body, m_headers);
            QVERIFY2(answer.status >= 400 && answer.status < 500 && answer.status != 429,
                     about(path, answer).constData());
            QVERIFY2(answer.body.contains("\"type\""), about(path, answer).constData());
        }
    }

    void largeBodiesAreRefused()
    {
        const auto json = m_sandbox.request("POST", "/console/v1/sign-in", QByteArray(12'000'000, 'x'));
        QCOMPARE(json.status, 413);
        QCOMPARE(json.object().value("type"_L1).toString(), u"urn:ccj:error:payloadTooLarge"_s);
        const auto form = m_sandbox.request("POST", "/console/v1/token", "code=" + QByteArray(9'000, 'x'),
                                            {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(form.status, 413);
    }

    void strangePathsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/administrators/%00/access", "/administrators/%ff%fe/access", "/administrators/%/access", "//",
              "/?", "/administrators//access", "/administrators/..%2f..%2f/access",
              "/administrators?maxItemCount=%00", "/administrators?maxItemCount=99999999999999999999",
              "/administrators?requestContinuation=%ff", "/administrators?id=' OR 1=1 --&",
              "/invitations/accept?token=%00%ff", "/go/%00", "/go/../..", "/authorize?redirect_uri=%00",
              "/sandbox/outbox?to=%25%27%22"})
            QTest::newRow(target) << QByteArray(target).replace(' ', "%20");
    }

    void strangePathsAreAnswered()
    {
        QFETCH(QByteArray, target);
        QSslSocket socket;
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(m_sandbox.url().port()));
        QVERIFY(socket.waitForEncrypted());
        QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n";
        for (const auto &[name, value] : m_headers)
            request += name + ": " + value + "\r\n";
        socket.write(request + "\r\n");
        const auto status = readAnswer(socket).status;
        QVERIFY2(status >= 200 && status < 500, qPrintable(QString::number(status)));
    }

    /// 400 damaged requests, on the same numbers each time.
    void damagedRequestsDoNoHarm()
    {
        QRandomGenerator random(20'261'122);
        const QByteArray body = R"({"email":"a@example.jp","password":"Aa1!aaaa"})";
        const QByteArrayList originals{
            "POST /console/v1/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
            "application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body,
            "GET /administrators/?maxItemCount=5&requestContinuation=YWZ0ZXI6MQ== HTTP/1.1\r\nHost: "
            "localhost\r\n"
            "Authorization: CwsAuth Bearer=abc\r\nCitrix-CustomerId: aobashoji01\r\nAccept: "
            "application/json\r\n\r\n",
            "POST /console/v1/token HTTP/1.1\r\nHost: [::1]\r\nContent-Type: "
            "application/x-www-form-urlencoded\r\n"
            "Transfer-Encoding: chunked\r\n\r\n12\r\ngrant_type=x&code=\r\n0\r\n\r\n"};
        for (int i = 0; i < 400; ++i) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_sandbox.browserUrl().port()));
            QVERIFY(socket.waitForConnected());
            socket.write(mutated(originals.at(i % originals.size()), random));
            socket.waitForBytesWritten(1'000);
            if (i % 3 == 0)
                socket.abort();
            else
                socket.disconnectFromHost();
            if (i % 50 == 0)
                QCOMPARE(m_sandbox.get("/console/v1/about").status, 200);
        }
    }

    void garbageInsteadOfTlsDoesNoHarm()
    {
        QRandomGenerator random(20'261'123);
        for (int i = 0; i < 100; ++i) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_sandbox.url().port()));
            QVERIFY(socket.waitForConnected());
            QByteArray garbage(random.bounded(1, 2'000), Qt::Uninitialized);
            for (auto &byte : garbage)
                byte = static_cast<char>(random.bounded(256));
            if (i % 2 == 0)
                garbage.prepend(QByteArray::fromHex("16030100ff010000fb0303"));
            socket.write(garbage);
            socket.waitForBytesWritten(1'000);
            socket.abort();
        }
    }

private:
    static QByteArray about(const QByteArray &path, const SandboxProcess::Answer &answer)
    {
        return path + ": " + QByteArray::number(answer.status) + ' ' + answer.body.left(300);
    }

    SandboxProcess m_sandbox;
    SandboxProcess::Headers m_headers;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
