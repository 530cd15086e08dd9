// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/connectorstate.h"
#include "app/resourcelocations/fleet.h"

#include <QHash>
#include <QMap>

namespace ccj::resourcelocations {

// Is there redundancy, and what does a step do to it: pure functions over what was read. Worded by ui/.
//
// Three rules overlap, and the worst counts (X29): two connectors per location (R167), two per forest (R168),
// and N+1 per location, where N carry the load (R167). No number for N is published (R189). Where nobody has
// said it, what is installed is taken for N and its spare, so that one connector that is out means: the spare
// is in use. Connector Appliances are no Cloud Connectors and do not count.

enum class Rule { TwoPerLocation, TwoPerForest, NPlusOne };

/// Where the rule is written: "R167", "R168".
QString requirementOf(Rule rule);

/// How it stands, the best first.
enum class Verdict {
    Spare,         ///< one can be restarted and there is redundancy still
    Redundant,     ///< two serve: one may fail
    UpdateRunning, ///< short of connectors only because some are being updated; it passes
    NoSpare,       ///< just as many are installed, and serve, as carry the load
    SpareOut,      ///< those that serve carry the load; the spare is among those that do not
    Single,        ///< one is installed and serves: a single point of failure
    Overloaded,    ///< fewer serve than carry the load
    LastServing,   ///< several are installed, one serves
    NoneServing,   ///< some are installed, none serves
    NoConnector,   ///< none is installed: not usable
};

enum class Severity { Good, Warning, Danger };
Severity severityOf(Verdict verdict);
/// Somebody has to do something: it does not pass by itself.
bool needsAttention(Verdict verdict);

/// What can be said of a location or a forest in one sentence, with its reason.
struct Advice
{
    Verdict verdict = Verdict::NoConnector;
    Rule rule = Rule::TwoPerLocation; ///< whose reason it is
    QString forest;                   ///< for TwoPerForest
    int installed = 0;                ///< Cloud Connectors, of the location or forest
    int serving = 0;
    int appliances = 0; ///< Connector Appliances beside them
    int load = 0; ///< so many carry the load of the location; 0 where nobody has said so, and for forests
    /// Short machine names, sorted. UpdateRunning: those being updated; Single and LastServing: the one that
    /// serves; SpareOut, Overloaded, NoneServing, and what is good under N+1: those that do not serve; empty
    /// else.
    QStringList names;

    bool operator==(const Advice &) const = default;
};

/// Everything the advisor says of a fleet without being asked about one connector.
struct Judgement
{
    QHash<QString, ConnectorState> states; ///< by id of the connector
    QHash<QString, QString> forestOf;      ///< by id of the connector; empty where it is not known
    QHash<QString, Advice> locations;      ///< by id: the worst of its own rules and its forests'
    QMap<QString, Advice> forests;         ///< by name: those of the domains

    bool operator==(const Judgement &) const = default;
};

Judgement judge(const Fleet &fleet);

/// "May I restart this one now?" (R173, R175, R176)
struct RestartAdvice
{
    enum class Answer { Yes, Careful, No };
    enum class Reason {
        RedundancyStays, ///< Yes: two or more serve without it
        NothingToLose,   ///< Yes: it serves nothing now
        UpdateStuck,     ///< Careful: it serves nothing, and its update would be cut short
        AnotherUpdating, ///< Careful: one of the same location is being updated (names)
        StateUnknown,    ///< Careful, or No where fewer than two others serve
        UpdatingNow,     ///< No: the platform restarts it by itself
        LeavesTooFew,    ///< No: two or more would serve, but fewer than carry the load
        LeavesOne,       ///< No: one would serve (names)
        LeavesNone,      ///< No: none would serve
    };
    Answer answer = Answer::No;
    Reason reason = Reason::StateUnknown;
    Rule rule = Rule::TwoPerLocation; ///< for Leaves… and StateUnknown: the one that is broken
    QString forest;                   ///< for TwoPerForest
    int load = 0;                     ///< for NPlusOne: so many carry the load
    QStringList names;                ///< short machine names, sorted
    int servingAfter = 0;             ///< without it, in the location; for TwoPerForest in the forest
    ConnectorState state = ConnectorState::Unknown; ///< a blocked or failed update stays so after a restart

    bool operator==(const RestartAdvice &) const = default;
};

/// Nothing for a connector that is not listed. One that serves is weighed against its like: appliances
/// against the appliances of the location. The judgement is that of this fleet.
std::optional<RestartAdvice> restartAdvice(const Fleet &fleet, const Judgement &judgement,
                                           const QString &connectorId);

/// What removing a connector does.
struct RemovalAdvice
{
    Advice locationBefore;
    Advice locationAfter;
    QString forest; ///< empty where it is not known
    Advice forestBefore;
    Advice forestAfter;
    /// It serves, and fewer than two would in location or forest (R176), or fewer than carry the load of the
    /// location (R167): warn strongly.
    bool leavesTooFew = false;
    Rule rule = Rule::TwoPerLocation; ///< then: the one that is broken
    int servingAfter = 0;             ///< without it, of its like, in location or forest as the rule says

    bool operator==(const RemovalAdvice &) const = default;
};

/// Nothing for a connector that is not listed.
std::optional<RemovalAdvice> removalAdvice(const Fleet &fleet, const QString &connectorId);

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::Advice)
