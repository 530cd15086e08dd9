// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QSqlQuery>
#include <QVariant>

namespace ccj {

/// Why a statement of the local store failed, as Error::Kind::Storage.
std::unexpected<Error> storageFailure(const QSqlQuery &query);

/// Prepares the statement, binds the values in their order and runs it.
Result<QSqlQuery> runQuery(const QSqlDatabase &database, const QString &statement,
                           const QVariantList &values = {});

/// What a statement that gives no rows has to tell.
Result<void> withoutRows(const Result<QSqlQuery> &query);

} // namespace ccj
