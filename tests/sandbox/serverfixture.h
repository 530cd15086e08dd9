// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/server.h"

#include "tests/support/rawhttp.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <memory>

namespace ccj::testing {

/// A server on free ports with a few routes of its own, for tests of what is below the routes.
class ServerFixture
{
public:
    static constexpr auto host = "Host: 127.0.0.1\r\n";

    ServerFixture();

    QByteArray get(const QByteArray &path) const { return "GET " + path + " HTTP/1.1\r\n" + host + "\r\n"; }
    std::unique_ptr<QTcpSocket> connected() const;
    /// Sends the text on a connection of its own and reads one answer.
    RawAnswer ask(const QByteArray &text) const;
    RawAnswer askSecurely(const QByteArray &text) const;
    quint16 port() const { return static_cast<quint16>(QUrl(server->url()).port()); }
    quint16 browserPort() const { return static_cast<quint16>(QUrl(server->browserUrl()).port()); }

    QTemporaryDir folder;
    sandbox::Router router;
    sandbox::Faults faults;
    std::atomic<int> carriedOut = 0; ///< how often GET /count was
    std::unique_ptr<sandbox::Server> server;
};

inline ServerFixture::ServerFixture()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    using sandbox::Request;
    using sandbox::Response;

    router.add("GET", "/hello", [](const Request &) { return Response::json(QJsonObject{{u"hello"_s, 1}}); });
    router.add("GET", "/nothing", [](const Request &) { return Response::empty(204); });
    router.add("POST", "/echo", [](const Request &request) {
        return Response::json(QJsonObject{{u"size"_s, request.body.size()}});
    });
    router.add("DELETE", "/things/{id}/parts", [](const Request &request) {
        return Response::json(QJsonObject{{u"id"_s, request.parameters.value("id")}});
    });
    router.add("GET", "/throws",
               [](const Request &) -> Response { throw std::runtime_error("secret 4711"); });
    router.add("GET", "/count", [this](const Request &) {
        ++carriedOut;
        return Response::json(QJsonObject{});
    });
    faults.addRoutes(router);

    const auto authority = sandbox::TlsAuthority::open(folder.path()).value();
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authority.certificateFile()));
    QSslConfiguration::setDefaultConfiguration(tls);
    server = std::make_unique<sandbox::Server>(
        router, router, faults, [] { return QDateTime(QDate(2031, 5, 4), QTime(1, 2, 3), Qt::UTC); });
    server->bind({.idleLimit = 20s, .requestLimit = 2s, .payloadLimit = 1 << 20, .connectionLimit = 200})
        .value();
    server->start(std::move(authority.serverContext().value()));
}

inline std::unique_ptr<QTcpSocket> ServerFixture::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), browserPort());
    socket->waitForConnected();
    return socket;
}

inline RawAnswer ServerFixture::ask(const QByteArray &text) const
{
    const auto socket = connected();
    socket->write(text);
    return readAnswer(*socket);
}

inline RawAnswer ServerFixture::askSecurely(const QByteArray &text) const
{
    QSslSocket socket;
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port());
    socket.waitForEncrypted();
    socket.write(text);
    return readAnswer(socket);
}

} // namespace ccj::testing
