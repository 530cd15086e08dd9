// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/statehistory.h"

#include "app/core/nametable.h"
#include "app/core/storequery.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

// A watch is a stretch of time in which the console looked at least every few minutes. A state holds from its
// row to the next one of the same connector in the same watch, or to the end of the watch, so that a look at
// which nothing changed writes one number.
const QStringList migrations{
    u"CREATE TABLE connector_watch (id INTEGER PRIMARY KEY, environment TEXT NOT NULL,"
    "organization TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL)"_s,
    u"CREATE TABLE connector_state (connector TEXT NOT NULL, watch INTEGER NOT NULL, began INTEGER NOT NULL,"
    "state TEXT NOT NULL, PRIMARY KEY (connector, watch, began)) WITHOUT ROWID"_s,
    u"CREATE INDEX connector_state_of_watch ON connector_state (watch)"_s,
};

constexpr NameTable stateNames{
    Name{ConnectorState::Error, "error"_L1},
    Name{ConnectorState::UpdateStuck, "updateStuck"_L1},
    Name{ConnectorState::Updating, "updating"_L1},
    Name{ConnectorState::Disconnected, "disconnected"_L1},
    Name{ConnectorState::NotInContact, "notInContact"_L1},
    Name{ConnectorState::Unknown, "unknown"_L1},
    Name{ConnectorState::UpdateFailed, "updateFailed"_L1},
    Name{ConnectorState::UpdateBlocked, "updateBlocked"_L1},
    Name{ConnectorState::Outdated, "outdated"_L1},
    Name{ConnectorState::Healthy, "healthy"_L1},
};
constexpr auto notListed = "notListed"_L1;

/// A frame must not wait for what is written in one turn.
constexpr int mostRowsInOneTurn = 250;

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

std::optional<ConnectorState> stateFrom(const QString &name)
{
    // A later version of the program may know more states.
    return name == notListed ? std::nullopt
                             : std::optional(stateNames.valueOf(name).value_or(ConnectorState::Unknown));
}

/// Two stretches of one state that touch are one; what two windows saw at the same time counts once. What was
/// seen at one look only is a stretch without length.
void append(QList<StateInterval> &intervals, StateInterval next, bool isOneLook)
{
    if (!intervals.isEmpty())
        next.from = std::max(next.from, intervals.last().until);
    if (next.from > next.until || (next.from == next.until && !isOneLook))
        return;
    if (!intervals.isEmpty() && intervals.last().state == next.state && intervals.last().until == next.from)
        intervals.last().until = next.until;
    else
        intervals.append(next);
}

} // namespace

StateHistory::StateHistory(LocalStore &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    if (const auto ready = m_store.migrate(u"connectorHistory"_s, migrations); !ready)
        m_unusable = ready.error();
}

void StateHistory::setScope(const QString &environment, const QString &organization)
{
    if (environment == m_environment && organization == m_organization)
        return;
    endWatch();
    m_environment = environment;
    m_organization = organization;
}

void StateHistory::endWatch()
{
    m_rest.cancel();
    m_watch.reset();
    m_seen.clear();
}

std::optional<Error> StateHistory::problem() const
{
    if (m_store.problem())
        return m_store.problem();
    return m_unusable ? m_unusable : m_problem;
}

void StateHistory::record(const States &states)
{
    if (m_unusable || m_environment.isEmpty() || m_organization.isEmpty())
        return;
    // A clock that was set back must not make two watches overlap.
    const auto now = std::max(m_clock.now().toMSecsSinceEpoch(), m_watch ? m_lastLook : 0);
    if (m_watch && std::chrono::milliseconds(now - m_lastLook) > longestPause)
        endWatch();
    m_rest.cancel(); // what is left of the last look is part of this one
    m_wanted = states;
    writeSome(now);
}

void StateHistory::writeSome(qint64 now)
{
    auto db = m_store.database();
    m_problem.reset();
    const bool open = db.transaction();
    const auto written = open ? write(now) : std::unexpected(Error::of(Error::Kind::Storage));
    if (!written || !db.commit()) {
        m_problem = written ? Error::of(Error::Kind::Storage, db.lastError().text()) : written.error();
        db.rollback();
        endWatch(); // what was not written is a gap
    } else if (m_seen != m_wanted) {
        Completion<int> rest([this, now](int) { writeSome(now); });
        m_rest = rest.pending();
        rest.deliverLater(0);
    }
}

Result<void> StateHistory::write(qint64 now)
{
    auto watch = m_watch;
    if (!watch) {
        const auto begun = beginWatch(now);
        if (!begun)
            return std::unexpected(begun.error());
        watch = *begun;
    }
    const auto seen = writeStates(*watch, now);
    if (!seen)
        return std::unexpected(seen.error());
    if (const auto done = runQuery(m_store.database(), u"UPDATE connector_watch SET ended = ? WHERE id = ?"_s,
                                   {now, *watch});
        !done)
        return withoutRows(done);
    m_watch = watch;
    m_lastLook = now;
    m_seen = *seen;
    return {};
}

Result<qint64> StateHistory::beginWatch(qint64 now)
{
    if (const auto done = forgetOld(now); !done)
        return std::unexpected(done.error());
    const auto done = runQuery(
        m_store.database(),
        u"INSERT INTO connector_watch (environment, organization, began, ended) VALUES (?, ?, ?, ?)"_s,
        {m_environment, m_organization, now, now});
    if (!done)
        return std::unexpected(done.error());
    return done->lastInsertId().toLongLong();
}

/// Gives what is written then.
Result<StateHistory::States> StateHistory::writeStates(qint64 watch, qint64 now) const
{
    QSqlQuery query(m_store.database());
    if (!query.prepare(u"INSERT OR REPLACE INTO connector_state (connector, watch, began, state)"
                       " VALUES (?, ?, ?, ?)"_s))
        return storageFailure(query);
    const auto insert = [&](const QString &connector, QLatin1StringView state) {
        query.bindValue(0, connector);
        query.bindValue(1, watch);
        query.bindValue(2, now);
        query.bindValue(3, QString(state));
        return query.exec();
    };
    auto seen = m_seen;
    int left = mostRowsInOneTurn;
    for (const auto &[connector, state] : m_wanted.asKeyValueRange()) {
        const auto before = m_seen.constFind(connector);
        if (before != m_seen.cend() && *before == state)
            continue;
        if (left-- == 0)
            return seen;
        if (!insert(connector, stateNames.nameOf(state)))
            return storageFailure(query);
        seen.insert(connector, state);
    }
    for (const auto &connector : m_seen.keys()) {
        if (m_wanted.contains(connector))
            continue;
        if (left-- == 0)
            return seen;
        if (!insert(connector, notListed))
            return storageFailure(query);
        seen.remove(connector);
    }
    return seen;
}

Result<void> StateHistory::forgetOld(qint64 now)
{
    const auto oldest = now - std::chrono::milliseconds(kept).count();
    const auto db = m_store.database();
    const auto done = runQuery(db,
                               u"DELETE FROM connector_state WHERE watch IN"
                               " (SELECT id FROM connector_watch WHERE ended < ?)"_s,
                               {oldest});
    if (!done)
        return withoutRows(done);
    return withoutRows(runQuery(db, u"DELETE FROM connector_watch WHERE ended < ?"_s, {oldest}));
}

Result<QList<StateInterval>> StateHistory::of(const QString &connectorId, const QDateTime &from,
                                              const QDateTime &until) const
{
    const auto earliest = std::max(from, m_clock.now().addDays(-kept.count()));
    auto found = runQuery(m_store.database(),
                          u"SELECT state, s.began, MIN(ended, COALESCE(LEAD(s.began) OVER"
                          " (PARTITION BY watch ORDER BY s.began), ended)) FROM connector_state s"
                          " JOIN connector_watch ON id = watch WHERE connector = ? AND environment = ?"
                          " AND organization = ? AND ended >= ? AND connector_watch.began <= ?"
                          " ORDER BY s.began"_s,
                          {connectorId, m_environment, m_organization, earliest.toMSecsSinceEpoch(),
                           until.toMSecsSinceEpoch()});
    if (!found)
        return std::unexpected(found.error());
    QList<StateInterval> intervals;
    while (found->next()) {
        const auto began = timeOf(found->value(1).toLongLong());
        const auto ended = timeOf(found->value(2).toLongLong());
        append(intervals,
               {stateFrom(found->value(0).toString()), std::max(earliest, began), std::min(until, ended)},
               began == ended);
    }
    return intervals;
}

Result<QDateTime> StateHistory::keptSince() const
{
    auto found =
        runQuery(m_store.database(),
                 u"SELECT MIN(began) FROM connector_watch WHERE environment = ? AND organization = ?"_s,
                 {m_environment, m_organization});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next() || found->value(0).isNull())
        return QDateTime();
    return std::max(timeOf(found->value(0).toLongLong()), m_clock.now().addDays(-kept.count()));
}

Result<void> StateHistory::wipe()
{
    endWatch();
    const auto db = m_store.database();
    const auto done = runQuery(db,
                               u"DELETE FROM connector_state WHERE watch IN (SELECT id FROM connector_watch"
                               " WHERE environment = ? AND organization = ?)"_s,
                               {m_environment, m_organization});
    if (!done)
        return withoutRows(done);
    return withoutRows(runQuery(db,
                                u"DELETE FROM connector_watch WHERE environment = ? AND organization = ?"_s,
                                {m_environment, m_organization}));
}

} // namespace ccj::resourcelocations
