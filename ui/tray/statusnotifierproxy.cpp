// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/statusnotifierproxy.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const QString watcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

const QString StatusNotifierProxy::serviceName = u"org.kde.StatusNotifierWatcher"_s;

StatusNotifierProxy::StatusNotifierProxy(const QDBusConnection &bus)
    : QDBusAbstractInterface(serviceName, watcherPath, "org.kde.StatusNotifierWatcher", bus, nullptr)
{
}

QDBusPendingCall StatusNotifierProxy::askForHost()
{
    auto question = QDBusMessage::createMethodCall(serviceName, watcherPath,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << interface() << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    return connection().asyncCall(question);
}

} // namespace ccj::ui
