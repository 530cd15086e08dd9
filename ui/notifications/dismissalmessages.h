// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"

#include "app/notifications/notificationscontroller.h"

namespace ccj::ui {

/// Says what becomes of dismissals: while one is held back, for how long it can be undone, and afterwards
/// only what did not go as it was meant.
class DismissalMessages : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    DismissalMessages(MessageSlot &messages, notifications::NotificationsController &controller, Clock &clock,
                      QObject *parent = nullptr);

    bool canUndo() const { return !m_held.empty(); }
    /// The last dismissal that is still held back.
    void undo();

Q_SIGNALS:
    void canUndoChanged();
    void refreshRequested();

private:
    void show(const notifications::Dismissal &dismissal);
    void hold(const notifications::Dismissal &dismissal);
    void release(quint64 id);
    void tell(const notifications::Dismissal &dismissal);
    int secondsLeft(quint64 id) const;
    void tick();

    MessageSlot &m_messages;
    notifications::NotificationsController &m_controller;
    Clock &m_clock;
    std::map<quint64, std::chrono::milliseconds> m_held; ///< until when, by Clock::elapsed()
    Pending m_tick;
};

} // namespace ccj::ui
