// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connectorsimulation.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/events.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr qint64 releasePeriod = 14 * day;
constexpr qint64 reportEvery = minute;
constexpr qint64 slotLength = 12 * minute; ///< between the beginnings of two updates in a location

// The parts of an update.
constexpr qint64 downloadTime = 3 * minute;
constexpr qint64 installTime = 6 * minute;
constexpr qint64 restartTime = minute;
constexpr qint64 updateTime = downloadTime + installTime + restartTime;
static_assert(downloadTime + installTime == updateFailsAfter);

qint64 floorDivided(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// The last moment up to `time` at which this connector reports: on its own second of each minute.
qint64 reportBefore(const Connector &connector, qint64 time)
{
    const auto phase = connector.row % 10 * second;
    return floorDivided(time - phase, reportEvery) * reportEvery + phase;
}

/// The beginning of an update, if it has come by now.
std::optional<qint64> begunBy(std::optional<qint64> begin, qint64 now, std::optional<qint64> heldSince)
{
    const bool begun = begin && *begin <= now && (!heldSince || *begin <= *heldSince);
    return begun ? begin : std::nullopt;
}

/// The newest of a row of failures; each release is tried again in every round.
std::optional<UpdateAttempt> failedAttempt(const Connector &connector, const UpdatePlan &plan, qint64 now,
                                           std::optional<qint64> heldSince)
{
    for (int release = plan.train().latestAt(now); release > connector.release; --release) {
        const auto begin = begunBy(plan.beginOf(connector, release), now, heldSince);
        if (!begin)
            continue;
        const auto until = heldSince ? std::min(now, *heldSince) : now;
        return UpdateAttempt{release, *begin + (until - *begin) / updateRetriedAfter * updateRetriedAfter};
    }
    return {};
}

/// Follows the updates of one that takes them; gives the one that runs just now.
std::optional<UpdateAttempt> followUpdates(ConnectorView &view, const Connector &connector,
                                           const UpdatePlan &plan, qint64 now,
                                           std::optional<qint64> heldSince)
{
    std::optional<UpdateAttempt> running;
    for (int release = plan.train().latestAt(now); release > connector.release; --release) {
        const auto begin = begunBy(plan.beginOf(connector, release), now, heldSince);
        if (!begin)
            continue;
        if (now < *begin + updateTime) {
            running = UpdateAttempt{release, *begin};
            continue;
        }
        view.release = release;
        view.lastUpgradeAt = begin;
        view.lastUpgradeCompletedAt = *begin + updateTime;
        break;
    }
    return running;
}

QString phaseOf(qint64 elapsed)
{
    if (elapsed < downloadTime)
        return u"Downloading"_s;
    return elapsed < downloadTime + installTime ? u"Installing"_s : u"Restarting"_s;
}

void showAttempt(ConnectorView &view, const UpdateAttempt &attempt, const Connector &connector, qint64 now)
{
    const bool stuck = connector.updates == ConnectorUpdates::Stuck;
    const bool failed =
        connector.updates == ConnectorUpdates::Failing && now - attempt.begin >= downloadTime + installTime;
    view.upgradingTo = attempt.release;
    view.lastUpgradeAt = attempt.begin;
    view.versionState = failed ? u"UpgradeFailed"_s : u"Upgrading"_s;
    view.upgradingStatus =
        failed ? u"Failed"_s
               : phaseOf(stuck ? std::min(now - attempt.begin, downloadTime) : now - attempt.begin);
    if (failed)
        view.failedReason = connector.failureReason;
}

void seeUpdates(ConnectorView &view, const Connector &connector, const UpdatePlan &plan, qint64 now,
                std::optional<qint64> heldSince)
{
    std::optional<UpdateAttempt> attempt;
    if (connector.takesUpdates()) {
        if (connector.updates == ConnectorUpdates::Stuck)
            attempt = stuckUpdate(connector, plan, now, heldSince);
        else if (connector.updates == ConnectorUpdates::Failing)
            attempt = failedAttempt(connector, plan, now, heldSince);
        else
            attempt = followUpdates(view, connector, plan, now, heldSince);
    }
    view.versionState = view.release < plan.train().latestAt(now) ? u"Outdated"_s : u"Normal"_s;
    if (attempt)
        showAttempt(view, *attempt, connector, now);
}

void seeContact(ConnectorView &view, const Connector &connector, qint64 now)
{
    view.lastContactAt = connector.lastContactAt;
    // The machine restarts at the end of an update.
    const auto until =
        view.upgradingStatus == u"Restarting" ? view.lastUpgradeAt.value_or(now) + updateFailsAfter : now;
    if (const auto report = reportBefore(connector, until);
        connector.state != ConnectorState::Silent && report > connector.stateSince)
        view.lastContactAt = report;
    if (connector.state == ConnectorState::Error)
        view.status = u"Error"_s;
    else if (!view.lastContactAt)
        view.status = u"Unknown"_s;
    else
        view.status = now - *view.lastContactAt < connectorLease ? u"Connected"_s : u"Disconnected"_s;
}

} // namespace

int ReleaseTrain::latestAt(qint64 time) const
{
    return anchorRelease + int(floorDivided(time - m_anchor, releasePeriod));
}

qint64 ReleaseTrain::publishedAt(int release) const
{
    return m_anchor + (release - anchorRelease) * releasePeriod;
}

QString ReleaseTrain::version(int release)
{
    return u"6.%1.0.60001"_s.arg(release);
}

QString ReleaseTrain::bootstrapperVersion(int release)
{
    return u"1.%1.0.20001"_s.arg(release);
}

qint64 UpdatePlan::firstRound(int release) const
{
    const auto published = m_train.publishedAt(release);
    if (m_window.day == 0)
        return published;
    const QTimeZone zone(QTimeZone::windowsIdToDefaultIanaId(m_timeZone.toLatin1()));
    const auto first = QDateTime::fromMSecsSinceEpoch(published, zone).date();
    const auto start = QTime(0, 0).addSecs(m_window.startSeconds);
    auto date = first.addDays((m_window.day - first.dayOfWeek() + 7) % 7);
    if (QDateTime(date, start, zone).toMSecsSinceEpoch() < published)
        date = date.addDays(7);
    return QDateTime(date, start, zone).toMSecsSinceEpoch();
}

std::optional<qint64> UpdatePlan::beginOf(const Connector &connector, int release) const
{
    if (connector.updateAt && m_train.latestAt(*connector.updateAt) == release)
        return connector.updateAt;
    const auto turn = firstRound(release) + connector.slot * slotLength;
    const auto late = std::max<qint64>(0, connector.readyAt - turn);
    const auto begin = turn + (late + updateRetriedAfter - 1) / updateRetriedAfter * updateRetriedAfter;
    if (begin + slotLength > m_train.publishedAt(release + 1))
        return {};
    return begin;
}

std::optional<UpdateAttempt> stuckUpdate(const Connector &connector, const UpdatePlan &plan, qint64 now,
                                         std::optional<qint64> heldSince)
{
    if (connector.updates != ConnectorUpdates::Stuck || !connector.takesUpdates())
        return {};
    for (int release = connector.release + 1; release <= plan.train().latestAt(now); ++release) {
        if (const auto begin = begunBy(plan.beginOf(connector, release), now, heldSince))
            return UpdateAttempt{release, *begin};
    }
    return {};
}

qint64 firstReportAfter(const Connector &connector, qint64 time)
{
    return reportBefore(connector, time) + reportEvery;
}

std::optional<qint64> heldUpSince(const UpdatePlan &plan, const QList<Connector> &inLocation, qint64 now)
{
    std::optional<qint64> since;
    for (const auto &connector : inLocation) {
        const auto attempt = stuckUpdate(connector, plan, now, {});
        if (attempt && (!since || attempt->begin < *since))
            since = attempt->begin;
    }
    return since;
}

ConnectorView viewOf(const Connector &connector, const UpdatePlan &plan, qint64 now,
                     std::optional<qint64> heldSince)
{
    ConnectorView view;
    view.release = connector.release;
    view.lastUpgradeAt = connector.lastUpgradeAt;
    view.lastUpgradeCompletedAt = connector.lastUpgradeCompletedAt;
    seeUpdates(view, connector, plan, now, heldSince);
    seeContact(view, connector, now);
    return view;
}

QHash<QString, UpdateSite> updateSites(const Cloud &cloud, const QList<Connector> &connectors, qint64 now)
{
    QHash<QString, QList<Connector>> byLocation;
    for (const auto &connector : connectors)
        byLocation[connector.locationId] << connector;
    QHash<QString, UpdateSite> sites;
    const auto train = releaseTrain(cloud);
    for (const auto &location : LocationStore(cloud.database).all()) {
        if (!byLocation.contains(location.id))
            continue;
        const UpdatePlan plan(train, location);
        sites.insert(location.id, {location, plan, heldUpSince(plan, byLocation.value(location.id), now)});
    }
    return sites;
}

QList<SeenConnector> seeConnectors(const Cloud &cloud, const QList<Connector> &connectors)
{
    const auto now = cloud.clock.now();
    const auto sites = updateSites(cloud, connectors, now);
    QList<SeenConnector> seen;
    seen.reserve(connectors.size());
    for (const auto &connector : connectors) {
        // A location that went between the two readings takes its connectors along.
        if (const auto site = sites.constFind(connector.locationId); site != sites.cend())
            seen.append({connector, viewOf(connector, site->plan, now, site->heldSince)});
    }
    return seen;
}

std::optional<SeenConnector> seeConnector(const Cloud &cloud, const Connector &connector)
{
    for (const auto &seen :
         seeConnectors(cloud, ConnectorStore(cloud.database).inLocation(connector.locationId))) {
        if (seen.connector.id == connector.id)
            return seen;
    }
    return {};
}

Connector settled(const SeenConnector &seen, qint64 now)
{
    auto connector = seen.connector;
    const auto &view = seen.view;
    connector.release = view.release;
    connector.updateAt = view.upgradingTo ? view.lastUpgradeAt : std::nullopt;
    connector.lastUpgradeAt = view.lastUpgradeAt;
    connector.lastUpgradeCompletedAt = view.lastUpgradeCompletedAt;
    connector.readyAt = now;
    return connector;
}

void settleLocation(Cloud &cloud, const QString &locationId)
{
    const ConnectorStore store(cloud.database);
    const auto now = cloud.clock.now();
    recordEvents(cloud, now);
    for (const auto &seen : seeConnectors(cloud, store.inLocation(locationId))) {
        auto connector = settled(seen, now);
        store.save(connector);
    }
}

ReleaseTrain releaseTrain(const Cloud &cloud)
{
    auto query = cloud.database.run(u"SELECT value FROM settings WHERE key='releaseAnchor'"_s);
    // A folder of an earlier version has no anchor: any fixed moment will do.
    return ReleaseTrain(query.next() ? query.value(0).toLongLong() : 1'767'225'600'000);
}

void startReleases(Cloud &cloud)
{
    // Ten days ago: every window has been open since, and the next release is four days off.
    cloud.database.run(u"INSERT OR REPLACE INTO settings VALUES ('releaseAnchor', ?)"_s,
                       {QString::number(cloud.clock.now() - 10 * day)});
}

} // namespace ccj::sandbox
