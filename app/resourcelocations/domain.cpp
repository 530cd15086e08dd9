// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/domain.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

Domain Domain::fromJson(const QJsonObject &json)
{
    Domain result;
    result.fqdn = net::textOf(json["fqdn"_L1]);
    result.forest = net::textOf(json["forest"_L1]);
    result.useForSubscriptions = net::flagOf(json["useForSubscriptions"_L1]);
    result.primaryLocationId = net::textOf(json["primaryResourceLocationId"_L1]);
    const auto connectors = json["connectors"_L1].toArray();
    for (const auto &entry : connectors) {
        const auto name = net::textOf(entry.isObject() ? entry["id"_L1] : entry);
        if (!name.isEmpty())
            result.connectors << name;
    }
    return result;
}

QJsonObject Domain::settings() const
{
    return {{u"useForSubscriptions"_s, useForSubscriptions},
            {u"primaryResourceLocationId"_s,
             primaryLocationId.isEmpty() ? QJsonValue() : QJsonValue(primaryLocationId)}};
}

ForestMap::ForestMap(const QList<Domain> &domains)
{
    for (const auto &domain : domains) {
        if (domain.forest.isEmpty())
            continue;
        m_byDomain.insert(domain.fqdn.toLower(), domain.forest);
        for (const auto &connector : domain.connectors)
            m_byConnector.insert(connector.toLower(), domain.forest);
        if (!m_forests.contains(domain.forest))
            m_forests << domain.forest;
    }
}

QString ForestMap::of(const Connector &connector) const
{
    const auto machine = connector.fqdn.toLower();
    for (const auto &name : {connector.id.toLower(), machine}) {
        if (const auto listed = m_byConnector.constFind(name); listed != m_byConnector.cend())
            return *listed;
    }
    // The nearest domain above the machine.
    for (auto dot = machine.indexOf(u'.'); dot >= 0; dot = machine.indexOf(u'.', dot + 1)) {
        if (const auto domain = m_byDomain.constFind(machine.mid(dot + 1)); domain != m_byDomain.cend())
            return *domain;
    }
    return {};
}

} // namespace ccj::resourcelocations
