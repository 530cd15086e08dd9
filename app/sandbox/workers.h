// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace ccj::sandbox {

/// The threads that routes run on. There are few of them and they live long, unlike the connections'
/// threads, since each holds a database connection of its own.
class Workers
{
public:
    explicit Workers(size_t maximum = 32) : m_maximum(maximum) {}
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Runs the work on one of the threads and waits for its answer.
    Response run(std::function<Response()> work);

private:
    void loop();

    const size_t m_maximum;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::packaged_task<Response()>> m_queue;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace ccj::sandbox
