// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testproxy.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace ccj::testing {

TestProxy::TestProxy()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

void TestProxy::protect(const QString &user, const QString &password)
{
    m_credentials = "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QNetworkProxy TestProxy::proxy(const QString &user, const QString &password) const
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.serverPort(), user, password};
}

void TestProxy::read(QTcpSocket *client)
{
    const QByteArray seen = client->peek(64 * 1024);
    const auto end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    answer(client, client->read(end + 4));
}

void TestProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\r'));
    m_requests.append(line);
    if (!m_credentials.isEmpty() && !head.contains("Proxy-Authorization: " + m_credentials))
        return refuse(client, "407 Proxy Authentication Required",
                      "Proxy-Authenticate: Basic realm=\"test\"\r\n");
    const auto target = QString::fromLatin1(line.split(' ').value(1));
    if (!line.startsWith("CONNECT ")) {
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const auto port = m_ports.constFind(target.section(u':', 0, 0));
    if (port == m_ports.constEnd())
        return refuse(client, m_refusal);
    tunnel(client, *port);
}

void TestProxy::refuse(QTcpSocket *client, const QByteArray &statusLine, const QByteArray &header)
{
    client->write("HTTP/1.1 " + statusLine + "\r\n" + header + "Content-Length: 0\r\n\r\n");
}

void TestProxy::tunnel(QTcpSocket *client, quint16 port)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        server->write(client->readAll());
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, port);
}

} // namespace ccj::testing
