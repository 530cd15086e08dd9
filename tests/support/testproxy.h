// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace ccj::testing {

/// An HTTP proxy on loopback: tunnels CONNECT to the ports that stand for hosts, answers plain requests
/// itself, and lets in whom it is told to.
class TestProxy final : public QObject
{
    Q_OBJECT
public:
    TestProxy();

    /// Requests for this host end up at that port of loopback. A decrypting proxy is one that leads to a
    /// server with a certificate of its own.
    void lead(const QString &host, quint16 port) { m_ports.insert(host, port); }
    /// Wants Basic credentials from now on.
    void protect(const QString &user, const QString &password);
    /// The answer to what leads nowhere; 403 at first.
    void setRefusal(const QByteArray &statusLine) { m_refusal = statusLine; }

    QNetworkProxy proxy(const QString &user = {}, const QString &password = {}) const;
    /// First lines of the requests, in order.
    const QByteArrayList &requests() const { return m_requests; }

private:
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client, quint16 port);
    static void refuse(QTcpSocket *client, const QByteArray &statusLine, const QByteArray &header = {});

    QTcpServer m_server;
    QHash<QString, quint16> m_ports;
    QByteArray m_credentials;
    QByteArray m_refusal = "403 Forbidden";
    QByteArrayList m_requests;
};

} // namespace ccj::testing
