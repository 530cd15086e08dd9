// SPDX-License-Identifier: Apache-2.0
#include "app/auth/keyringlock.h"

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

void askLocked(QObject *context, const QString &collection, std::function<void(bool)> callback)
{
    auto get = message(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(context, get, [callback = std::move(callback)](const QVariantList &answer) {
        callback(!answer.isEmpty() && answer.first().value<QDBusVariant>().variant().toBool());
    });
}

} // namespace

void askKeyringLocked(QObject *context, std::function<void(bool)> callback)
{
    auto readAlias =
        message(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias << u"default"_s;
    call(context, readAlias, [context, callback = std::move(callback)](const QVariantList &answer) {
        const auto collection = answer.isEmpty() ? QString() : answer.first().value<QDBusObjectPath>().path();
        if (collection.size() > 1)
            askLocked(context, collection, callback);
        else
            callback(false);
    });
}

} // namespace ccj::auth
