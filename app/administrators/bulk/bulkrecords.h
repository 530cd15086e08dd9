// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkbatch.h"

namespace ccj::administrators::bulk {

/// Values as the local store keeps them. What a later version wrote and this one does not know is read in
/// the cautious sense: a row that is neither sent nor waits.
QString record(Verdict verdict);
QString record(RowState state);
QString record(const QStringList &cells);
QString record(const QList<Policy> &policies);
QString record(const std::optional<Error> &error);

Verdict verdictOfRecord(const QString &text);
RowState stateOfRecord(const QString &text);
QStringList cellsOfRecord(const QString &text);
QList<Policy> policiesOfRecord(const QString &text);
std::optional<Error> errorOfRecord(const QString &text);

} // namespace ccj::administrators::bulk
