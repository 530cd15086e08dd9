// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/localstore.h"
#include "app/core/pending.h"
#include "app/resourcelocations/connectorstate.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace ccj::resourcelocations {

/// A stretch of time in which a connector was seen in one state.
struct StateInterval
{
    std::optional<ConnectorState> state; ///< none: the connector was not listed
    QDateTime from;                      ///< UTC
    QDateTime until;                     ///< UTC

    bool operator==(const StateInterval &) const = default;
};

/// What this console has seen of each connector, in the profile's store; no secrets. A change is dated when
/// it was first seen. Where the console was not looking there is a gap, never a guess. Kept for 90 days,
/// apart for each environment and organisation.
class StateHistory
{
public:
    static constexpr std::chrono::days kept{90};
    /// Longer than this between two looks, and nobody was looking.
    static constexpr std::chrono::minutes longestPause{3};

    /// Both must outlive it.
    StateHistory(LocalStore &store, const Clock &clock);

    /// Whose connectors follow; ends the present watch. Empty scopes keep nothing.
    void setScope(const QString &environment, const QString &organization);
    /// The console stops looking: what comes next is behind a gap.
    void endWatch();
    /// What is seen now, by id: every connector that is listed. Writes what changed only; of very many
    /// changes the rest in later turns of the event loop.
    void record(const QHash<QString, ConnectorState> &states);

    /// From the earliest to the latest, clipped to the span; they do not overlap, and neighbours that touch
    /// differ. What the present look found is the last one, without length where it is new.
    Result<QList<StateInterval>> of(const QString &connectorId, const QDateTime &from,
                                    const QDateTime &until) const;
    /// Since when this scope has been watched; invalid when it never was.
    Result<QDateTime> keptSince() const;
    /// Forgets everything of this scope for good.
    Result<void> wipe();

    /// Nothing is kept, or only for this run: the store's file cannot be used, or was full or locked at the
    /// last look. Nothing else depends on it.
    std::optional<Error> problem() const;

private:
    using States = QHash<QString, ConnectorState>;

    void writeSome(qint64 now);
    Result<void> write(qint64 now);
    Result<qint64> beginWatch(qint64 now);
    Result<States> writeStates(qint64 watch, qint64 now) const;
    Result<void> forgetOld(qint64 now);

    LocalStore &m_store;
    const Clock &m_clock;
    std::optional<Error> m_unusable; ///< the tables could not be made
    std::optional<Error> m_problem;  ///< of the last look
    QString m_environment;
    QString m_organization;
    std::optional<qint64> m_watch; ///< the row of the present one
    qint64 m_lastLook = 0;         ///< milliseconds since 1970
    States m_seen;                 ///< as written in the present watch
    States m_wanted;               ///< as it is to be written
    Pending m_rest;
};

} // namespace ccj::resourcelocations
