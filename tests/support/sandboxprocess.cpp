// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"

#include "tests/support/paths.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {
constexpr int startMilliseconds = 60'000; // a machine that does other things too
constexpr int answerMilliseconds = 30'000;
} // namespace

QJsonObject SandboxProcess::Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray SandboxProcess::Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

SandboxProcess::SandboxProcess(const QString &seed) : m_seed(seed)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start()
{
    QStringList arguments{u"--data"_s,         dataFolder(),
                          u"--port"_s,         QString::number(m_url.port(0)),
                          u"--browser-port"_s, QString::number(m_browserUrl.port(0))};
    if (m_url.isEmpty())
        arguments << u"--seed"_s << m_seed;
    m_process.start(buildPath(u"ccj-sandbox"_s), arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted())
        return false;
    const QDeadlineTimer deadline(startMilliseconds);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return readAnnouncement();
}

bool SandboxProcess::readAnnouncement()
{
    const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(line.value("url"_L1).toString());
    m_browserUrl = QUrl(line.value("browserUrl"_L1).toString());
    m_caFile = line.value("caCertificate"_L1).toString();
    return m_url.isValid() && m_browserUrl.isValid() && !m_caFile.isEmpty();
}

bool SandboxProcess::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

void SandboxProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxProcess::killIn(int milliseconds)
{
    QTimer::singleShot(milliseconds, &m_process, [this] { m_process.kill(); });
}

SandboxProcess::Answer SandboxProcess::request(const QByteArray &method, const QByteArray &path,
                                               const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(m_url.toString() + QString::fromUtf8(path)));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_caFile));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(answerMilliseconds))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}

SandboxProcess::Answer SandboxProcess::post(const QByteArray &path, const QJsonObject &body,
                                            const Headers &headers)
{
    return request("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

QJsonObject SandboxProcess::people()
{
    return get("/sandbox/people").object();
}

QJsonArray SandboxProcess::outbox(const QString &to)
{
    QByteArray path = "/sandbox/outbox";
    if (!to.isEmpty())
        path += "?to=" + QUrl::toPercentEncoding(to);
    return get(path).object().value("items"_L1).toArray();
}

bool SandboxProcess::setFaults(const QJsonArray &faults)
{
    return post("/sandbox/faults", {{u"faults"_s, faults}}).status == 204;
}

bool SandboxProcess::setClockOffset(qint64 seconds)
{
    const auto status = post("/sandbox/clock", {{u"offsetSeconds"_s, seconds}}).status;
    return status >= 200 && status < 300;
}

bool SandboxProcess::reset(const QString &seed)
{
    return post("/sandbox/reset", {{u"seed"_s, seed}}).status == 204;
}

} // namespace ccj::testing
