// SPDX-License-Identifier: Apache-2.0
#include "app/net/exchange.h"

#include "app/net/errormapping.h"
#include "app/net/wirerequest.h"

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

bool isGood(int status)
{
    return (status >= 200 && status < 300) || status == 304;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const Request &request, Clock &clock, QObject *parent, Done done)
    : QObject(parent),
      m_reply(reply),
      m_clock(clock),
      m_patience(request.timeout),
      m_sink(request.sink),
      m_done(std::move(done)),
      m_reportsSending(!WireRequests::body(request).isEmpty())
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const auto &error : errors)
            m_tlsErrors += (m_tlsErrors.isEmpty() ? u""_s : u"; "_s) + error.errorString();
    });
    waitForMore();
}

void Exchange::waitForMore()
{
    m_timeout = m_clock.after(m_patience, [this] { stop(Error::of(Error::Kind::Timeout)); });
}

bool Exchange::mayHaveArrived() const
{
    if (m_sent || m_reportsSending)
        return m_sent;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

void Exchange::cancel()
{
    m_timeout.cancel();
    m_reply->disconnect(this);
    m_reply->abort();
    m_done = {};
    deleteLater();
}

void Exchange::stop(const Error &error)
{
    m_stopped = error;
    m_reply->abort(); // emits finished()
}

void Exchange::collect()
{
    const auto piece = m_reply->readAll();
    m_received += piece.size();
    if (m_sink && isGood(status()))
        return passOn(piece);
    m_body += piece;
    if (m_body.size() > largestBody && !m_stopped)
        stop(Error::of(Error::Kind::BadResponse, u"the answer is too large"_s));
}

void Exchange::passOn(const QByteArray &piece)
{
    if (m_stopped)
        return;
    auto passed = std::exchange(m_hasBegun, true) ? Result<void>() : m_sink->begin(head());
    if (passed && m_done)
        passed = m_sink->take(piece);
    if (!m_done)
        return; // dropped meanwhile
    if (!passed)
        return stop(passed.error());
    waitForMore();
}

void Exchange::conclude()
{
    m_reply->disconnect(this);
    if (!m_stopped && m_reply->isOpen())
        collect();
    m_timeout.cancel();
    deleteLater();
    if (!m_done)
        return;
    auto done = std::move(m_done);
    done(judge());
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Response Exchange::head() const
{
    Response answer;
    answer.status = status();
    answer.headers = m_reply->rawHeaderPairs();
    return answer;
}

Result<Response> Exchange::judge() const
{
    if (m_stopped)
        return std::unexpected(*m_stopped);
    auto answer = head();
    answer.body = m_body;
    if (isGood(answer.status) && m_reply->error() == QNetworkReply::NoError) {
        answer.transactionId = transactionIdOf(answer);
        return answer;
    }
    // A status of failure tells more than Qt's code for it; a good one with a failure was cut short.
    if (answer.status >= 300 && answer.status != 304)
        return std::unexpected(errorFromAnswer(answer, m_clock.now()));
    auto error =
        errorFromTransport(m_reply->error(), m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors);
    error.transactionId = transactionIdOf(answer);
    return std::unexpected(error);
}

} // namespace ccj::net
