// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkjournal.h"

#include "app/administrators/bulk/bulkrecords.h"
#include "app/core/logging.h"
#include "app/core/storequery.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

const QStringList migrations{
    u"CREATE TABLE bulk_batch ("
    "id TEXT PRIMARY KEY, organization TEXT NOT NULL UNIQUE, source TEXT NOT NULL, headings TEXT NOT NULL,"
    "policies TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER)"_s,
    u"CREATE TABLE bulk_row ("
    "batch TEXT NOT NULL, position INTEGER NOT NULL, line INTEGER NOT NULL, cells TEXT NOT NULL,"
    "email TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL, full INTEGER NOT NULL,"
    "verdict TEXT NOT NULL, state TEXT NOT NULL, at INTEGER, transaction_id TEXT NOT NULL DEFAULT '',"
    "error TEXT NOT NULL DEFAULT '', PRIMARY KEY (batch, position)) WITHOUT ROWID"_s,
};

/// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

bool run(QSqlQuery &query, const QString &statement, const QVariantList &values = {})
{
    if (!query.prepare(statement))
        return false;
    for (const auto &value : values)
        query.addBindValue(value);
    return query.exec();
}

bool insertRow(QSqlQuery &query, const QString &batch, qsizetype position, const BatchRow &row)
{
    return run(query,
               u"INSERT INTO bulk_row (batch, position, line, cells, email, last_name, first_name, full,"
               "verdict, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {batch, position, row.line, record(row.cells), text(row.email), text(row.lastName),
                text(row.firstName), row.full, record(row.verdict), record(row.state)});
}

/// Another window of this profile may have begun one.
bool hasUnfinished(QSqlQuery &query, const QString &organization)
{
    return run(query, u"SELECT 1 FROM bulk_batch WHERE organization = ? AND ended_at IS NULL"_s,
               {organization}) &&
           query.next();
}

bool insertBatch(QSqlQuery &query, const Batch &batch)
{
    if (!run(query,
             u"DELETE FROM bulk_row WHERE batch IN (SELECT id FROM bulk_batch WHERE organization = ?)"_s,
             {batch.organization}) ||
        !run(query, u"DELETE FROM bulk_batch WHERE organization = ?"_s, {batch.organization}) ||
        !run(query,
             u"INSERT INTO bulk_batch (id, organization, source, headings, policies, started_at)"
             " VALUES (?, ?, ?, ?, ?, ?)"_s,
             {batch.id, batch.organization, text(batch.source), record(batch.headings),
              record(batch.policies), milliseconds(batch.startedAt)}))
        return false;
    for (qsizetype i = 0; i < batch.rows.size(); ++i) {
        if (!insertRow(query, batch.id, i, batch.rows.at(i)))
            return false;
    }
    return true;
}

BatchRow rowOf(const QSqlQuery &query)
{
    BatchRow row;
    row.line = query.value(0).toLongLong();
    row.cells = cellsOfRecord(query.value(1).toString());
    row.email = query.value(2).toString();
    row.lastName = query.value(3).toString();
    row.firstName = query.value(4).toString();
    row.full = query.value(5).toBool();
    row.verdict = verdictOfRecord(query.value(6).toString());
    row.state = stateOfRecord(query.value(7).toString());
    row.at = timeOf(query.value(8));
    row.transactionId = query.value(9).toString();
    row.error = errorOfRecord(query.value(10).toString());
    return row;
}

} // namespace

BulkJournal::BulkJournal(LocalStore &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    if (const auto migrated = m_store.migrate(u"bulk"_s, migrations); !migrated)
        qCWarning(lcStore) << "batches cannot be kept:" << migrated.error().detail;
}

Result<void> BulkJournal::begin(const Batch &batch)
{
    QSqlQuery query(m_store.database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return storageFailure(query);
    auto error = Error::of(Error::Kind::Conflict, u"Another batch goes on."_s);
    if (!hasUnfinished(query, batch.organization)) {
        if (insertBatch(query, batch) && query.exec(u"COMMIT"_s))
            return {};
        error = storageFailure(query).error();
    }
    query.finish();
    query.exec(u"ROLLBACK"_s);
    return std::unexpected(error);
}

Result<std::optional<Batch>> BulkJournal::last(const QString &organization) const
{
    QSqlQuery query(m_store.database());
    if (!run(query,
             u"SELECT id, source, headings, policies, started_at, ended_at FROM bulk_batch"
             " WHERE organization = ?"_s,
             {organization}))
        return storageFailure(query);
    if (!query.next())
        return std::nullopt;
    Batch batch;
    batch.id = query.value(0).toString();
    batch.organization = organization;
    batch.source = query.value(1).toString();
    batch.headings = cellsOfRecord(query.value(2).toString());
    batch.policies = policiesOfRecord(query.value(3).toString());
    batch.startedAt = timeOf(query.value(4));
    batch.endedAt = timeOf(query.value(5));
    if (!run(query,
             u"SELECT line, cells, email, last_name, first_name, full, verdict, state, at, transaction_id,"
             "error FROM bulk_row WHERE batch = ? ORDER BY position"_s,
             {batch.id}))
        return storageFailure(query);
    while (query.next())
        batch.rows.append(rowOf(query));
    return batch;
}

Result<bool> BulkJournal::claim(const QString &batch, qsizetype position)
{
    QSqlQuery query(m_store.database());
    if (!run(query, u"UPDATE bulk_row SET state = ?, at = ? WHERE batch = ? AND position = ? AND state = ?"_s,
             {record(RowState::Sending), milliseconds(m_clock.now()), batch, position,
              record(RowState::Waiting)}))
        return storageFailure(query);
    return query.numRowsAffected() == 1;
}

Result<void> BulkJournal::settle(const QString &batch, qsizetype position, const BatchRow &row)
{
    QSqlQuery query(m_store.database());
    if (!run(query,
             u"UPDATE bulk_row SET state = ?, at = ?, transaction_id = ?, error = ?"
             " WHERE batch = ? AND position = ?"_s,
             {record(row.state), milliseconds(row.at), text(row.transactionId), record(row.error), batch,
              position}))
        return storageFailure(query);
    return {};
}

Result<void> BulkJournal::cancelWaiting(const QString &batch)
{
    QSqlQuery query(m_store.database());
    if (!run(query, u"UPDATE bulk_row SET state = ?, at = ? WHERE batch = ? AND state = ?"_s,
             {record(RowState::Cancelled), milliseconds(m_clock.now()), batch, record(RowState::Waiting)}))
        return storageFailure(query);
    return {};
}

Result<void> BulkJournal::finish(const QString &batch)
{
    QSqlQuery query(m_store.database());
    if (!run(query, u"UPDATE bulk_batch SET ended_at = ? WHERE id = ?"_s,
             {milliseconds(m_clock.now()), batch}))
        return storageFailure(query);
    return {};
}

} // namespace ccj::administrators::bulk
