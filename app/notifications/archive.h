// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/worker.h"
#include "app/notifications/archivestore.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>

namespace ccj::notifications {

/// Every notification that was ever seen, beyond the 90 days of the cloud, in a file of the profile; for
/// each administrator and organisation apart. Works in the background. When the file cannot be used
/// everything works on without it, and problem() says so.
class Archive : public QObject
{
    Q_OBJECT
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    /// The clock must outlive it. The file is opened when it is first needed.
    Archive(QString file, const Clock &clock, const ArchiveLimits &limits = {});
    /// Waits until what was given to it is written.
    ~Archive() override;

    const ArchiveLimits &limits() const { return m_limits; }
    /// Why nothing is kept, or only for this run; of the last thing that was asked of it.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Keeps the whole list as the cloud gives it now. What is new is told once.
    Pending record(const ArchiveScope &scope, const QList<Notification> &items,
                   Callback<ArchiveNews> callback);
    /// From the newest on, or from where a page ended.
    Pending search(const ArchiveScope &scope, const Filter &filter,
                   const std::optional<ArchivePosition> &after, int count, Callback<ArchivePage> callback);
    Pending count(const ArchiveScope &scope, const Filter &filter, Callback<qint64> callback);
    /// The same by severity, whichever of them the filter names.
    Pending countBySeverity(const ArchiveScope &scope, const Filter &filter,
                            Callback<SeverityCounts> callback);
    Pending contents(const ArchiveScope &scope, Callback<ArchiveContents> callback);
    /// Those that wait and are still open.
    Pending waiting(const ArchiveScope &scope, Attention attention, Callback<QList<Notification>> callback);
    /// Is done also when nobody waits for it.
    void decide(const ArchiveScope &scope, const QStringList &ids, Attention attention);
    /// Forgets everything of this scope for good: it cannot be read from the file any more. Once begun it
    /// cannot be stopped. changed() follows.
    Pending wipe(const ArchiveScope &scope, Callback<void> callback);

Q_SIGNALS:
    void problemChanged();
    /// Searches may find something else now.
    void changed();

private:
    /// Lives in the background; made by the first job, ended by the last.
    using Store = std::unique_ptr<ArchiveStore>;

    template <class T, class Job> Pending run(Job job, Callback<T> callback);
    void note(const std::optional<Error> &problem);

    const QString m_file;
    const ArchiveLimits m_limits;
    const Clock &m_clock;
    std::optional<Error> m_problem;
    std::shared_ptr<Store> m_store = std::make_shared<Store>();
    std::list<Pending> m_decisions; ///< that are on their way
    Worker m_worker;                ///< last: it is over before anything else goes
};

} // namespace ccj::notifications
