// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/database.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// The connections of one thread; closes them when the thread ends.
struct ThreadConnections
{
    QHash<quint64, QString> names;
    ~ThreadConnections()
    {
        for (const auto &name : std::as_const(names))
            QSqlDatabase::removeDatabase(name);
    }
};
thread_local ThreadConnections connections;

std::atomic<quint64> nextNumber = 0;

[[noreturn]] void fail(const QSqlError &error)
{
    throw DatabaseError(error.text().toStdString());
}

void open(const QString &name, const QString &file)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        fail(database.lastError());
    QSqlQuery query(database);
    for (const auto &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (!query.exec(pragma))
            fail(query.lastError());
    }
}

} // namespace

Database::Database(QString file) : m_file(std::move(file)), m_instance(++nextNumber) {}

Database::~Database()
{
    for (const auto &name : std::as_const(m_names))
        QSqlDatabase::removeDatabase(name);
    connections.names.remove(m_instance);
}

QString Database::connectionName() const
{
    if (const auto known = connections.names.constFind(m_instance); known != connections.names.cend())
        return *known;
    const auto name = u"sandbox-%1"_s.arg(++nextNumber);
    {
        const std::scoped_lock lock(m_namesMutex);
        m_names << name;
    }
    open(name, m_file);
    connections.names.insert(m_instance, name); // Only now: one that is half set up is never used.
    return name;
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const
{
    ++m_statements;
    QSqlQuery query(QSqlDatabase::database(connectionName()));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

void Database::runMany(const QString &sql, const QList<QVariantList> &rows) const
{
    ++m_statements;
    QSqlQuery query(QSqlDatabase::database(connectionName()));
    if (!query.prepare(sql))
        fail(query.lastError());
    for (const auto &values : rows) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            fail(query.lastError());
    }
}

Database::Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.m_writers.lock();
    if (m_database.m_depth++ > 0)
        return;
    try {
        m_database.run(u"BEGIN IMMEDIATE"_s);
    } catch (...) {
        --m_database.m_depth;
        m_database.m_writers.unlock();
        throw;
    }
}

void Database::Transaction::commit()
{
    if (m_database.m_depth == 1)
        m_database.run(u"COMMIT"_s);
    m_committed = true;
}

Database::Transaction::~Transaction()
{
    if (!m_committed && m_database.m_depth == 1) {
        QSqlQuery rollback(QSqlDatabase::database(m_database.connectionName()));
        rollback.exec(u"ROLLBACK"_s);
    }
    --m_database.m_depth;
    m_database.m_writers.unlock();
}

} // namespace ccj::sandbox
