// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"
#include "app/sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    ccj::sandbox::Server::Options server;
    QString dataFolder;
    QString seed;
    QString caOut;
};

std::expected<quint16, QString> portFrom(const QString &text)
{
    bool ok = false;
    const auto port = text.toUShort(&ok);
    if (!ok)
        return std::unexpected(u"\"%1\" is not a port (0 to 65535)"_s.arg(text));
    return port;
}

/// Ends the program itself for --help and --version.
std::expected<Arguments, QString> parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A cloud on this machine: HTTPS on loopback, with a database of its own."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, u"HTTPS port; 0 takes any free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption browserPort(
        u"browser-port"_s, u"Plain HTTP port for browser pages; 0 takes any."_s, u"N"_s, u"0"_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the database and the certificates."_s, u"DIR"_s);
    const QCommandLineOption seed(u"seed"_s, u"demo, empty or large:N; for a new folder."_s, u"NAME"_s);
    const QCommandLineOption caOut(u"ca-out"_s, u"Also write the authority's certificate there."_s,
                                   u"FILE"_s);
    parser.addOptions({port, browserPort, data, seed, caOut});
    parser.process(application);

    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(u"unknown argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    if (parser.value(data).isEmpty())
        return std::unexpected(u"--data DIR is needed"_s);
    const auto httpsPort = portFrom(parser.value(port));
    const auto pagesPort = portFrom(parser.value(browserPort));
    if (!httpsPort || !pagesPort)
        return std::unexpected(httpsPort ? pagesPort.error() : httpsPort.error());
    Arguments arguments;
    arguments.server.port = *httpsPort;
    arguments.server.browserPort = *pagesPort;
    arguments.dataFolder = QDir(parser.value(data)).absolutePath();
    arguments.seed = parser.value(seed);
    arguments.caOut = parser.value(caOut);
    return arguments;
}

/// SIGTERM and SIGINT wait for sigwait() in run(); a client that leaves is no reason to end.
sigset_t holdSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    return ending;
}

/// Each connection needs a descriptor; take as many as we are allowed.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

std::expected<void, QString> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) ||
        target.write(source.readAll()) < 0 || !target.commit())
        return std::unexpected(u"cannot write %1: %2"_s.arg(to, target.errorString()));
    return {};
}

void announce(const ccj::sandbox::Server &server, const QString &certificateFile)
{
    const auto line = QJsonDocument(QJsonObject{{u"url"_s, server.url()},
                                                {u"browserUrl"_s, server.browserUrl()},
                                                {u"caCertificate"_s, certificateFile},
                                                {u"pid"_s, static_cast<qint64>(getpid())}})
                          .toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

std::expected<void, QString> run(const Arguments &arguments)
{
    using namespace ccj::sandbox;

    const auto ending = holdSignals();
    raiseDescriptorLimit();
    ::umask(077); // what this program writes is its owner's alone
    if (!QDir().mkpath(arguments.dataFolder))
        return std::unexpected(u"cannot make the folder %1"_s.arg(arguments.dataFolder));
    QLockFile lock(arguments.dataFolder + u"/ccj-sandbox.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return std::unexpected(lock.error() == QLockFile::LockFailedError
                                   ? u"another ccj-sandbox uses the folder %1"_s.arg(arguments.dataFolder)
                                   : u"cannot write to the folder %1"_s.arg(arguments.dataFolder));
    }
    const auto authority = TlsAuthority::open(arguments.dataFolder + u"/tls"_s);
    if (!authority)
        return std::unexpected(authority.error());
    auto tls = authority->serverContext();
    if (!tls)
        return std::unexpected(tls.error());

    const auto sandbox = Sandbox::open({.dataFolder = arguments.dataFolder, .seed = arguments.seed});
    if (!sandbox)
        return std::unexpected(sandbox.error());

    Faults faults;
    Router all;
    Router pages;
    faults.addRoutes(all);
    (*sandbox)->addRoutes(all);
    (*sandbox)->addPageRoutes(all);
    (*sandbox)->addPageRoutes(pages);
    (*sandbox)->onReset([&faults] { faults.clear(); });
    Server server(all, pages, faults, [&sandbox] { return (*sandbox)->now(); });
    if (const auto bound = server.bind(arguments.server); !bound)
        return bound;
    (*sandbox)->setBrowserBase(server.browserUrl());
    if (!arguments.caOut.isEmpty()) {
        if (const auto copied = copyFile(authority->certificateFile(), arguments.caOut); !copied)
            return copied;
    }
    server.start(std::move(*tls));
    announce(server, authority->certificateFile());
    int signal = 0;
    sigwait(&ending, &signal);
    server.stop();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ccj-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CCJ_VERSION));
    const auto arguments = parse(application);
    const auto result = arguments ? run(*arguments) : std::unexpected(arguments.error());
    if (result)
        return 0;
    std::fprintf(stderr, "ccj-sandbox: %s\n", qPrintable(result.error()));
    return 1;
}
