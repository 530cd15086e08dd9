// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>

namespace ccj::ui {

/// The desktop's watcher of trays as it stands on the bus; signals as the StatusNotifierItem specification
/// names them.
class StatusNotifierProxy : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    static const QString serviceName;

    explicit StatusNotifierProxy(const QDBusConnection &bus);

    /// Whether a tray has come to the watcher; an error where there is no watcher.
    QDBusPendingCall askForHost();

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
};

} // namespace ccj::ui
