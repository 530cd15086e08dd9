// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace ccj {

/// The profile's SQLite file: what the console remembers by itself. No secrets. When the file cannot be
/// used, the store works in memory for this run and problem() says so.
class LocalStore
{
public:
    explicit LocalStore(const QString &file);
    ~LocalStore();
    LocalStore(const LocalStore &) = delete;
    LocalStore &operator=(const LocalStore &) = delete;

    QSqlDatabase database() const;
    const std::optional<Error> &problem() const { return m_problem; }
    /// Brings the tables of one area up to date: the steps that have not run yet run in order, all or
    /// none. Steps are only ever added.
    Result<void> migrate(const QString &area, const QStringList &steps);

private:
    bool open(const QString &file);
    QString m_connection;
    std::optional<Error> m_problem;
};

} // namespace ccj
