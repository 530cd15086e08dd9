// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccj::sandbox {

class Database;

/// An Active Directory domain that connectors reach.
struct Domain
{
    QString customerId;
    QString fqdn;
    QString forest; ///< the name of its root domain
    bool useForSubscriptions = true;
    QString primaryLocationId; ///< the location preferred for it (R162); empty: none
};

/// By forest, then by name.
QList<Domain> domainsOf(const Database &database, const QString &customerId);
std::optional<Domain> findDomain(const Database &database, const QString &customerId, const QString &fqdn);
/// Inserts or replaces. Inside Database::write.
void saveDomain(const Database &database, const Domain &domain);

} // namespace ccj::sandbox
