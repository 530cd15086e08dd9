// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/notifications/notificationsapi.h"

#include <QMetaType>
#include <QObject>
#include <QSet>

#include <map>

namespace ccj::notifications {

/// The dismissal of one or several notifications, from the click to its known end.
struct Dismissal
{
    enum class State {
        Held,   ///< nothing was sent yet: it can be undone
        Undone, ///< nothing was ever sent
        Sending,
        CheckingOutcome, ///< no answer came; the list is read back to see what happened
        Done,
        TargetGone, ///< it was one, and not there any more
        Refused,    ///< error says why; see `done`
        NotApplied, ///< no answer came, and what was read back shows that not everything happened
        Unknown,    ///< no answer came, and reading back did not tell
    };
    quint64 id = 0;
    State state = State::Held;
    QList<Notification> targets; ///< not empty; they are sent in this order
    qsizetype done = 0;          ///< how many of them, from the first on, the cloud has surely taken
    std::optional<Error> error;

    bool isFinished() const
    {
        return state != State::Held && state != State::Sending && state != State::CheckingOutcome;
    }
    bool operator==(const Dismissal &) const = default;
};

/// Holds dismissals back for a moment, so that they can be undone, then sends them, many in several
/// requests one after the other. Each goes its own way.
class Dismissals : public QObject
{
    Q_OBJECT
public:
    /// So long nothing is sent, and undo() works.
    static constexpr std::chrono::seconds undoSpan{8};

    /// Both must outlive it.
    Dismissals(NotificationsApi &api, Clock &clock) : m_api(api), m_clock(clock) {}

    /// The targets must not be empty. Returns the id that changed() reports.
    quint64 begin(const QList<Notification> &targets);
    /// False when it has been sent, or ended, already.
    bool undo(quint64 id);
    /// What is held back leaves now: the program quits, or the session ends.
    void sendHeld();
    /// Something is held back or on its way.
    bool isBusy() const { return !m_running.empty(); }
    /// What is to be shown as dismissed, though the list does not say so.
    QSet<QString> ids() const;
    /// The list was read back, or could not be: says how dismissals without an answer ended.
    void judgeUnknownOutcomes(const std::optional<QList<Notification>> &read);
    /// Drops everything, unsent dismissals too.
    void clear();

Q_SIGNALS:
    void changed(const ccj::notifications::Dismissal &dismissal);
    /// isBusy() is false again.
    void idle();

private:
    struct Running
    {
        Dismissal dismissal;
        Pending step; ///< the wait, then the request
    };

    void send(quint64 id);
    void onAnswer(quint64 id, qsizetype sent, const Result<void> &answer);
    void settle(quint64 id, Dismissal::State state, std::optional<Error> error = {});

    NotificationsApi &m_api;
    Clock &m_clock;
    quint64 m_lastId = 0;
    std::map<quint64, Running> m_running;
};

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::Dismissal)
