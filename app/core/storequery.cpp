// SPDX-License-Identifier: Apache-2.0
#include "app/core/storequery.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace ccj {

std::unexpected<Error> storageFailure(const QSqlQuery &query)
{
    return std::unexpected(Error::of(Error::Kind::Storage, query.lastError().text()));
}

Result<QSqlQuery> runQuery(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return storageFailure(query);
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageFailure(query);
    return query;
}

Result<void> withoutRows(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

} // namespace ccj
