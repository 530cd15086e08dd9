// SPDX-License-Identifier: Apache-2.0
#include "app/core/worker.h"

namespace ccj {

Worker::Worker() : m_running(std::nostopstate) {}

Worker::~Worker()
{
    std::deque<Task> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        dropped.swap(m_waiting);
        m_running.request_stop();
    }
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::enqueue(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &end) { work(end); });
    m_wake.notify_one();
}

void Worker::work(const std::stop_token &end)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, end, [this] { return !m_waiting.empty(); }) && !end.stop_requested()) {
        auto task = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = task.stop;
        lock.unlock();
        task.work(task.stop.get_token());
        lock.lock();
    }
}

void Worker::post(Delivery delivery)
{
    // Shared, because Qt copies what it is given.
    QMetaObject::invokeMethod(
        &m_home, [held = std::make_shared<Delivery>(std::move(delivery))] { (*held)(); },
        Qt::QueuedConnection);
}

} // namespace ccj
