// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace ccj::testing {

/// A server on loopback that reads whole HTTP requests and leaves the answer to the test, byte for byte.
/// Plain, or with TLS when a configuration is given.
class RawServer final : public QObject
{
    Q_OBJECT
public:
    /// Gets the request's text and the connection to write to.
    using Answer = std::function<void(const QByteArray &request, QTcpSocket &connection)>;

    explicit RawServer(Answer answer);
    RawServer(Answer answer, const QSslConfiguration &tls);

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    /// Every request that came in completely, in order.
    const QByteArrayList &requests() const { return m_requests; }
    /// How many connections were made, those included that never sent a request.
    int connections() const { return m_connections; }
    /// How many connections the other side has left.
    int departures() const { return m_departures; }
    /// Hangs up: nobody listens there any more.
    void close() { m_server->close(); }

    /// A complete answer; Content-Length is added.
    static QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});

private:
    void listen();
    void accept();
    void read(QTcpSocket *connection);

    Answer m_answer;
    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QByteArrayList m_requests;
    int m_connections = 0;
    int m_departures = 0;
    bool m_tls = false;
};

/// Certificates for a test, made by the openssl program in a folder of the test: an authority, and a
/// server certificate of it for 127.0.0.1, not for localhost.
class TestCertificates
{
public:
    /// Empty when openssl is missing or failed; see isValid().
    explicit TestCertificates(const QString &folder);
    bool isValid() const { return m_valid; }
    QString authorityFile() const { return m_folder + QStringLiteral("/ca.pem"); }
    QSslConfiguration server() const;

private:
    bool run(const QStringList &arguments) const;
    QString m_folder;
    bool m_valid = false;
};

} // namespace ccj::testing
