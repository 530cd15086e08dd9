// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/checks.h"

#include "app/preparation/versiontext.h"

#include <algorithm>

namespace ccj::preparation {

namespace {

Verdict verdict(bool met)
{
    return met ? Verdict::Yes : Verdict::No;
}

Verdict atLeast(const QString &typed, const QVersionNumber &least)
{
    const auto version = versionIn(typed);
    return version ? verdict(*version >= least) : Verdict::Unknown;
}

} // namespace

Verdict judged(const Requirement &requirement, const QString &answer)
{
    switch (requirement.kind) {
    case Requirement::Kind::Confirmation:
        return answer == yesAnswer || answer == noAnswer ? verdict(answer == yesAnswer) : Verdict::Unknown;
    case Requirement::Kind::Choice:
        return requirement.choices.contains(answer) ? verdict(requirement.accepted.contains(answer))
                                                    : Verdict::Unknown;
    case Requirement::Kind::Version:
        return atLeast(answer, requirement.least);
    }
    Q_UNREACHABLE();
}

LevelAnswer judged(const Levels &table, const LevelQuestion &question)
{
    using Kind = LevelAnswer::Kind;
    if (question.forest.isEmpty() || question.domain.isEmpty() || question.controllers.isEmpty())
        return {};
    const auto found = std::ranges::find_if(table.combinations, [&](const Combination &row) {
        return row.forest == question.forest && row.domain == question.domain;
    });
    if (found == table.combinations.end())
        return {.kind = Kind::LevelsNotListed};
    LevelAnswer answer{.kind = Kind::Supported, .row = std::distance(table.combinations.begin(), found)};
    for (const auto &controller : question.controllers) {
        if (!found->controllers.contains(controller))
            answer.notListed.append(controller);
    }
    if (!answer.notListed.isEmpty())
        answer.kind = Kind::ControllersNotListed;
    return answer;
}

Verdict judged(const FipsRule &rule, const QString &connectorVersion)
{
    return atLeast(connectorVersion, rule.first);
}

} // namespace ccj::preparation
