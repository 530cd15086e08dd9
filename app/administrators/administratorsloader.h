// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/roster/pagejoin.h"
#include "app/administrators/roster/roster.h"
#include "app/core/clock.h"
#include "app/core/worker.h"

#include <QObject>

#include <map>
#include <vector>

namespace ccj::administrators {

/// Reads the list page by page. Bodies go unparsed into the background, where they become chunks of a
/// roster; while one page is packed the next one is on its way. Pages that the server says have not
/// changed are not read again: their chunk is taken over, also when an earlier page has lost somebody; see
/// joinOf().
class AdministratorsLoader : public QObject
{
    Q_OBJECT
public:
    static constexpr int firstPage = 100; ///< small, so that the first rows are there at once
    static constexpr std::chrono::milliseconds leastBetweenGrowths{100};

    AdministratorsLoader(AdministratorsApi &api, Worker &worker, Clock &clock, QObject *parent = nullptr);

    struct Order
    {
        net::Priority priority = net::Priority::User;
        int pageSize = firstPage; ///< of all pages but the first
        bool showsGrowth = false; ///< grew() tells of rows before all are there
        Roster known;             ///< what there is; finished() gives this very one when nothing has changed
    };
    /// Reads from the first page on. What was on its way is not wanted any more.
    void start(const Order &order);
    /// Ends the load and keeps what has come.
    void stop();
    /// After stop(): a load can go on where it ended.
    bool canGoOn() const;
    void goOn();
    /// Forgets what was read, with its ETags.
    void forget();

    bool isActive() const { return m_isActive; }
    /// How many have come in this load.
    qsizetype received() const { return m_received; }

Q_SIGNALS:
    /// Another page has come.
    void advanced();
    void grew(const ccj::administrators::Roster &roster);
    void finished(const ccj::administrators::Roster &roster);
    void failed(const ccj::Error &error);

private:
    struct Page
    {
        QString continuation; ///< that asked for it
        int count = 0;        ///< that it was asked with
        QString next;         ///< empty: the last one
        QByteArray etag;
        QString first; ///< key of the first row
        QString joins; ///< it was cut where a known page goes on, which begins with this key
        qsizetype size = 0;
        QList<RosterChunk::Pointer> chunks;
        bool isPacked = false;
    };

    void remember();
    void request(const QString &continuation);
    struct Reading
    {
        ListPage page;
        QString first;
        QString joins;
    };
    static Result<Reading> read(const QByteArray &body, const QList<KnownPage> &joinable);
    void onRead(Result<Reading> reading, Page page);
    void take(Page page);
    void askForNext();
    QList<KnownPage> joinable(const QString &continuation) const;
    bool isJoining() const;
    void readLastAgain();
    void pack(size_t number, const QJsonArray &items);
    void grow();
    void onGrown(const Roster &roster, size_t pages);
    bool isComplete() const;
    bool isUnchanged() const;
    void fail(const Error &error);
    void reportFailure();
    const Page *known(const QString &continuation, int count) const;

    AdministratorsApi &m_api;
    Worker &m_worker;
    Clock &m_clock;
    Order m_order;
    bool m_isActive = false;
    bool m_isStopped = false;     ///< and may go on
    bool m_mayJoin = true;        ///< known pages have not been found to be in other places
    std::optional<Error> m_error; ///< is told when everything that came is shown
    qsizetype m_received = 0;
    std::vector<Page> m_pages;      ///< of this load
    std::vector<Page> m_knownPages; ///< of the one before
    Roster m_roster;                ///< made of the first m_grown pages
    size_t m_grown = 0;
    std::chrono::milliseconds m_grownAt{0};

    Pending m_load;
    std::map<size_t, Pending> m_packing; ///< by the number of the page
    Pending m_growing;
    Pending m_tidying;
    Pending m_laterGrowth;
};

} // namespace ccj::administrators
