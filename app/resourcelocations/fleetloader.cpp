// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/fleetloader.h"

namespace ccj::resourcelocations {

void FleetLoader::start(bool withDomains, net::Priority priority)
{
    stop();
    m_next = m_known;
    m_next.fleet.asOf = {};
    m_missing = withDomains ? 4 : 3;
    m_requests[0] =
        m_api.locations({m_known.locations, priority}, required(&Fleet::locations, &Known::locations));
    m_requests[1] =
        m_api.connectors({m_known.connectors, priority}, required(&Fleet::connectors, &Known::connectors));
    m_requests[2] = m_api.maintenance({m_known.windows, priority},
                                      optional(&Fleet::windows, &Known::windows, &Fleet::windowsProblem));
    if (withDomains)
        m_requests[3] = m_api.domains({m_known.domains, priority},
                                      optional(&Fleet::domains, &Known::domains, &Fleet::domainsProblem));
}

void FleetLoader::stop()
{
    for (auto &request : m_requests)
        request.cancel();
    m_missing = 0;
    m_judging.cancel();
}

void FleetLoader::forget()
{
    stop();
    m_known = {};
}

template <class T>
std::optional<Error> FleetLoader::take(Result<Reading<T>> &reading, QList<T> &rows, QByteArray &etag)
{
    if (!reading)
        return reading.error();
    if (reading->items) {
        rows = std::move(*reading->items);
        etag = reading->etag;
    }
    return std::nullopt;
}

template <class T>
ResourceLocationsApi::Callback<Reading<T>> FleetLoader::required(QList<T> Fleet::*rows,
                                                                 QByteArray Known::*etag)
{
    return [this, rows, etag](Result<Reading<T>> reading) {
        if (const auto error = take(reading, m_next.fleet.*rows, m_next.*etag)) {
            stop();
            Q_EMIT failed(*error);
            return;
        }
        // What a connector says of its last contact is as old as the list it stands in.
        if constexpr (std::is_same_v<T, Connector>)
            m_next.fleet.asOf = reading->servedAt.isValid() ? reading->servedAt : m_clock.now();
        oneIsThere();
    };
}

template <class T>
ResourceLocationsApi::Callback<Reading<T>>
FleetLoader::optional(QList<T> Fleet::*rows, QByteArray Known::*etag, std::optional<Error> Fleet::*problem)
{
    return [this, rows, etag, problem](Result<Reading<T>> reading) {
        m_next.fleet.*problem = take(reading, m_next.fleet.*rows, m_next.*etag);
        oneIsThere();
    };
}

void FleetLoader::oneIsThere()
{
    if (--m_missing > 0)
        return;
    m_known = m_next;
    judgeKnown();
}

void FleetLoader::setLoads(const Loads &loads)
{
    m_loads = loads;
    if (m_judging.isActive())
        judgeKnown();
}

void FleetLoader::judgeKnown()
{
    m_known.fleet.loads = m_loads;
    const auto work = [fleet = m_known.fleet](const std::stop_token &) { return judge(fleet); };
    m_judging =
        m_worker.run(work, [this](const Judgement &judgement) { Q_EMIT loaded(m_known.fleet, judgement); });
}

} // namespace ccj::resourcelocations
