// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pagestate.h"
#include "app/resourcelocations/connectorsmodel.h"
#include "app/resourcelocations/fleetloader.h"
#include "app/resourcelocations/forceddeletion.h"
#include "app/resourcelocations/loadbook.h"
#include "app/resourcelocations/locationsmodel.h"
#include "app/resourcelocations/operation.h"
#include "app/resourcelocations/resourcelocationsapi.h"
#include "app/resourcelocations/statehistory.h"

#include <QObject>
#include <QSet>

#include <map>
#include <optional>

namespace ccj::resourcelocations {

/// Where one works, and what the server can do there.
struct Place
{
    QString environment;     ///< names the server in what is kept on this computer; empty: nothing is kept
    QString organization;    ///< customer ID
    bool consoleApi = false; ///< domains, forests and primary locations are known only there

    bool operator==(const Place &) const = default;
};

/// Says what is known of locations and connectors and carries out the changes. Changes live here and not in
/// the dialogs that start them: closing a dialog neither cancels a change nor hides how it ended.
class LocationsController : public QObject
{
    Q_OBJECT
public:
    /// Between the end of a reading and the next, while somebody watches.
    static constexpr std::chrono::seconds pollInterval{60};

    /// All must outlive the controller.
    LocationsController(net::HttpClient &http, Clock &clock, StateHistory &history, LoadBook &loads,
                        QObject *parent = nullptr);

    LocationsModel &locations() { return m_locations; }
    ConnectorsModel &connectors() { return m_connectors; }
    /// As the models show it: for the rules and the advisor.
    const Fleet &fleet() const { return m_fleet; }
    const Judgement &judgement() const { return m_judgement; }
    StateHistory &history() { return m_history; }
    /// Deletes a location that still has connectors, connectors first.
    ForcedDeletion &forcedDeletion() { return m_forcedDeletion; }

    const Place &place() const { return m_place; }
    /// Another organisation starts empty; see also clear().
    void setPlace(const Place &place);

    PageState state() const { return m_state; }
    std::optional<Error> error() const { return m_error; } ///< of the last reading, in Stale and Error
    QDateTime loadedAt() const
    {
        return m_loadedAt;
    } ///< UTC, by this computer's clock; the last whole reading
    bool isLoading() const { return m_loader.isActive(); }

    /// Reads everything; the rows that are shown stay until it is there. What the user has not asked for goes
    /// on without a word: the state stays as it is until it ends.
    void refresh(net::Priority priority = net::Priority::User);
    /// While somebody watches, the lists are read again every minute. The page says so when it shows and
    /// hides.
    void setWatched(bool watched);
    /// Forgets everything, for another organisation or after signing out.
    void clear();

    // Each returns the id that operationChanged() reports. What cannot be found any more is reported as
    // TargetGone by itself.
    quint64 createLocation(const ResourceLocation &wanted);
    /// Name, time zone or connectivity; `wanted.id` says whose.
    quint64 changeLocation(const ResourceLocation &wanted);
    /// For one without connectors; see checkDeletion().
    quint64 deleteLocation(const QString &locationId);
    quint64 removeConnector(const QString &connectorId);
    /// An empty id clears the primary location of the domain (R163).
    quint64 setPrimaryLocation(const QString &domain, const QString &locationId);
    quint64 setUseForSubscriptions(const QString &domain, bool use);
    /// How many Cloud Connectors carry the load of a location, where an administrator has said so on this
    /// computer (R167, R189). What follows from it is said at once.
    std::optional<int> load(const QString &locationId) const;
    void setLoad(const QString &locationId, std::optional<int> load);
    /// What was said of the load is forgotten with the end of the program.
    std::optional<Error> loadProblem() const { return m_loads.problem(); }

    /// A change on this location, connector or domain is on its way.
    bool isChanging(const QString &targetId) const;

Q_SIGNALS:
    void stateChanged(); ///< state(), error(), loadedAt() or what the fleet knows
    void operationChanged(const ccj::resourcelocations::Operation &operation);
    /// Everything was forgotten, see clear().
    void cleared();

private:
    struct Running
    {
        Operation operation;
        QSet<QString> known; ///< ids of locations before, for CreateLocation
        Pending request;
    };

    void onLoaded(const Fleet &fleet, const Judgement &judgement);
    void onFailed(const Error &error);
    void showFleet(const Fleet &fleet, const Judgement &judgement);
    void setState(PageState state);
    void schedulePoll();
    quint64 changeDomain(const Domain &wanted);
    Running &begin(Operation operation);
    quint64 reportGone(Operation operation);
    void onAnswer(quint64 id, const Result<void> &answer);
    /// Ends, or begins to read back, an operation that is still held.
    void settle(quint64 id, Operation::State state, std::optional<Error> error);
    void applyDone(const Operation &operation);
    void judgeUnknownOutcomes(bool wasRead);
    Operation::State outcomeOf(const Running &running) const;

    Worker m_worker; ///< first: it outlives what waits for it
    ResourceLocationsApi m_api;
    Clock &m_clock;
    StateHistory &m_history;
    LoadBook &m_loads;
    FleetLoader m_loader;
    ForcedDeletion m_forcedDeletion;
    LocationsModel m_locations;
    ConnectorsModel m_connectors;
    Fleet m_fleet;
    Judgement m_judgement;
    Place m_place;
    PageState m_state = PageState::Loading;
    std::optional<Error> m_error;
    QDateTime m_loadedAt;
    bool m_isWatched = false;
    Pending m_poll;
    quint64 m_lastId = 0;
    std::map<quint64, Running> m_running;
};

} // namespace ccj::resourcelocations
