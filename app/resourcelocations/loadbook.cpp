// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/loadbook.h"

#include "app/core/storequery.h"

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

namespace {

const QStringList migrations{
    u"CREATE TABLE location_load (environment TEXT NOT NULL, organization TEXT NOT NULL,"
    " location TEXT NOT NULL, connectors INTEGER NOT NULL,"
    " PRIMARY KEY (environment, organization, location)) WITHOUT ROWID"_s,
};

std::optional<Error> errorOf(const Result<void> &done)
{
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace

LoadBook::LoadBook(LocalStore &store) : m_store(store)
{
    m_unusable = errorOf(m_store.migrate(u"locationLoads"_s, migrations));
}

void LoadBook::setScope(const QString &environment, const QString &organization)
{
    if (environment == m_environment && organization == m_organization)
        return;
    m_environment = environment;
    m_organization = organization;
    m_loads.clear();
    m_problem = errorOf(read());
}

Result<void> LoadBook::read()
{
    if (m_unusable || !hasScope())
        return {};
    auto found = runQuery(
        m_store.database(),
        u"SELECT location, connectors FROM location_load WHERE environment = ? AND organization = ?"_s,
        {m_environment, m_organization});
    if (!found)
        return std::unexpected(found.error());
    while (found->next())
        m_loads.insert(found->value(0).toString(), found->value(1).toInt());
    return {};
}

void LoadBook::set(const QString &locationId, std::optional<int> load)
{
    if (load)
        m_loads.insert(locationId, *load);
    else
        m_loads.remove(locationId);
    m_problem = errorOf(keep(locationId, load));
}

Result<void> LoadBook::keep(const QString &locationId, std::optional<int> load) const
{
    if (m_unusable || !hasScope())
        return {};
    const auto db = m_store.database();
    if (!load)
        return withoutRows(runQuery(
            db, u"DELETE FROM location_load WHERE environment = ? AND organization = ? AND location = ?"_s,
            {m_environment, m_organization, locationId}));
    return withoutRows(
        runQuery(db,
                 u"INSERT OR REPLACE INTO location_load (environment, organization, location, connectors)"
                 " VALUES (?, ?, ?, ?)"_s,
                 {m_environment, m_organization, locationId, *load}));
}

std::optional<Error> LoadBook::problem() const
{
    if (m_store.problem())
        return m_store.problem();
    return m_unusable ? m_unusable : m_problem;
}

} // namespace ccj::resourcelocations
