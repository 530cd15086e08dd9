// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/locationscontroller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

using Kind = Operation::Kind;
using State = Operation::State;

LocationsController::LocationsController(net::HttpClient &http, Clock &clock, StateHistory &history,
                                         LoadBook &loads, QObject *parent)
    : QObject(parent),
      m_api(http, m_worker),
      m_clock(clock),
      m_history(history),
      m_loads(loads),
      m_loader(m_api, m_worker, clock),
      m_forcedDeletion(m_api)
{
    connect(&m_loader, &FleetLoader::loaded, this, &LocationsController::onLoaded);
    connect(&m_loader, &FleetLoader::failed, this, &LocationsController::onFailed);
    connect(&m_forcedDeletion, &ForcedDeletion::finished, this, [this] { refresh(); });
}

void LocationsController::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    const bool isElsewhere =
        place.environment != m_place.environment || place.organization != m_place.organization;
    m_place = place;
    m_history.setScope(place.environment, place.organization);
    m_loads.setScope(place.environment, place.organization);
    m_loader.setLoads(m_loads.loads());
    if (isElsewhere)
        clear();
    else if (isLoading() || m_fleet.asOf.isValid())
        refresh(net::Priority::Background); // there is more, or less, to be read
}

// --- reading -------------------------------------------------------------------------------------

void LocationsController::refresh(net::Priority priority)
{
    m_poll.cancel();
    m_loader.start(m_place.consoleApi, priority);
    if (!m_fleet.asOf.isValid())
        setState(PageState::Loading);
    else if (priority == net::Priority::User)
        setState(PageState::Refreshing);
}

void LocationsController::onLoaded(const Fleet &fleet, const Judgement &judgement)
{
    m_loadedAt = m_clock.now();
    showFleet(fleet, judgement);
    m_history.record(m_judgement.states);
    setState(fleet.locations.isEmpty() ? PageState::Empty : PageState::Ready);
    judgeUnknownOutcomes(true);
    schedulePoll();
}

void LocationsController::onFailed(const Error &error)
{
    m_error = error;
    setState(m_fleet.asOf.isValid() ? PageState::Stale : PageState::Error);
    judgeUnknownOutcomes(false);
    schedulePoll();
}

void LocationsController::showFleet(const Fleet &fleet, const Judgement &judgement)
{
    m_fleet = fleet;
    m_judgement = judgement;
    m_locations.setFleet(m_fleet, m_judgement);
    m_connectors.setFleet(m_fleet, m_judgement);
}

void LocationsController::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (!watched)
        m_poll.cancel();
    else if (m_loadedAt.isValid() && !isLoading() && m_loadedAt.secsTo(m_clock.now()) >= pollInterval.count())
        refresh(net::Priority::Background);
    else
        schedulePoll();
}

void LocationsController::schedulePoll()
{
    const bool nothingWasAsked = m_state == PageState::Loading;
    if (!m_isWatched || nothingWasAsked || isLoading() || m_poll.isActive())
        return;
    const auto asked = m_error && m_error->retryAfter ? *m_error->retryAfter : pollInterval;
    m_poll = m_clock.after(std::max(asked, pollInterval), [this] { refresh(net::Priority::Background); });
}

void LocationsController::clear()
{
    m_loader.forget();
    m_forcedDeletion.reset();
    m_running.clear();
    m_poll.cancel();
    m_history.endWatch();
    m_loadedAt = {};
    showFleet({}, {});
    setState(PageState::Loading);
    Q_EMIT cleared();
}

void LocationsController::setState(PageState state)
{
    m_state = state;
    if (state != PageState::Stale && state != PageState::Error)
        m_error.reset();
    Q_EMIT stateChanged();
}

// --- what carries the load -----------------------------------------------------------------------

std::optional<int> LocationsController::load(const QString &locationId) const
{
    const auto &loads = m_loads.loads();
    const auto known = loads.constFind(locationId);
    return known == loads.cend() ? std::nullopt : std::optional(*known);
}

void LocationsController::setLoad(const QString &locationId, std::optional<int> load)
{
    if (load == this->load(locationId))
        return;
    m_loads.set(locationId, load);
    m_loader.setLoads(m_loads.loads());
    auto fleet = m_fleet;
    fleet.loads = m_loads.loads();
    showFleet(fleet, judge(fleet));
    Q_EMIT stateChanged();
}

// --- changes -------------------------------------------------------------------------------------

LocationsController::Running &LocationsController::begin(Operation operation)
{
    auto &running = m_running[++m_lastId];
    running.operation = std::move(operation);
    running.operation.id = m_lastId;
    return running;
}

/// Later, as every other answer.
quint64 LocationsController::reportGone(Operation operation)
{
    auto &running = begin(std::move(operation));
    const auto id = running.operation.id;
    Completion<int> completion([this, id](int) { settle(id, State::TargetGone, {}); });
    running.request = completion.pending();
    completion.deliverLater(0);
    return id;
}

quint64 LocationsController::createLocation(const ResourceLocation &wanted)
{
    auto &running = begin({.kind = Kind::CreateLocation, .location = wanted});
    for (const auto &location : m_fleet.locations)
        running.known.insert(location.id);
    const auto id = running.operation.id;
    running.request = m_api.create(wanted, [this, id](const Result<ResourceLocation> &made) {
        if (!made)
            return onAnswer(id, std::unexpected(made.error()));
        m_running.at(id).operation.location = *made;
        onAnswer(id, {});
    });
    return id;
}

quint64 LocationsController::changeLocation(const ResourceLocation &wanted)
{
    const auto *present = m_fleet.location(wanted.id);
    if (!present)
        return reportGone({.kind = Kind::ChangeLocation, .location = wanted});
    auto &running = begin({.kind = Kind::ChangeLocation, .location = wanted});
    const auto id = running.operation.id;
    running.request =
        m_api.change(*present, wanted, [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

quint64 LocationsController::deleteLocation(const QString &locationId)
{
    const auto *present = m_fleet.location(locationId);
    if (!present)
        return reportGone({.kind = Kind::DeleteLocation, .location = {.id = locationId}});
    auto &running = begin({.kind = Kind::DeleteLocation, .location = *present});
    const auto id = running.operation.id;
    running.request =
        m_api.remove(*present, [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

quint64 LocationsController::removeConnector(const QString &connectorId)
{
    const auto *present = m_fleet.connector(connectorId);
    if (!present)
        return reportGone({.kind = Kind::RemoveConnector, .connector = {.id = connectorId}});
    auto &running = begin({.kind = Kind::RemoveConnector, .connector = *present});
    const auto id = running.operation.id;
    running.request = m_api.removeConnector(*present, [this, id](const Result<bool> &wasThere) {
        if (!wasThere)
            return onAnswer(id, std::unexpected(wasThere.error()));
        settle(id, *wasThere ? State::Done : State::TargetGone, {});
    });
    return id;
}

quint64 LocationsController::setPrimaryLocation(const QString &domain, const QString &locationId)
{
    const auto *present = m_fleet.domain(domain);
    auto wanted = present ? *present : Domain{.fqdn = domain};
    wanted.primaryLocationId = locationId;
    return changeDomain(wanted);
}

quint64 LocationsController::setUseForSubscriptions(const QString &domain, bool use)
{
    const auto *present = m_fleet.domain(domain);
    auto wanted = present ? *present : Domain{.fqdn = domain};
    wanted.useForSubscriptions = use;
    return changeDomain(wanted);
}

quint64 LocationsController::changeDomain(const Domain &wanted)
{
    const auto *present = m_fleet.domain(wanted.fqdn);
    if (!present)
        return reportGone({.kind = Kind::ChangeDomain, .domain = wanted});
    auto &running = begin({.kind = Kind::ChangeDomain, .domain = wanted});
    const auto id = running.operation.id;
    running.request = m_api.changeDomain(*present, wanted,
                                         [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

bool LocationsController::isChanging(const QString &targetId) const
{
    return std::ranges::any_of(
        m_running, [&](const auto &entry) { return entry.second.operation.targetId() == targetId; });
}

void LocationsController::onAnswer(quint64 id, const Result<void> &answer)
{
    if (answer)
        return settle(id, State::Done, {});
    const auto &error = answer.error();
    if (error.outcomeUnknown)
        return settle(id, State::CheckingOutcome, error);
    const bool gone =
        error.kind == Error::Kind::NotFound && m_running.at(id).operation.kind != Kind::CreateLocation;
    settle(id, gone ? State::TargetGone : State::Refused, error);
}

void LocationsController::settle(quint64 id, State state, std::optional<Error> error)
{
    auto &held = m_running.at(id).operation;
    held.state = state;
    held.error = std::move(error);
    const auto operation = held;
    if (operation.isFinished())
        m_running.erase(id);
    if (state == State::Done)
        applyDone(operation);
    // Another console may have been quicker (R133), and a list that was asked for before the change must not
    // bring back what is gone: read it again.
    const bool isConflict = operation.error && operation.error->kind == Error::Kind::Conflict;
    if (state != State::Refused || isConflict)
        refresh(state == State::CheckingOutcome ? net::Priority::User : net::Priority::Background);
    Q_EMIT operationChanged(operation);
}

void LocationsController::applyDone(const Operation &operation)
{
    auto fleet = m_fleet;
    const auto replace = [](auto &rows, const auto &row, auto id) {
        const auto found = std::ranges::find(rows, std::invoke(id, row), id);
        if (found != rows.end())
            *found = row;
    };
    switch (operation.kind) {
    case Kind::CreateLocation:
        if (operation.location.id.isEmpty() || fleet.location(operation.location.id))
            return;
        fleet.locations.append(operation.location);
        break;
    case Kind::ChangeLocation:
        replace(fleet.locations, operation.location, &ResourceLocation::id);
        break;
    case Kind::DeleteLocation:
        fleet.locations.removeIf([&](const auto &row) { return row.id == operation.location.id; });
        break;
    case Kind::RemoveConnector:
        fleet.connectors.removeIf([&](const auto &row) { return row.id == operation.connector.id; });
        break;
    case Kind::ChangeDomain:
        replace(fleet.domains, operation.domain, &Domain::fqdn);
        break;
    }
    showFleet(fleet, judge(fleet));
}

void LocationsController::judgeUnknownOutcomes(bool wasRead)
{
    QList<Operation> ended;
    for (const auto &[id, running] : m_running) {
        if (running.operation.state != State::CheckingOutcome)
            continue;
        ended.append(running.operation);
        ended.last().state = wasRead ? outcomeOf(running) : State::Unknown;
    }
    for (const auto &operation : ended) {
        m_running.erase(operation.id);
        Q_EMIT operationChanged(operation);
    }
}

/// Of a change without an answer, by what has been read since.
State LocationsController::outcomeOf(const Running &running) const
{
    const auto &wanted = running.operation;
    const auto happened = [](bool yes) { return yes ? State::Done : State::NotApplied; };
    switch (wanted.kind) {
    case Kind::CreateLocation:
        return happened(std::ranges::any_of(m_fleet.locations, [&](const ResourceLocation &row) {
            return row.name == wanted.location.name && !running.known.contains(row.id);
        }));
    case Kind::ChangeLocation: {
        const auto *present = m_fleet.location(wanted.location.id);
        return present ? happened(present->hasSameSettings(wanted.location)) : State::TargetGone;
    }
    case Kind::DeleteLocation:
        return happened(!m_fleet.location(wanted.location.id));
    case Kind::RemoveConnector:
        return happened(!m_fleet.connector(wanted.connector.id));
    case Kind::ChangeDomain:
        break;
    }
    const auto *present = m_fleet.domain(wanted.domain.fqdn);
    if (m_fleet.domainsProblem)
        return State::Unknown;
    return present ? happened(present->settings() == wanted.domain.settings()) : State::TargetGone;
}

} // namespace ccj::resourcelocations
