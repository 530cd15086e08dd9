// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <mutex>

namespace ccj::sandbox {

/// Requests per minute and client address, in fixed windows of the sandbox's clock. Off until it is
/// switched on.
class RateLimit
{
public:
    /// 0 switches it off.
    void setPerMinute(int requests);
    /// Counts one request; 0 when it may pass, else the seconds to wait.
    qint64 charge(const QString &clientAddress, qint64 now);

private:
    std::mutex m_mutex;
    int m_perMinute = 0;
    qint64 m_window = 0;
    QHash<QString, int> m_counts;
};

} // namespace ccj::sandbox
