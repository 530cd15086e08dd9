// SPDX-License-Identifier: Apache-2.0
#include "app/core/changejournal.h"

#include "app/core/logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ccj {

namespace {

const QStringList migrations{
    u"CREATE TABLE change ("
    "sequence INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, operation TEXT NOT NULL, target TEXT NOT NULL,"
    "before TEXT NOT NULL, after TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER,"
    "outcome TEXT CHECK (outcome IN ('done', 'refused', 'unknown')), transaction_id TEXT NOT NULL DEFAULT '')"_s,
    u"ALTER TABLE change ADD COLUMN organization TEXT NOT NULL DEFAULT ''"_s,
    u"CREATE TABLE change_since (at INTEGER NOT NULL)"_s,
};

const QString columns =
    u"key, operation, target, before, after, organization, started_at, ended_at, outcome, transaction_id"_s;

QString textOf(const QVariantMap &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
}

QVariantMap valuesOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

QString textOf(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return u"done"_s;
    case ChangeOutcome::Refused:
        return u"refused"_s;
    case ChangeOutcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<ChangeOutcome> outcomeOf(const QString &text)
{
    for (const auto outcome : {ChangeOutcome::Done, ChangeOutcome::Refused, ChangeOutcome::Unknown}) {
        if (text == textOf(outcome))
            return outcome;
    }
    return std::nullopt;
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// Never null, which SQLite would take for a missing value.
QString kept(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Reads what a query for `columns` finds.
Result<QList<ChangeRecord>> recordsFrom(QSqlQuery &query)
{
    if (!query.exec())
        return std::unexpected(Error::of(Error::Kind::Storage, query.lastError().text()));
    QList<ChangeRecord> records;
    while (query.next()) {
        ChangeRecord record;
        record.key = query.value(0).toString();
        record.change = {query.value(1).toString(), query.value(2).toString(),
                         valuesOf(query.value(3).toString()), valuesOf(query.value(4).toString()),
                         query.value(5).toString()};
        record.startedAt = timeOf(query.value(6));
        record.endedAt = timeOf(query.value(7));
        record.outcome = outcomeOf(query.value(8).toString());
        record.transactionId = query.value(9).toString();
        records.append(std::move(record));
    }
    return records;
}

void run(QSqlQuery &query)
{
    if (!query.exec())
        qCWarning(lcStore) << "the change journal could not be written:" << query.lastError().text();
}

} // namespace

ChangeJournal::ChangeJournal(LocalStore &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    if (const auto migrated = m_store.migrate(u"change"_s, migrations); !migrated)
        qCWarning(lcStore) << "the change journal could not be opened:" << migrated.error().detail;
    QSqlQuery query(m_store.database());
    query.prepare(u"UPDATE change SET outcome = 'unknown' WHERE outcome IS NULL"_s);
    run(query);
    query.prepare(u"INSERT INTO change_since SELECT COALESCE((SELECT MIN(started_at) FROM change), ?) "
                  "WHERE NOT EXISTS (SELECT 1 FROM change_since)"_s);
    query.addBindValue(m_clock.now().toMSecsSinceEpoch());
    run(query);
}

QString ChangeJournal::begin(const Change &change)
{
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlQuery query(m_store.database());
    query.prepare(u"INSERT INTO change (key, operation, target, before, after, organization, started_at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(key);
    query.addBindValue(change.operation);
    query.addBindValue(kept(change.target));
    query.addBindValue(textOf(change.before));
    query.addBindValue(textOf(change.after));
    query.addBindValue(kept(change.organization));
    query.addBindValue(m_clock.now().toMSecsSinceEpoch());
    run(query);
    return key;
}

void ChangeJournal::end(const QString &key, ChangeOutcome outcome, const QString &transactionId)
{
    QSqlQuery query(m_store.database());
    query.prepare(u"UPDATE change SET outcome = ?, ended_at = ?, transaction_id = ? WHERE key = ?"_s);
    query.addBindValue(textOf(outcome));
    query.addBindValue(m_clock.now().toMSecsSinceEpoch());
    query.addBindValue(kept(transactionId));
    query.addBindValue(key);
    run(query);
}

Result<QList<ChangeRecord>> ChangeJournal::records(int limit) const
{
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT %1 FROM change ORDER BY sequence DESC LIMIT ?"_s.arg(columns));
    query.addBindValue(limit);
    return recordsFrom(query);
}

Result<QList<ChangeRecord>> ChangeJournal::recordsOf(const QString &organization, const QStringList &targets,
                                                     int limit) const
{
    const auto places = QStringList(targets.size(), u"?"_s).join(u',');
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT %1 FROM change WHERE organization = ? AND target COLLATE NOCASE IN (%2) "
                  "ORDER BY sequence DESC LIMIT ?"_s.arg(columns, places));
    query.addBindValue(kept(organization));
    for (const QString &target : targets)
        query.addBindValue(kept(target));
    query.addBindValue(limit);
    return recordsFrom(query);
}

QDateTime ChangeJournal::keptSince() const
{
    QSqlQuery query(m_store.database());
    if (!query.exec(u"SELECT at FROM change_since"_s) || !query.next())
        return {};
    return timeOf(query.value(0));
}

} // namespace ccj
