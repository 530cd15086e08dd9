// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace ccj::resourcelocations {

/// One machine that joins a resource location to the cloud: the public API's connector (edge server).
/// Enumerations are kept as sent, so that a value we have never heard of is shown and not lost.
struct Connector
{
    enum class Kind {
        Cloud,        ///< Windows Cloud Connector; also where the server does not say
        Appliance,    ///< Connector Appliance ("Unified")
        Unrecognised, ///< `type` tells
    };
    /// What the service itself says; its full list is not published.
    enum class Status {
        Connected,
        Disconnected,
        NotInContact,
        Error,
        Unknown,      ///< the service does not know, or does not say
        Unrecognised, ///< `statusText` tells
    };

    QString id;
    QString fqdn;
    QString locationId; ///< may be empty, or name no location that is listed
    QString type;       ///< "Windows", "Unified", ...
    QString role;
    QString windowsSid;
    QString statusText;   ///< "Connected", "Disconnected", "Unknown", ...
    QString versionState; ///< "Normal" = up to date
    QString currentVersion;
    QString expectedVersion; ///< empty when the server does not say
    QString currentBootstrapperVersion;
    QString expectedBootstrapperVersion;
    QString upgradingVersion; ///< the one an update leads to
    QString upgradingStatus;
    QString failedUpgradeReason; ///< in the server's words; empty when the last update went well
    bool inMaintenance = false;  ///< an update is running
    bool upgradeDisabled = false;
    QDateTime lastContact;      ///< UTC; invalid: never, or not said
    QDateTime leaseEnd;         ///< UTC; may be invalid
    QDateTime upgradeStarted;   ///< UTC; of the last update; may be invalid
    QDateTime upgradeCompleted; ///< UTC; of the last update that ended; may be invalid

    Kind kind() const;
    Status status() const;
    /// The machine's name without its domain; the id where there is no name.
    QString shortName() const;
    /// Runs another version than the server expects. Nothing when the server does not say.
    std::optional<bool> isBehind() const;

    /// Reads one item of the list. Absent, null and mistyped fields are left empty.
    static Connector fromJson(const QJsonObject &json);

    bool operator==(const Connector &) const = default;
};

/// Below, equal to or above zero as `left` is older than, as old as or newer than `right`; by numbers, so
/// that 5.99 is older than 5.102 (R237). Nothing when one of them is no version.
std::optional<int> comparedVersions(const QString &left, const QString &right);

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::Connector)
