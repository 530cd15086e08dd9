// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/reviewcollector.h"

#include <set>

namespace ccj::administrators {

/// Whose access is reviewed, and who reviews.
struct ReviewPlace
{
    QString organizationId;
    QString organizationName;
    QString orgId;
    QString userName; ///< empty for an API client
    bool operator==(const ReviewPlace &) const = default;
};

/// One access review from its start to its sign-off and to what it led to. Decisions are kept as they are
/// made and change nothing on the server; what was really done is read from the list afterwards.
class ReviewController : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Start,      ///< no review is open; head() is the one to go on with, if any
        Loading,    ///< its entries come from the local store
        Collecting, ///< see collected()
        Paused,     ///< collecting stands still; error() says why, unless it was stopped by hand
        Deciding,
        SignedOff,
    };

    ReviewController(net::HttpClient &http, LocalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~ReviewController() override;

    /// Leaves the review that is open and looks at what this organisation has.
    void setPlace(const ReviewPlace &place);
    const ReviewPlace &place() const { return m_place; }
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }

    /// The review that is open or can be gone on with.
    const std::optional<ReviewHead> &head() const { return m_head; }
    /// The one that was signed off last.
    const std::optional<ReviewHead> &last() const { return m_last; }
    bool isFirstReview() const { return !m_head || !m_head->previousSignedAt.isValid(); }

    /// A new review of a whole list; what was going on is forgotten.
    void begin(const Roster &roster, const QDateTime &asOf);
    /// Opens the review that can be gone on with, or goes on collecting.
    void resume();
    /// Stops collecting, or leaves the review that is open. It can be gone on with.
    void leave();
    /// Forgets the review that is not signed off.
    void discard();
    /// Opens the one that was signed off last.
    void openLast();

    /// Steps of the present stage of collecting, done and in all.
    qsizetype collected() const { return m_collector.done(); }
    qsizetype toCollect() const { return m_collector.total(); }
    ReviewHead::Stage stage() const { return m_collector.head().stage; }

    /// In Deciding and SignedOff.
    const std::vector<ReviewEntry> &entries() const { return m_entries; }
    const ReviewCounts &counts() const { return m_counts; }

    /// Decides about entries by their place. Those who have left need no decision and get none.
    void decide(const QList<qsizetype> &places, Decision decision);
    void setComment(qsizetype place, const QString &comment);
    /// Undecided, and as they were when the last review kept them.
    QList<qsizetype> keepable() const;
    bool canSignOff() const { return m_state == State::Deciding && m_counts.all > 0 && m_counts.open == 0; }
    /// Ends the review. Wants who reviewed.
    void signOff(SignOff signOff);

    /// Compares what is to be done with the present, whole list, and reads the access of those whose access
    /// was to be changed and of whom the list does not tell.
    void checkToDo(const Roster &roster);
    bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void stateChanged(); ///< state(), error(), heads, progress of collecting or checking
    void entriesChanged(qsizetype first, qsizetype last);
    void countsChanged();

private:
    void setState(State state, std::optional<Error> error = {});
    void forgetEntries();
    void load(const ReviewHead &head);
    void loadSlice();
    void onCollected();
    void keepSlice();
    bool writeDirty(size_t most);
    void touch(qsizetype place);
    void recount();
    void checkNext();
    void markDone(qsizetype place);

    ReviewStore m_store;
    const Clock &m_clock;
    AdministratorsApi m_api;
    ReviewCollector m_collector;

    ReviewPlace m_place;
    State m_state = State::Start;
    std::optional<Error> m_error;
    std::optional<ReviewHead> m_head;
    std::optional<ReviewHead> m_last;
    std::vector<ReviewEntry> m_entries;
    ReviewCounts m_counts;
    QTimer m_loading;
    QTimer m_keeping;
    std::set<qsizetype> m_dirty; ///< places that are not in the store yet
    bool m_checking = false;
    QList<qsizetype> m_toRead; ///< of whom the list does not tell whether they were changed
    Pending m_request;
};

} // namespace ccj::administrators
