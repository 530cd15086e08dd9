// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <atomic>

namespace ccj::sandbox {

class Database;

/// The sandbox's time: the computer's plus an offset that is kept in the database.
class SandboxClock
{
public:
    explicit SandboxClock(Database &database) : m_database(database) {}

    /// Reads the stored offset.
    void load();
    /// Moves the clock. Stored before it counts.
    void setOffset(qint64 seconds);
    /// Milliseconds since 1970, UTC.
    qint64 now() const;

private:
    Database &m_database;
    std::atomic<qint64> m_offset = 0; ///< seconds
};

/// RFC 3339 in UTC, whole seconds.
QString timeText(qint64 milliseconds);
/// With seven fraction digits, as the public API writes them.
QString preciseTimeText(qint64 milliseconds);

} // namespace ccj::sandbox
