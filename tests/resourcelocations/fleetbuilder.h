// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/fleet.h"

/// Small fleets in few words: Tokyo and Osaka, forests corp.example.jp and lab.example.jp.
namespace ccj::testing {

using namespace resourcelocations;
using namespace Qt::StringLiterals;

inline const QDateTime readAt(QDate(2026, 4, 1), QTime(1, 30), Qt::UTC);
inline const auto tokyo = u"tokyo"_s;
inline const auto osaka = u"osaka"_s;
inline const auto corp = u"corp.example.jp"_s;
inline const auto lab = u"lab.example.jp"_s;

inline ResourceLocation location(const QString &id)
{
    return {.id = id, .name = id.toUpper(), .timeZone = u"Tokyo Standard Time"_s};
}

inline Domain domain(const QString &fqdn)
{
    return {.fqdn = fqdn, .forest = fqdn, .useForSubscriptions = true};
}

/// Healthy, up to date, heard of a moment ago.
inline Connector connector(const QString &name, const QString &locationId, const QString &forest = corp)
{
    Connector one;
    one.id = u"id-"_s + name;
    one.fqdn = name + u'.' + forest;
    one.locationId = locationId;
    one.type = u"Windows"_s;
    one.statusText = u"Connected"_s;
    one.versionState = u"Normal"_s;
    one.currentVersion = one.expectedVersion = u"6.129.0.60001"_s;
    one.lastContact = readAt.addSecs(-20);
    return one;
}

inline Connector silent(Connector one)
{
    one.statusText = u"Disconnected"_s;
    one.lastContact = readAt.addSecs(-3600);
    return one;
}

inline Connector updating(Connector one, int minutes = 4)
{
    one.inMaintenance = true;
    one.versionState = u"Upgrading"_s;
    one.currentVersion = u"6.128.0.60001"_s;
    one.upgradingVersion = one.expectedVersion;
    one.upgradeStarted = readAt.addSecs(-60 * minutes);
    return one;
}

inline Fleet fleetOf(const QList<Connector> &connectors)
{
    Fleet fleet;
    fleet.locations = {location(tokyo), location(osaka)};
    fleet.connectors = connectors;
    fleet.domains = {domain(corp), domain(lab)};
    fleet.asOf = readAt;
    return fleet;
}

} // namespace ccj::testing
