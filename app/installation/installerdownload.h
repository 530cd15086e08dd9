// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/worker.h"
#include "app/installation/installerrecords.h"
#include "app/net/httpclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ccj::installation {

/// The download of the connector's installer from the plane one is signed in to, and from no other (R194).
/// It can be stopped, goes on by itself after a cut and by request after a restart of the program; a file
/// that has changed at the server meanwhile is begun anew. The file takes its name when it is whole, and its
/// name, size, digest and time are remembered (R193).
class InstallerDownload : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        Paused,      ///< by the user, or by a restart
        Interrupted, ///< error() says by what; can go on
        Checking,    ///< all is there; its digest is being made
    };
    Q_ENUM(State)
    /// How the file that was downloaded is found.
    enum class FileState { AsDownloaded, Changed, Gone };
    Q_ENUM(FileState)

    /// Citrix advises against using one file over a long period and names no number; this one is ours.
    static constexpr int oldAfterDays = 30;
    /// So often a download that was cut goes on by itself, as long as each time brings something.
    static constexpr int mostContinuations = 3;

    /// All must outlive it. The requests carry no authorization.
    InstallerDownload(net::HttpClient &http, LocalStore &store, Worker &worker, Clock &clock,
                      QObject *parent = nullptr);
    ~InstallerDownload() override;

    /// What runs for the place before is paused.
    void setPlace(const Place &place);
    const Place &place() const { return m_place; }

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< in Interrupted
    bool hasBegun() const { return m_begun.has_value(); }
    QString target() const { return m_begun ? m_begun->target : QString(); }
    qint64 received() const { return m_received; }
    qint64 total() const { return m_begun ? m_begun->total : -1; } ///< -1: not known
    /// The server's file had changed while the download was stopped, and it was begun anew.
    bool wasBegunAnew() const { return m_isAnew; }

    const std::optional<InstallerFile> &file() const { return m_file; }
    FileState fileState() const { return m_fileState; }
    bool isOld() const;
    /// Why the record could not be kept or read; the download itself goes on without.
    const std::optional<Error> &storageProblem() const { return m_storageProblem; }

    /// Begins; what was begun before is thrown away.
    void start(const QString &target, PartFile::Taken taken);
    void pause();
    void resume();
    /// Throws away what is there.
    void cancel();
    /// Looks whether the file is still there and as it was.
    void inspect();

Q_SIGNALS:
    void changed();    ///< anything of the above
    void progressed(); ///< received(); not oftener than ten times a second
    void finished();   ///< file() is the one that was just downloaded

private:
    void restore();
    void request();
    Result<void> begin(const net::Response &head);
    Result<void> take(const QByteArray &piece);
    void onAnswer(const Result<net::Response> &answer);
    void onFailure(const Error &error);
    void interrupt(const Error &error);
    void check();
    void onDigest(const Result<QString> &digest);
    void stop();
    void setState(State state);
    void note(const Result<void> &kept);

    net::HttpClient &m_http;
    InstallerRecords m_records;
    Worker &m_worker;
    Clock &m_clock;
    Place m_place;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    std::optional<Error> m_storageProblem;
    std::optional<BegunDownload> m_begun;
    std::unique_ptr<PartFile> m_part;
    qint64 m_received = 0;
    qint64 m_requestedFrom = 0;
    bool m_isAnew = false;
    int m_continuations = 0;
    std::chrono::milliseconds m_progressAt{0};
    std::optional<InstallerFile> m_file;
    FileState m_fileState = FileState::AsDownloaded;
    Pending m_request;
    Pending m_pause;
    Pending m_digest;
    Pending m_inspection;
};

} // namespace ccj::installation
