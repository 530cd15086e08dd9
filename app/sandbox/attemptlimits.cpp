// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/attemptlimits.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {
constexpr qint64 windowMilliseconds = 15 * 60 * 1000;
}

AttemptLimits::Verdict AttemptLimits::charge(const QString &key, int limit, qint64 now)
{
    auto query = m_database.run(u"SELECT started_at, failures, notified FROM attempts WHERE key=?"_s, {key});
    qint64 startedAt = now;
    int failures = 0;
    bool notified = false;
    if (query.next() && query.value(1).toInt() > 0 && query.value(0).toLongLong() <= now &&
        now < query.value(0).toLongLong() + windowMilliseconds) {
        startedAt = query.value(0).toLongLong();
        failures = query.value(1).toInt();
        notified = query.value(2).toBool();
    }
    query.finish();
    if (failures >= limit) {
        m_database.run(u"UPDATE attempts SET notified=1 WHERE key=?"_s, {key});
        return {false, 0, (startedAt + windowMilliseconds - now + 999) / 1000, !notified};
    }
    m_database.run(u"INSERT OR REPLACE INTO attempts VALUES (?, ?, ?, 0)"_s, {key, startedAt, failures + 1});
    return {true, limit - failures - 1};
}

void AttemptLimits::refund(const QString &key)
{
    m_database.run(u"UPDATE attempts SET failures=failures-1 WHERE key=? AND failures>0"_s, {key});
}

void AttemptLimits::clear(const QString &key)
{
    m_database.run(u"DELETE FROM attempts WHERE key=?"_s, {key});
}

} // namespace ccj::sandbox
