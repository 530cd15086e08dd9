// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/resourcelocations/advisor.h"
#include "app/resourcelocations/fleet.h"
#include "app/resourcelocations/resourcelocationsapi.h"

#include <QObject>

namespace ccj::resourcelocations {

/// Reads locations, connectors, windows and domains side by side and gives them as one fleet, judged; what
/// the server says is unchanged is not sent again. Without locations or connectors there is no fleet; windows
/// and domains may fail by themselves.
class FleetLoader : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. The worker judges.
    FleetLoader(ResourceLocationsApi &api, Worker &worker, Clock &clock)
        : m_api(api), m_worker(worker), m_clock(clock)
    {
    }

    /// Begins anew; a load that runs is dropped.
    void start(bool withDomains, net::Priority priority);
    bool isActive() const { return m_missing > 0 || m_judging.isActive(); }
    void stop();
    /// Stops, and knows nothing any more.
    void forget();
    /// What is judged from now on is judged with these; a judging that is under way begins again.
    void setLoads(const Loads &loads);

Q_SIGNALS:
    void loaded(const ccj::resourcelocations::Fleet &fleet,
                const ccj::resourcelocations::Judgement &judgement);
    void failed(const ccj::Error &error);

private:
    /// What was read last, with the ETag of each list.
    struct Known
    {
        Fleet fleet;
        QByteArray locations;
        QByteArray connectors;
        QByteArray windows;
        QByteArray domains;
    };

    /// Takes a list over; the error where there is none.
    template <class T>
    static std::optional<Error> take(Result<Reading<T>> &reading, QList<T> &rows, QByteArray &etag);
    template <class T>
    ResourceLocationsApi::Callback<Reading<T>> required(QList<T> Fleet::*rows, QByteArray Known::*etag);
    template <class T>
    ResourceLocationsApi::Callback<Reading<T>> optional(QList<T> Fleet::*rows, QByteArray Known::*etag,
                                                        std::optional<Error> Fleet::*problem);
    void oneIsThere();
    void judgeKnown();

    ResourceLocationsApi &m_api;
    Worker &m_worker;
    Clock &m_clock;
    Known m_known;
    Known m_next; ///< becomes m_known when everything is there
    Loads m_loads;
    Pending m_requests[4];
    int m_missing = 0;
    Pending m_judging;
};

} // namespace ccj::resourcelocations
