// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connectorjson.h"

#include "app/sandbox/sandboxclock.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QJsonValue timeOrNull(std::optional<qint64> time)
{
    return time ? QJsonValue(preciseTimeText(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject connectorJson(const SeenConnector &seen, int latest, const ConnectorDetails &details)
{
    const auto &[connector, view] = seen;
    std::optional<qint64> leaseEnd;
    if (view.lastContactAt)
        leaseEnd = *view.lastContactAt + connectorLease;
    QJsonObject json{{u"id"_s, connector.id},
                     {u"fqdn"_s, connector.fqdn},
                     {u"role"_s, u"EdgeServer"_s},
                     {u"windowsSid"_s, textOrNull(connector.windowsSid)},
                     {u"location"_s, connector.locationId},
                     {u"currentVersion"_s, ReleaseTrain::version(view.release)},
                     {u"currentBootstrapperVersion"_s, ReleaseTrain::bootstrapperVersion(view.release)},
                     {u"versionState"_s, view.versionState},
                     {u"inMaintenance"_s, view.isUpdating()},
                     {u"upgradeDisabled"_s, connector.updates == ConnectorUpdates::Blocked},
                     {u"connectorType"_s, connector.type},
                     {u"status"_s, view.status},
                     {u"lastContactDate"_s, timeOrNull(view.lastContactAt)},
                     {u"leaseEndDateTime"_s, timeOrNull(leaseEnd)}};
    if (details.expectedVersion) {
        json.insert(u"expectedVersion"_s, ReleaseTrain::version(latest));
        json.insert(u"expectedBootStrapperVersion"_s, ReleaseTrain::bootstrapperVersion(latest));
    }
    if (details.extended) {
        json.insert(u"upgradingVersion"_s,
                    view.upgradingTo ? QJsonValue(ReleaseTrain::version(*view.upgradingTo)) : QJsonValue());
        json.insert(u"upgradingStatus"_s, textOrNull(view.upgradingStatus));
        json.insert(u"lastUpgradeDate"_s, timeOrNull(view.lastUpgradeAt));
        json.insert(u"lastUpgradeCompletedDate"_s, timeOrNull(view.lastUpgradeCompletedAt));
        json.insert(u"failedUpgradeReason"_s, textOrNull(view.failedReason));
    }
    return json;
}

} // namespace ccj::sandbox
