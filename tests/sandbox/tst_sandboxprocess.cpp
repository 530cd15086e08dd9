// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paths.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using ccj::testing::SandboxProcess;

namespace {

const auto program = ccj::testing::buildPath(u"ccj-sandbox"_s);

struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Runs the program until it ends by itself.
Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// An API client's token and what its requests carry.
SandboxProcess::Headers clientHeaders(SandboxProcess &sandbox)
{
    const auto client = sandbox.people().value("apiClients"_L1).toArray().first().toObject();
    const auto customer = client.value("customerId"_L1).toString().toLatin1();
    const auto answer = sandbox.request(
        "POST", "/cctrustoauth2/" + customer + "/tokens/clients",
        "grant_type=client_credentials&client_id=" + client.value("clientId"_L1).toString().toLatin1() +
            "&client_secret=" + client.value("clientSecret"_L1).toString().toLatin1(),
        {{"Content-Type", "application/x-www-form-urlencoded"}});
    return {
        {"Authorization", "CwsAuth Bearer=" + answer.object().value("access_token"_L1).toString().toLatin1()},
        {"Citrix-CustomerId", customer}};
}

QSet<QString> addresses(SandboxProcess &sandbox, const SandboxProcess::Headers &headers)
{
    QSet<QString> found;
    const auto items =
        sandbox.get("/administrators?maxItemCount=1000", headers).object().value("items"_L1).toArray();
    for (const auto &item : items)
        found << item.toObject().value("email"_L1).toString();
    return found;
}

int invite(SandboxProcess &sandbox, const SandboxProcess::Headers &headers, const QString &address)
{
    return sandbox
        .post("/administrators/$create",
              {{u"accessType"_s, u"Full"_s},
               {u"providerType"_s, u"CitrixSts"_s},
               {u"type"_s, u"AdministratorUser"_s},
               {u"email"_s, address}},
              headers)
        .status;
}

} // namespace

/// The program itself: its command line, its start and end, and what it remembers (console API, chapter 12).
class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysInOneLineWhereItListens()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(program, {u"--data"_s, folder.path(), u"--seed"_s, u"empty"_s, u"--ca-out"_s,
                                folder.filePath(u"copy.pem"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
        const auto line = QJsonDocument::fromJson(process.readLine()).object();
        QVERIFY(line.value("url"_L1).toString().startsWith(u"https://127.0.0.1:"_s));
        QVERIFY(line.value("browserUrl"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(line.value("pid"_L1).toInteger(), process.processId());
        const QFileInfo certificate(line.value("caCertificate"_L1).toString());
        QVERIFY(certificate.isAbsolute());
        QFile original(certificate.filePath());
        QFile copy(folder.filePath(u"copy.pem"_s));
        QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), original.readAll());

        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void interruptEndsItToo()
    {
        SandboxProcess sandbox(u"empty"_s);
        QVERIFY(sandbox.start());
        ::kill(static_cast<pid_t>(sandbox.processId()), SIGINT);
        QTRY_VERIFY(!sandbox.isRunning());
        QCOMPARE(sandbox.exitCode(), 0);
    }

    void endsWhileClientsHoldConnections()
    {
        SandboxProcess sandbox(u"empty"_s);
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.setFaults(
            {QJsonObject{{u"match"_s, u"GET /console/v1/about"_s}, {u"kind"_s, u"stall"_s}}}));
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int i = 0; i < 20; ++i) {
            held.push_back(std::make_unique<QTcpSocket>());
            held.back()->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(sandbox.browserUrl().port()));
            QVERIFY(held.back()->waitForConnected());
            held.back()->write("GET /sandbox/ HTTP/1.1\r\nHost:");
            held.back()->flush();
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(sandbox.terminate());
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    }

    void badCommandLinesEndWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList{};
        QTest::newRow("port is no number") << QStringList{u"--data"_s, u"DIR"_s, u"--port"_s, u"https"_s};
        QTest::newRow("port too large")
            << QStringList{u"--data"_s, u"DIR"_s, u"--browser-port"_s, u"65536"_s};
        QTest::newRow("unknown seed") << QStringList{u"--data"_s, u"DIR"_s, u"--seed"_s, u"nonsense"_s};
        QTest::newRow("seed without number") << QStringList{u"--data"_s, u"DIR"_s, u"--seed"_s, u"large:"_s};
        QTest::newRow("stray word") << QStringList{u"--data"_s, u"DIR"_s, u"now"_s};
        QTest::newRow("certificate cannot be written")
            << QStringList{u"--data"_s, u"DIR"_s, u"--ca-out"_s, u"DIR/missing/ca.pem"_s};
    }

    void badCommandLinesEndWithOneSentence()
    {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        arguments.replaceInStrings(u"DIR"_s, folder.path());
        expectOneSentence(run(arguments));
    }

    void helpAndVersion()
    {
        const auto help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const auto &option : {u"--port"_s, u"--data"_s, u"--seed"_s, u"--browser-port"_s, u"--ca-out"_s})
            QVERIFY2(help.output.contains(option), qPrintable(option));
        const auto version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.contains(u"ccj-sandbox"_s));
    }

    void takenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        const auto port = QString::number(other.serverPort());
        const auto result = run({u"--data"_s, folder.path(), u"--seed"_s, u"empty"_s, u"--port"_s, port});
        expectOneSentence(result);
        QVERIFY2(result.errors.contains(port), qPrintable(result.errors));
    }

    void folderThatCannotBeUsedIsSaid()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto result = run({u"--data"_s, folder.filePath(u"file"_s)});
        expectOneSentence(result);
        QVERIFY2(result.errors.contains(folder.filePath(u"file"_s)), qPrintable(result.errors));
    }

    void seedIsForAnEmptyFolderAlone()
    {
        SandboxProcess sandbox(u"empty"_s);
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.terminate());
        expectOneSentence(run({u"--data"_s, sandbox.dataFolder(), u"--seed"_s, u"demo"_s}));
        QVERIFY(sandbox.start()); // and nothing has happened to the data
        QCOMPARE(sandbox.people().value("people"_L1).toArray().size(), 1);
    }

    void folderHasOneUserAtATime()
    {
        SandboxProcess sandbox(u"empty"_s);
        QVERIFY(sandbox.start());
        expectOneSentence(run({u"--data"_s, sandbox.dataFolder()}));
        QCOMPARE(sandbox.get("/console/v1/about").status, 200);
        sandbox.kill();
        QVERIFY(sandbox.start()); // a dead one holds nothing
    }

    void remembersItsDataItsClockAndItsTokens()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.setClockOffset(86'400));
        const auto headers = clientHeaders(sandbox);
        QCOMPARE(invite(sandbox, headers, u"kept@example.jp"_s), 200);
        const auto before = addresses(sandbox, headers);
        const auto people = sandbox.people();
        QVERIFY(sandbox.terminate());

        QVERIFY(sandbox.start());
        QCOMPARE(addresses(sandbox, headers), before); // with the token of before
        QVERIFY(before.contains(u"kept@example.jp"_s));
        QCOMPARE(sandbox.people(), people);
        QCOMPARE(sandbox.outbox(u"kept@example.jp"_s).size(), 1);
        const auto now = QDateTime::fromString(
            sandbox.get("/console/v1/about").object().value("serverTime"_L1).toString(), Qt::ISODate);
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(now) > 86'000);
    }

    void resetStartsOverAndKeepsTheAuthority()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start());
        const auto before = sandbox.people();
        auto headers = clientHeaders(sandbox);
        QCOMPARE(invite(sandbox, headers, u"gone@example.jp"_s), 200);
        QVERIFY(sandbox.setFaults({QJsonObject{{u"match"_s, u"* *"_s}, {u"kind"_s, u"drop"_s}}}));
        QVERIFY(sandbox.setClockOffset(3'600));
        QVERIFY(sandbox.reset());

        QCOMPARE(sandbox.get("/administrators", headers).status, 401);
        headers = clientHeaders(sandbox); // faults are gone, and TLS still trusts the same file
        QVERIFY(!addresses(sandbox, headers).contains(u"gone@example.jp"_s));
        QCOMPARE(sandbox.outbox().size(), 0);
        const auto after = sandbox.people();
        const auto first = [](const QJsonObject &all) {
            return all.value("people"_L1).toArray().first().toObject();
        };
        QCOMPARE(first(after).value("email"_L1), first(before).value("email"_L1));
    }

    /// Invites as fast as it can and kills the server in the middle; whatever was answered must be there.
    void killLosesNothingThatWasAnswered()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start());
        const auto headers = clientHeaders(sandbox);
        QSet<QString> answered;
        for (int round = 0; round < 5; ++round) {
            sandbox.killIn(QRandomGenerator::global()->bounded(30, 150));
            for (int i = 0;; ++i) {
                const auto address = u"person-%1-%2@example.jp"_s.arg(round).arg(i);
                if (invite(sandbox, headers, address) != 200)
                    break;
                answered << address;
            }
            sandbox.kill();
            QVERIFY2(sandbox.start(), qPrintable(sandbox.errorOutput()));
            const auto kept = addresses(sandbox, headers);
            QVERIFY2(kept.contains(answered), qPrintable(QStringList((answered - kept).values()).join(u' ')));
        }
        QVERIFY(answered.size() >= 15);
        // An invitation and its mail are one: neither is there without the other.
        for (const auto &address : std::as_const(answered))
            QCOMPARE(sandbox.outbox(address).size(), 1);
    }

private:
    static void expectOneSentence(const Run &result)
    {
        QVERIFY2(result.exitCode > 0, qPrintable(QString::number(result.exitCode)));
        QVERIFY(result.output.isEmpty());
        QVERIFY(result.errors.startsWith(u"ccj-sandbox: "_s));
        QVERIFY2(result.errors.count(u'\n') == 1, qPrintable(result.errors));
    }
};

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
