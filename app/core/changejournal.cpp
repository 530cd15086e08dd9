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
};

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
}

QString ChangeJournal::begin(const Change &change)
{
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlQuery query(m_store.database());
    query.prepare(
        u"INSERT INTO change (key, operation, target, before, after, started_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(key);
    query.addBindValue(change.operation);
    query.addBindValue(change.target.isNull() ? u""_s : change.target);
    query.addBindValue(textOf(change.before));
    query.addBindValue(textOf(change.after));
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
    query.addBindValue(transactionId.isNull() ? u""_s : transactionId);
    query.addBindValue(key);
    run(query);
}

Result<QList<ChangeRecord>> ChangeJournal::records(int limit) const
{
    QSqlQuery query(m_store.database());
    query.prepare(
        u"SELECT key, operation, target, before, after, started_at, ended_at, outcome, transaction_id "
        "FROM change ORDER BY sequence DESC LIMIT ?"_s);
    query.addBindValue(limit);
    if (!query.exec())
        return std::unexpected(Error::of(Error::Kind::Storage, query.lastError().text()));
    QList<ChangeRecord> records;
    while (query.next()) {
        ChangeRecord record;
        record.key = query.value(0).toString();
        record.change = {query.value(1).toString(), query.value(2).toString(),
                         valuesOf(query.value(3).toString()), valuesOf(query.value(4).toString())};
        record.startedAt = timeOf(query.value(5));
        record.endedAt = timeOf(query.value(6));
        record.outcome = outcomeOf(query.value(7).toString());
        record.transactionId = query.value(8).toString();
        records.append(std::move(record));
    }
    return records;
}

} // namespace ccj
