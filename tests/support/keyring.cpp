// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

bool lockKeyring()
{
    const auto alias = callService(u"ReadAlias"_s, {u"default"_s});
    if (alias.type() != QDBusMessage::ReplyMessage)
        return false;
    const auto collection = alias.arguments().at(0).value<QDBusObjectPath>();
    const auto reply = callService(u"Lock"_s, {QVariant::fromValue(QList{collection})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace ccj::testing
