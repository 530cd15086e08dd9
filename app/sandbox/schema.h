// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace ccj::sandbox {

class Database;

/// Creates the tables in an empty file; refuses a file of another schema version, with a sentence that
/// names both versions.
std::expected<void, QString> prepareSchema(Database &database);

/// Empties every table; call inside Database::write.
void clearTables(Database &database);

} // namespace ccj::sandbox
