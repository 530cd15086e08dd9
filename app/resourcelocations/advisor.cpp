// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/advisor.h"

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

constexpr int fewest = 2; ///< per location and per forest

/// Some connectors, by what they do now; short names.
struct Tally
{
    QStringList serving;
    QStringList updating;
    QStringList out; ///< do not serve, for another reason than an update
    int appliances = 0;

    int installed() const { return static_cast<int>(serving.size() + updating.size() + out.size()); }
    int servingCount() const { return static_cast<int>(serving.size()); }
    QStringList notServing() const { return updating + out; }
    void add(const Connector &connector, ConnectorState state)
    {
        auto &list = serves(state) ? serving : state == ConnectorState::Updating ? updating : out;
        list.append(connector.shortName());
    }
};

/// Of two forests that are equally bad the name decides, not the order in which they come.
bool isWorse(const Advice &advice, const Advice &other)
{
    if (advice.verdict != other.verdict)
        return advice.verdict > other.verdict;
    return other.rule == Rule::TwoPerForest && advice.forest < other.forest;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// What holds for locations and forests alike: two must serve.
Advice adviceOfTwo(const Tally &tally)
{
    Advice advice{
        .installed = tally.installed(), .serving = tally.servingCount(), .appliances = tally.appliances};
    const auto say = [&](Verdict verdict, const QStringList &names = {}) {
        advice.verdict = verdict;
        advice.names = sorted(names);
        return advice;
    };
    if (advice.installed == 0)
        return say(Verdict::NoConnector);
    if (advice.serving == 0)
        return say(Verdict::NoneServing, tally.notServing());
    if (advice.serving >= fewest)
        return say(advice.serving > fewest ? Verdict::Spare : Verdict::Redundant);
    if (advice.installed == 1)
        return say(Verdict::Single, tally.serving);
    return tally.out.isEmpty() ? say(Verdict::UpdateRunning, tally.updating)
                               : say(Verdict::LastServing, tally.serving);
}

Advice adviceOfForest(const QString &forest, const Tally &tally)
{
    auto advice = adviceOfTwo(tally);
    advice.rule = Rule::TwoPerForest;
    advice.forest = forest;
    return advice;
}

/// N+1 where nobody has said how many carry the load: with two or more that serve and others that do not,
/// the spare is in use.
Verdict verdictOfInstalled(const Tally &tally)
{
    if (tally.servingCount() == tally.installed())
        return Verdict::Spare;
    return tally.out.isEmpty() ? Verdict::UpdateRunning : Verdict::SpareOut;
}

/// N+1 where `load` of them carry the load.
Verdict verdictOfLoad(const Tally &tally, int load)
{
    const int serving = tally.servingCount();
    if (serving > load)
        return Verdict::Spare;
    const bool passes = tally.out.isEmpty() && !tally.updating.isEmpty() && tally.installed() >= load;
    if (passes)
        return Verdict::UpdateRunning;
    if (serving < load)
        return Verdict::Overloaded;
    return tally.out.isEmpty() ? Verdict::NoSpare : Verdict::SpareOut;
}

/// The worse of what two connectors and N+1 demand.
Advice adviceOfLocation(const Tally &tally, int load)
{
    auto advice = adviceOfTwo(tally);
    advice.load = load;
    const auto verdict = load > 0 ? verdictOfLoad(tally, load) : verdictOfInstalled(tally);
    const bool isGood = severityOf(advice.verdict) == Severity::Good && verdict == Verdict::Spare;
    if (isGood)
        advice.names = sorted(tally.notServing());
    if (isGood || verdict <= advice.verdict)
        return advice;
    advice.rule = Rule::NPlusOne;
    advice.verdict = verdict;
    advice.names = sorted(verdict == Verdict::UpdateRunning ? tally.updating : tally.notServing());
    return advice;
}

/// The fleet, counted.
struct Census
{
    explicit Census(const Fleet &fleet)
    {
        const ForestMap map(fleet.domains);
        forests = map.forests();
        for (const auto &connector : fleet.connectors) {
            const auto state = stateOf(connector, fleet.asOf);
            const auto forest = map.of(connector);
            states.insert(connector.id, state);
            forestOf.insert(connector.id, forest);
            if (connector.kind() == Connector::Kind::Cloud) {
                byLocation[connector.locationId].add(connector, state);
                if (!forest.isEmpty())
                    byForest[forest].add(connector, state);
            } else if (connector.kind() == Connector::Kind::Appliance) {
                ++byLocation[connector.locationId].appliances;
            }
        }
    }

    QHash<QString, ConnectorState> states;
    QHash<QString, QString> forestOf;
    QHash<QString, Tally> byLocation;
    QHash<QString, Tally> byForest;
    QStringList forests;
};

Fleet without(Fleet fleet, const QString &connectorId)
{
    fleet.connectors.removeIf([&](const Connector &connector) { return connector.id == connectorId; });
    return fleet;
}

/// Those of the same kind in the same location, and in the same forest for Cloud Connectors.
struct Others
{
    Tally inLocation;
    std::optional<Tally> inForest;
    QString forest;
    int load = 0; ///< of the location; for Cloud Connectors, where somebody has said it

    /// Which of the two has fewer that serve, and that one.
    Rule scarcer() const
    {
        const bool forestIs = inForest && inForest->servingCount() < inLocation.servingCount();
        return forestIs ? Rule::TwoPerForest : Rule::TwoPerLocation;
    }
    const Tally &tally(Rule rule) const { return rule == Rule::TwoPerForest ? *inForest : inLocation; }
    /// Which rule those that serve break; two must, and as many as carry the load of the location.
    std::optional<Rule> broken() const
    {
        const auto rule = scarcer();
        if (tally(rule).servingCount() < fewest)
            return rule;
        return inLocation.servingCount() < load ? std::optional(Rule::NPlusOne) : std::nullopt;
    }
};

Others othersOf(const Fleet &fleet, const Judgement &judgement, const Connector &one)
{
    Others others;
    if (one.kind() == Connector::Kind::Cloud) {
        others.forest = judgement.forestOf.value(one.id);
        others.load = fleet.loads.value(one.locationId);
    }
    if (!others.forest.isEmpty())
        others.inForest.emplace();
    for (const auto &other : fleet.connectors) {
        if (other.id == one.id || other.kind() != one.kind())
            continue;
        const auto state = judgement.states.value(other.id);
        if (other.locationId == one.locationId)
            others.inLocation.add(other, state);
        if (others.inForest && judgement.forestOf.value(other.id) == others.forest)
            others.inForest->add(other, state);
    }
    return others;
}

using Answer = RestartAdvice::Answer;
using Reason = RestartAdvice::Reason;

/// Of a connector that serves, or may be serving.
void weigh(RestartAdvice &advice, const Others &others)
{
    const auto broken = others.broken();
    const auto &left = others.tally(broken.value_or(others.scarcer()));
    advice.servingAfter = left.servingCount();
    if (!broken)
        return;
    advice.answer = Answer::No;
    advice.reason = *broken == Rule::NPlusOne ? Reason::LeavesTooFew
                    : left.serving.isEmpty()  ? Reason::LeavesNone
                                              : Reason::LeavesOne;
    advice.rule = *broken;
    advice.forest = *broken == Rule::TwoPerForest ? others.forest : QString();
    advice.load = *broken == Rule::NPlusOne ? others.load : 0;
    advice.names = sorted(left.serving);
}

} // namespace

QString requirementOf(Rule rule)
{
    return rule == Rule::TwoPerForest ? u"R168"_s : u"R167"_s;
}

Severity severityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Spare:
    case Verdict::Redundant:
        return Severity::Good;
    case Verdict::UpdateRunning:
    case Verdict::NoSpare:
    case Verdict::SpareOut:
    case Verdict::Single:
        return Severity::Warning;
    default:
        return Severity::Danger;
    }
}

bool needsAttention(Verdict verdict)
{
    return severityOf(verdict) != Severity::Good && verdict != Verdict::UpdateRunning;
}

Judgement judge(const Fleet &fleet)
{
    const Census census(fleet);
    Judgement judgement{.states = census.states, .forestOf = census.forestOf};
    for (const auto &forest : census.forests)
        judgement.forests.insert(forest, adviceOfForest(forest, census.byForest.value(forest)));
    for (const auto &location : fleet.locations)
        judgement.locations.insert(location.id, adviceOfLocation(census.byLocation.value(location.id),
                                                                 fleet.loads.value(location.id)));
    for (const auto &connector : fleet.connectors) {
        const auto location = judgement.locations.find(connector.locationId);
        const auto forest = judgement.forests.constFind(census.forestOf.value(connector.id));
        if (location == judgement.locations.end() || forest == judgement.forests.cend() ||
            connector.kind() != Connector::Kind::Cloud)
            continue;
        if (isWorse(*forest, *location))
            *location = *forest;
    }
    return judgement;
}

std::optional<RestartAdvice> restartAdvice(const Fleet &fleet, const Judgement &judgement,
                                           const QString &connectorId)
{
    const auto *connector = fleet.connector(connectorId);
    if (!connector)
        return std::nullopt;
    const auto others = othersOf(fleet, judgement, *connector);
    const auto state = judgement.states.value(connectorId);
    RestartAdvice advice{.answer = Answer::Yes,
                         .reason = Reason::NothingToLose,
                         .servingAfter = others.inLocation.servingCount(),
                         .state = state};
    if (state == ConnectorState::Updating) {
        advice.answer = Answer::No;
        advice.reason = Reason::UpdatingNow;
    } else if (state == ConnectorState::UpdateStuck) {
        advice.answer = Answer::Careful;
        advice.reason = Reason::UpdateStuck;
    } else if (state == ConnectorState::Unknown) {
        advice.answer = Answer::Careful;
        weigh(advice, others);
        advice.reason = Reason::StateUnknown;
    } else if (serves(state)) {
        const bool isQuiet = others.inLocation.updating.isEmpty();
        advice.answer = isQuiet ? Answer::Yes : Answer::Careful;
        advice.reason = isQuiet ? Reason::RedundancyStays : Reason::AnotherUpdating;
        advice.names = sorted(others.inLocation.updating);
        weigh(advice, others);
    }
    return advice;
}

std::optional<RemovalAdvice> removalAdvice(const Fleet &fleet, const QString &connectorId)
{
    const auto *connector = fleet.connector(connectorId);
    if (!connector)
        return std::nullopt;
    const auto before = judge(fleet);
    const auto after = judge(without(fleet, connectorId));
    const auto others = othersOf(fleet, before, *connector);
    RemovalAdvice advice;
    advice.locationBefore = before.locations.value(connector->locationId);
    advice.locationAfter = after.locations.value(connector->locationId);
    advice.forest = others.forest;
    advice.forestBefore = before.forests.value(others.forest);
    advice.forestAfter = after.forests.value(others.forest);
    const auto broken = others.broken();
    advice.rule = broken.value_or(others.scarcer());
    advice.servingAfter = others.tally(advice.rule).servingCount();
    advice.leavesTooFew = serves(stateOf(*connector, fleet.asOf)) && broken.has_value();
    return advice;
}

} // namespace ccj::resourcelocations
