// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationsmessages.h"

#include "ui/resourcelocations/fleetadvicewords.h"
#include "ui/resourcelocations/fleetchangewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

const QString changeMessage = u"change"_s;
const QString deletionMessage = u"deletion"_s;
const QString worstMessage = u"worst"_s;
const QString partsMessage = u"parts"_s;

/// The first of those that are equally bad; null when nobody has to do anything.
const ResourceLocation *worstOf(const Fleet &fleet, const Judgement &judgement)
{
    const ResourceLocation *worst = nullptr;
    auto verdict = Verdict::Spare;
    for (const auto &location : fleet.locations) {
        const auto own = judgement.locations.value(location.id).verdict;
        if (!needsAttention(own) || (worst && own <= verdict))
            continue;
        worst = &location;
        verdict = own;
    }
    return worst;
}

} // namespace

LocationsMessages::LocationsMessages(MessageSlot &messages, LocationsController &controller, QObject *parent)
    : QObject(parent), m_messages(messages), m_controller(controller)
{
    connect(&controller, &LocationsController::stateChanged, this, &LocationsMessages::follow);
    connect(&controller.forcedDeletion(), &ForcedDeletion::changed, this, [this] {
        if (m_controller.forcedDeletion().isRunning()) // what was said of the last one is over
            m_messages.remove(deletionMessage);
    });
    connect(&controller, &LocationsController::cleared, this, [this] {
        m_messages.clear();
        m_told = {};
        m_closed = {};
        m_partsMissing = false;
    });
    connect(&messages, &MessageSlot::closed, this, [this](const QString &id) {
        if (id == worstMessage)
            m_closed = m_told;
        follow();
    });
}

void LocationsMessages::show(const Operation &operation)
{
    m_messages.dropPassing();
    const auto words = [operation, this] {
        return FleetChangeWords::outcome(operation, m_controller.fleet());
    };
    const auto severity = words().severity;
    const bool isGood = severity == Banner::Severity::Success || severity == Banner::Severity::Information;
    m_messages.put(changeMessage, {.severity = severity,
                                   .text = [words] { return words().text; },
                                   .actionText =
                                       [state = operation.state] {
                                           return state == ChangeState::Unknown ? tr("Refresh") : QString();
                                       },
                                   .action =
                                       [this] {
                                           m_messages.remove(changeMessage);
                                           Q_EMIT refreshRequested();
                                       },
                                   .isPassing = operation.isFinished() && isGood});
    tellWorst();
}

void LocationsMessages::show(const ForcedDeletion &deletion)
{
    m_messages.dropPassing();
    const bool isDone = deletion.state() == ForcedDeletion::State::Done;
    m_messages.put(deletionMessage,
                   {.severity = FleetChangeWords::outcome(deletion).severity,
                    .text = [&deletion] { return FleetChangeWords::outcome(deletion).text; },
                    .actionText = [isDone] { return isDone ? QString() : tr("Go on deleting…"); },
                    .action = [this, id = deletion.location().id] { Q_EMIT deletionRequested(id); },
                    .isPassing = isDone});
    tellWorst();
}

void LocationsMessages::goOn()
{
    m_messages.dropPassing();
    follow();
}

void LocationsMessages::follow()
{
    tellParts();
    tellWorst();
}

/// "Not told again" counts: what says the same as before stays as it is.
void LocationsMessages::tellWorst()
{
    const auto *worst = worstOf(m_controller.fleet(), m_controller.judgement());
    const bool hasToWait = m_messages.holds(changeMessage) || m_messages.holds(deletionMessage) ||
                           m_partsMissing || m_controller.state() == PageState::Stale;
    if (!worst || hasToWait) {
        m_messages.remove(worstMessage);
        return;
    }
    const Told told{worst->id, m_controller.judgement().locations.value(worst->id)};
    if (told == m_closed || (told == m_told && m_messages.holds(worstMessage)))
        return;
    m_told = told;
    const bool isDanger = severityOf(told.advice.verdict) == Severity::Danger;
    m_messages.put(
        worstMessage,
        {.severity = isDanger ? Banner::Severity::Danger : Banner::Severity::Warning,
         .text =
             [name = worst->name, advice = told.advice] {
                 return tr("%1: %2", "location, advice").arg(name, FleetAdviceWords::advice(advice));
             },
         .actionText = [] { return tr("Show"); },
         .action = [this, id = told.id] { Q_EMIT showLocationRequested(id); }});
}

void LocationsMessages::tellParts()
{
    const auto &fleet = m_controller.fleet();
    const bool isMissing = fleet.windowsProblem || fleet.domainsProblem;
    if (isMissing == m_partsMissing)
        return;
    m_partsMissing = isMissing;
    if (!isMissing) {
        m_messages.remove(partsMessage);
        return;
    }
    m_messages.put(partsMessage,
                   {.severity = Banner::Severity::Warning,
                    .text = [noWindows = fleet.windowsProblem.has_value(),
                             noDomains = fleet.domainsProblem.has_value()] {
                        if (noWindows && noDomains)
                            return tr("Maintenance windows, forests and primary locations could not be read; "
                                      "what is shown of them may be old or missing.");
                        return noWindows
                                   ? tr("The maintenance windows could not be read; what is shown of "
                                        "them may be old or missing.")
                                   : tr("Forests and primary locations could not be read; what is shown "
                                        "of them may be old or missing.");
                    }});
}

} // namespace ccj::ui
