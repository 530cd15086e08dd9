// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/askagain.h"

#include <algorithm>
#include <utility>

namespace ccj::mfa {

using namespace std::chrono_literals;

namespace {

constexpr auto shortest = 3s;
constexpr auto longest = 60s;

} // namespace

AskAgain::AskAgain(Clock &clock) : m_wait(clock), m_pause(shortest)
{
    connect(&m_wait, &Countdown::ticked, this, [this] {
        const bool isOver = m_isWaiting && !m_wait.isRunning();
        m_isWaiting = m_isWaiting && !isOver;
        if (isOver)
            Q_EMIT due();
        Q_EMIT ticked();
    });
}

void AskAgain::later()
{
    m_isWaiting = true;
    m_wait.start(std::exchange(m_pause, std::min(2 * m_pause, std::chrono::seconds(longest))));
}

void AskAgain::stop()
{
    m_isWaiting = false;
    m_pause = shortest;
    m_wait.stop();
}

} // namespace ccj::mfa
