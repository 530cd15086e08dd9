// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QObject>
#include <QWidget>

namespace ccj::ui {

/// When a secret on the screen has to go out of sight: when its window is left, and after three minutes in
/// which nobody touched keyboard or pointer there. It comes back only by uncover().
class SecretCover : public QObject
{
    Q_OBJECT
public:
    enum class Reason { None, WindowLeft, Idle };
    static constexpr std::chrono::minutes patience{3};

    /// Watches the window that the widget is in.
    SecretCover(QWidget *shown, Clock &clock);

    bool isCovered() const { return m_reason != Reason::None; }
    Reason reason() const { return m_reason; }
    void uncover();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(Reason reason);
    void wait();

    QWidget *m_shown;
    Clock &m_clock;
    Reason m_reason = Reason::None;
    std::chrono::milliseconds m_lastActivity;
    Pending m_idle;
};

} // namespace ccj::ui
