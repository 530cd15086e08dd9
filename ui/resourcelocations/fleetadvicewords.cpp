// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/fleetadvicewords.h"

#include "ui/common/sentences.h"

#include <algorithm>

namespace ccj::ui {

using namespace resourcelocations;
using Answer = RestartAdvice::Answer;
using Reason = RestartAdvice::Reason;

namespace {

/// So many machines are named; the rest is counted.
constexpr qsizetype namedMachines = 3;

} // namespace

QString FleetAdviceWords::names(const QStringList &machines)
{
    const auto shown = machines.first(std::min(machines.size(), namedMachines));
    const auto text = shown.join(tr(", ", "between machines"));
    const auto more = static_cast<int>(machines.size() - shown.size());
    return more == 0 ? text : tr("%1 and %n more", nullptr, more).arg(text);
}

// --- how it stands -------------------------------------------------------------------------------

QString FleetAdviceWords::advice(const Advice &advice)
{
    return advice.rule == Rule::TwoPerForest ? ofForest(advice) : ofLocation(advice);
}

QString FleetAdviceWords::ofLocation(const Advice &advice)
{
    const auto machines = names(advice.names);
    switch (advice.verdict) {
    case Verdict::Spare:
    case Verdict::Redundant:
        return good(advice);
    case Verdict::UpdateRunning:
        return updating(advice);
    case Verdict::NoSpare:
        return tr("The load needs %1 Cloud Connectors, and no more than that work: there is no spare (N+1). "
                  "Install another one.")
            .arg(advice.load);
    case Verdict::Overloaded:
        return overloaded(advice);
    case Verdict::SpareOut:
        return tr("%1 does not work: the spare is in use (N+1), %2 of %3 Cloud Connectors work. Get it going "
                  "again before another one fails.")
            .arg(machines)
            .arg(advice.serving)
            .arg(advice.installed);
    case Verdict::Single:
        return tr("%1 is the only Cloud Connector: if it stops, this resource location cannot be used. Have "
                  "two or more (N+1).")
            .arg(machines);
    case Verdict::LastServing:
        return tr("%1 is the last of %2 Cloud Connectors that works: do not restart it, and get the others "
                  "going again.")
            .arg(machines)
            .arg(advice.installed);
    case Verdict::NoneServing:
        return tr("No Cloud Connector works (%1): this resource location cannot be used now. Look at the "
                  "event messages and logs of the machines.")
            .arg(machines);
    case Verdict::NoConnector:
        return noConnector(advice);
    }
    Q_UNREACHABLE();
}

QString FleetAdviceWords::good(const Advice &advice)
{
    const auto out = advice.names.isEmpty() ? QString() : tr("Not at work: %1.").arg(names(advice.names));
    if (advice.verdict == Verdict::Redundant)
        return sentences(tr("Two Cloud Connectors work: if one fails, the other carries on."), out);
    if (advice.load == 0)
        return tr("%n Cloud Connectors work: one of them can be restarted without losing redundancy.",
                  nullptr, advice.serving);
    return sentences(
        tr("%1 Cloud Connectors work, and the load needs %2 (N+1): one of them can be restarted.")
            .arg(advice.serving)
            .arg(advice.load),
        out);
}

QString FleetAdviceWords::updating(const Advice &advice)
{
    const auto machines = names(advice.names);
    if (advice.rule != Rule::NPlusOne)
        return tr("%1 is being updated. Until that is done, about ten minutes, only one of %2 Cloud "
                  "Connectors works: do not restart it.")
            .arg(machines)
            .arg(advice.installed);
    if (advice.serving < advice.load)
        return tr("%1 is being updated. Until that is done, about ten minutes, only %2 of the %3 Cloud "
                  "Connectors that carry the load work: do not restart another one.")
            .arg(machines)
            .arg(advice.serving)
            .arg(advice.load);
    return tr("%1 is being updated. Until that is done, about ten minutes, the spare is in use (N+1): %2 of "
              "%3 Cloud Connectors work.")
        .arg(machines)
        .arg(advice.serving)
        .arg(advice.installed);
}

/// Those that are installed may be enough, if only they worked.
QString FleetAdviceWords::overloaded(const Advice &advice)
{
    const auto shortage =
        tr("The load needs %1 Cloud Connectors (N+1), and only %n work(s).", nullptr, advice.serving)
            .arg(advice.load);
    return sentences(shortage, advice.installed >= advice.load
                                   ? tr("Get %1 going again.").arg(names(advice.names))
                                   : tr("Install more of them.", "Cloud Connectors"));
}

QString FleetAdviceWords::noConnector(const Advice &advice)
{
    if (advice.appliances > 0)
        return tr("There is no Cloud Connector, and the Connector Appliances (%1) do not take its place: "
                  "this "
                  "resource location cannot be used yet. Install two.")
            .arg(advice.appliances);
    return tr("There is no Cloud Connector: this resource location cannot be used yet. Install two.");
}

QString FleetAdviceWords::ofForest(const Advice &advice)
{
    const auto machines = names(advice.names);
    switch (advice.verdict) {
    case Verdict::Spare:
        return tr("%n Cloud Connectors reach the forest %1: one of them can be restarted without losing "
                  "redundancy.",
                  nullptr, advice.serving)
            .arg(advice.forest);
    case Verdict::Redundant:
        return tr("Two Cloud Connectors reach the forest %1: if one fails, the other carries on.")
            .arg(advice.forest);
    case Verdict::UpdateRunning:
        return tr("%1 is being updated. Until that is done, about ten minutes, only one of %2 Cloud "
                  "Connectors "
                  "reaches the forest %3: do not restart it.")
            .arg(machines)
            .arg(advice.installed)
            .arg(advice.forest);
    case Verdict::Single:
        return tr("%1 is the only Cloud Connector in the forest %2: if it stops, the domains of the forest "
                  "cannot be reached. Two have to reach it at all times.")
            .arg(machines, advice.forest);
    case Verdict::LastServing:
        return tr("%1 is the last of %2 Cloud Connectors that reaches the forest %3: do not restart it, and "
                  "get the others going again.")
            .arg(machines)
            .arg(advice.installed)
            .arg(advice.forest);
    case Verdict::NoneServing:
        return tr("No Cloud Connector that works (%1) reaches the forest %2: its domains cannot be reached "
                  "now. "
                  "Look at the event messages and logs of the machines.")
            .arg(machines, advice.forest);
    case Verdict::NoConnector:
        return tr("There is no Cloud Connector in the forest %1: its domains cannot be reached. Install two.")
            .arg(advice.forest);
    case Verdict::NoSpare: // N+1 is a rule of locations
    case Verdict::SpareOut:
    case Verdict::Overloaded:
        break;
    }
    Q_UNREACHABLE();
}

QString FleetAdviceWords::rule(Rule rule)
{
    switch (rule) {
    case Rule::TwoPerLocation:
        return tr("A resource location needs at least two Cloud Connectors.");
    case Rule::TwoPerForest:
        return tr("A forest has to be reached by two Cloud Connectors at all times.");
    case Rule::NPlusOne:
        return tr("One more Cloud Connector than the load needs has to work (N+1).");
    }
    Q_UNREACHABLE();
}

// --- may it be restarted -------------------------------------------------------------------------

QString FleetAdviceWords::answer(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return tr("It can be restarted now");
    case Answer::Careful:
        return tr("Restart it only with care");
    case Answer::No:
        return tr("Do not restart it now");
    }
    Q_UNREACHABLE();
}

QString FleetAdviceWords::restart(const RestartAdvice &advice)
{
    const auto after = stateAfterwards(advice.state);
    switch (advice.reason) {
    case Reason::RedundancyStays:
        return sentences(
            tr("Without it, %n connectors go on working: redundancy stays.", nullptr, advice.servingAfter),
            after);
    case Reason::NothingToLose:
        return advice.servingAfter == 0 ? tr("It carries no load now: a restart takes nothing away.")
                                        : tr("It carries no load now, and %n other connector(s) work(s).",
                                             nullptr, advice.servingAfter);
    case Reason::UpdateStuck:
        return tr("Its update has been running for more than an hour, and a restart would cut it short. It "
                  "carries no load now.");
    case Reason::AnotherUpdating:
        return sentences(
            tr("%1 is being updated: better wait until that is done, about ten minutes. %n other "
               "connectors work meanwhile.",
               nullptr, advice.servingAfter)
                .arg(names(advice.names)),
            after);
    case Reason::StateUnknown:
        return advice.answer == Answer::Careful
                   ? tr("Whether it works is not known. Without it, %n connectors go on working.", nullptr,
                        advice.servingAfter)
                   : sentences(tr("Whether it works is not known."), left(advice));
    case Reason::UpdatingNow:
        return tr(
            "It is being updated, and the platform restarts it by itself, one connector at a time. That "
            "takes about ten minutes.");
    case Reason::LeavesTooFew:
    case Reason::LeavesOne:
    case Reason::LeavesNone:
        return sentences(left(advice), after);
    }
    Q_UNREACHABLE();
}

/// Fewer than two are left, or fewer than carry the load.
QString FleetAdviceWords::left(const RestartAdvice &advice)
{
    if (advice.rule == Rule::NPlusOne)
        return tr("Without it, %1 connectors work in this resource location, and the load needs %2 (N+1).")
            .arg(advice.servingAfter)
            .arg(advice.load);
    const bool isForest = advice.rule == Rule::TwoPerForest;
    if (advice.names.isEmpty())
        return isForest
                   ? tr("Without it, no connector reaches the forest %1: its domains could not be reached.")
                         .arg(advice.forest)
                   : tr("Without it, no connector works here: the resource location could not be used.");
    return isForest ? tr("Without it, only %1 reaches the forest %2. Two have to at all times.")
                          .arg(names(advice.names), advice.forest)
                    : tr("Without it, only %1 works in this resource location. Two have to.")
                          .arg(names(advice.names));
}

/// What a restart does not mend.
QString FleetAdviceWords::stateAfterwards(ConnectorState state)
{
    if (state == ConnectorState::UpdateFailed)
        return tr("A restart does not make up for its failed update.");
    if (state == ConnectorState::UpdateBlocked)
        return tr("A restart does not switch its updates on again.");
    return {};
}

// --- what a removal leaves -----------------------------------------------------------------------

QString FleetAdviceWords::removal(const RemovalAdvice &advice, Connector::Kind kind)
{
    if (!advice.leavesTooFew)
        return tr("After that: %1").arg(FleetAdviceWords::advice(advice.locationAfter));
    return tooFewIn(advice, kind);
}

QString FleetAdviceWords::tooFewIn(const RemovalAdvice &advice, Connector::Kind kind)
{
    if (advice.rule == Rule::NPlusOne)
        return tr("After that, %1 Cloud Connectors work in this resource location, and the load needs %2 "
                  "(N+1). Install another one first.")
            .arg(advice.servingAfter)
            .arg(advice.locationBefore.load);
    const bool none = advice.servingAfter == 0;
    if (kind != Connector::Kind::Cloud)
        return none ? tr("After that, no connector of this kind works in the resource location.")
                    : tr("After that, only one connector of this kind works in the resource location: if it "
                         "fails, none is left.");
    if (advice.rule == Rule::TwoPerForest)
        return none ? tr("After that, no Cloud Connector reaches the forest %1: its domains cannot be "
                         "reached.")
                          .arg(advice.forest)
                    : tr("After that, only one Cloud Connector reaches the forest %1: if it fails, its "
                         "domains "
                         "cannot be reached. Install another one first.")
                          .arg(advice.forest);
    return none ? tr("After that, no Cloud Connector works in this resource location: it cannot be used.")
                : tr("After that, only one Cloud Connector works in this resource location: if it fails, the "
                     "location cannot be used. Install another one first.");
}

} // namespace ccj::ui
