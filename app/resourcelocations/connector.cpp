// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/connector.h"

#include "app/net/json.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

/// The first of two spellings that is there: the contract writes "Bootstrapper" and "BootStrapper".
QString eitherOf(const QJsonObject &json, QLatin1StringView spelling, QLatin1StringView otherSpelling)
{
    const auto value = net::textOf(json[spelling]);
    return value.isEmpty() ? net::textOf(json[otherSpelling]) : value;
}

QDateTime time(const QJsonValue &value)
{
    return net::parsedTime(value.toString());
}

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

Connector::Kind Connector::kind() const
{
    if (type.isEmpty() || isWord(type, "Windows"_L1))
        return Kind::Cloud;
    return isWord(type, "Unified"_L1) ? Kind::Appliance : Kind::Unrecognised;
}

Connector::Status Connector::status() const
{
    if (isWord(statusText, "Connected"_L1))
        return Status::Connected;
    auto word = statusText;
    word.remove(u' ');
    if (word.isEmpty() || isWord(word, "Unknown"_L1))
        return Status::Unknown;
    if (isWord(word, "Disconnected"_L1))
        return Status::Disconnected;
    if (isWord(word, "NotInContact"_L1))
        return Status::NotInContact;
    return isWord(word, "Error"_L1) ? Status::Error : Status::Unrecognised;
}

QString Connector::shortName() const
{
    return fqdn.isEmpty() ? id : fqdn.left(fqdn.indexOf(u'.'));
}

std::optional<bool> Connector::isBehind() const
{
    if (!currentVersion.isEmpty() && currentVersion == expectedVersion)
        return false;
    if (const auto order = comparedVersions(currentVersion, expectedVersion))
        return *order < 0;
    if (versionState.isEmpty())
        return std::nullopt;
    return !isWord(versionState, "Normal"_L1);
}

Connector Connector::fromJson(const QJsonObject &json)
{
    Connector result;
    result.id = net::textOf(json["id"_L1]);
    result.fqdn = net::textOf(json["fqdn"_L1]);
    result.locationId = net::textOf(json["location"_L1]);
    result.type = net::textOf(json["connectorType"_L1]);
    result.role = net::textOf(json["role"_L1]);
    result.windowsSid = net::textOf(json["windowsSid"_L1]);
    result.statusText = net::textOf(json["status"_L1]);
    result.versionState = net::textOf(json["versionState"_L1]);
    result.currentVersion = net::textOf(json["currentVersion"_L1]);
    result.expectedVersion = net::textOf(json["expectedVersion"_L1]);
    result.currentBootstrapperVersion =
        eitherOf(json, "currentBootstrapperVersion"_L1, "currentBootStrapperVersion"_L1);
    result.expectedBootstrapperVersion =
        eitherOf(json, "expectedBootStrapperVersion"_L1, "expectedBootstrapperVersion"_L1);
    result.upgradingVersion = net::textOf(json["upgradingVersion"_L1]);
    result.upgradingStatus = net::textOf(json["upgradingStatus"_L1]);
    result.failedUpgradeReason = net::textOf(json["failedUpgradeReason"_L1]);
    result.inMaintenance = net::flagOf(json["inMaintenance"_L1]);
    result.upgradeDisabled = net::flagOf(json["upgradeDisabled"_L1]);
    result.lastContact = time(json["lastContactDate"_L1]);
    result.leaseEnd = time(json["leaseEndDateTime"_L1]);
    result.upgradeStarted = time(json["lastUpgradeDate"_L1]);
    result.upgradeCompleted = time(json["lastUpgradeCompletedDate"_L1]);
    return result;
}

std::optional<int> comparedVersions(const QString &left, const QString &right)
{
    const auto one = QVersionNumber::fromString(left);
    const auto other = QVersionNumber::fromString(right);
    if (one.isNull() || other.isNull())
        return std::nullopt;
    return QVersionNumber::compare(one.normalized(), other.normalized());
}

} // namespace ccj::resourcelocations
