// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractInterface>

namespace ccj::notifications {

/// The desktop's notification service as it stands on the bus; signals as the Desktop Notifications
/// Specification 1.2 names them.
class DesktopProxy : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    static const QString serviceName;

    explicit DesktopProxy(const QDBusConnection &bus);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    /// Comes before ActionInvoked where the desktop knows who may take the focus.
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

} // namespace ccj::notifications
