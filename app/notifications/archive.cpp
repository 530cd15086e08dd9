// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archive.h"

#include <latch>

namespace ccj::notifications {

Archive::Archive(QString file, const Clock &clock, const ArchiveLimits &limits)
    : m_file(std::move(file)), m_limits(limits), m_clock(clock)
{
}

/// The store goes where it lives, behind everything that waits.
Archive::~Archive()
{
    std::latch closed(1);
    const auto last = m_worker.run(
        [store = m_store, &closed](const std::stop_token &) {
            store->reset();
            closed.count_down();
            return true;
        },
        [](bool) {});
    closed.wait();
}

template <class T, class Job> Pending Archive::run(Job job, Callback<T> callback)
{
    struct Answer
    {
        Result<T> result;
        std::optional<Error> problem; ///< with the file, whatever the result is
    };
    auto work = [store = m_store, file = m_file, limits = m_limits,
                 job = std::move(job)](const std::stop_token &) {
        if (!*store)
            *store = std::make_unique<ArchiveStore>(file, limits);
        auto result = job(**store);
        return Answer{std::move(result), (*store)->problem()};
    };
    return m_worker.run(std::move(work), [this, callback = std::move(callback)](Answer answer) mutable {
        note(answer.result || answer.problem ? answer.problem : answer.result.error());
        callback(std::move(answer.result));
    });
}

void Archive::note(const std::optional<Error> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

Pending Archive::record(const ArchiveScope &scope, const QList<Notification> &items,
                        Callback<ArchiveNews> callback)
{
    return run<ArchiveNews>(
        [scope, items, now = m_clock.now()](ArchiveStore &store) { return store.record(scope, items, now); },
        [this, callback = std::move(callback)](Result<ArchiveNews> news) mutable {
            if (news)
                Q_EMIT changed();
            callback(std::move(news));
        });
}

Pending Archive::search(const ArchiveScope &scope, const Filter &filter,
                        const std::optional<ArchivePosition> &after, int count,
                        Callback<ArchivePage> callback)
{
    return run<ArchivePage>([=](ArchiveStore &store) { return store.search(scope, filter, after, count); },
                            std::move(callback));
}

Pending Archive::count(const ArchiveScope &scope, const Filter &filter, Callback<qint64> callback)
{
    return run<qint64>([=](ArchiveStore &store) { return store.count(scope, filter); }, std::move(callback));
}

Pending Archive::countBySeverity(const ArchiveScope &scope, const Filter &filter,
                                 Callback<SeverityCounts> callback)
{
    return run<SeverityCounts>([=](ArchiveStore &store) { return store.countBySeverity(scope, filter); },
                               std::move(callback));
}

Pending Archive::contents(const ArchiveScope &scope, Callback<ArchiveContents> callback)
{
    return run<ArchiveContents>([=](ArchiveStore &store) { return store.contents(scope); },
                                std::move(callback));
}

Pending Archive::waiting(const ArchiveScope &scope, Attention attention,
                         Callback<QList<Notification>> callback)
{
    return run<QList<Notification>>([=](ArchiveStore &store) { return store.waiting(scope, attention); },
                                    std::move(callback));
}

void Archive::decide(const ArchiveScope &scope, const QStringList &ids, Attention attention)
{
    if (ids.isEmpty() || !scope.isValid())
        return;
    m_decisions.remove_if([](const Pending &decision) { return !decision.isActive(); });
    m_decisions.push_back(run<void>([=](ArchiveStore &store) { return store.decide(scope, ids, attention); },
                                    [](const Result<void> &) {}));
}

Pending Archive::wipe(const ArchiveScope &scope, Callback<void> callback)
{
    return run<void>([=](ArchiveStore &store) { return store.wipe(scope); },
                     [this, callback = std::move(callback)](Result<void> done) mutable {
                         Q_EMIT changed();
                         callback(std::move(done));
                     });
}

} // namespace ccj::notifications
