// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connectorevents.h"

#include "app/sandbox/cloud.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

using Kind = ConnectorEvent::Kind;

constexpr qint64 stuckKnownAfter = qint64(30) * 60 * 1000;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::FellSilent:
        return u"silent"_s;
    case Kind::CameBack:
        return u"back"_s;
    case Kind::Broke:
        return u"broken"_s;
    case Kind::UpdateFailed:
        return u"updateFailed"_s;
    case Kind::UpdateStuck:
        break;
    }
    return u"updateStuck"_s;
}

/// Works out the events of one connector.
class Chronicle
{
public:
    Chronicle(const Connector &connector, const UpdateSite &site, qint64 since, qint64 now)
        : m_connector(connector), m_site(site), m_since(since), m_now(now)
    {
    }

    QList<ConnectorEvent> write()
    {
        contacts();
        if (m_connector.updates == ConnectorUpdates::Failing && m_connector.takesUpdates())
            failures();
        if (const auto stuck = stuckUpdate(m_connector, m_site.plan, m_now, m_site.heldSince))
            add(Kind::UpdateStuck, stuck->begin + stuckKnownAfter, stuck->begin, stuck->release);
        return m_events;
    }

private:
    void contacts();
    void failures();
    /// `mark` tells the event from others of its kind.
    void add(Kind kind, qint64 at, qint64 mark, int release = 0)
    {
        if (at > m_since && at <= m_now)
            m_events.append({kind, at, u"%1/%2/%3"_s.arg(nameOf(kind), m_connector.id).arg(mark), m_connector,
                             m_site.location, release});
    }

    const Connector &m_connector;
    const UpdateSite &m_site;
    const qint64 m_since;
    const qint64 m_now;
    QList<ConnectorEvent> m_events;
};

void Chronicle::contacts()
{
    const auto &c = m_connector;
    if (c.state == ConnectorState::Error)
        add(Kind::Broke, c.stateSince, c.stateSince);
    if (!c.lastContactAt)
        return; // it has reported ever since, or never
    const auto silentUntil = c.state == ConnectorState::Silent ? std::numeric_limits<qint64>::max()
                                                               : firstReportAfter(c, c.stateSince);
    if (silentUntil - *c.lastContactAt < connectorLease)
        return;
    add(Kind::FellSilent, *c.lastContactAt + connectorLease, *c.lastContactAt);
    if (c.state == ConnectorState::Reporting)
        add(Kind::CameBack, silentUntil, *c.lastContactAt);
}

void Chronicle::failures()
{
    const auto &plan = m_site.plan;
    const auto until = std::min(m_now, m_site.heldSince.value_or(m_now));
    // What failed before the connector was steered last was recorded then.
    const auto since = std::max(m_since, m_connector.readyAt);
    auto end = until + 1; // the next release takes the place of this one
    for (int release = plan.train().latestAt(m_now); release > m_connector.release && end > since;
         --release) {
        const auto begin = plan.beginOf(m_connector, release);
        if (!begin || *begin >= end)
            continue;
        const auto passed = std::max<qint64>(0, (since - updateFailsAfter - *begin) / updateRetriedAfter);
        for (auto attempt = *begin + passed * updateRetriedAfter; attempt < end;
             attempt += updateRetriedAfter) {
            if (attempt + updateFailsAfter > since)
                add(Kind::UpdateFailed, attempt + updateFailsAfter, attempt, release);
        }
        end = *begin;
    }
}

} // namespace

QList<ConnectorEvent> connectorEvents(const Cloud &cloud, qint64 since, qint64 now)
{
    // The others of a location hold up nobody.
    const auto connectors = ConnectorStore(cloud.database).steered();
    const auto sites = updateSites(cloud, connectors, now);
    QList<ConnectorEvent> events;
    for (const auto &connector : connectors) {
        if (const auto site = sites.constFind(connector.locationId); site != sites.cend())
            events += Chronicle(connector, *site, since, now).write();
    }
    return events;
}

} // namespace ccj::sandbox
