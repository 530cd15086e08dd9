// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"

#include "app/notifications/notificationscontroller.h"

namespace ccj::ui {

/// Says what becomes of dismissals: while one is held back, for how long it can be undone, and afterwards
/// only what did not go as it was meant. What could not be sent because the session ended is told when the
/// same person is back.
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
    struct Held
    {
        std::chrono::milliseconds until; ///< by Clock::elapsed()
        int count;                       ///< of notifications
    };
    /// Held back when everything had to be forgotten.
    struct Lost
    {
        notifications::ArchiveScope scope;
        int count = 0;
    };

    void show(const notifications::Dismissal &dismissal);
    void hold(const notifications::Dismissal &dismissal);
    void release(quint64 id);
    void tell(const notifications::Dismissal &dismissal);
    void forget();
    void tellLost();
    int secondsLeft(quint64 id) const;
    void tick();

    MessageSlot &m_messages;
    notifications::NotificationsController &m_controller;
    Clock &m_clock;
    std::map<quint64, Held> m_held;
    notifications::ArchiveScope m_scope; ///< whose dismissals are held
    Lost m_lost;
    Pending m_tick;
};

} // namespace ccj::ui
