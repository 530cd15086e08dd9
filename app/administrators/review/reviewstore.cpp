// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewstore.h"

#include "app/administrators/review/reviewjson.h"
#include "app/core/logging.h"
#include "app/core/storequery.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const QStringList migrations{
    u"CREATE TABLE review (id INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL,"
    "stage TEXT NOT NULL, head TEXT NOT NULL)"_s,
    u"CREATE TABLE review_entry (review INTEGER NOT NULL, place INTEGER NOT NULL, entry TEXT NOT NULL,"
    "PRIMARY KEY (review, place)) WITHOUT ROWID"_s,
};

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// Rolls back unless it was committed.
class Transaction
{
public:
    explicit Transaction(QSqlDatabase database) : m_database(std::move(database))
    {
        m_open = m_database.transaction();
    }
    ~Transaction()
    {
        if (m_open)
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> commit()
    {
        if (!m_open || !m_database.commit())
            return std::unexpected(Error::of(Error::Kind::Storage, m_database.lastError().text()));
        m_open = false;
        return {};
    }

private:
    QSqlDatabase m_database;
    bool m_open;
};

} // namespace

ReviewStore::ReviewStore(LocalStore &store) : m_store(store)
{
    if (const auto migrated = m_store.migrate(u"reviews"_s, migrations); !migrated)
        qCWarning(lcStore) << "the access reviews could not be opened:" << migrated.error().detail;
}

Result<std::optional<ReviewHead>> ReviewStore::unfinished(const QString &organizationId) const
{
    return newest(organizationId, false);
}

Result<std::optional<ReviewHead>> ReviewStore::lastSignedOff(const QString &organizationId) const
{
    return newest(organizationId, true);
}

Result<std::optional<ReviewHead>> ReviewStore::newest(const QString &organizationId, bool signedOff) const
{
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT id, stage, head FROM review WHERE organization = ? AND (stage = ?) = ?"
                  " ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(organizationId);
    query.addBindValue(reviewjson::name(ReviewHead::Stage::SignedOff));
    query.addBindValue(signedOff ? 1 : 0);
    if (!query.exec())
        return storageFailure(query);
    if (!query.next())
        return std::nullopt;
    auto head = reviewjson::headOf(object(query.value(2)));
    head.id = query.value(0).toLongLong();
    head.stage = reviewjson::stageOf(query.value(1).toString()).value_or(ReviewHead::Stage::Copying);
    return head;
}

Result<QStringList> ReviewStore::withoutPermissions(const QString &organizationId) const
{
    const auto last = lastSignedOff(organizationId);
    if (!last)
        return std::unexpected(last.error());
    QStringList keys;
    if (!*last)
        return keys;
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT entry FROM review_entry WHERE review = ? AND"
                  " json_array_length(entry, '$.access.permissions') = 0"_s);
    query.addBindValue((*last)->id);
    if (!query.exec())
        return storageFailure(query);
    while (query.next()) {
        const auto entry = reviewjson::entryOf(object(query.value(0)));
        if (entry.needsDecision())
            keys << entry.person.key();
    }
    return keys;
}

Result<ReviewHead> ReviewStore::create(ReviewHead head)
{
    QSqlQuery query(m_store.database());
    query.prepare(u"INSERT INTO review (organization, stage, head) VALUES (?, ?, ?)"_s);
    query.addBindValue(head.organizationId);
    query.addBindValue(reviewjson::name(head.stage));
    query.addBindValue(text(reviewjson::toJson(head)));
    if (!query.exec())
        return storageFailure(query);
    head.id = query.lastInsertId().toLongLong();
    return head;
}

Result<void> ReviewStore::save(const ReviewHead &head)
{
    QSqlQuery query(m_store.database());
    query.prepare(u"UPDATE review SET stage = ?, head = ? WHERE id = ?"_s);
    query.addBindValue(reviewjson::name(head.stage));
    query.addBindValue(text(reviewjson::toJson(head)));
    query.addBindValue(head.id);
    if (!query.exec())
        return storageFailure(query);
    return {};
}

Result<void> ReviewStore::discard(qint64 id)
{
    Transaction transaction(m_store.database());
    QSqlQuery query(m_store.database());
    for (const auto &statement :
         {u"DELETE FROM review_entry WHERE review = ?"_s, u"DELETE FROM review WHERE id = ?"_s}) {
        query.prepare(statement);
        query.addBindValue(id);
        if (!query.exec())
            return storageFailure(query);
    }
    return transaction.commit();
}

Result<std::vector<ReviewEntry>> ReviewStore::entries(qint64 id, qsizetype from, qsizetype most) const
{
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT entry FROM review_entry WHERE review = ? AND place >= ? ORDER BY place LIMIT ?"_s);
    query.addBindValue(id);
    query.addBindValue(from);
    query.addBindValue(most);
    if (!query.exec())
        return storageFailure(query);
    std::vector<ReviewEntry> entries;
    while (query.next())
        entries.push_back(reviewjson::entryOf(object(query.value(0))));
    return entries;
}

Result<void> ReviewStore::write(qint64 id, const std::vector<Placed> &entries)
{
    Transaction transaction(m_store.database());
    QSqlQuery query(m_store.database());
    query.prepare(u"INSERT OR REPLACE INTO review_entry (review, place, entry) VALUES (?, ?, ?)"_s);
    for (const auto &[place, entry] : entries) {
        query.bindValue(0, id);
        query.bindValue(1, place);
        query.bindValue(2, text(reviewjson::toJson(*entry)));
        if (!query.exec())
            return storageFailure(query);
    }
    return transaction.commit();
}

} // namespace ccj::administrators
