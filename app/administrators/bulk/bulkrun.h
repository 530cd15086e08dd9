// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/administratorscontroller.h"
#include "app/administrators/bulk/bulkjournal.h"

#include <QObject>

#include <functional>

namespace ccj::administrators::bulk {

/// Sends the invitations of a batch, one at a time and in order. What becomes of every row is in the local
/// store before its request leaves, so that a run that was cut — the connection, the session, the program —
/// goes on later: a row without an answer is looked up in the list first, and nobody is invited twice.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,        ///< no batch, or a finished one
        Sending,     ///< one request at a time
        Reading,     ///< the list is read to learn what became of rows without an answer
        Stopping,    ///< the user asked for a pause or the end; the row on its way is waited for
        Paused,      ///< by the user, or as it was found at the start of the program
        Interrupted, ///< by error(); goes on by itself at retryAt(), or when the user says so
    };

    /// organization: the customer ID of the moment, empty while nobody is signed in.
    BulkRun(AdministratorsController &administrators, net::HttpClient &http, Clock &clock, LocalStore &store,
            std::function<QString()> organization, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isGoingOn() const { return m_state != State::Idle; }
    const Batch &batch() const { return m_batch; }
    /// Why the run does not go on; with Interrupted.
    const std::optional<Error> &error() const { return m_error; }
    /// When it goes on by itself; invalid when it waits for the user.
    QDateTime retryAt() const { return m_retryAt; }

    /// Keeps the batch and begins to send. Nothing is sent when it cannot be kept.
    Result<void> start(Batch batch);
    /// Takes up what is kept for the organisation of the moment: an unfinished batch comes back Paused.
    void restore();
    void pause();
    void resume();
    /// Ends the batch; rows that still wait are not sent.
    void cancel();

Q_SIGNALS:
    void stateChanged(); ///< state(), error(), retryAt() or the batch as a whole
    void rowChanged(qsizetype position);
    void finished();

private:
    enum class Wish { None, Pause, Cancel };

    void goOn();
    bool isElsewhere() const;
    std::optional<qsizetype> nextWaiting() const;
    bool hasUnanswered() const;
    bool claim(qsizetype position);
    void send(qsizetype position);
    void onAnswer(qsizetype position, Result<SentInvitation> answer);
    void readBack();
    void onList();
    void settle(qsizetype position, RowState state, const QString &transactionId = {},
                std::optional<Error> error = {});
    void interrupt(const Error &error);
    void end();
    void setState(State state);

    AdministratorsController &m_administrators;
    AdministratorsApi m_api;
    Clock &m_clock;
    BulkJournal m_journal;
    const std::function<QString()> m_organization;
    Batch m_batch;
    State m_state = State::Idle;
    Wish m_wish = Wish::None;
    bool m_listIsOld = false; ///< the batch comes from an earlier run of the program
    QDateTime m_readingSince;
    std::optional<Error> m_error;
    QDateTime m_retryAt;
    Pending m_request;
    Pending m_retry;
};

} // namespace ccj::administrators::bulk
