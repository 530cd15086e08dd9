// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/addresscheck.h"

#include "app/connectivity/problems.h"

#include <QNetworkReply>
#include <QSslCipher>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

QString joined(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const auto &error : errors)
        texts.append(error.errorString());
    return texts.join(u"; "_s);
}

} // namespace

Pending AddressCheck::start(const Address &address, const CheckTools &tools, Clock &clock, Done done)
{
    auto *check = new AddressCheck(address, tools, clock, std::move(done));
    check->m_completion.onCancel([check] {
        check->m_socket.disconnect(check);
        check->deleteLater();
        check->m_wait.cancel();
        check->m_limit.cancel();
        check->m_manager.reset();
        check->m_socket.abort();
    });
    auto pending = check->m_completion.pending();
    check->findProxy();
    return pending;
}

AddressCheck::AddressCheck(const Address &address, const CheckTools &tools, Clock &clock, Done done)
    : m_address(address),
      m_tools(tools),
      m_clock(clock),
      m_result{.addressId = address.id, .checked = address.checked, .at = clock.now()},
      m_completion(std::move(done))
{
    connectSocket();
}

void AddressCheck::connectSocket()
{
    connect(&m_socket, &QSslSocket::connected, this, &AddressCheck::onConnected);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &AddressCheck::onSocketError);
    connect(&m_socket, &QSslSocket::sslErrors, this, &AddressCheck::onTlsErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, &AddressCheck::onEncrypted);
    const auto noteAlert = [this](QSsl::AlertLevel, QSsl::AlertType type) {
        m_tooOld = m_tooOld || type == QSsl::AlertType::ProtocolVersion;
    };
    connect(&m_socket, &QSslSocket::alertReceived, this, noteAlert);
    connect(&m_socket, &QSslSocket::alertSent, this, noteAlert);
}

void AddressCheck::begin(Step step, std::chrono::milliseconds limit)
{
    m_result.step = step;
    m_begunAt = m_clock.elapsed();
    m_limit = m_clock.after(limit, [this] { onLimit(); });
}

QUrl AddressCheck::url() const
{
    QUrl url;
    url.setScheme(m_address.transport == Transport::Https ? u"https"_s : u"http"_s);
    url.setHost(m_address.checked.host);
    if (m_address.checked.port != m_address.usualPort())
        url.setPort(m_address.checked.port);
    return url;
}

// --- the way there -------------------------------------------------------------------------------

void AddressCheck::findProxy()
{
    begin(Step::Proxy);
    m_wait = m_tools.proxyFor(url(), [this](const QNetworkProxy &proxy) { onProxy(proxy); });
}

void AddressCheck::onProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return resolve();
    m_result.proxy = endpointText({proxy.hostName(), proxy.port()}, 0);
    if (m_address.transport == Transport::Http)
        askForAnswer(); // a proxy wants the request, not a tunnel
    else
        connectThroughProxy();
}

void AddressCheck::resolve()
{
    if (const QHostAddress address(m_address.checked.host); !address.isNull()) {
        m_untried = {address};
        return connectToNext();
    }
    begin(Step::Name);
    m_wait = m_tools.resolve(m_address.checked.host, [this](const QHostInfo &info) { onResolved(info); });
}

void AddressCheck::onResolved(const QHostInfo &info)
{
    m_result.nameTime = spent();
    if (info.addresses().isEmpty()) {
        const bool isUnknown = info.error() != QHostInfo::UnknownError;
        return fail(isUnknown ? Problem::NameUnknown : Problem::NameServiceFailed, info.errorString());
    }
    for (const auto &address : info.addresses())
        m_result.resolved.append(address.toString());
    m_untried = info.addresses().first(std::min<qsizetype>(mostConnections, info.addresses().size()));
    connectToNext();
}

void AddressCheck::connectToNext()
{
    const QHostAddress address = m_untried.takeFirst();
    m_result.connectedTo = address.toString();
    begin(Step::Connection, connectionLimit);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.connectToHost(address, m_address.checked.port);
}

void AddressCheck::connectThroughProxy()
{
    begin(Step::Connection);
    m_socket.setProxy(m_proxy);
    m_socket.connectToHost(m_address.checked.host, m_address.checked.port);
}

void AddressCheck::onConnected()
{
    m_result.connectTime = spent();
    if (m_address.transport == Transport::Https)
        return startTls();
    m_socket.disconnect(this);
    m_socket.abort();
    askForAnswer();
}

void AddressCheck::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_result.step == Step::Connection && !m_untried.isEmpty()) {
        m_socket.abort();
        return connectToNext();
    }
    if (m_result.step == Step::Tls && m_tooOld)
        return fail(Problem::TlsTooOld, m_socket.errorString());
    fail(problemOf(error, m_proxy), m_socket.errorString());
}

// --- TLS -----------------------------------------------------------------------------------------

void AddressCheck::startTls()
{
    begin(Step::Tls);
    m_socket.setSslConfiguration(m_tools.tls);
    m_socket.setPeerVerifyName(m_address.checked.host);
    m_socket.startClientEncryption();
}

/// The socket closes after this, as nobody tells it to go on.
void AddressCheck::onTlsErrors(const QList<QSslError> &errors)
{
    noteTls();
    const Problem problem = problemOf(errors);
    const bool isStranger = problem == Problem::SelfSigned || problem == Problem::UntrustedIssuer;
    if (m_result.authority != Authority::Public && problem != Problem::BadCertificate)
        m_result.authority = isStranger ? Authority::Untrusted : Authority::Local;
    fail(problem, joined(errors));
}

void AddressCheck::onEncrypted()
{
    noteTls();
    if (m_result.authority != Authority::Public)
        m_result.authority = Authority::Local;
    m_socket.disconnectFromHost(); // says goodbye as it should be done
    m_socket.flush();
    finish();
}

void AddressCheck::noteTls()
{
    m_result.tlsTime = spent();
    m_result.tlsVersion = versionName(m_socket.sessionProtocol());
    m_result.cipher = m_socket.sessionCipher().name();
    auto chain = m_socket.peerCertificateChain();
    if (const auto root = m_tools.authorities->rootOf(chain)) {
        m_result.authority = Authority::Public;
        if (chain.last() != *root)
            chain.append(*root);
    }
    for (const auto &certificate : std::as_const(chain))
        m_result.chain.append(CertificateFacts::of(certificate));
}

// --- a plain answer ------------------------------------------------------------------------------

/// Without a proxy the request goes to the IP address that has just taken a connection.
void AddressCheck::askForAnswer()
{
    begin(Step::Answer);
    QUrl target = url();
    if (!m_result.connectedTo.isEmpty())
        target.setHost(m_result.connectedTo);
    QNetworkRequest request(target);
    request.setRawHeader("Host", endpointText(m_address.checked, m_address.usualPort()).toLatin1());
    request.setRawHeader("User-Agent", "ccj-console/" CCJ_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(m_proxy);
    auto *reply = m_manager->head(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(reply); });
}

void AddressCheck::onAnswer(QNetworkReply *reply)
{
    m_result.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool needsPassword = reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
    if (m_result.httpStatus == 0 || needsPassword)
        return fail(problemOf(reply->error(), m_proxy), reply->errorString());
    m_result.answerTime = spent();
    // What a gateway says when it got nothing from the server behind it.
    const bool gatewayFailed = m_result.httpStatus >= 502 && m_result.httpStatus <= 504;
    if (gatewayFailed && !m_result.proxy.isEmpty())
        return fail(Problem::ProxyFailed, reply->errorString());
    finish();
}

// --- the end -------------------------------------------------------------------------------------

void AddressCheck::onLimit()
{
    if (m_result.step == Step::Connection && !m_untried.isEmpty()) {
        m_socket.abort();
        return connectToNext();
    }
    fail(Problem::Silent, {});
}

void AddressCheck::fail(Problem problem, const QString &detail)
{
    m_result.problem = problem;
    m_result.detail = detail;
    finish();
}

void AddressCheck::finish()
{
    if (!m_completion.isWanted())
        return;
    m_socket.disconnect(this);
    m_wait.cancel();
    m_limit.cancel();
    deleteLater();
    m_completion.deliver(std::move(m_result));
}

} // namespace ccj::connectivity
