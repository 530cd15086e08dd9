// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/review/reviewstore.h"
#include "app/core/clock.h"

#include <QObject>
#include <QTimer>

namespace ccj::administrators {

/// Collects what a review is about: copies the list, reads what people with Custom access may do, one by
/// one and after everything else that the console asks, and compares all with the last review. Every step is
/// kept; what was paused or broke off is resumed where it stood. Works in short slices.
class ReviewCollector : public QObject
{
    Q_OBJECT
public:
    ReviewCollector(net::HttpClient &http, ReviewStore &store, const Clock &clock, QObject *parent = nullptr);

    /// A new review of this list. The head is created in the store.
    void begin(const ReviewHead &head, const Roster &roster);
    /// Goes on with entries that were loaded from the store; their stage is Reading or Comparing.
    void resume(const ReviewHead &head, std::vector<ReviewEntry> entries);
    void pause();
    bool isRunning() const { return m_turn.isActive() || m_request.isActive(); }

    const ReviewHead &head() const { return m_head; }
    /// How many steps of the stage are done, and of how many.
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_total; }
    /// What was collected; once finished() came.
    std::vector<ReviewEntry> takeEntries() { return std::move(m_entries); }

Q_SIGNALS:
    void progressed();
    void finished();
    /// Stands still until resume(): the server or the local store refused.
    void failed(const ccj::Error &error);

private:
    void enter(ReviewHead::Stage stage);
    void step();
    void copySlice();
    void readNext();
    void onAccess(size_t place, Result<AccessModel> answer);
    void loadPreviousSlice();
    void compareSlice();
    void addGone();
    bool keep(const Result<void> &result);
    bool writeRange(size_t from, size_t to);
    void fail(const Error &error);

    AdministratorsApi m_api;
    ReviewStore &m_store;
    const Clock &m_clock;
    QTimer m_turn;
    Pending m_request;

    ReviewHead m_head;
    Roster m_roster;
    std::vector<ReviewEntry> m_entries;
    size_t m_next = 0;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    qint64 m_previousId = 0; ///< 0: none, or all of it is loaded
    qsizetype m_previousLoaded = 0;
    ReviewComparison m_comparison;
};

} // namespace ccj::administrators
