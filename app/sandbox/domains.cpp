// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/domains.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QList<Domain> select(const Database &database, const QString &condition, const QVariantList &values)
{
    auto query = database.run(u"SELECT customer_id, fqdn, forest, for_subscriptions, primary_location_id"
                              " FROM domains WHERE %1 ORDER BY forest, fqdn"_s.arg(condition),
                              values);
    QList<Domain> domains;
    while (query.next())
        domains.append({.customerId = query.value(0).toString(),
                        .fqdn = query.value(1).toString(),
                        .forest = query.value(2).toString(),
                        .useForSubscriptions = query.value(3).toBool(),
                        .primaryLocationId = query.value(4).toString()});
    return domains;
}

} // namespace

QList<Domain> domainsOf(const Database &database, const QString &customerId)
{
    return select(database, u"customer_id=?"_s, {customerId});
}

std::optional<Domain> findDomain(const Database &database, const QString &customerId, const QString &fqdn)
{
    auto found = select(database, u"customer_id=? AND fqdn=?"_s, {customerId, fqdn});
    return found.isEmpty() ? std::nullopt : std::optional(found.takeFirst());
}

void saveDomain(const Database &database, const Domain &domain)
{
    const auto primary = domain.primaryLocationId.isEmpty() ? QVariant() : QVariant(domain.primaryLocationId);
    database.run(u"INSERT OR REPLACE INTO domains VALUES (?, ?, ?, ?, ?)"_s,
                 {domain.customerId, domain.fqdn, domain.forest, domain.useForSubscriptions, primary});
}

} // namespace ccj::sandbox
