// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::sandbox {

class Database;

/// Counts failures per key in windows of 15 minutes that start with the first failure. A try is charged
/// before it is judged, so that tries side by side cannot get more than their share; a success gives the
/// charge back. All calls inside Database::write.
class AttemptLimits
{
public:
    struct Verdict
    {
        bool allowed = false;
        int left = 0;              ///< tries that remain if this one fails
        qint64 waitSeconds = 0;    ///< when refused: to the window's end
        bool firstRefusal = false; ///< true once a window: tell the owner
    };

    explicit AttemptLimits(Database &database) : m_database(database) {}

    Verdict charge(const QString &key, int limit, qint64 now);
    /// Takes back one charge.
    void refund(const QString &key);
    /// A success ends the window.
    void clear(const QString &key);

private:
    Database &m_database;
};

} // namespace ccj::sandbox
