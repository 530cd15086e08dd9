// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace ccj::testing {

/// How long the event loop was away from waiting for events, at most: a click or a repaint that comes in
/// that time waits for its end.
class LoopGap : public QObject
{
public:
    LoopGap()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        m_timer.start();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_awakeAt = m_timer.nsecsElapsed(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_awakeAt >= 0)
                m_longest = std::max(m_longest, m_timer.nsecsElapsed() - m_awakeAt);
            m_awakeAt = -1;
        });
    }
    /// In milliseconds.
    double longest() const { return double(m_longest) / 1e6; }

private:
    QElapsedTimer m_timer;
    qint64 m_awakeAt = -1;
    qint64 m_longest = 0;
};

} // namespace ccj::testing
