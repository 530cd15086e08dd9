// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QObject>

#include <chrono>

namespace ccj::administrators {

/// The minute in which somebody who was removed may still be signed in (R128). Counts on the monotonic
/// clock; a later removal starts it again.
class AccessCountdown : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds duration{60};

    explicit AccessCountdown(Clock &clock, QObject *parent = nullptr);

    void start(const QString &name, bool oneself);
    void stop();
    bool isRunning() const { return m_tick.isActive(); }
    QString name() const { return m_name; }
    bool isOneself() const { return m_oneself; }
    std::chrono::seconds left() const;

Q_SIGNALS:
    /// Started, one second less, stopped or finished.
    void changed();
    void finished();

private:
    void tick();

    Clock &m_clock;
    QString m_name;
    bool m_oneself = false;
    std::chrono::milliseconds m_endsAt{0};
    Pending m_tick;
};

} // namespace ccj::administrators
