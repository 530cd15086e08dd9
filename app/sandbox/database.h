// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace ccj::sandbox {

/// A statement failed (disk full, file damaged). Routes answer 503.
class DatabaseError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One SQLite file in WAL mode. Every thread gets its own connection on first use, since Qt's may not be
/// shared; writers queue on a mutex and take SQLite's write lock at once, so that what a transaction has
/// read still holds when it writes. A write that returned survives the death of the process.
class Database
{
public:
    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with positional values. Throws DatabaseError.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs one statement for each row of values, prepared once.
    void runMany(const QString &sql, const QList<QVariantList> &rows) const;

    /// How many statements have been prepared, whatever their rows: what a request costs beyond its own data.
    quint64 statements() const { return m_statements; }

    /// Runs `work` in a write transaction and returns its result; an exception rolls back. May be nested:
    /// the outermost call commits.
    template <class Work> auto write(Work &&work)
    {
        Transaction transaction(*this);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto result = work();
            transaction.commit();
            return result;
        }
    }

private:
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        void commit();

    private:
        Database &m_database;
        bool m_committed = false;
    };

    QString connectionName() const;

    QString m_file;
    quint64 m_instance;
    mutable std::atomic<quint64> m_statements = 0;
    mutable std::mutex m_namesMutex;
    mutable QStringList m_names;
    std::recursive_mutex m_writers;
    int m_depth = 0; ///< guarded by m_writers
};

} // namespace ccj::sandbox
