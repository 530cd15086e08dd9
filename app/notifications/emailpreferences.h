// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ccj::notifications {

/// Which notifications the cloud mails to this administrator. Off until it is turned on; then every type.
struct EmailPreferences
{
    struct Subscription
    {
        QString type; ///< "Error", "Warning", "Information", "Critical"; as sent
        bool enabled = false;

        bool operator==(const Subscription &) const = default;
    };

    bool sendEmails = false;
    QList<Subscription> subscriptions; ///< in the order of the server
    QDate enabledDate;                 ///< since when; invalid while they are off or where it is not said

    /// Reads the answer. Absent and mistyped fields are left empty.
    static EmailPreferences fromJson(const QJsonObject &json);
    /// For a request: what can be chosen. The date is the server's to set.
    QJsonObject toJson() const;
    /// Both choose the same.
    bool hasSameChoices(const EmailPreferences &other) const;

    bool operator==(const EmailPreferences &) const = default;
};

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::EmailPreferences)
