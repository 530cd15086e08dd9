// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace ccj::testing {

/// A D-Bus session of the test's own. It starts no service by itself: there is nobody on it but who connects.
class PrivateBus
{
public:
    ~PrivateBus();

    bool start();
    void stop();
    QString address() const { return m_address; }
    /// A new connection to it.
    QDBusConnection connection();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace ccj::testing
