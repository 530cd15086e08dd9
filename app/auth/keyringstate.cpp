// SPDX-License-Identifier: Apache-2.0
#include "app/auth/keyringstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerLimitMs = 2000;

/// Calls a method of org.freedesktop.secrets; an empty reply stands for "nobody answered".
void call(QObject *context, QDBusMessage message, std::function<void(QVariantList)> callback)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, answerLimitMs);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, callback = std::move(callback)] {
                         watcher->deleteLater();
                         callback(watcher->isError() ? QVariantList{} : watcher->reply().arguments());
                     });
}

QDBusMessage message(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

void askLocked(QObject *context, const QString &collection, std::function<void(KeyringState)> callback)
{
    auto get = message(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(context, get, [callback = std::move(callback)](const QVariantList &answer) {
        const bool locked = !answer.isEmpty() && answer.first().value<QDBusVariant>().variant().toBool();
        callback(locked ? KeyringState::Locked : KeyringState::Open);
    });
}

} // namespace

void askKeyringState(QObject *context, std::function<void(KeyringState)> callback)
{
    // A call on a bus that is not there would never be answered.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(KeyringState::Absent); }, Qt::QueuedConnection);
        return;
    }
    auto readAlias =
        message(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias << u"default"_s;
    call(context, readAlias, [context, callback = std::move(callback)](const QVariantList &answer) {
        if (answer.isEmpty())
            return callback(KeyringState::Absent);
        const auto collection = answer.first().value<QDBusObjectPath>().path();
        if (collection == "/"_L1) // The service has no default collection yet.
            callback(KeyringState::Open);
        else
            askLocked(context, collection, callback);
    });
}

} // namespace ccj::auth
