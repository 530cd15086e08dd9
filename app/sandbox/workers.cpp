// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/workers.h"

namespace ccj::sandbox {

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

Response Workers::run(std::function<Response()> work)
{
    std::packaged_task<Response()> task(std::move(work));
    auto answer = task.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        // Before the task is in the queue: where no thread can be had, nobody must find the task later.
        if (m_queue.size() >= m_idle && m_threads.size() < m_maximum)
            m_threads.emplace_back([this] { loop(); });
        m_queue.push_back(std::move(task));
    }
    m_changed.notify_one();
    return answer.get();
}

void Workers::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        --m_idle;
        if (m_queue.empty())
            return;
        auto task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace ccj::sandbox
