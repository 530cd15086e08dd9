// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pending.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace ccj {

/// A background thread that carries out jobs one after the other, in the order in which they came. Belongs
/// to the GUI thread, as do the handles it gives. The thread starts with the first job.
class Worker
{
public:
    Worker();
    /// Jobs that wait are dropped; the one that runs is asked to stop and waited for.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs job(std::stop_token) in the background and gives its result to the callback. Dropping the
    /// handle drops a job that waits and asks one that runs to stop; its callback never runs. A job holds
    /// values only: it must not touch what belongs to the GUI thread.
    template <class Job>
    Pending run(Job job, std::move_only_function<void(std::invoke_result_t<Job, std::stop_token>)> callback)
    {
        using T = std::invoke_result_t<Job, std::stop_token>;
        Completion<T> completion(std::move(callback));
        Task task;
        completion.onCancel([stop = task.stop]() mutable { stop.request_stop(); });
        auto pending = completion.pending();
        task.work = [this, job = std::move(job), completion](const std::stop_token &stop) mutable {
            auto result = std::make_shared<std::optional<T>>();
            if (!stop.stop_requested())
                *result = job(stop);
            // The callback goes home also when nobody waits for it: it must not be destroyed over here.
            post([completion = std::move(completion), result = std::move(result)]() mutable {
                if (*result)
                    completion.deliver(std::move(**result));
            });
        };
        enqueue(std::move(task));
        return pending;
    }

private:
    struct Task
    {
        std::stop_source stop;
        std::move_only_function<void(const std::stop_token &)> work;
    };
    using Delivery = std::move_only_function<void()>;

    void enqueue(Task task);
    void work(const std::stop_token &end);
    void post(Delivery delivery);

    QObject m_home; ///< deliveries are events for it; they go with it
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_waiting; ///< guarded by m_mutex
    std::stop_source m_running; ///< of the task that runs; guarded by m_mutex
    std::jthread m_thread;
};

} // namespace ccj
