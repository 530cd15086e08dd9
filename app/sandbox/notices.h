// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/connectorevents.h"
#include "app/sandbox/notification.h"

namespace ccj::sandbox {

/// A text in both languages.
struct BothLanguages
{
    QString japanese;
    QString english;
};

/// What the sandbox itself has to say. `data` names what it is about: resourceLocationId and connectorId,
/// email, clientId, or serviceName.
struct Notice
{
    QString component = QStringLiteral("Citrix Cloud");
    QString severity = QStringLiteral("Information");
    QString priority = QStringLiteral("Normal");
    BothLanguages title;
    BothLanguages description;
    QJsonObject data;

    /// The same id for the same organisation and key.
    Notification toNotification(const QString &customerId, const QString &key, qint64 at) const;
};

// The texts, each in both languages.
Notice connectorNotice(const ConnectorEvent &event);
Notice invitationExpiredNotice(const QString &email);
Notice clientCreatedNotice(const QString &clientId, const QString &name, const QString &creator);
/// `daysLeft` is 0 on the day itself.
Notice subscriptionNotice(const QString &serviceName, qint64 endsAt, int daysLeft);

} // namespace ccj::sandbox
