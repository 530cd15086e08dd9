// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checkresult.h"
#include "app/connectivity/checktools.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslSocket>

#include <chrono>

namespace ccj::connectivity {

/// Checks one address, step by step: proxy, name, connection, then TLS or a plain answer (R218, R226).
/// Nothing is sent but what connecting takes; a certificate that cannot be verified ends the check, after
/// its chain was noted. Ends by itself within the limits of its steps.
class AddressCheck final : public QObject
{
    Q_OBJECT
public:
    using Done = std::move_only_function<void(CheckResult)>;
    static constexpr std::chrono::seconds stepLimit{10};      ///< of each step
    static constexpr std::chrono::seconds connectionLimit{5}; ///< of each IP address that is tried
    static constexpr int mostConnections = 3;                 ///< IP addresses that are tried

    /// Begins at once; dropping the handle ends it. Clock and tools must outlive it. The address must have
    /// a host to check.
    static Pending start(const Address &address, const CheckTools &tools, Clock &clock, Done done);

private:
    AddressCheck(const Address &address, const CheckTools &tools, Clock &clock, Done done);

    void connectSocket();
    void begin(Step step, std::chrono::milliseconds limit = stepLimit);
    std::chrono::milliseconds spent() const { return m_clock.elapsed() - m_begunAt; }
    QUrl url() const;

    void findProxy();
    void onProxy(const QNetworkProxy &proxy);
    void resolve();
    void onResolved(const QHostInfo &info);
    void connectToNext();
    void connectThroughProxy();
    void onConnected();
    void onSocketError(QAbstractSocket::SocketError error);
    void startTls();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void noteTls();
    void askForAnswer();
    void onAnswer(QNetworkReply *reply);

    void onLimit();
    void fail(Problem problem, const QString &detail);
    void finish();

    const Address m_address;
    const CheckTools &m_tools;
    Clock &m_clock;
    CheckResult m_result;
    Completion<CheckResult> m_completion;
    QNetworkProxy m_proxy;
    QList<QHostAddress> m_untried;
    QSslSocket m_socket;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::chrono::milliseconds m_begunAt{0};
    bool m_tooOld = false; ///< one side said that the other's version of TLS will not do
    Pending m_wait;        ///< for what the tools look up
    Pending m_limit;
};

} // namespace ccj::connectivity
