// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/connector.h"

#include <QHash>
#include <QStringList>

namespace ccj::resourcelocations {

/// An Active Directory domain that connectors registered (console API, chapter 9).
struct Domain
{
    QString fqdn;
    QString forest; ///< the name of its forest
    bool useForSubscriptions = false;
    QString primaryLocationId; ///< most preferred for traffic to this domain (R162); empty: none is chosen
    QStringList connectors;    ///< ids or machine names, as the server tells them

    /// Reads one item of the list. Absent, null and mistyped fields are left empty.
    static Domain fromJson(const QJsonObject &json);
    /// What can be changed, for a request.
    QJsonObject settings() const;

    bool operator==(const Domain &) const = default;
};

/// Which forest each connector stands in: each in one (R151).
class ForestMap
{
public:
    explicit ForestMap(const QList<Domain> &domains);

    /// That of the domain that lists the connector, else of the domain its machine's name ends with; empty
    /// when neither is known.
    QString of(const Connector &connector) const;
    /// Every forest once, in the order of the domains.
    const QStringList &forests() const { return m_forests; }

private:
    QHash<QString, QString> m_byConnector; ///< id or machine name, in lower case
    QHash<QString, QString> m_byDomain;    ///< domain, in lower case
    QStringList m_forests;
};

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::Domain)
