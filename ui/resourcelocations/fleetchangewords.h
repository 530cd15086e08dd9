// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/operationmessage.h"

#include "app/resourcelocations/fleet.h"
#include "app/resourcelocations/forceddeletion.h"
#include "app/resourcelocations/operation.h"

#include <QCoreApplication>

namespace ccj::ui {

/// How changes to locations, connectors and domains ended, in the language of the moment.
class FleetChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetChangeWords)
public:
    static OperationMessage outcome(const resourcelocations::Operation &operation,
                                    const resourcelocations::Fleet &fleet);
    /// Of one that is not running any more.
    static OperationMessage outcome(const resourcelocations::ForcedDeletion &deletion);
    /// How far it came that ended early, as a sentence.
    static QString removedSoFar(const resourcelocations::ForcedDeletion &deletion);
    /// Which step of a forced deletion is on its way.
    static QString step(const resourcelocations::ForcedDeletion &deletion);

private:
    static QString done(const resourcelocations::Operation &operation, const resourcelocations::Fleet &fleet);
    static QString gone(const resourcelocations::Operation &operation);
    static QString notApplied(const resourcelocations::Operation &operation);
    static QString unknown(const resourcelocations::Operation &operation);
    static QString nameOfPrimary(const resourcelocations::Operation &operation,
                                 const resourcelocations::Fleet &fleet);
};

} // namespace ccj::ui
