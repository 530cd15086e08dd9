// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxclock.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

void SandboxClock::load()
{
    auto query = m_database.run(u"SELECT value FROM settings WHERE key='clockOffset'"_s);
    m_offset = query.next() ? query.value(0).toLongLong() : 0;
}

void SandboxClock::setOffset(qint64 seconds)
{
    m_database.write([&] {
        m_database.run(u"INSERT OR REPLACE INTO settings VALUES ('clockOffset', ?)"_s,
                       {QString::number(seconds)});
    });
    m_offset = seconds;
}

qint64 SandboxClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offset * 1000;
}

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString preciseTimeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) +
           u"0000Z"_s;
}

} // namespace ccj::sandbox
