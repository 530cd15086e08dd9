// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archivestore.h"

#include "app/core/storequery.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

const QStringList tables{
    u"CREATE TABLE scope (id INTEGER PRIMARY KEY, environment TEXT NOT NULL, organization TEXT NOT NULL,"
    "administrator TEXT NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0,"
    "UNIQUE (environment, organization, administrator))"_s,
    u"CREATE TABLE notification (sequence INTEGER PRIMARY KEY, scope INTEGER NOT NULL, id TEXT NOT NULL,"
    "received INTEGER NOT NULL, first_seen INTEGER NOT NULL, listed INTEGER NOT NULL,"
    "dismissed INTEGER NOT NULL, attention INTEGER NOT NULL, severity INTEGER NOT NULL,"
    "service TEXT NOT NULL, bytes INTEGER NOT NULL, search TEXT NOT NULL, body TEXT NOT NULL,"
    "UNIQUE (scope, id))"_s,
    u"CREATE INDEX notification_order ON notification (scope, received, sequence)"_s,
    u"CREATE INDEX notification_listed ON notification (scope, id) WHERE listed"_s,
    u"CREATE INDEX notification_waiting ON notification (scope, attention) WHERE attention <> 1"_s,
};

// Every three characters in a row: finds parts of words, as Japanese needs.
const QStringList textIndex{
    u"CREATE VIRTUAL TABLE notification_text USING fts5"
    "(search, content='notification', content_rowid='sequence', tokenize='trigram')"_s,
    u"CREATE TRIGGER notification_added AFTER INSERT ON notification BEGIN"
    " INSERT INTO notification_text (rowid, search) VALUES (new.sequence, new.search); END"_s,
    u"CREATE TRIGGER notification_removed AFTER DELETE ON notification BEGIN"
    " INSERT INTO notification_text (notification_text, rowid, search)"
    " VALUES ('delete', old.sequence, old.search); END"_s,
    u"CREATE TRIGGER notification_changed AFTER UPDATE OF search ON notification BEGIN"
    " INSERT INTO notification_text (notification_text, rowid, search)"
    " VALUES ('delete', old.sequence, old.search);"
    " INSERT INTO notification_text (rowid, search) VALUES (new.sequence, new.search); END"_s,
};

static_assert(static_cast<int>(Attention::Settled) == 1); // in an index, above

QString bodyOf(const Notification &notification)
{
    return QString::fromUtf8(QJsonDocument(notification.toJson()).toJson(QJsonDocument::Compact));
}

/// Never null, which SQLite would take for a missing value.
QString kept(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// SQLite's text functions end at the first zero.
QString searchColumnOf(const Notification &notification)
{
    return searchTextOf(notification).replace(QChar(0), u' ');
}

} // namespace

ArchiveStore::ArchiveStore(QString file, const ArchiveLimits &limits)
    : m_file(std::move(file)), m_limits(limits)
{
    open();
}

void ArchiveStore::open()
{
    m_store = std::make_unique<LocalStore>(m_file);
    m_unusable.reset();
    const auto secured = runQuery(m_store->database(), u"PRAGMA secure_delete = ON"_s);
    const auto ready = m_store->migrate(u"notificationArchive"_s, tables);
    if (!secured || !ready)
        m_unusable = secured ? ready.error() : secured.error();
    m_hasIndex = ready && m_store->migrate(u"notificationText"_s, textIndex);
}

std::optional<Error> ArchiveStore::problem() const
{
    return m_store->problem() ? m_store->problem() : m_unusable;
}

/// All of it or, when something fails, nothing.
template <class Work> auto ArchiveStore::transaction(Work work) -> decltype(work())
{
    auto db = m_store->database();
    if (const auto begun = runQuery(db, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    auto result = work();
    if (result) {
        if (const auto done = runQuery(db, u"COMMIT"_s); !done)
            result = std::unexpected(done.error());
    }
    if (!result)
        db.rollback();
    return result;
}

/// Zero while nothing is kept of it.
Result<qint64> ArchiveStore::scopeId(const ArchiveScope &scope) const
{
    if (m_unusable)
        return std::unexpected(*m_unusable);
    auto found = runQuery(m_store->database(),
                          u"SELECT id FROM scope WHERE environment = ? AND organization = ?"
                          " AND administrator = ?"_s,
                          {scope.environment, scope.organization, kept(scope.administrator)});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

// --- keeping -------------------------------------------------------------------------------------

Result<ArchiveNews> ArchiveStore::record(const ArchiveScope &scope, const QList<Notification> &items,
                                         const QDateTime &now)
{
    if (m_unusable)
        return std::unexpected(*m_unusable);
    return transaction([&] { return recordWithin(scope, items, now.toMSecsSinceEpoch()); });
}

Result<ArchiveNews> ArchiveStore::recordWithin(const ArchiveScope &scope, const QList<Notification> &items,
                                               qint64 now)
{
    auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    const bool isFirst = *id == 0;
    if (isFirst) {
        const auto made =
            runQuery(m_store->database(),
                     u"INSERT INTO scope (environment, organization, administrator) VALUES (?, ?, ?)"_s,
                     {scope.environment, scope.organization, kept(scope.administrator)});
        if (!made)
            return std::unexpected(made.error());
        id = made->lastInsertId().toLongLong();
    }
    if (const auto written = write(*id, items, isFirst, now); !written)
        return std::unexpected(written.error());
    if (const auto done = forgetOldest(*id); !done)
        return std::unexpected(done.error());
    const auto undecided = waiting(scope, Attention::Undecided);
    return undecided ? Result<ArchiveNews>(ArchiveNews{*undecided}) : std::unexpected(undecided.error());
}

/// Writes only what is not as it was.
Result<void> ArchiveStore::write(qint64 scope, const QList<Notification> &items, bool isFirst, qint64 now)
{
    const auto db = m_store->database();
    auto listed = runQuery(db, u"SELECT id, body FROM notification WHERE scope = ? AND listed"_s, {scope});
    if (!listed)
        return std::unexpected(listed.error());
    QHash<QString, size_t> before;
    while (listed->next())
        before.insert(listed->value(0).toString(), qHash(listed->value(1).toString(), 0));
    listed->finish();

    QSqlQuery query(db);
    const bool prepared = query.prepare(
        u"INSERT INTO notification (scope, id, received, first_seen, listed, dismissed, attention, severity,"
        "service, bytes, search, body) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, id) DO UPDATE SET received = excluded.received, listed = 1,"
        " dismissed = excluded.dismissed, severity = excluded.severity, service = excluded.service,"
        " bytes = excluded.bytes, search = excluded.search, body = excluded.body"_s);
    if (!prepared)
        return storageFailure(query);
    const auto attention = static_cast<int>(isFirst ? Attention::Settled : Attention::Undecided);
    for (const auto &item : items) {
        const auto body = bodyOf(item);
        const auto known = before.constFind(item.id);
        const bool isSame = known != before.cend() && *known == qHash(body, 0);
        before.remove(item.id);
        if (isSame)
            continue;
        const auto search = searchColumnOf(item);
        const QVariantList values{scope,
                                  item.id,
                                  item.time().isValid() ? item.time().toMSecsSinceEpoch() : now,
                                  now,
                                  item.isDismissed(),
                                  attention,
                                  static_cast<int>(item.severity()),
                                  kept(item.service),
                                  search.toUtf8().size() + body.toUtf8().size(),
                                  kept(search),
                                  body};
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            return storageFailure(query);
    }
    return unlist(scope, before.keys());
}

Result<void> ArchiveStore::unlist(qint64 scope, const QStringList &ids)
{
    for (const auto &id : ids) {
        const auto done = runQuery(
            m_store->database(),
            u"UPDATE notification SET listed = 0, attention = 1 WHERE scope = ? AND id = ?"_s, {scope, id});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

/// What the cloud still lists stays: it would come again, and be taken for new.
Result<void> ArchiveStore::forgetOldest(qint64 scope)
{
    const auto db = m_store->database();
    auto total = runQuery(db, u"SELECT COUNT(*), SUM(bytes) FROM notification WHERE scope = ?"_s, {scope});
    if (!total)
        return std::unexpected(total.error());
    total->next();
    const auto tooMany = total->value(0).toLongLong() - m_limits.rows;
    const auto tooMuch = total->value(1).toLongLong() - m_limits.bytes;
    total->finish();
    if (tooMany <= 0 && tooMuch <= 0)
        return {};
    // The oldest, as far as they are too many or too much.
    const auto gone =
        runQuery(db,
                 u"DELETE FROM notification WHERE sequence IN (SELECT sequence FROM (SELECT sequence,"
                 " ROW_NUMBER() OVER ages AS number, SUM(bytes) OVER ages - bytes AS before FROM notification"
                 " WHERE scope = ? AND NOT listed WINDOW ages AS (ORDER BY received, sequence))"
                 " WHERE number <= ? OR before < ?)"_s,
                 {scope, tooMany, tooMuch});
    if (!gone)
        return std::unexpected(gone.error());
    const auto counted = runQuery(db, u"UPDATE scope SET forgotten = forgotten + ? WHERE id = ?"_s,
                                  {gone->numRowsAffected(), scope});
    return counted ? Result<void>() : std::unexpected(counted.error());
}

Result<void> ArchiveStore::decide(const ArchiveScope &scope, const QStringList &ids, Attention attention)
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    return transaction([&]() -> Result<void> {
        for (const auto &one : ids) {
            const auto done = runQuery(m_store->database(),
                                       u"UPDATE notification SET attention = ? WHERE scope = ? AND id = ?"_s,
                                       {static_cast<int>(attention), *id, one});
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<void> ArchiveStore::wipe(const ArchiveScope &scope)
{
    if (problem())
        return throwAway();
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    const auto db = m_store->database();
    const auto removed = transaction([&]() -> Result<void> {
        for (const auto *statement :
             {u"DELETE FROM notification WHERE scope = ?", u"DELETE FROM scope WHERE id = ?"}) {
            if (const auto done = runQuery(db, QString::fromUtf16(statement), {*id}); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
    if (!removed)
        return removed;
    // What was deleted lives on in the index, in unused pages and in the log, until these are made anew.
    QStringList steps{u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s};
    if (m_hasIndex)
        steps.prepend(u"INSERT INTO notification_text (notification_text) VALUES ('rebuild')"_s);
    for (const auto &step : std::as_const(steps)) {
        if (const auto done = runQuery(db, step); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> ArchiveStore::throwAway()
{
    m_store.reset();
    bool isGone = true;
    for (const auto *side : {u"", u"-wal", u"-shm"}) {
        QFile file(m_file + QString::fromUtf16(side));
        isGone = (!file.exists() || file.remove()) && isGone;
    }
    open();
    const auto left = problem();
    if (left || !isGone)
        return std::unexpected(left.value_or(Error::of(Error::Kind::Storage, m_file)));
    return {};
}

} // namespace ccj::notifications
