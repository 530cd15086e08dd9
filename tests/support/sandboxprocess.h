// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace ccj::testing {

/// A ccj-sandbox of the test's own, on free ports and in a folder that goes away with it. Its functions
/// wait; they belong in tests alone.
class SandboxProcess
{
public:
    struct Answer
    {
        int status = 0; ///< 0: no answer
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;

        QJsonObject object() const;
        QByteArray header(const QByteArray &name) const;
    };
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit SandboxProcess(const QString &seed = QStringLiteral("demo"));
    ~SandboxProcess();

    /// Starts it and waits until it listens. After terminate() or kill(): again, on the same data and ports.
    bool start();
    /// SIGTERM; true when it ended by itself with exit code 0.
    bool terminate();
    /// SIGKILL.
    void kill();
    /// SIGKILL after a while, in the middle of whatever requests are made until then.
    void killIn(int milliseconds);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    int exitCode() const { return m_process.exitCode(); }
    /// What it wrote to stderr.
    QString errorOutput() { return QString::fromUtf8(m_process.readAllStandardError()); }

    QUrl url() const { return m_url; }
    QUrl browserUrl() const { return m_browserUrl; }
    QString caFile() const { return m_caFile; }
    QString dataFolder() const { return m_folder.path(); }

    /// One request; the path begins with '/' and may hold a query. JSON when there is a body.
    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const Headers &headers = {});
    Answer get(const QByteArray &path, const Headers &headers = {})
    {
        return request("GET", path, {}, headers);
    }
    Answer post(const QByteArray &path, const QJsonObject &body, const Headers &headers = {});

    /// GET /sandbox/people: people, azurePeople, apiClients.
    QJsonObject people();
    /// The mails to an address, newest first; all of them without one.
    QJsonArray outbox(const QString &to = {});
    bool setFaults(const QJsonArray &faults);
    bool setClockOffset(qint64 seconds);
    bool reset(const QString &seed = QStringLiteral("demo"));

private:
    bool readAnnouncement();

    QTemporaryDir m_folder;
    QString m_seed;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_url;
    QUrl m_browserUrl;
    QString m_caFile;
};

} // namespace ccj::testing
