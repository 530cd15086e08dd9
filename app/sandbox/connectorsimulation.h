// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/connector.h"
#include "app/sandbox/resourcelocation.h"

#include <QHash>

namespace ccj::sandbox {

struct Cloud;

/// The releases of the connector software: a new one every two weeks, for ever in both directions.
class ReleaseTrain
{
public:
    /// The number that the release published at the anchor bears.
    static constexpr int anchorRelease = 129;

    explicit ReleaseTrain(qint64 anchor) : m_anchor(anchor) {}

    int latestAt(qint64 time) const;
    qint64 publishedAt(int release) const;
    /// e.g. 6.129.0.60001
    static QString version(int release);
    /// Of the small program that installs the updates.
    static QString bootstrapperVersion(int release);

private:
    qint64 m_anchor;
};

/// When the updates of one location come. The connectors take turns, each in a slot of its own from the
/// opening of the maintenance window on; who misses its slot gets it again every 48 hours.
class UpdatePlan
{
public:
    UpdatePlan(const ReleaseTrain &train, const ResourceLocation &location)
        : m_train(train), m_window(location.window), m_timeZone(location.timeZone)
    {
    }

    const ReleaseTrain &train() const { return m_train; }
    /// The beginning of the first window after a release was published.
    qint64 firstRound(int release) const;
    /// When a connector begins to install a release, if it does before the next one takes its place.
    std::optional<qint64> beginOf(const Connector &connector, int release) const;

private:
    ReleaseTrain m_train;
    MaintenanceWindow m_window;
    QString m_timeZone;
};

/// What the cloud sees of a connector at a moment.
struct ConnectorView
{
    QString status;                      ///< Connected, Disconnected, Error, Unknown
    std::optional<qint64> lastContactAt; ///< none: it has not reported yet
    int release = 0;                     ///< installed
    QString versionState;                ///< Normal, Outdated, Upgrading, UpgradeFailed
    std::optional<int> upgradingTo;      ///< the release of an attempt that runs, is stuck or has failed
    QString upgradingStatus;             ///< Downloading, Installing, Restarting, Failed; empty: none
    std::optional<qint64> lastUpgradeAt;
    std::optional<qint64> lastUpgradeCompletedAt;
    QString failedReason;

    bool isUpdating() const { return versionState == u"Upgrading"; }
};

/// How long after its last report a connector still counts as connected.
constexpr qint64 connectorLease = qint64(5) * 60 * 1000;

/// From the beginning of an update that fails to its failure, in milliseconds.
constexpr qint64 updateFailsAfter = qint64(9) * 60 * 1000;
/// From a failure's attempt, or a missed turn, to the next one.
constexpr qint64 updateRetriedAfter = qint64(48) * 60 * 60 * 1000;

/// An update that has begun.
struct UpdateAttempt
{
    int release = 0;
    qint64 begin = 0;
};
/// The first update since the connector was steered, where it is to get stuck in it.
std::optional<UpdateAttempt> stuckUpdate(const Connector &connector, const UpdatePlan &plan, qint64 now,
                                         std::optional<qint64> heldSince);
/// The first moment after `time` at which a connector that reports does so.
qint64 firstReportAfter(const Connector &connector, qint64 time);

/// Since when a stuck update holds up the others of its location; nothing where none is stuck.
std::optional<qint64> heldUpSince(const UpdatePlan &plan, const QList<Connector> &inLocation, qint64 now);

/// A connector's present: a function of the clock and of what it was told last. Nothing runs in between, so
/// that moving the clock by a month shows the same as waiting for it.
ConnectorView viewOf(const Connector &connector, const UpdatePlan &plan, qint64 now,
                     std::optional<qint64> heldSince);

/// A location as its connectors' updates see it.
struct UpdateSite
{
    ResourceLocation location;
    UpdatePlan plan;
    std::optional<qint64> heldSince;
};
/// The locations of these connectors by id; all connectors of a location or none, as they wait for each
/// other.
QHash<QString, UpdateSite> updateSites(const Cloud &cloud, const QList<Connector> &connectors, qint64 now);

struct SeenConnector
{
    Connector connector;
    ConnectorView view;
};
/// Connectors with their present, in the same order; all of a location or none.
QList<SeenConnector> seeConnectors(const Cloud &cloud, const QList<Connector> &connectors);
/// One connector with its present; nothing when it or its location has gone.
std::optional<SeenConnector> seeConnector(const Cloud &cloud, const Connector &connector);

/// What the connector has become, as a record from which it can go on differently.
Connector settled(const SeenConnector &seen, qint64 now);
/// Writes down what the connectors of a location have become, and what befell them: for what changes when
/// they take their turns, so that it acts on the future alone. Inside Database::write, before the change.
void settleLocation(Cloud &cloud, const QString &locationId);

/// The expected release, and what goes with it.
ReleaseTrain releaseTrain(const Cloud &cloud);
/// Publishes the anchor release some days ago, in an empty cloud. Inside Database::write.
void startReleases(Cloud &cloud);

} // namespace ccj::sandbox
