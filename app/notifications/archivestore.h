// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localstore.h"
#include "app/notifications/archiverecord.h"

#include <memory>

namespace ccj::notifications {

/// How much is kept for one administrator in one organisation. When there is more, the oldest of those that
/// the cloud does not list any more go first.
struct ArchiveLimits
{
    qint64 rows = 100'000;
    qint64 bytes = 128LL * 1024 * 1024; ///< of texts
};

/// The tables of the archive in a file of their own. Blocks; lives on one thread, that of the archive. Every
/// error is Storage.
class ArchiveStore
{
public:
    /// A file that cannot be used is replaced by memory for this run; problem() says so.
    ArchiveStore(QString file, const ArchiveLimits &limits);

    std::optional<Error> problem() const;
    /// Keeps the whole list as the cloud gives it now: what is new, what has changed and what is not listed
    /// any more. All or nothing.
    Result<ArchiveNews> record(const ArchiveScope &scope, const QList<Notification> &items,
                               const QDateTime &now);
    Result<ArchivePage> search(const ArchiveScope &scope, const Filter &filter,
                               const std::optional<ArchivePosition> &after, int count) const;
    /// How many search() finds in all.
    Result<qint64> count(const ArchiveScope &scope, const Filter &filter) const;
    /// The same by severity, whichever of them the filter names.
    Result<SeverityCounts> countBySeverity(const ArchiveScope &scope, const Filter &filter) const;
    Result<void> decide(const ArchiveScope &scope, const QStringList &ids, Attention attention);
    /// Those that wait and are still open, the newest first.
    Result<QList<Notification>> waiting(const ArchiveScope &scope, Attention attention) const;
    Result<ArchiveContents> contents(const ArchiveScope &scope) const;
    /// Forgets everything of this scope so that it cannot be read from the file any more. A file that cannot
    /// be used is thrown away, with what it holds of other scopes.
    Result<void> wipe(const ArchiveScope &scope);

private:
    void open();
    Result<void> throwAway();
    Result<qint64> scopeId(const ArchiveScope &scope) const;
    Result<QStringList> servicesIn(qint64 scope) const;
    Result<ArchiveNews> recordWithin(const ArchiveScope &scope, const QList<Notification> &items, qint64 now);
    Result<void> write(qint64 scope, const QList<Notification> &items, bool isFirst, qint64 now);
    Result<void> unlist(qint64 scope, const QStringList &ids);
    Result<void> forgetOldest(qint64 scope);
    template <class Work> auto transaction(Work work) -> decltype(work());

    QString m_file;
    ArchiveLimits m_limits;
    std::unique_ptr<LocalStore> m_store;
    std::optional<Error> m_unusable; ///< the tables could not be made
    bool m_hasIndex = false;         ///< SQLite has FTS5 with trigrams
};

} // namespace ccj::notifications
