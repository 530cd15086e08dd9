// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/poller.h"

#include <QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

namespace ccj::notifications {

Poller::Poller(Clock &clock, std::function<double()> jitter) : m_clock(clock), m_jitter(std::move(jitter))
{
    if (!m_jitter)
        m_jitter = [] { return QRandomGenerator::global()->generateDouble(); };
}

void Poller::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (m_next.isSet())
        plan(m_askedAt + interval() - m_clock.elapsed());
}

void Poller::succeeded()
{
    m_failures = 0;
    m_leastWait = {};
    m_askedAt = m_clock.elapsed();
    plan(interval());
}

void Poller::failed(const Error &error)
{
    ++m_failures;
    m_leastWait = error.retryAfter.value_or(std::chrono::seconds(0));
    m_askedAt = m_clock.elapsed();
    plan(interval());
}

void Poller::stop()
{
    m_next = {};
    m_wait.cancel();
}

milliseconds Poller::interval() const
{
    constexpr int mostDoublings = 5; // enough for the longest
    const milliseconds usual = m_isWatched ? milliseconds(watchedInterval) : milliseconds(unwatchedInterval);
    const auto doubled = usual * (1 << std::min(m_failures, mostDoublings));
    const auto wanted = std::min<milliseconds>(doubled, longestInterval);
    return std::max<milliseconds>(wanted, m_leastWait);
}

void Poller::plan(milliseconds span)
{
    const auto longer = milliseconds(static_cast<qint64>(double(span.count()) * spread * m_jitter()));
    m_next = auth::Deadline::in(m_clock, std::max(milliseconds(0), span + longer));
    look();
}

void Poller::look()
{
    if (!m_next.isSet())
        return;
    // At least a moment: whoever is told must not be told from within a call of his own.
    const auto left = std::max(m_next.remaining(m_clock), milliseconds(1));
    m_wait = m_clock.after(std::min<milliseconds>(left, lookInterval), [this] {
        if (!m_next.hasCome(m_clock))
            return look();
        m_next = {};
        Q_EMIT due();
    });
}

} // namespace ccj::notifications
