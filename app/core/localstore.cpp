// SPDX-License-Identifier: Apache-2.0
#include "app/core/localstore.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ccj {

namespace {

Error storageError(const QString &detail)
{
    return Error::of(Error::Kind::Storage, detail);
}

/// SQLite gives its side files the permissions of the main one, so it must be private from the start.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

LocalStore::LocalStore(const QString &file) : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (makePrivate(file) && open(file))
        return;
    m_problem = storageError(file);
    database().close();
    open(u":memory:"_s);
}

LocalStore::~LocalStore()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase LocalStore::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

bool LocalStore::open(const QString &file)
{
    auto db = database();
    db.setDatabaseName(file);
    if (!db.open())
        return false;
    QSqlQuery query(db);
    // Another window of this profile may be writing.
    return query.exec(u"PRAGMA busy_timeout = 2000"_s) && query.exec(u"PRAGMA journal_mode = WAL"_s) &&
           query.exec(u"CREATE TABLE IF NOT EXISTS area (name TEXT PRIMARY KEY, version INTEGER NOT NULL)"_s);
}

Result<void> LocalStore::migrate(const QString &area, const QStringList &steps)
{
    auto db = database();
    QSqlQuery query(db);
    const auto fail = [&]() -> Result<void> {
        const auto text = query.lastError().text();
        query.finish();
        query.exec(u"ROLLBACK"_s);
        return std::unexpected(storageError(text));
    };
    // Immediate: two windows that start together must not both run a step.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return std::unexpected(storageError(query.lastError().text()));
    query.prepare(u"SELECT version FROM area WHERE name = ?"_s);
    query.addBindValue(area);
    if (!query.exec())
        return fail();
    const auto done = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    for (auto step = done; step < steps.size(); ++step) {
        if (!query.exec(steps.at(step)))
            return fail();
    }
    query.prepare(u"INSERT OR REPLACE INTO area (name, version) VALUES (?, ?)"_s);
    query.addBindValue(area);
    query.addBindValue(std::max<qint64>(done, steps.size()));
    if (!query.exec() || !query.exec(u"COMMIT"_s))
        return fail();
    return {};
}

} // namespace ccj
