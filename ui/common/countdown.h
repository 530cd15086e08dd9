// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace ccj::ui {

/// Counts whole seconds down to zero, for "try again in 0:42".
class Countdown : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(Clock &clock, QObject *parent = nullptr);

    void start(std::chrono::seconds duration);
    void stop();
    /// Zero when it does not run.
    std::chrono::seconds remaining() const;
    bool isRunning() const { return remaining().count() > 0; }
    /// Minutes and seconds, "14:59", with hours where there are any, "11:06:40"; the same in every language.
    QString text() const { return text(remaining()); }
    static QString text(std::chrono::seconds span);

Q_SIGNALS:
    /// Every second, and once at zero.
    void changed();

private:
    void tick();

    Clock &m_clock;
    std::chrono::milliseconds m_end{0};
    Pending m_next;
};

} // namespace ccj::ui
