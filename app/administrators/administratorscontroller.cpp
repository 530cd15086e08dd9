// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorscontroller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

using Kind = Operation::Kind;
using State = Operation::State;

namespace {

constexpr int publicPage = 100; ///< the most that each of the planes gives at once
constexpr int consolePage = 1000;

} // namespace

AdministratorsController::AdministratorsController(net::HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent),
      m_api(http),
      m_model(m_worker, clock),
      m_loader(m_api, m_worker, clock),
      m_removals(http, clock),
      m_clock(clock)
{
    connect(&m_loader, &AdministratorsLoader::advanced, this, &AdministratorsController::stateChanged);
    connect(&m_loader, &AdministratorsLoader::grew, this, &AdministratorsController::onGrown);
    connect(&m_loader, &AdministratorsLoader::finished, this, &AdministratorsController::onLoaded);
    connect(&m_loader, &AdministratorsLoader::failed, this, &AdministratorsController::onFailed);
    connect(&m_model, &AdministratorsModel::arranged, this, &AdministratorsController::showState);
    connect(&m_removals, &RemovalWatch::signOutDue, this, &AdministratorsController::signOutDue);
}

void AdministratorsController::setCaller(const Caller &caller)
{
    if (caller == m_caller)
        return;
    m_caller = caller;
    Q_EMIT stateChanged();
}

// --- loading -------------------------------------------------------------------------------------

void AdministratorsController::refresh(net::Priority priority)
{
    m_isReady = false;
    m_loader.start({priority, m_caller.consoleApi ? consolePage : publicPage, !m_complete, roster()});
    setState(roster().isEmpty() ? PageState::Loading : PageState::Refreshing);
}

void AdministratorsController::onGrown(const Roster &grown)
{
    // A load that was begun again has to catch up first.
    if (!m_complete && grown.size() > roster().size())
        m_model.setRoster(grown);
    if (m_loader.isActive())
        setState(roster().isEmpty() ? PageState::Loading : PageState::Refreshing);
}

void AdministratorsController::onLoaded(const Roster &loaded)
{
    m_complete = true;
    m_loadedAt = m_clock.now();
    m_model.setRoster(loaded);
    m_isReady = true;
    showState();
    judgeUnknownOutcomes(true);
}

/// Ready means that the rows can be seen, too.
void AdministratorsController::showState()
{
    if (m_isReady && !m_model.isArranging()) {
        m_isReady = false;
        setState(roster().isEmpty() ? PageState::Empty : PageState::Ready);
    }
}

void AdministratorsController::onFailed(const Error &error)
{
    m_error = error;
    setState(roster().isEmpty() ? PageState::Error : PageState::Stale);
    judgeUnknownOutcomes(false);
}

void AdministratorsController::cancelLoading()
{
    if (!m_loader.isActive() || roster().isEmpty())
        return;
    m_loader.stop();
    setState(PageState::Ready);
    judgeUnknownOutcomes(false);
}

void AdministratorsController::continueLoading()
{
    if (!canContinueLoading())
        return;
    m_loader.goOn();
    setState(PageState::Refreshing);
}

void AdministratorsController::clear()
{
    m_loader.forget();
    m_policiesRequest.cancel();
    m_policies.reset();
    m_running.clear();
    m_removals.clear();
    m_complete = m_isReady = false;
    m_loadedAt = {};
    m_model.setRoster({});
    setState(PageState::Loading);
    Q_EMIT cleared();
}

void AdministratorsController::setState(PageState state)
{
    m_state = state;
    if (state != PageState::Stale && state != PageState::Error)
        m_error.reset();
    Q_EMIT stateChanged();
}

// --- changes -------------------------------------------------------------------------------------

AdministratorsController::Running &AdministratorsController::begin(Kind kind, const Administrator &target)
{
    auto &running = m_running[++m_lastId];
    running.operation = {m_lastId, kind, State::Running, target, isOneself(target), {}};
    return running;
}

quint64 AdministratorsController::invite(const Invitation &invitation)
{
    Administrator target;
    target.email = invitation.email;
    target.firstName = invitation.firstName;
    target.lastName = invitation.lastName;
    target.displayName = invitation.displayName;
    target.type = u"AdministratorUser"_s;
    target.providerType = invitation.providerType;
    target.accessType = invitation.fullAccess ? u"Full"_s : u"Custom"_s;
    target.pending = true;
    auto &running = begin(Kind::Invite, target);
    const auto id = running.operation.id;
    running.request = m_api.invite(invitation, [this, id](Result<SentInvitation> answer) {
        if (!answer)
            return onAnswer(id, std::unexpected(answer.error()));
        if (!answer->row.email.isEmpty())
            m_running.at(id).operation.target = answer->row;
        onAnswer(id, {});
    });
    return id;
}

quint64 AdministratorsController::remove(const Administrator &target)
{
    auto &running = begin(Kind::Remove, target);
    const auto id = running.operation.id;
    running.request = m_api.remove(target, [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

quint64 AdministratorsController::cancelInvitation(const Administrator &target)
{
    auto &running = begin(Kind::CancelInvitation, target);
    const auto id = running.operation.id;
    running.request = m_api.cancelInvitation(target, [this, id](Result<bool> answer) {
        if (!answer)
            return onAnswer(id, std::unexpected(answer.error()));
        if (*answer)
            return onAnswer(id, {});
        settle(id, State::TargetGone, {});
    });
    return id;
}

quint64 AdministratorsController::resendInvitation(const Administrator &target)
{
    auto &running = begin(Kind::ResendInvitation, target);
    const auto id = running.operation.id;
    running.request =
        m_api.resendInvitation(target, [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

quint64 AdministratorsController::setAccess(const Administrator &target, const AccessModel &before,
                                            const AccessModel &after)
{
    auto &running = begin(Kind::SetAccess, target);
    running.access = after;
    const auto id = running.operation.id;
    running.request = m_api.setAccess(target, before, after,
                                      [this, id](const Result<void> &answer) { onAnswer(id, answer); });
    return id;
}

bool AdministratorsController::isChanging(const QString &key) const
{
    return std::ranges::any_of(m_running,
                               [&](const auto &entry) { return entry.second.operation.target.key() == key; });
}

void AdministratorsController::onAnswer(quint64 id, const Result<void> &result)
{
    if (result)
        return settle(id, State::Done, {});
    const auto &error = result.error();
    if (error.outcomeUnknown) {
        // The list cannot tell whether a mail went out again.
        const bool canBeReadBack = m_running.at(id).operation.kind != Kind::ResendInvitation;
        return settle(id, canBeReadBack ? State::CheckingOutcome : State::Unknown, error);
    }
    const bool gone = error.kind == Error::Kind::NotFound && m_running.at(id).operation.kind != Kind::Invite;
    settle(id, gone ? State::TargetGone : State::Refused, error);
}

void AdministratorsController::settle(quint64 id, State state, std::optional<Error> error)
{
    auto &running = m_running.at(id);
    auto &held = running.operation;
    held.state = state;
    held.error = std::move(error);
    if (state == State::Done && held.kind == Kind::SetAccess)
        held.target.accessType = running.access.accessType;
    const auto operation = held;
    if (operation.isFinished())
        m_running.erase(id);
    if (state == State::Done)
        applyDone(operation);
    if (state == State::CheckingOutcome && operation.kind == Kind::SetAccess) {
        readBackAccess(id);
        Q_EMIT operationChanged(operation);
        return;
    }
    // Another console may have been quicker (R133), and a list that was asked for before the change
    // must not bring back what is gone: read it again.
    const bool listIsOutdated =
        state == State::Done || state == State::TargetGone || state == State::CheckingOutcome ||
        (state == State::Refused && operation.error && operation.error->kind == Error::Kind::Conflict);
    if (listIsOutdated)
        refresh(state == State::CheckingOutcome ? net::Priority::User : net::Priority::Background);
    Q_EMIT operationChanged(operation);
}

void AdministratorsController::applyDone(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Invite:
        m_model.setRoster(roster().with(operation.target));
        break;
    case Kind::Remove:
        m_model.setRoster(roster().without(operation.target.key()));
        watchRemoval(operation);
        break;
    case Kind::CancelInvitation:
        m_model.setRoster(roster().without(operation.target.key()));
        break;
    case Kind::SetAccess:
        m_model.setRoster(roster().with(operation.target));
        break;
    case Kind::ResendInvitation:
        break;
    }
}

/// The list tells Full from Custom only, so that the access itself is read.
void AdministratorsController::readBackAccess(quint64 id)
{
    auto &running = m_running.at(id);
    running.request =
        m_api.access(running.operation.target.operationId(),
                     [this, id](const Result<AccessModel> &present) { judgeAccess(id, present); });
}

void AdministratorsController::judgeAccess(quint64 id, const Result<AccessModel> &present)
{
    const auto &running = m_running.at(id);
    const auto error = running.operation.error;
    if (!present) {
        const bool gone = present.error().kind == Error::Kind::NotFound;
        return settle(id, gone ? State::TargetGone : State::Unknown, error);
    }
    const bool happened = difference(running.access, *present).isEmpty();
    settle(id, happened ? State::Done : State::NotApplied, error);
}

void AdministratorsController::watchRemoval(const Operation &operation)
{
    m_removals.watch(operation.id, operation.target, operation.onOneself, m_caller.consoleApi);
}

void AdministratorsController::judgeUnknownOutcomes(bool listWasRead)
{
    QList<Operation> waiting;
    for (const auto &[id, running] : m_running) {
        if (running.operation.state == State::CheckingOutcome && running.operation.kind != Kind::SetAccess)
            waiting.append(running.operation);
    }
    for (auto &operation : waiting) {
        const auto listed = roster().findByEmail(operation.target.email);
        const bool present =
            roster().find(operation.target.key()) || (operation.kind == Kind::Invite && listed.has_value());
        const bool happened = present == (operation.kind == Kind::Invite);
        operation.state = !listWasRead ? State::Unknown : happened ? State::Done : State::NotApplied;
        m_running.erase(operation.id);
        if (operation.state == State::Done && operation.kind == Kind::Remove)
            watchRemoval(operation);
        Q_EMIT operationChanged(operation);
    }
}

// --- what the page asks --------------------------------------------------------------------------

bool AdministratorsController::isOneself(const Administrator &entry) const
{
    return !m_caller.userId.isEmpty() && entry.userId == m_caller.userId;
}

RemovalVerdict AdministratorsController::removalVerdict(const Administrator &target) const
{
    const auto verdict = judgeRemoval(roster().counts(), target);
    const bool needsTheWholeList =
        verdict == RemovalVerdict::LastAdministrator || verdict == RemovalVerdict::LastFullAdministrator;
    return needsTheWholeList && !m_complete ? RemovalVerdict::Allowed : verdict;
}

void AdministratorsController::loadPolicies()
{
    if (m_policiesRequest.isActive() || (m_policies && *m_policies))
        return;
    m_policies.reset();
    const auto keep = [this](Result<QList<Policy>> answer) {
        m_policies = std::move(answer);
        Q_EMIT policiesChanged();
    };
    if (m_caller.consoleApi) {
        m_policiesRequest = m_api.policies(keep);
    } else {
        // Anybody's access lists the whole catalogue; one's own is read when it is known.
        auto id = m_caller.userId;
        if (id.isEmpty()) {
            const auto anybody = roster().findIf(
                [](const Administrator &item) { return !item.pending && !item.operationId().isEmpty(); });
            id = anybody ? anybody->operationId() : QString();
        }
        m_policiesRequest = m_api.access(id, [keep](Result<AccessModel> answer) {
            if (answer)
                keep(std::move(answer->policies));
            else
                keep(std::unexpected(answer.error()));
        });
    }
    Q_EMIT policiesChanged();
}

} // namespace ccj::administrators
