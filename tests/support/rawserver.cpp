// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

/// The length of the first complete request in the buffer; 0 while it is not complete.
qsizetype completeLength(const QByteArray &buffer)
{
    const auto head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    qsizetype body = 0;
    for (const auto &line : buffer.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const auto length = head + 4 + body;
    return buffer.size() >= length ? length : 0;
}

} // namespace

RawServer::RawServer(Answer answer) : m_answer(std::move(answer)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    listen();
}

RawServer::RawServer(Answer answer, const QSslConfiguration &tls) : m_answer(std::move(answer)), m_tls(true)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    connect(server, &QSslServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server = server;
    listen();
}

void RawServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl RawServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

void RawServer::accept()
{
    while (auto *connection = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(connection, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        connect(connection, &QTcpSocket::disconnected, this, [this, connection] {
            ++m_departures;
            m_buffers.remove(connection);
            connection->deleteLater();
        });
        read(connection);
    }
}

void RawServer::read(QTcpSocket *connection)
{
    auto &buffer = m_buffers[connection];
    buffer += connection->readAll();
    while (const auto length = completeLength(buffer)) {
        const auto request = buffer.left(length);
        buffer.remove(0, length);
        m_requests << request;
        m_answer(request, *connection);
    }
}

QByteArray RawServer::http(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

TestCertificates::TestCertificates(const QString &folder) : m_folder(folder)
{
    const auto key = [](const QString &name) {
        return QStringList{u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s,   u"ec_paramgen_curve:P-256"_s,
                           u"-nodes"_s,  u"-keyout"_s, name + u".key"_s};
    };
    QFile extensions(folder + u"/server.ext"_s);
    if (!extensions.open(QIODevice::WriteOnly))
        return;
    extensions.write("subjectAltName=IP:127.0.0.1,DNS:sandbox.test\nbasicConstraints=critical,CA:FALSE\n");
    extensions.close();
    m_valid = run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority"_s,
                              u"-out"_s, u"ca.pem"_s} +
                  key(u"ca"_s)) &&
              run(QStringList{u"req"_s, u"-subj"_s, u"/CN=Test server"_s, u"-out"_s, u"server.csr"_s} +
                  key(u"server"_s)) &&
              run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
                   u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"server.ext"_s,
                   u"-out"_s, u"server.pem"_s});
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder);
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit &&
           openssl.exitCode() == 0;
}

QSslConfiguration TestCertificates::server() const
{
    QFile key(m_folder + u"/server.key"_s);
    if (!key.open(QIODevice::ReadOnly))
        return {};
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_folder + u"/server.pem"_s));
    return configuration;
}

} // namespace ccj::testing
