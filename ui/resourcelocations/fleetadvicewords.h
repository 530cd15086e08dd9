// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/advisor.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What the advisor says, each verdict as one full sentence with its reason and what to do, in the language
/// of the moment. The location is not named in it: it stands beside.
class FleetAdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetAdviceWords)
public:
    /// Of a location or a forest (R167, R168, X29).
    static QString advice(const resourcelocations::Advice &advice);
    /// What the rule demands, as a sentence.
    static QString rule(resourcelocations::Rule rule);
    /// "May I restart this one now?" in a few words, to stand above restart().
    static QString answer(resourcelocations::RestartAdvice::Answer answer);
    /// Why (R173, R175, R176).
    static QString restart(const resourcelocations::RestartAdvice &advice);
    /// What a removal leaves behind; `kind` is that of the connector that goes (R176).
    static QString removal(const resourcelocations::RemovalAdvice &advice,
                           resourcelocations::Connector::Kind kind);
    /// Machines in one line; of many the first few and how many more.
    static QString names(const QStringList &machines);

private:
    static QString ofLocation(const resourcelocations::Advice &advice);
    static QString ofForest(const resourcelocations::Advice &advice);
    static QString good(const resourcelocations::Advice &advice);
    static QString updating(const resourcelocations::Advice &advice);
    static QString overloaded(const resourcelocations::Advice &advice);
    static QString noConnector(const resourcelocations::Advice &advice);
    static QString left(const resourcelocations::RestartAdvice &advice);
    static QString stateAfterwards(resourcelocations::ConnectorState state);
    static QString tooFewIn(const resourcelocations::RemovalAdvice &advice,
                            resourcelocations::Connector::Kind kind);
};

} // namespace ccj::ui
