// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installerdownload.h"

#include "app/core/logging.h"
#include "app/installation/installeranswer.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::installation {

namespace {

constexpr auto betweenContinuations = 2s;
constexpr auto betweenNews = 100ms;
constexpr int rangeNotSatisfiable = 416;

/// By the system's word on the disk; where there is none, the writing will tell.
bool fits(const QString &target, qint64 bytes)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    return !disk.isValid() || bytes <= disk.bytesAvailable();
}

} // namespace

InstallerDownload::InstallerDownload(net::HttpClient &http, LocalStore &store, Worker &worker, Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_http(http), m_records(store), m_worker(worker), m_clock(clock)
{
}

InstallerDownload::~InstallerDownload() = default;

// --- where ---------------------------------------------------------------------------------------

void InstallerDownload::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    stop();
    m_place = place;
    m_begun.reset();
    m_part.reset();
    m_file.reset();
    m_error.reset();
    m_storageProblem.reset();
    m_received = 0;
    m_isAnew = false;
    m_fileState = FileState::AsDownloaded;
    if (!place.customerId.isEmpty())
        restore();
    setState(m_begun ? State::Paused : State::Idle);
    inspect();
}

void InstallerDownload::restore()
{
    auto file = m_records.file(m_place);
    auto begun = m_records.begun(m_place);
    if (!file || !begun) {
        m_storageProblem = file ? begun.error() : file.error();
        return;
    }
    m_file = *std::move(file);
    m_begun = *std::move(begun);
    if (!m_begun)
        return;
    m_part = std::make_unique<PartFile>(m_begun->target);
    m_received = m_part->size();
}

// --- running -------------------------------------------------------------------------------------

void InstallerDownload::start(const QString &target, PartFile::Taken taken)
{
    if (m_place.customerId.isEmpty())
        return;
    cancel();
    m_begun = BegunDownload{.target = QFileInfo(target).absoluteFilePath(), .taken = taken, .validator = {}};
    m_part = std::make_unique<PartFile>(m_begun->target);
    m_isAnew = false;
    m_continuations = 0;
    request();
}

void InstallerDownload::resume()
{
    if (!m_begun || m_state == State::Running || m_state == State::Checking)
        return;
    m_continuations = 0;
    request();
}

/// Asks for what is missing; what is on the disk counts, not what was written once.
void InstallerDownload::request()
{
    m_error.reset();
    const bool canContinue = !m_begun->validator.isEmpty() && m_part->size() <= m_begun->total;
    m_received = canContinue ? m_part->size() : 0;
    if (const auto open = m_part->open(m_received); !open)
        return interrupt(open.error());
    if (m_received > 0 && m_received == m_begun->total)
        return check();
    m_requestedFrom = m_received;
    m_progressAt = m_clock.elapsed() - betweenNews;
    auto request = installerRequest(m_place.customerId, m_received, m_begun->validator);
    request.sink = net::BodySink{[this](const net::Response &head) { return begin(head); },
                                 [this](const QByteArray &piece) { return take(piece); }};
    m_request =
        m_http.send(std::move(request), [this](const Result<net::Response> &answer) { onAnswer(answer); });
    setState(State::Running);
}

Result<void> InstallerDownload::begin(const net::Response &head)
{
    const auto part = readInstallerHead(head);
    if (!part)
        return std::unexpected(part.error());
    if (part->first == 0) {
        m_isAnew = m_isAnew || m_requestedFrom > 0;
        m_requestedFrom = 0;
        m_received = 0;
        m_begun->validator = part->validator;
        m_begun->total = part->total;
        m_begun->publishedAt = part->publishedAt;
        if (const auto open = m_part->open(0); !open)
            return open;
    } else if (part->first != m_received || part->total != m_begun->total) {
        return std::unexpected(Error::of(Error::Kind::BadResponse, u"another part than was asked for"_s));
    }
    if (!fits(m_begun->target, part->total - m_received)) {
        auto error = Error::of(Error::Kind::Storage, m_begun->target);
        error.type = u"urn:ccj:error:diskFull"_s;
        return std::unexpected(error);
    }
    note(m_records.keep(m_place, *m_begun));
    Q_EMIT changed();
    return {};
}

Result<void> InstallerDownload::take(const QByteArray &piece)
{
    if (const auto written = m_part->append(piece); !written)
        return written;
    m_received += piece.size();
    if (const auto now = m_clock.elapsed(); now - m_progressAt >= betweenNews) {
        m_progressAt = now;
        Q_EMIT progressed();
    }
    return {};
}

void InstallerDownload::onAnswer(const Result<net::Response> &answer)
{
    if (!answer)
        return onFailure(answer.error());
    if (m_received == 0 || (m_begun->total >= 0 && m_received != m_begun->total))
        return interrupt(Error::of(Error::Kind::BadResponse, u"not all of the file came"_s));
    check();
}

void InstallerDownload::onFailure(const Error &error)
{
    if (error.httpStatus == rangeNotSatisfiable && m_requestedFrom > 0) {
        m_begun->validator.clear(); // what is there goes beyond the server's file
        m_isAnew = true;
        return request();
    }
    const bool hasMoved = m_received > m_requestedFrom && !m_begun->validator.isEmpty();
    if (!error.isTransient() || !hasMoved || m_continuations == mostContinuations)
        return interrupt(error);
    ++m_continuations;
    m_pause = m_clock.after(betweenContinuations, [this] { request(); });
}

void InstallerDownload::interrupt(const Error &error)
{
    stop();
    m_error = error;
    setState(State::Interrupted);
}

void InstallerDownload::pause()
{
    if (m_state != State::Running && m_state != State::Checking)
        return;
    stop();
    setState(State::Paused);
}

void InstallerDownload::cancel()
{
    if (!m_begun)
        return;
    stop();
    m_part->remove();
    m_part.reset();
    m_begun.reset();
    m_error.reset();
    m_received = 0;
    note(m_records.forgetBegun(m_place));
    setState(State::Idle);
}

void InstallerDownload::stop()
{
    m_request.cancel();
    m_pause.cancel();
    m_digest.cancel();
    m_inspection.cancel();
    if (m_part)
        m_part->close();
}

// --- the file ------------------------------------------------------------------------------------

void InstallerDownload::check()
{
    m_part->close();
    setState(State::Checking);
    m_digest =
        m_worker.run([path = m_part->path()](const std::stop_token &stop) { return digestOf(path, stop); },
                     [this](const Result<QString> &digest) { onDigest(digest); });
}

void InstallerDownload::onDigest(const Result<QString> &digest)
{
    if (!digest)
        return interrupt(digest.error());
    const auto place = m_part->finish(m_begun->taken);
    if (!place)
        return interrupt(place.error());
    const QFileInfo written(*place);
    m_file = InstallerFile{*place,        written.size(),       *digest,
                           m_clock.now(), m_begun->publishedAt, written.lastModified().toUTC()};
    m_fileState = FileState::AsDownloaded;
    m_begun.reset();
    m_part.reset();
    m_received = 0;
    note(m_records.keep(m_place, *m_file));
    note(m_records.forgetBegun(m_place));
    setState(State::Idle);
    Q_EMIT finished();
}

/// The digest tells, but only where size and time leave a doubt.
void InstallerDownload::inspect()
{
    if (!m_file)
        return;
    const auto settle = [this](FileState state) {
        m_fileState = state;
        Q_EMIT changed(); // it may have become old meanwhile
    };
    const QFileInfo found(m_file->path);
    if (!found.isFile())
        return settle(FileState::Gone);
    if (found.size() != m_file->size)
        return settle(FileState::Changed);
    if (found.lastModified().toMSecsSinceEpoch() == m_file->modifiedAt.toMSecsSinceEpoch())
        return settle(FileState::AsDownloaded);
    m_inspection = m_worker.run(
        [path = m_file->path](const std::stop_token &stop) { return digestOf(path, stop); },
        [this, settle](const Result<QString> &digest) {
            settle(digest && *digest == m_file->sha256 ? FileState::AsDownloaded : FileState::Changed);
        });
}

bool InstallerDownload::isOld() const
{
    return m_file && m_file->downloadedAt.daysTo(m_clock.now()) > oldAfterDays;
}

// --- telling -------------------------------------------------------------------------------------

void InstallerDownload::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void InstallerDownload::note(const Result<void> &kept)
{
    if (kept)
        return;
    m_storageProblem = kept.error();
    qCWarning(lcStore) << "the record of the installer could not be kept:" << kept.error().detail;
}

} // namespace ccj::installation
