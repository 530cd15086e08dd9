// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/countdown.h"

namespace ccj::mfa {

/// When to ask once more what could not be learnt: soon at first, then after longer and longer pauses, until
/// it is stopped.
class AskAgain : public QObject
{
    Q_OBJECT
public:
    explicit AskAgain(Clock &clock);

    /// After the next pause; begins to count down.
    void later();
    /// Not any more; the next time begins with the shortest pause.
    void stop();
    const Countdown &wait() const { return m_wait; }

Q_SIGNALS:
    /// Ask now.
    void due();
    /// wait() is another.
    void ticked();

private:
    Countdown m_wait;
    std::chrono::seconds m_pause;
    bool m_isWaiting = false;
};

} // namespace ccj::mfa
