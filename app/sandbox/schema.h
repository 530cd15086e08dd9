// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace ccj::sandbox {

class Database;

/// Creates the tables in an empty file and the newer ones in a file of an earlier version; refuses a file of
/// a later one, with a sentence that names both versions.
std::expected<void, QString> prepareSchema(Database &database);

/// Drops what nobody can use any more: tickets, codes and counters of former days, sessions that ended a
/// week ago. Until then the server still says how they ended.
void forgetOld(Database &database, qint64 now);

/// Empties every table; call inside Database::write.
void clearTables(Database &database);

} // namespace ccj::sandbox
