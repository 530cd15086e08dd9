// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/desktopproxy.h"

using namespace Qt::StringLiterals;

namespace ccj::notifications {

const QString DesktopProxy::serviceName = u"org.freedesktop.Notifications"_s;

DesktopProxy::DesktopProxy(const QDBusConnection &bus)
    : QDBusAbstractInterface(serviceName, u"/org/freedesktop/Notifications"_s,
                             "org.freedesktop.Notifications", bus, nullptr)
{
}

} // namespace ccj::notifications
