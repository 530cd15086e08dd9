// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/csv.h"
#include "app/core/wholefile.h"
#include "app/notifications/archive.h"

#include <memory>

namespace ccj::notifications {

/// What goes into a file, and with which words.
struct ExportOrder
{
    enum class Format {
        Csv,  ///< as spreadsheets open it: a head, then one line for each
        Json, ///< one object: what it is, and "items" with everything that is known of each
    };
    /// For the columns of the CSV file. Times in it are UTC (RFC 3339).
    struct Words
    {
        QStringList head; ///< received, severity, service, title, text, state, location, connector, id
        std::function<QString(const Notification &)> severity;
        std::function<QString(State)> state;
        QString language; ///< of titles and texts: "ja" or "en"
    };

    QString path;
    Format format = Format::Csv;
    ArchiveScope scope;
    Filter filter; ///< what a search would find
    Words words;   ///< only CSV needs them
};

/// Writes what the archive holds to a file, piece by piece in the background. What stood there stays until
/// the last piece is written, and when it fails or is stopped.
class ArchiveExport : public QObject
{
    Q_OBJECT
public:
    /// So many are written between two progressed(): the thread of the window is held up for less than a
    /// frame.
    static constexpr int pieceSize = 50;

    /// Both must outlive it.
    ArchiveExport(Archive &archive, const Clock &clock) : m_archive(archive), m_clock(clock) {}

    void start(const ExportOrder &order);
    bool isRunning() const { return m_step.isActive(); }
    /// Leaves no file behind; finished() does not come.
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// How many were written. Storage: the archive could not be read or the file not be written.
    void finished(const ccj::Result<qint64> &written);

private:
    void begin(const Result<qint64> &total);
    void next(const std::optional<ArchivePosition> &after);
    void take(const Result<ArchivePage> &page);
    QByteArray head() const;
    QByteArray piece(const QList<ArchivedNotification> &items);
    void end(Result<qint64> written);

    Archive &m_archive;
    const Clock &m_clock;
    ExportOrder m_order;
    std::unique_ptr<WholeFileWriter> m_file;
    std::unique_ptr<csv::Writer> m_csv;
    qint64 m_total = 0;
    qint64 m_done = 0;
    Pending m_step;
};

} // namespace ccj::notifications
